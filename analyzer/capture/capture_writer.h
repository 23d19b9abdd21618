// CaptureWriter: saves what is captured as pcapng, in one file or in a ring of them, with the
// statistics of its interfaces. Only whole blocks go to the file, so that it can be read whatever
// happens to the program. The first failure is kept and told by failure(). Not thread-safe.
#pragma once

#include "capture/capture_info.h"
#include "capture/frame.h"
#include "capture/pcapng_output.h"
#include "net/result.h"

#include <cstdint>
#include <cstdio>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lastack {

// When the next file of a ring begins, and how many are kept; nothing set: there is one file.
struct RingLimits {
    std::optional<std::uint64_t> bytes;
    std::optional<std::uint64_t> seconds; // of capture time
    std::optional<std::uint64_t> files;

    bool isRing() const { return bytes || seconds || files; }

    bool operator==(const RingLimits&) const = default;
};

class CaptureWriter {
public:
    // Errors: CannotWrite. A ring's files are named path_00001_20260131235959.extension.
    static Result<std::unique_ptr<CaptureWriter>> open(std::string path, RingLimits ring);

    CaptureWriter(std::string path, RingLimits ring);

    void add(std::span<const Frame> frames, const CaptureInfo& capture);

    // Notes what the statistics of the capture say now, where they have changed.
    void addStatistics(const CaptureInfo& capture);

    // Hands over to the system what has been added.
    void flush();

    // Of the file that is being written.
    std::uint64_t bytes() const { return written_ + pending_.size(); }

    // Finished and current ones.
    std::uint64_t files() const { return sequence_; }

    const std::optional<Error>& failure() const { return failure_; }

private:
    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    bool isFull(const Frame& next) const;
    void begin(std::optional<Timestamp> at);
    void describeInterfaces(const CaptureInfo& capture);
    void appendStatistics(const InterfaceInfo& interface, std::size_t index);
    std::string nameAt(Timestamp at) const;
    void fail(int error);

    std::string path_;
    RingLimits ring_;
    std::unique_ptr<std::FILE, CloseFile> file_;
    std::string current_; // the name of the file
    std::deque<std::string> kept_;
    pcapng::Bytes pending_;
    std::uint64_t written_ = 0;
    std::uint64_t sequence_ = 0;
    std::size_t described_ = 0; // interfaces of the capture that the file has
    std::optional<Timestamp> beganAt_;
    std::vector<std::optional<Timestamp>> statisticsAt_; // of those written last, by interface
    std::optional<Error> failure_;
};

} // namespace lastack
