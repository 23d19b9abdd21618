#include "capture/open_capture.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <thread>

using namespace lastack;
using namespace lastack::test;

namespace {

Bytes capture(std::uint32_t packets) {
    Bytes file = pcapHeader();
    for (std::uint32_t i = 0; i < packets; ++i) {
        file.add(pcapRecord(std::string(i % 1000, 'p'), i));
    }
    return file;
}

// In pieces of an odd size, as a busy writer fills a pipe.
void writeInPieces(int descriptor, const Bytes& bytes) {
    auto rest = bytes.span();
    while (!rest.empty()) {
        const auto size = std::min<std::size_t>(rest.size(), 1237);
        REQUIRE(::write(descriptor, rest.data(), size) == static_cast<ssize_t>(size));
        rest = rest.subspan(size);
    }
    ::close(descriptor);
}

std::string messageOf(const Reading& reading) {
    return reading.error ? reading.error->message : "no error";
}

} // namespace

TEST_CASE("a file reads like its bytes", "[open_capture]") {
    const TemporaryFolder folder;
    const Bytes bytes = capture(3000);
    const auto path = folder.write("a.pcap", bytes);
    const auto reading = readAll(openCapture(path));
    REQUIRE_FALSE(reading.error);
    CHECK(reading.frames == readBytes(bytes).frames);
    CHECK(reading.info().path == path);
    CHECK(reading.info().compression == "none");
}

TEST_CASE("progress ends at the length of the file", "[open_capture]") {
    const TemporaryFolder folder;
    const Bytes bytes = capture(100);
    auto source = openCapture(folder.write("a.pcap", bytes));
    REQUIRE(source);
    CHECK((*source)->bytesTotal() == bytes.size());
    FrameBatch batch;
    do {
        (*source)->next(batch);
    } while (!batch.empty());
    CHECK((*source)->bytesRead() == bytes.size());
}

TEST_CASE("a named pipe reads like a file", "[open_capture]") {
    const TemporaryFolder folder;
    const Bytes bytes = capture(2000);
    const auto path = folder.pathOf("pipe");
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    std::thread writer([&] { writeInPieces(::open(path.c_str(), O_WRONLY), bytes); });
    const auto reading = readAll(openCapture(path));
    writer.join();
    REQUIRE_FALSE(reading.error);
    CHECK(reading.frames == readBytes(bytes).frames);
    CHECK(reading.info().damage.empty());
}

