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

// Of a value whose end is missing the last one inside it is cut as well.
enum class BerFit : std::uint8_t { Whole, Cut };

struct BerValue {
    std::uint8_t tag = 0; // the first identifier octet: class, form and number
    ByteView content;
    BerFit fit = BerFit::Whole;
};

class BerReader {
public:
    static constexpr std::size_t kMostDepth = 32; // of indefinite lengths in each other

    explicit BerReader(ByteView bytes, BerFit fit = BerFit::Whole) : rest_(bytes), fit_(fit) {}

    // The values inside this one.
    explicit BerReader(const BerValue& value) : BerReader(value.content, value.fit) {}

    // Nothing at the end and where the bytes are no value, or one that is not whole though they
    // are.
    std::optional<BerValue> next();

    bool isAtEnd() const { return rest_.empty(); }

private:
    ByteView rest_;
    BerFit fit_;
};

// The first value with this tag.
std::optional<BerValue> childOf(const BerValue& parent, std::uint8_t tag);

// X.690 §8.3, of one to four octets that are no negative number; nothing for one that is cut.
std::optional<std::uint32_t> integerOf(const BerValue& value);

// X.690 §8.7.3: the pieces of a constructed octet string in one.
std::vector<std::byte> joinedOctets(ByteView content);

} // namespace lastack
