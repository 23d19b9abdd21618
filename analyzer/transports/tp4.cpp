// ISO transport class 4 (X.224, ISO/IEC 8073) over CLNP, over its inactive subset and right in IP:
// what each network layer carries. Which connection a TPDU belongs to is in tp4_table.cpp, what it
// means there in tp4_connection.cpp.
#include "transports/clnp.h"
#include "transports/clnp_reassembly.h"
#include "transports/tp4_table.h"
#include "transports/transport_tracker.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>

namespace lastack {

namespace {

constexpr std::byte kInactiveSubset{0x00};
constexpr std::byte kClnp{0x81};
constexpr std::byte kEon{0x01}; // RFC 1070: the version of its header
constexpr std::uint32_t kEonSize = 4;

// Whose checksums can be relied on: the senders that got one right. Of others every one is wrong so
// far, which says that nothing had computed them yet where the capture was made.
class ChecksumTrust {
public:
    void noteRight(const Tp4Address& sender) {
        if (senders_.size() < kMostSenders) {
            senders_.insert(sender);
        }
    }

    bool isReliable(const Tp4Address& sender) const { return senders_.contains(sender); }

private:
    static constexpr std::size_t kMostSenders = 10'000;

    boost::unordered_flat_set<Tp4Address, SeededHash<Tp4Address>> senders_{
        0, SeededHash<Tp4Address>(randomSeed())};
};

class Tp4Tracker : public TransportTracker {
public:
    explicit Tp4Tracker(ExchangeDesk& desk) : table_(desk) {}

    bool push(const TransportPacket& packet) override;
    bool pushError(const TransportPacket& quoted) override;

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override { table_.finish(captureEnd); }

private:
    using Live = Tp4Table::Live;
    using Belonging = Tp4Table::Belonging;

    // Whom the packet at hand was counted for already.
    struct Counted {
        const Live* taken = nullptr;
        const Live* copied = nullptr;
    };

    // What the network says that it discarded.
    struct Quoted {
        Belonging belonging;
        UnitId unit = UnitId::TpConnectRequest;
    };

    bool takeIp(const TransportPacket& packet);
    bool takeIsoIp(const TransportPacket& packet);
    bool takeNetwork(const TransportPacket& packet);
    bool takeInactive(const TransportPacket& packet);
    bool takeClnp(TransportPacket& packet, std::span<const std::byte> bytes);
    bool takeSegment(Nsdu& nsdu, const ClnpPdu& pdu);
    bool takeErrorReport(const TransportPacket& packet, const ClnpPdu& report);
    bool takeNsdu(const Nsdu& nsdu);
    Quoted findQuoted(const TransportPacket& packet, const ClnpPdu& pdu) const;
    Quoted findQuoted(const Nsdu& nsdu) const;
    bool takeTpdu(const Nsdu& nsdu, const Tp4Tpdu& tpdu, Counted& counted);
    bool isDamaged(const Nsdu& nsdu, const Tp4Tpdu& tpdu, const Live* live);
    static bool count(
        const Nsdu& nsdu, const Tp4Tpdu& tpdu, const Belonging& belonging, Counted& counted
    );

