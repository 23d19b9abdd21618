#include "capture/merged_source.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

using namespace lastack;
using namespace lastack::test;

namespace {

// One packet for each time, named after its file.
Bytes captureOf(std::string_view name, const std::vector<std::uint32_t>& seconds) {
    Bytes file = pcapHeader();
    for (const std::uint32_t at : seconds) {
        file.add(pcapRecord(std::string(name) + std::to_string(at), at));
    }
    return file;
}

class Files {
public:
    Files& add(const Bytes& bytes) {
        paths_.push_back(folder_.write(std::to_string(paths_.size()), bytes));
        return *this;
    }

    const std::vector<std::string>& paths() const { return paths_; }

    Reading read() const { return readAll(openCaptures(paths_)); }

private:
    TemporaryFolder folder_;
    std::vector<std::string> paths_;
};

std::vector<std::uint64_t> upTo(std::uint64_t count) {
    std::vector<std::uint64_t> numbers(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        numbers[i] = i + 1;
    }
    return numbers;
}

} // namespace

TEST_CASE("frames of several files come in time order with new numbers", "[merged_source]") {
    Files files;
    files.add(captureOf("a", {1, 4, 7})).add(captureOf("b", {2, 5, 6})).add(captureOf("c", {3}));
    const auto reading = files.read();
    CHECK(reading.data() == std::vector<std::string>{"a1", "b2", "c3", "a4", "b5", "b6", "a7"});
    CHECK(reading.numbers() == upTo(7));
    REQUIRE(reading.captures.size() == 3);
    CHECK(reading.captures[1].path == files.paths()[1]);
    CHECK(reading.captures[1].packets == 3);
    CHECK(reading.frames[1].capture == 1);
    CHECK(reading.frames[2].capture == 2);
    CHECK(reading.frames[3].offset == 24 + 18);
}

TEST_CASE("at equal times the earlier file comes first", "[merged_source]") {
    const auto reading = Files()
                             .add(captureOf("a", {1, 5, 5}))
                             .add(captureOf("b", {5, 5}))
                             .add(captureOf("c", {5}))
                             .read();
    CHECK(reading.data() == std::vector<std::string>{"a1", "a5", "a5", "b5", "b5", "c5"});
}

TEST_CASE("a file that steps backwards keeps its own order", "[merged_source]") {
    const auto reading =
        Files().add(captureOf("a", {10, 2, 20})).add(captureOf("b", {5, 12})).read();
    CHECK(reading.data() == std::vector<std::string>{"b5", "a10", "a2", "b12", "a20"});
}

TEST_CASE("one file alone keeps its order and numbers", "[merged_source]") {
    const auto reading = Files().add(captureOf("a", {10, 2, 20})).read();
    CHECK(reading.data() == std::vector<std::string>{"a10", "a2", "a20"});
    CHECK(reading.numbers() == upTo(3));
}

TEST_CASE("long files merge completely whatever their batches", "[merged_source]") {
    std::vector<std::uint32_t> all;
    std::vector<std::uint32_t> parts[4];
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        parts[i * i % 7 % 4].push_back(i);
        all.push_back(i);
    }
    Files files;
    for (const auto& part : parts) {
        files.add(captureOf("", part));
    }
    const auto reading = files.read();
    const auto expected = readBytes(captureOf("", all));
    CHECK(reading.data() == expected.data());
    CHECK(reading.numbers() == upTo(all.size()));
}

TEST_CASE("files of a ring follow one another", "[merged_source]") {
    Files files;
    std::vector<std::string> expected;
    for (std::uint32_t file = 0; file < 20; ++file) {
        std::vector<std::uint32_t> times;
        for (std::uint32_t i = 0; i < 150; ++i) {
            times.push_back(file * 1000 + i);
            expected.push_back("r" + std::to_string(times.back()));
        }
        files.add(captureOf("r", times));
    }
    CHECK(files.read().data() == expected);
}

TEST_CASE("formats and compressions may be mixed", "[merged_source]") {
    const Bytes ng =
        section().add(interfaceBlock({.link = 101})).add(packetBlock("ng", {.ticks = 2'000'000}));
    const auto reading = Files().add(captureOf("a", {1, 3})).add(ng).read();
    CHECK(reading.data() == std::vector<std::string>{"a1", "ng", "a3"});
    CHECK(reading.frames[1].link == 101);
    CHECK(reading.captures[1].format == "pcapng");
}

TEST_CASE("comments follow the new number of their packet", "[merged_source]") {
    const auto packet = [](std::uint64_t seconds, std::string_view text) {
        return packetBlock("x", {.ticks = seconds * 1'000'000, .options = textOption(1, text)});
    };
    const Bytes ng = section(ByteOrder::Little, textOption(1, "section"))
                         .add(interfaceBlock())
                         .add(packet(2, "second"))
                         .add(packet(4, "fourth"));
    const auto reading = Files().add(captureOf("a", {1, 3, 5})).add(ng).read();
    const auto& comments = reading.captures.at(1).comments;
    REQUIRE(comments.size() == 3);
    CHECK(number(comments[0].packet) == 0);
    CHECK(number(comments[1].packet) == 2);
    CHECK(number(comments[2].packet) == 4);
}

TEST_CASE("numbers that a file leaves out stay left out", "[merged_source]") {
    const Bytes custom = block(0xBAD, Bytes().u32(1));
    const Bytes ng =
        section().add(interfaceBlock()).add(custom).add(packetBlock("ng", {.ticks = 2'000'000}));
    const auto reading = Files().add(captureOf("a", {1, 3})).add(ng).read();
    CHECK(reading.numbers() == std::vector<std::uint64_t>{1, 3, 4});
}

TEST_CASE("damage of one file does not stop the others", "[merged_source]") {
    const Bytes cut = captureOf("a", {1, 4}).cut(24 + 18 + 5);
    const auto reading = Files().add(cut).add(captureOf("b", {2, 3})).read();
    CHECK(reading.data() == std::vector<std::string>{"a1", "b2", "b3"});
    CHECK(reading.captures[0].truncated);
    CHECK(reading.captures[0].damage.size() == 1);
    CHECK_FALSE(reading.captures[1].truncated);
}

TEST_CASE("progress is that of all files", "[merged_source]") {
    const Bytes a = captureOf("a", {1, 3});
    const Bytes b = captureOf("b", {2});
    Files files;
    files.add(a).add(b);
    auto source = openCaptures(files.paths());
    REQUIRE(source);
    CHECK((*source)->bytesTotal() == a.size() + b.size());
    FrameBatch batch;
    do {
        (*source)->next(batch);
    } while (!batch.empty());
    CHECK((*source)->bytesRead() == a.size() + b.size());
}

TEST_CASE("the first file that fails decides", "[merged_source]") {
    Files files;
    files.add(captureOf("a", {1})).add(Bytes().text("Hello")).add(Bytes());
    const auto reading = files.read();
    REQUIRE(reading.error);
    CHECK(reading.error->code == ErrorCode::NotACapture);
    CHECK(reading.error->message.find(files.paths()[1]) == 0);
}

TEST_CASE("requests that make no sense are refused", "[merged_source]") {
    const auto none = readAll(openCaptures({}));
    REQUIRE(none.error);
    CHECK(none.error->code == ErrorCode::BadUsage);
    const auto twice = readAll(openCaptures({"-", "a", "-"}));
    REQUIRE(twice.error);
    CHECK(twice.error->code == ErrorCode::BadUsage);
}
