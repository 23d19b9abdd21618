// X25Tracker: follows X.25 calls. A call is known by its link and logical channel, for as long as
// it lasts; what ends a link, or restarts its packet layer, ends every call on it. Not thread-safe.
#pragma once

#include "disconnect/x25_packet.h"
#include "transports/exchange_table.h"
#include "transports/transport_tracker.h"
#include "transports/x25_channel.h"
#include "transports/x25_link.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace lastack {

constexpr std::size_t kX25Channels = 4096;
using X25Channels = std::bitset<kX25Channels>;

struct X25ChannelKey {
    X25LinkId link;
    std::uint16_t channel = 0;
    bool isRival = false; // the later one of two calls that cross on the channel

    bool operator==(const X25ChannelKey&) const = default;

    void addTo(KeyHash& hash) const {
        link.addTo(hash);
        hash.add(unsigned{channel} << 1 | (isRival ? 1U : 0U));
    }
};

// What is known of a link beside its calls.
struct X25LinkState {
    LapbModulo modulo{};
    std::optional<std::uint64_t> firstStation;
    X25Channels live;   // with a call that the link did not end
    X25Channels ending; // with one that it did, and that was not confirmed
    unsigned repeats = 0;

    struct Heard {
        LinkFrame::Kind kind{};
        Timestamp at;
    };

    std::array<std::optional<Heard>, 2> heard; // the latest frame without a packet, by LinkEnd

    // Whether that frame is the one before once more, captured twice: no station repeats itself so
    // soon.
    bool hasHeard(LinkEnd from, const LinkFrame& frame, Timestamp at) {
        constexpr Duration kSameFrame = Duration::milliseconds(1);
        std::optional<Heard>& last = heard[static_cast<std::size_t>(from)];
        const bool isCopy = last && last->kind == frame.kind && at - last->at < kSameFrame;
        last = Heard{frame.kind, at};
        return isCopy;
    }

    LinkEnd endOf(std::uint64_t station) {
        firstStation = firstStation.value_or(station);
        return *firstStation == station ? LinkEnd::First : LinkEnd::Second;
    }
};

class X25Tracker : public TransportTracker {
public:
    explicit X25Tracker(ExchangeDesk& desk) : table_(Transport::X25, desk) {}

    bool push(const TransportPacket& packet) override;

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override { table_.finish(captureEnd); }

private:
    using Table = ExchangeTable<X25ChannelKey, X25Channel>;
    using Live = Table::Live;

    // One packet or frame, and where it was seen.
    struct Sighting {
        const TransportPacket& packet;
        X25LinkId id;
        X25LinkState& link;
        LinkEnd from{};
    };

    X25LinkState* linkOf(const X25LinkId& id);
    bool pushFrame(const Sighting& seen, const LinkFrame& frame);
    bool pushPacket(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet);
    bool pushCall(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet);
    bool pushAccept(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet);
    bool pushOther(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet);
    bool pushDiagnostic(const Sighting& seen, const X25Packet& packet);

    void endCalls(const Sighting& seen, UnitId unit, const Found& why);
    void confirmEnds(const Sighting& seen, UnitId unit);

    Live& open(const Sighting& seen, const X25ChannelKey& key, LinkEnd client);
    void take(const Sighting& seen, const X25Packet& packet, Live& live, Repeat repeat);
    void takePacket(const Sighting& seen, Live& live, Repeat repeat);

    Table table_;
    boost::unordered_flat_map<X25LinkId, std::unique_ptr<X25LinkState>, SeededHash<X25LinkId>>
        links_{0, SeededHash<X25LinkId>(randomSeed())};
};

} // namespace lastack
