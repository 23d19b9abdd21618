#include "transports/exchange.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>

namespace lastack {

namespace {

constexpr Duration kCaptureDuplicate = Duration::milliseconds(50);
constexpr Duration kSameFrame = Duration::milliseconds(1);

std::uint64_t hashOf(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::hash<std::string_view>{}(text);
}

// Units that open or end something are kept for as long as there is room; others make way.
bool isOrdinary(const SegmentEvent& event) {
    return event.kind == EventKind::Data || event.kind == EventKind::Ack ||
           event.kind == EventKind::Probe ||
           (event.kind == EventKind::IcmpError && !event.marks.has(EventMarks::kAnswersSyn));
}

} // namespace

Exchange::Exchange(Transport transport, ConnectionId id, const TransportPacket& first)
    : findings_(said_) {
    connection_.id = id;
    connection_.transport = transport;
    connection_.encapsulation = first.encapsulation;
    connection_.firstFrame = connection_.lastFrame = first.frame;
    connection_.firstAt = connection_.lastAt = first.at;
    if (first.hasAddresses) {
        setEndpoints({first.source, first.sourcePort}, {first.destination, first.destinationPort});
    }
}

void Exchange::setEndpoints(const Endpoint& client, const Endpoint& server) {
    connection_.client = client;
    connection_.server = server;
}

void Exchange::setMidstream(RolesBasis roles) {
    connection_.midstream = true;
    connection_.roles = roles;
    connection_.established = true;
}

Repeat Exchange::repeatOf(
    const TransportPacket& packet, Side from, std::span<const std::byte> bytes
) {
    const Seen now{hashOf(bytes), packet.at, packet.ipId, from};
    Repeat repeat = Repeat::No;
    bool isLatest = true; // of its side
    for (std::size_t back = 1; back <= std::min(seenCount_, kRemembered); ++back) {
        const Seen& before = seen_[(seenCount_ - back) % kRemembered];
        if (before.from != now.from) {
            continue;
        }
        if (before.hash == now.hash) {
            repeat = isCopy(before, now, isLatest) ? Repeat::CapturedTwice : Repeat::SentAgain;
            break;
        }
        isLatest = false;
    }
    seen_[seenCount_++ % kRemembered] = now;
    return repeat;
}

// Both ways of a mirror port, or before and after a router. Nobody sends again so soon.
bool Exchange::isCopy(const Seen& before, const Seen& now, bool isLatest) {
    const Duration since = now.at - before.at;
    return now.ipId != 0 ? now.ipId == before.ipId && since <= kCaptureDuplicate
                         : before.ipId == 0 && isLatest && since < kSameFrame;
}

void Exchange::take(const TransportPacket& packet, Side from, Repeat repeat) {
    DirectionFacts& facts = connection_.from(from);
    connection_.lastFrame = packet.frame;
    connection_.lastAt = std::max(connection_.lastAt, packet.at);
    if (repeat == Repeat::CapturedTwice) {
        ++facts.duplicates;
        return;
    }
    ++facts.packets;
    from_ = from;
    hopLimit_ = packet.hopLimit;
    ipId_ = packet.ipId;
    findings_.setPlace(from, packet.frame, packet.at);
}

void Exchange::note(const NotedUnit& unit) {
    SegmentEvent event;
    event.at = findings_.at();
    event.frame = findings_.frame();
    event.from = from_;
    event.kind = unit.meaning;
    event.window = static_cast<std::uint32_t>(unit.unit);
    event.length = unit.length;
    event.seq = unit.seq;
    event.ack = unit.ack;
    event.hopLimit = hopLimit_;
    event.ipId = ipId_;
    if (unit.damaged) {
        event.marks.set(EventMarks::kChecksumWrong);
    }
    DirectionFacts& facts = connection_.from(from_);
    if (unit.again) {
        ++facts.retransmissions;
        event.marks.set(EventMarks::kRetransmission);
    } else if (unit.meaning == EventKind::Data) {
        event.marks.set(EventMarks::kNewData);
        facts.bytes += unit.length;
        facts.lastDataAt = event.at;
    }
    keep(event);
}

// Captured twice, like any packet.
bool Exchange::wasNoted(const SegmentEvent& error) const {
    const SegmentEvents& events = connection_.events;
    return std::any_of(events.rbegin(), events.rend(), [&](const SegmentEvent& before) {
        return before.kind == EventKind::IcmpError && before.from == error.from &&
               before.ipId == error.ipId && before.window == error.window &&
               error.at - before.at < kSameFrame;
    });
}

void Exchange::noteError(const TransportPacket& quoted, const NotedError& error) {
    SegmentEvent event;
    event.at = quoted.at;
    event.frame = quoted.frame;
    event.from = error.about;
    event.kind = EventKind::IcmpError;
    event.window = static_cast<std::uint32_t>(error.unit);
    event.hopLimit = quoted.hopLimit;
    event.ipId = quoted.quotedBy->typeAndCode();
    event.marks.set(error.isHard ? EventMarks::kHardError : std::uint16_t{0});
    event.marks.set(error.refusesOpening ? EventMarks::kAnswersSyn : std::uint16_t{0});
    event.marks.set(quoted.quotedBy->fromPeer ? EventMarks::kFromPeer : std::uint16_t{0});
    if (!wasNoted(event)) {
        keep(event);
    }
}

// The first events stay, then the oldest ordinary one makes way, then the oldest of all.
void Exchange::keep(const SegmentEvent& event) {
    SegmentEvents& events = connection_.events;
    if (events.size() < kMaxEvents) {
        events.push_back(event);
        return;
    }
    ++connection_.eventsOmitted;
    const auto later = events.begin() + kFirstEvents;
    const auto ordinary = std::find_if(later, events.end(), isOrdinary);
    events.erase(ordinary == events.end() ? later : ordinary);
    events.push_back(event);
}

SegmentEvents::iterator Exchange::latest(Side from, UnitId unit) {
    SegmentEvents& events = connection_.events;
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const SegmentEvent& event) {
        return event.from == from && event.unit() == unit && event.kind != EventKind::IcmpError;
    });
    return found == events.rend() ? events.end() : std::prev(found.base());
}

