// Result<T>: a value, or an Error a person can act on.
// The names are those of std::expected, so that moving to it is an alias once the compiler has it.
// Only for faults that the user must hear of; malformed packets are counted values, never errors.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace lastack {

enum class ErrorCode {
    CannotOpen,  // the file does not exist, is a directory or may not be read
    NotACapture, // the bytes are no capture file we know
    Unsupported, // a capture file of a version or kind we do not read
    Empty,       // no bytes at all
    ReadFailed,  // the operating system reported an error while reading
    BadFilter,   // a packet filter or --where expression does not compile
    BadUsage,    // the request itself makes no sense
    CannotWrite, // the output cannot be created or written
};

// One sentence: which file and offset, what is wrong, what to do.
struct Error {
    ErrorCode code;
    std::string message;
};

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}

    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return state_.index() == 0; }

    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(state_); }

    const T& value() const& { return std::get<0>(state_); }

    T&& value() && { return std::get<0>(std::move(state_)); }

    T& operator*() & { return value(); }

    const T& operator*() const& { return value(); }

    T&& operator*() && { return std::move(*this).value(); }

    T* operator->() { return &value(); }

    const T* operator->() const { return &value(); }

    const Error& error() const { return std::get<1>(state_); }

private:
    std::variant<T, Error> state_;
};

} // namespace lastack
