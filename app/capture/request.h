// Request: what the capture helper is asked for on its command line, which only programs write.
// A plain value and a pure function; thread-safe.
#pragma once

#include "net/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lastack::capture {

enum class Task : std::uint8_t { Capture, List };

enum class Reception : std::uint8_t { Promiscuous, OwnOnly };

struct Request {
    Task task = Task::Capture;
    std::vector<std::string> interfaces;
    std::string filter;   // BPF; empty: every packet
    std::string fallback; // instead, where the link type does not know the first one's words
    std::uint32_t snapLength = 262'144;
    std::uint32_t kernelBufferMiB = 64; // of each interface
    std::uint32_t ownBufferMiB = 64;    // of what the reader has not taken yet
    Reception reception = Reception::Promiscuous;
};

// The arguments after the program's name. Errors: BadUsage.
Result<Request> parseRequest(std::span<const char* const> arguments);

} // namespace lastack::capture