TEST_CASE("a dash reads standard input and leaves it open", "[open_capture]") {
    const Bytes bytes = capture(2000);
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const int saved = ::dup(STDIN_FILENO);
    REQUIRE(::dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    ::close(ends[0]);
    std::thread writer([&] { writeInPieces(ends[1], bytes); });
    const auto reading = readAll(openCapture("-"));
    writer.join();
    CHECK(::fcntl(STDIN_FILENO, F_GETFD) != -1);
    if (saved >= 0) {
        ::dup2(saved, STDIN_FILENO);
        ::close(saved);
    }
    REQUIRE_FALSE(reading.error);
    CHECK(reading.frames == readBytes(bytes).frames);
    CHECK(reading.info().path == "-");
}

TEST_CASE("a stopped pipe gives what was written and is not called damaged", "[open_capture]") {
    const Bytes bytes = capture(3);
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto allButOne = bytes.size() - 1;
    REQUIRE(::write(ends[1], bytes.span().data(), allButOne) == static_cast<ssize_t>(allButOne));
    const auto path = "/proc/self/fd/" + std::to_string(ends[0]);
    const auto reading = readAll(openCapture(path, [] { return true; }));
    ::close(ends[0]);
    ::close(ends[1]);
    REQUIRE_FALSE(reading.error);
    CHECK(reading.frames.size() == 2);
    CHECK(reading.info().damage.empty());
    CHECK_FALSE(reading.info().truncated);
}

TEST_CASE("a stopped file ends where it is and is not called damaged", "[open_capture]") {
    const TemporaryFolder folder;
    const auto path = folder.write("a.pcap", capture(20'000)); // some 10 MB
    bool stopped = false;
    auto source = openCapture(path, [&stopped] { return stopped; });
    REQUIRE(source);
    FrameBatch batch;
    (*source)->next(batch);
    REQUIRE_FALSE(batch.empty());
    stopped = true;
    std::uint64_t packets = 0;
    for (; !batch.empty(); (*source)->next(batch)) {
        packets += batch.frames().size();
    }
    CHECK(packets < 2'000);
    CHECK((*source)->captures()[0].damage.empty());
    CHECK_FALSE((*source)->captures()[0].truncated);
}

TEST_CASE("a pipe stopped before it gave anything says so", "[open_capture]") {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto path = "/proc/self/fd/" + std::to_string(ends[0]);
    const auto reading = readAll(openCapture(path, [] { return true; }));
    ::close(ends[0]);
    ::close(ends[1]);
    REQUIRE(reading.error);
    CHECK(reading.error->message == path + ": reading was interrupted");
}

TEST_CASE("a file cut short while it is read ends there", "[open_capture]") {
    const TemporaryFolder folder;
    const auto path = folder.write("a.pcap", capture(20'000)); // some 10 MB
    auto source = openCapture(path);
    REQUIRE(source);
    FrameBatch batch;
    (*source)->next(batch);
    REQUIRE(batch.frames().size() == 64);
    std::filesystem::resize_file(path, 5'000'000);
    std::uint64_t packets = 64;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        packets += batch.frames().size();
    }
    const CaptureInfo& info = (*source)->captures()[0];
    CHECK(packets > 9000);
    CHECK(packets < 11'000);
    CHECK(info.packets == packets);
    CHECK(info.truncated);
}

TEST_CASE("what cannot be opened is told apart", "[open_capture]") {
    const TemporaryFolder folder;
    const auto missing = readAll(openCapture(folder.pathOf("missing.pcap")));
    REQUIRE(missing.error);
    CHECK(missing.error->code == ErrorCode::CannotOpen);
    CHECK(messageOf(missing).find("no such file") != std::string::npos);
    const auto directory = readAll(openCapture(folder.pathOf("")));
    REQUIRE(directory.error);
    CHECK(directory.error->code == ErrorCode::CannotOpen);
    CHECK(messageOf(directory).find("is a directory") != std::string::npos);
}

TEST_CASE("an error while reading is told as such", "[open_capture]") {
    const char* const unreadable = "/proc/self/mem"; // page 0 is never there
    if (!std::filesystem::exists(unreadable)) {
        WARN("skipped: no " << unreadable);
        return;
    }
    const auto reading = readAll(openCapture(unreadable));
    REQUIRE(reading.error);
    CHECK(reading.error->code == ErrorCode::ReadFailed);
    CHECK(messageOf(reading).find("reading failed") != std::string::npos);
}

TEST_CASE("files that are no captures are refused in one sentence", "[open_capture]") {
    const auto refusal = [](std::string_view content) {
        const auto reading = readBytes(Bytes().text(content));
        REQUIRE(reading.error);
        return *reading.error;
    };
    CHECK(refusal("").code == ErrorCode::Empty);
    CHECK(refusal("abc").code == ErrorCode::NotACapture);
    CHECK(refusal("abc").message.find("only 3 bytes") != std::string::npos);
    CHECK(
        refusal("Hello").message ==
        "memory: starts with 48 65 6c 6c, which is no pcap, pcapng or snoop file; give a capture "
        "written by tcpdump, dumpcap or Wireshark"
    );
    const auto bluetooth = refusal(std::string_view("btsnoop\0\0\0\0\1\0\0\3\xE9", 16));
    CHECK(bluetooth.code == ErrorCode::Unsupported);
    CHECK(bluetooth.message.find("convert it with editcap") != std::string::npos);
    const auto xz = refusal(std::string_view(
        "\xFD"
        "7zXZ\0abcdef",
        12
    ));
    CHECK(xz.code == ErrorCode::NotACapture);
    CHECK(xz.message == "memory: holds xz data, which must be unpacked first");
}

TEST_CASE("file names are printed without their control characters", "[open_capture]") {
    const auto reading = readAll(openCapture("no\x1b[31m\nsuch"));
    REQUIRE(reading.error);
    CHECK(messageOf(reading).find('\x1b') == std::string::npos);
    CHECK(messageOf(reading).find('\n') == std::string::npos);
    CHECK(messageOf(reading).find("\\x1b[31m") != std::string::npos);
}
