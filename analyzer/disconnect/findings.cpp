#include "disconnect/findings.h"

#include <algorithm>

namespace lastack {

namespace {

void insertInOrder(std::vector<DisconnectDatum>& units, const DisconnectDatum& datum) {
    const auto later = std::find_if(units.begin(), units.end(), [&](const DisconnectDatum& unit) {
        return unit.frame > datum.frame;
    });
    units.insert(later, datum);
}

} // namespace

void Findings::addAt(const Place& place, const Found& found) {
    if (into_.units.size() >= DisconnectData::kMostUnits) {
        ++into_.omitted;
        return;
    }
    const std::size_t room = DisconnectData::kMostBytes - into_.bytes.size();
    const std::size_t kept = std::min(room, found.data.size());
    DisconnectDatum datum;
    datum.frame = place.frame;
    datum.at = place.at;
    datum.from = place.from;
    datum.carrier = found.carrier;
    datum.kind = found.kind;
    datum.code = found.code.value_or(0);
    datum.subcode = found.subcode.value_or(0);
    datum.dataAt = static_cast<std::uint32_t>(into_.bytes.size());
    datum.dataLength = static_cast<std::uint32_t>(kept);
    datum.flags = static_cast<std::uint8_t>(
        found.flags | (found.code ? DisconnectDatum::kHasCode : 0) |
        (found.subcode ? DisconnectDatum::kHasSubcode : 0) |
        (kept < found.data.size() || isCut() ? DisconnectDatum::kTruncated : 0)
    );
    into_.bytes.insert(
        into_.bytes.end(),
        found.data.begin(),
        found.data.begin() + static_cast<std::ptrdiff_t>(kept)
    );
    insertInOrder(into_.units, datum);
}

void Findings::settle(Side from, Carrier carrier, CloseKind kind) {
    const auto latest =
        std::find_if(into_.units.rbegin(), into_.units.rend(), [&](const DisconnectDatum& unit) {
            return unit.from == from && unit.carrier == carrier;
        });
    if (latest != into_.units.rend()) {
        latest->kind = kind;
    }
}

} // namespace lastack
