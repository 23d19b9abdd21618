#include "transports/sctp_side.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kMostAddresses = 16; // of one side

} // namespace

void SctpSide::addAddress(const IpAddress& address) {
    const bool isKnown = std::find(addresses.begin(), addresses.end(), address) != addresses.end();
    if (!isKnown && addresses.size() < kMostAddresses) {
        addresses.push_back(address);
    }
}

} // namespace lastack
