#include "session/result_store.h"

#include <algorithm>
#include <numeric>

namespace lastack {

namespace {

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

void ResultStore::add(const Connection& connection, const Verdict& ending) {
    const ConnectionHeader& header = connection;
    const std::uint64_t place = spill_.append(
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
        rows_.add(endingRowOf(connection, ending, place));
    }
}

ResultStore ResultStore::view() {
    ResultStore view;
    view.spill_ = spill_.view();
    view.rows_ = rows_;
    return view;
}

const std::string& ResultStore::failure() const {
    return spill_.failure().empty() ? rows_.failure() : spill_.failure();
}

void ResultStore::sortById() {
    byId_.resize(rows_.size());
    std::iota(byId_.begin(), byId_.end(), RowId{0});
    std::sort(byId_.begin(), byId_.end(), [this](RowId a, RowId b) {
        return rows_[a].id < rows_[b].id;
    });
}

std::optional<RowId> ResultStore::find(ConnectionId id) const {
    const auto found =
        std::lower_bound(byId_.begin(), byId_.end(), id, [this](RowId row, ConnectionId wanted) {
            return rows_[row].id < wanted;
        });
    if (found == byId_.end() || rows_[*found].id != id) {
        return std::nullopt;
    }
    return *found;
}

bool ResultStore::load(RowId row, Connection& into) const {
    const EndingRow& known = rows_[row];
    ConnectionHeader& header = into;
    into.events.resize(known.events);
    into.resetDetails.resize(known.resetDetails);
    const auto headerBytes = std::as_writable_bytes(std::span(&header, 1));
    const auto eventBytes = std::as_writable_bytes(std::span(into.events));
    if (!spill_.read(known.place, {headerBytes, eventBytes})) {
        return false;
    }
    std::uint64_t at = known.place + headerBytes.size() + eventBytes.size();
    const auto read = [&](std::span<std::byte> bytes) {
        const bool done = spill_.read(at, {bytes});
        at += bytes.size();
        return done;
    };
    if (!read(std::as_writable_bytes(std::span(into.resetDetails)))) {
        return false;
    }
    into.resetPayloads.resize(payloadSize(into.resetDetails));
    return read(into.resetPayloads) && loadDisconnect(into, read) && loadEnds(into, read) &&
           loadMultipath(into, read);
}

} // namespace lastack