void Exchange::reinterpret(Side from, UnitId unit, EventKind meaning, UnitId proven) {
    const auto event = latest(from, unit);
    if (event != connection_.events.end()) {
        event->kind = meaning;
        event->window = static_cast<std::uint32_t>(proven);
    }
}

void Exchange::noteAlso(Side from, UnitId unit, EventKind meaning) {
    SegmentEvents& events = connection_.events;
    if (latest(from, unit) == events.end()) {
        return;
    }
    SegmentEvent event = *latest(from, unit);
    event.kind = meaning;
    event.marks = {};
    keepInOrder(event);
}

void Exchange::noteRestart(Side from, const SegmentEvent& opening) {
    SegmentEvent event = opening;
    event.from = from;
    event.kind = EventKind::Abort;
    event.seq = event.ack = 0;
    event.marks = {};
    connection_.lastFrame = std::max(connection_.lastFrame, event.frame);
    connection_.lastAt = std::max(connection_.lastAt, event.at);
    keepInOrder(event);
}

// By packet.
void Exchange::keepInOrder(const SegmentEvent& event) {
    SegmentEvents& events = connection_.events;
    keep(event);
    const auto added = std::prev(events.end());
    const auto later = std::find_if(events.begin(), added, [&](const SegmentEvent& one) {
        return one.frame > event.frame;
    });
    std::rotate(later, added, events.end());
}

Connection& Exchange::finish(EndOfRecord ended, Timestamp captureEnd) {
    connection_.ended = ended;
    connection_.captureEndAt = captureEnd;
    connection_.oneSided =
        connection_.from(Side::Client).packets == 0 || connection_.from(Side::Server).packets == 0;
    if (!said_.units.empty()) {
        connection_.disconnectUnits = static_cast<std::uint32_t>(said_.units.size());
        connection_.disconnectBytes = static_cast<std::uint32_t>(said_.bytes.size());
        connection_.disconnect = std::make_shared<DisconnectData>(std::move(said_));
    }
    const bool hasEnds = std::any_of(ends_.begin(), ends_.end(), [](const TransportEnd& end) {
        return end.hasReference || end.network.kind() != NetworkAddress::Kind::None;
    });
    if (hasEnds) {
        connection_.hasEnds = true;
        connection_.ends = std::make_shared<TransportEnds>(ends_);
    }
    return connection_;
}

} // namespace lastack
