// Followed: everything of a run up to finished connections: frames are decoded, and each
// transport's tracker follows its own, as in the product. Not thread-safe.
#pragma once

#include "capture/frame.h"
#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"
#include "track/connection.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lastack::test {

struct Followed {
    std::vector<Connection> connections; // in order of id
    std::uint64_t rejected = 0;          // packets of other transports that nobody understood

    const Connection& only() const; // fails the test unless there is exactly one
};

// Frames numbered from 1 on.
Followed follow(const std::vector<BuiltPacket>& packets, LinkType link = LinkType::Ethernet);

// The same where each frame is cut to so many octets of those that it has, by its place.
using SizeAt = std::function<std::size_t(std::size_t place)>;
Followed followSized(const std::vector<BuiltPacket>& packets, const SizeAt& sizeAt, LinkType link);

// Each frame once more 20 microseconds later, as a mirror port of both directions has it.
std::vector<BuiltPacket> capturedTwice(const std::vector<BuiltPacket>& packets);

// A capture file.
Followed followFile(const std::filesystem::path& path);

// "client SHUTDOWN", one per event, with " (again)" where it was sent again.
std::vector<std::string> eventsOf(const Connection& connection);

// "client sctp-abort abortive 12 'text'": one per unit of disconnect data; bytes that are no text
// in hexadecimal digits.
std::vector<std::string> saidOf(const Connection& connection);

} // namespace lastack::test