    Tp4Table table_;
    ClnpReassembly segments_;
    ChecksumTrust networkTrust_;
    ChecksumTrust transportTrust_;
};

bool Tp4Tracker::push(const TransportPacket& packet) {
    switch (packet.kind) {
    case PacketKind::IsoTransport:
        return takeIp(packet);
    case PacketKind::IsoIp:
        return takeIsoIp(packet);
    default:
        return takeNetwork(packet);
    }
}

// Right in IP.
Nsdu nsduOf(const TransportPacket& packet) {
    return {
        .packet = packet,
        .source = {.ip = packet.source},
        .destination = {.ip = packet.destination},
        .bytes = packet.bytes(),
        .length = packet.length};
}

// With the header of RFC 1070 or without: its first octet is the version, not a protocol.
std::uint32_t sizeBeforeClnp(const TransportPacket& packet) {
    return packet.captured > 0 && packet.data[0] == kEon ? kEonSize : 0;
}

bool Tp4Tracker::takeIp(const TransportPacket& packet) {
    return takeNsdu(nsduOf(packet));
}

bool Tp4Tracker::takeIsoIp(const TransportPacket& packet) {
    const auto bytes = packet.bytes();
    const std::uint32_t before = sizeBeforeClnp(packet);
    if (bytes.size() <= before || bytes[before] != kClnp) {
        return false;
    }
    TransportPacket inner = packet;
    inner.length -= before;
    return takeClnp(inner, bytes.subspan(before));
}

// Of ICMP. Nobody but IP carries it.
bool Tp4Tracker::pushError(const TransportPacket& quoted) {
    Quoted found;
    if (quoted.kind == PacketKind::IsoTransport) {
        found = findQuoted(nsduOf(quoted));
    } else if (quoted.kind == PacketKind::IsoIp) {
        const std::size_t before = std::min<std::size_t>(sizeBeforeClnp(quoted), quoted.captured);
        const auto pdu = readQuotedClnp(quoted.bytes().subspan(before));
        found = pdu ? findQuoted(quoted, *pdu) : Quoted{};
    }
    Live* const live = found.belonging.live;
    if (live == nullptr) {
        return false;
    }
    const Side about = found.belonging.from;
    live->exchange.noteError(
        quoted,
        {.about = about,
         .unit = found.unit,
         .isHard = isUnreachable(*quoted.quotedBy),
         .refusesOpening = about == Side::Client && live->state.isUnanswered()}
    );
    return true;
}

// Addresses of IP, where there are any, are those of a tunnel.
bool Tp4Tracker::takeNetwork(const TransportPacket& packet) {
    TransportPacket inner = packet;
    inner.hasAddresses = false;
    inner.ipId = 0;
    inner.hopLimit = 0;
    if (packet.captured > 0 && packet.data[0] == kClnp) {
        return takeClnp(inner, packet.bytes());
    }
    return packet.captured > 0 && packet.data[0] == kInactiveSubset && takeInactive(inner);
}

// ISO/IEC 8473-1 §7.8: nothing but that octet, and no addresses but those of the link.
bool Tp4Tracker::takeInactive(const TransportPacket& packet) {
    const auto addressOf = [](std::uint64_t mac) {
        return Tp4Address{.network = mac == 0 ? NetworkAddress() : NetworkAddress::mac(mac)};
    };
    return takeNsdu(
        {.packet = packet,
         .source = addressOf(packet.linkSource),
         .destination = addressOf(packet.linkDestination),
         .bytes = packet.bytes().subspan(1),
         .length = packet.length - 1}
    );
}

bool Tp4Tracker::takeClnp(TransportPacket& packet, std::span<const std::byte> bytes) {
    const auto pdu = readClnp(bytes, packet.length);
    if (!pdu) {
        return false;
    }
    const Tp4Address source{.network = pdu->source};
    if (!pdu->checksumWrong) {
        networkTrust_.noteRight(source);
    } else if (networkTrust_.isReliable(source)) {
        return false; // ISO/IEC 8473-1 §6.11: whoever gets it discards it
    }
    if (pdu->type == ClnpPdu::Type::ErrorReport) {
        return takeErrorReport(packet, *pdu);
    }
    packet.ipId = pdu->segment ? pdu->segment->unit : packet.ipId;
    Nsdu nsdu{
        .packet = packet,
        .source = source,
        .destination = {.network = pdu->destination},
        .bytes = pdu->data,
        .length = pdu->length};
    return pdu->isWhole() ? takeNsdu(nsdu) : takeSegment(nsdu, *pdu);
}

bool Tp4Tracker::takeSegment(Nsdu& nsdu, const ClnpPdu& pdu) {
    const auto whole = segments_.add(pdu, nsdu.packet.at);
    if (!whole) {
        return true; // waits for others
    }
    nsdu.bytes = whole->captured;
    nsdu.length = whole->length;
    return takeNsdu(nsdu);
}

// ISO/IEC 8473-1 §6.10: it quotes what was discarded, of which the header at least is there.
bool Tp4Tracker::takeErrorReport(const TransportPacket& packet, const ClnpPdu& report) {
    const auto quoted = readQuotedClnp(report.data);
    if (!quoted || !report.discarded || quoted->source != report.destination) {
        return false;
    }
    const Belonging belonging = findQuoted(packet, *quoted).belonging;
    if (belonging.live == nullptr) {
        return false;
    }
    Exchange& exchange = belonging.live->exchange;
    const Side target = other(belonging.from);
    const Repeat repeat = exchange.repeatOf(packet, target, report.data);
    exchange.take(packet, target, repeat);
    if (repeat != Repeat::CapturedTwice) {
        const auto reason = static_cast<std::uint8_t>(*report.discarded >> 8);
        belonging.live->state.takeErrorReport(exchange, target, reason);
    }
    return true;
}

Tp4Tracker::Quoted Tp4Tracker::findQuoted(const TransportPacket& packet, const ClnpPdu& pdu) const {
    const bool isBegin = !pdu.segment || pdu.segment->offset == 0;
    return findQuoted(
        {.packet = packet,
         .source = {.network = pdu.source},
         .destination = {.network = pdu.destination},
         .bytes = isBegin ? pdu.data : std::span<const std::byte>(),
         .length = pdu.length}
    );
}

Tp4Tracker::Quoted Tp4Tracker::findQuoted(const Nsdu& nsdu) const {
    const Tp4Tpdus tpdus = readNsdu(nsdu.bytes, nsdu.length);
    if (tpdus.empty()) {
        return {.belonging = table_.findUnanswered(nsdu)};
    }
    return {table_.find(nsdu, tpdus.front()), unitOf(tpdus.front().code())};
}

bool Tp4Tracker::takeNsdu(const Nsdu& nsdu) {
    bool isUnderstood = false;
    Counted counted;
    for (const Tp4Tpdu& tpdu : readNsdu(nsdu.bytes, nsdu.length)) {
        isUnderstood |= takeTpdu(nsdu, tpdu, counted);
    }
    return isUnderstood;
}

bool Tp4Tracker::takeTpdu(const Nsdu& nsdu, const Tp4Tpdu& tpdu, Counted& counted) {
    Belonging belonging = table_.find(nsdu, tpdu);
    const bool isBad = isDamaged(nsdu, tpdu, belonging.live);
    if (belonging.live != nullptr && (isBad || belonging.isMismatched)) {
        const auto why = isBad ? Tp4Connection::Stray::Damaged : Tp4Connection::Stray::Mismatched;
        if (count(nsdu, tpdu, belonging, counted)) {
            Tp4Connection::discard(belonging.live->exchange, tpdu, why);
        }
        return true;
    }
    // X.224 §6.18: a reference may be used again once its connection is over.
    const bool isReuse = belonging.live != nullptr && tpdu.code() == TpduCode::ConnectRequest &&
                         (belonging.live->exchange.isOver() ||
                          !belonging.live->state.isSameRequest(tpdu, belonging.from));
    if (isReuse) {
        table_.supersede(*belonging.live);
        counted = {};
        belonging = {};
    }
    if (belonging.live == nullptr && !isBad) {
        belonging = table_.open(nsdu, tpdu);
    }
    if (belonging.live == nullptr) {
        return false;
    }
    table_.learn(belonging, tpdu);
    if (count(nsdu, tpdu, belonging, counted)) {
        belonging.live->state.take(belonging.live->exchange, tpdu, belonging.from);
    }
    return true;
}

bool Tp4Tracker::isDamaged(const Nsdu& nsdu, const Tp4Tpdu& tpdu, const Live* live) {
    const auto agreed = live == nullptr ? std::nullopt : live->state.format();
    const auto checksum = checksumOf(tpdu, formatOf(tpdu, agreed));
    if (checksum == Tp4Tpdu::Checksum::Right) {
        transportTrust_.noteRight(nsdu.source);
    }
    return checksum == Tp4Tpdu::Checksum::Wrong && transportTrust_.isReliable(nsdu.source);
}

// False when the TPDU is only a copy of one that was captured before.
bool Tp4Tracker::count(
    const Nsdu& nsdu, const Tp4Tpdu& tpdu, const Belonging& belonging, Counted& counted
) {
    Exchange& exchange = belonging.live->exchange;
    const Repeat repeat = exchange.repeatOf(nsdu.packet, belonging.from, tpdu.bytes);
    const Live*& before = repeat == Repeat::CapturedTwice ? counted.copied : counted.taken;
    if (before != belonging.live) {
        exchange.take(nsdu.packet, belonging.from, repeat);
        before = belonging.live;
    }
    return repeat != Repeat::CapturedTwice;
}

} // namespace

std::unique_ptr<TransportTracker> makeTp4Tracker(ExchangeDesk& desk) {
    return std::make_unique<Tp4Tracker>(desk);
}

} // namespace lastack
