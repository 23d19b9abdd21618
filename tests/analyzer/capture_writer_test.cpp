#include "capture/capture_writer.h"
#include "capture/frame_source.h"
#include "capture/open_capture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

using namespace lastack;

namespace {

struct Folder {
    Folder()
        : path(
              std::filesystem::temp_directory_path() /
              ("lastack-writer-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)))
          ) {
        std::filesystem::create_directory(path);
    }

    Folder(const Folder&) = delete; // removes what is in it once
    Folder& operator=(const Folder&) = delete;

    ~Folder() { std::filesystem::remove_all(path); }

    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            names.push_back(entry.path().filename().string());
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    std::filesystem::path path;
};

constexpr std::array<std::byte, 101> kBytes{};

Frame frameAt(std::int64_t seconds, std::uint64_t frameNumber = 1) {
    Frame frame{};
    frame.at = Timestamp{seconds * 1'000'000'000 + 7};
    frame.number = FrameNumber{frameNumber};
    frame.data = kBytes.data();
    frame.captured = kBytes.size();
    frame.length = 1500;
    frame.link = LinkType::Ethernet;
    return frame;
}

CaptureInfo oneInterface() {
    CaptureInfo capture;
    InterfaceInfo interface;
    interface.name = "eth0";
    interface.link = LinkType::Ethernet;
    interface.snapLength = 65'535;
    capture.interfaces.push_back(interface);
    return capture;
}

void tell(CaptureInfo& capture, std::int64_t seconds, std::uint64_t kernel, std::uint64_t tool) {
    InterfaceInfo& interface = capture.interfaces.front();
    interface.received = 100;
    interface.dropped.byKernel = kernel;
    interface.dropped.byTool = tool;
    interface.statisticsAt = Timestamp{seconds * 1'000'000'000};
}

// All frames, and what is known of the file.
struct Read {
    std::vector<Frame> frames;
    CaptureInfo info;
};

Read readBack(const std::filesystem::path& path) {
    auto source = openCapture(path.string());
    REQUIRE(source);
    Read read;
    FrameBatch batch;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        const auto frames = batch.frames();
        read.frames.insert(read.frames.end(), frames.begin(), frames.end());
    }
    read.info = (*source)->captures().front();
    return read;
}

} // namespace

TEST_CASE("what is saved is read back as it was captured", "[writer]") {
    const Folder folder;
    const auto path = folder.path / "a.pcapng";
    auto capture = oneInterface();
    {
        auto writer = CaptureWriter::open(path.string(), {});
        REQUIRE(writer);
        (*writer)->add(std::vector{frameAt(1), frameAt(2)}, capture);
        tell(capture, 3, 0, 0);
        (*writer)->addStatistics(capture);
        tell(capture, 4, 5, 7);
        (*writer)->addStatistics(capture);
        (*writer)->addStatistics(capture); // nothing new
        (*writer)->flush();
        CHECK((*writer)->bytes() == std::filesystem::file_size(path));
        CHECK_FALSE((*writer)->failure());
    }
    const Read read = readBack(path);
    REQUIRE(read.frames.size() == 2);
    CHECK(read.frames[1].at == frameAt(2).at);
    CHECK(read.frames[1].captured == 101);
    CHECK(read.frames[1].length == 1500);
    CHECK(read.info.damage.empty());
    const InterfaceInfo& interface = read.info.interfaces.front();
    CHECK(interface.name == "eth0");
    CHECK(interface.snapLength == 65'535);
    CHECK(interface.received == 100U);
    CHECK_FALSE(interface.dropped.byInterface);
    CHECK(interface.dropped.byKernel == 5U);
    CHECK(interface.dropped.byTool == 7U);
    REQUIRE(read.info.gaps.size() == 1);
    CHECK(read.info.gaps[0].from == Timestamp{3'000'000'000});
    CHECK(read.info.gaps[0].to == Timestamp{4'000'000'000});
    CHECK(read.info.gaps[0].packets == 12);
}

TEST_CASE("a ring begins its next file by size or time and removes the oldest", "[writer]") {
    const Folder folder;
    auto capture = oneInterface();
    const auto limits = GENERATE(
        RingLimits{.bytes = 500, .seconds = {}, .files = 2},
        RingLimits{.bytes = {}, .seconds = 3, .files = 2}
    );
    {
        auto writer = CaptureWriter::open((folder.path / "ring.pcapng").string(), limits);
        REQUIRE(writer);
        for (std::int64_t second = 0; second < 10; ++second) {
            (*writer)->add(std::vector{frameAt(second)}, capture);
        }
        (*writer)->flush();
        CHECK((*writer)->files() > 2);
    }
    const auto files = folder.files();
    REQUIRE(files.size() == 2);
    CHECK(files[0].starts_with("ring_0000"));
    CHECK(files[0].find("_197001010000") == 10);
    for (const std::string& file : files) {
        const Read read = readBack(folder.path / file);
        CHECK_FALSE(read.frames.empty());
        CHECK(read.info.damage.empty());
        if (limits.bytes) {
            CHECK(std::filesystem::file_size(folder.path / file) <= *limits.bytes);
        }
    }
}

TEST_CASE("the first statistics of a file are no gap", "[writer]") {
    const Folder folder;
    const auto path = folder.path / "a.pcapng";
    auto capture = oneInterface();
    tell(capture, 3, 5, 0);
    {
        auto writer = CaptureWriter::open(path.string(), {});
        REQUIRE(writer);
        (*writer)->addStatistics(capture);
        (*writer)->flush();
    }
    CHECK(readBack(path).info.gaps.empty());
    CHECK(readBack(path).info.interfaces.front().dropped.total() == 5U);
}

TEST_CASE("a place that cannot be written is told with its name", "[writer]") {
    const auto writer = CaptureWriter::open("/nowhere/a.pcapng", {});
    REQUIRE_FALSE(writer);
    CHECK(writer.error().message.find("/nowhere/a.pcapng") != std::string::npos);
}
