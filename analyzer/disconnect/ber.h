// BER: values of ASN.1's Basic Encoding Rules (X.690) one after the other. Descends only where it
// is told to, so that nesting costs nothing; the end of an indefinite length is looked for with a
// bounded depth. Pure over the bytes given.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lastack {

struct BerValue {
    std::uint8_t tag = 0; // the first identifier octet: class, form and number
    ByteView content;
};

class BerReader {
public:
    static constexpr std::size_t kMostDepth = 32; // of indefinite lengths in each other

    explicit BerReader(ByteView bytes) : rest_(bytes) {}

    // Nothing at the end and where the bytes are no value that is whole.
    std::optional<BerValue> next();

    bool isAtEnd() const { return rest_.empty(); }

private:
    ByteView rest_;
};

// The first value with this tag.
std::optional<BerValue> childOf(ByteView content, std::uint8_t tag);

// X.690 §8.3, of one to four octets that are no negative number.
std::optional<std::uint32_t> integerOf(ByteView content);

// X.690 §8.7.3: the pieces of a constructed octet string in one.
std::vector<std::byte> joinedOctets(ByteView content);

} // namespace lastack
