// NetScaler: the reasons that Citrix NetScaler (ADC) writes into the window of its resets.
// CodedResets counts, per sender in a capture, resets with such a window against others: one may be
// chance, several of a device that sends no other are not. Bounded to kMaxSenders addresses. Not
// thread-safe.
#pragma once

#include "net/address.h"
#include "track/connection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace lastack {

std::optional<std::string_view> netscalerReason(std::uint16_t window);

class CodedResets {
public:
    void add(const Connection& connection);

    // All resets of this sender that carry a window carry a code, and they are several.
    bool agree(const IpAddress& sender) const;

private:
    static constexpr std::size_t kMaxSenders = 1024;

    struct Counts {
        std::uint32_t coded = 0;
        std::uint32_t other = 0;
    };

    std::map<IpAddress, Counts> counts_;
};

} // namespace lastack
