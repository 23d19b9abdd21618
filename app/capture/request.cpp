#include "app/capture/request.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace lastack::capture {

namespace {

Error wrong(const std::string& what) {
    return {
        ErrorCode::BadUsage,
        what +
            "; usage: lastack-capture {-L | -i INTERFACE... [-f BPF [-F BPF]] [-s BYTES] [-B MIB] "
            "[-C MIB] [-p]}"};
}

std::optional<std::uint32_t> numberIn(std::string_view text, std::uint32_t most) {
    std::uint32_t value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && stop == text.data() + text.size();
    return whole && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

// Null when the option takes no number.
std::uint32_t* numberOf(Request& request, std::string_view option) {
    return option == "-s"   ? &request.snapLength
           : option == "-B" ? &request.kernelBufferMiB
           : option == "-C" ? &request.ownBufferMiB
                            : nullptr;
}

bool takeValue(Request& request, std::string_view option, std::string_view value) {
    constexpr std::uint32_t kMostSnapLength = 262'144;
    constexpr std::uint32_t kMostMiB = 1024;
    if (option == "-i") {
        request.interfaces.emplace_back(value);
        return !value.empty();
    }
    if (option == "-f") {
        request.filter = value;
        return true;
    }
    if (option == "-F") {
        request.fallback = value;
        return true;
    }
    std::uint32_t* const number = numberOf(request, option);
    const auto given = numberIn(value, option == "-s" ? kMostSnapLength : kMostMiB);
    if (number == nullptr || !given) {
        return false;
    }
    *number = *given;
    return true;
}

} // namespace

Result<Request> parseRequest(std::span<const char* const> arguments) {
    Request request;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string_view option = arguments[at];
        if (option == "-L") {
            request.task = Task::List;
        } else if (option == "-p") {
            request.reception = Reception::OwnOnly;
        } else if (at + 1 == arguments.size() || !takeValue(request, option, arguments[++at])) {
            return wrong("'" + std::string(option) + "' is no option, or its value is wrong");
        }
    }
    if (request.task == Task::Capture && request.interfaces.empty()) {
        return wrong("no interface is named");
    }
    return request;
}

} // namespace lastack::capture
