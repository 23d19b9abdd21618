// ByteInput: where bytes come from, one pull at a time: a file, a pipe, memory, a decompressor.
// It knows nothing of buffers or records; ByteSource puts those on top.
// Not thread-safe; one reader owns it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace lastack {

// Why an input gave no more bytes before its proper end.
struct InputFault {
    enum class Kind : std::uint8_t {
        Cut,        // compressed data that ends too early
        Damaged,    // compressed data that is not what its format demands
        ReadFailed, // the operating system reported an error
        Stopped,    // the user asked for no more; the input itself is sound
    };

    Kind kind;
    std::string reason; // one clause: "the gzip data is damaged (invalid distance code)"
};

// Whether the user wants no more, and for good; may be empty.
using StopCheck = std::function<bool()>;

class ByteInput {
public:
    virtual ~ByteInput() = default;

    // Fills at most into.size() bytes; 0 is the end, or a fault.
    virtual std::size_t read(std::span<std::byte> into) = 0;

    // Null while nothing is wrong.
    virtual const InputFault* fault() const = 0;

    // Bytes taken from the file itself, compressed where it is compressed; for progress.
    virtual std::uint64_t consumed() const = 0;
};

} // namespace lastack
