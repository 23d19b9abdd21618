#include "session/result_store.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint64_t kOffsetMask = (std::uint64_t{1} << 48) - 1;

// Payloads lie one behind the other, in the order of the resets.
std::size_t payloadSize(const std::vector<ResetDetail>& details) {
    std::size_t size = 0;
    for (const ResetDetail& detail : details) {
        size += detail.payloadKept;
    }
    return size;
}

template <typename Read>
bool loadDisconnect(Connection& into, Read read) {
    into.disconnect = nullptr;
    if (into.disconnectUnits == 0) {
        return true;
    }
    auto data = std::make_shared<DisconnectData>();
    data->units.resize(into.disconnectUnits);
    data->bytes.resize(into.disconnectBytes);
    if (!read(std::as_writable_bytes(std::span(data->units))) || !read(data->bytes)) {
        return false;
    }
    into.disconnect = std::move(data);
    return true;
}

template <typename Read>
bool loadEnds(Connection& into, Read read) {
    into.ends = nullptr;
    if (!into.hasEnds) {
        return true;
    }
    auto ends = std::make_shared<TransportEnds>();
    const bool done = read(std::as_writable_bytes(std::span(*ends)));
    into.ends = std::move(ends);
    return done;
}

template <typename Read>
bool loadMultipath(Connection& into, Read read) {
    into.multipath = nullptr;
    if (!into.hasMultipath) {
        return true;
    }
    auto facts = std::make_shared<MultipathFacts>();
    const bool done = read(std::as_writable_bytes(std::span(facts.get(), 1)));
    into.multipath = std::move(facts);
    return done;
}

} // namespace

void ResultStore::add(const Connection& connection) {
    const ConnectionHeader& header = connection;
    const std::uint64_t offset = spill_.append(
        std::as_bytes(std::span(&header, 1)), std::as_bytes(std::span(connection.events))
    );
    if (!connection.resetDetails.empty()) { // directly behind
        spill_.append(std::as_bytes(std::span(connection.resetDetails)), connection.resetPayloads);
    }
    if (connection.disconnect != nullptr) {
        spill_.append(
            std::as_bytes(std::span(connection.disconnect->units)), connection.disconnect->bytes
        );
    }
    if (connection.ends != nullptr) {
        spill_.append(std::as_bytes(std::span(*connection.ends)), {});
    }
    if (connection.multipath != nullptr) {
        spill_.append(std::as_bytes(std::span(connection.multipath.get(), 1)), {});
    }
    if (spill_.failure().empty()) {
        index_.push_back(
            {connection.id,
             offset & kOffsetMask,
             static_cast<std::uint8_t>(connection.events.size()),
             static_cast<std::uint8_t>(connection.resetDetails.size())}
        );
    }
}

void ResultStore::sortById() {
    std::sort(index_.begin(), index_.end(), [](const Entry& a, const Entry& b) {
        return a.id < b.id;
    });
}

std::optional<std::size_t> ResultStore::find(ConnectionId id) const {
    const auto found = std::lower_bound(
        index_.begin(),
        index_.end(),
        id,
        [](const Entry& entry, ConnectionId wanted) { return entry.id < wanted; }
    );
    if (found == index_.end() || found->id != id) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - index_.begin());
}

bool ResultStore::load(std::size_t position, Connection& into) const {
    const Entry& entry = index_[position];
    ConnectionHeader& header = into;
    into.events.resize(entry.events);
    into.resetDetails.resize(entry.resetDetails);
    std::uint64_t at = entry.offset;
    const auto read = [&](std::span<std::byte> bytes) {
        const bool done = spill_.read(at, bytes);
        at += bytes.size();
        return done;
    };
    if (!read(std::as_writable_bytes(std::span(&header, 1))) ||
        !read(std::as_writable_bytes(std::span(into.events))) ||
        !read(std::as_writable_bytes(std::span(into.resetDetails)))) {
        return false;
    }
    into.resetPayloads.resize(payloadSize(into.resetDetails));
    return read(into.resetPayloads) && loadDisconnect(into, read) && loadEnds(into, read) &&
           loadMultipath(into, read);
}

} // namespace lastack
