// Fuzz target: any bytes as packets of transports other than TCP. The first octet chooses what they
// begin with (PacketKind); with kHasKeyLog a key log of TLS follows its length (two octets,
// big-endian). Then each packet follows four octets of its own: its length, its ends (see fill()),
// and how much later and longer on the wire than captured it is (four bits each). Every connection
// must be handed over once and keep within its bounds.
#include "disconnect/protocols.h"
#include "net/bytes.h"
#include "transports/transports.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <vector>

namespace {

using namespace lastack;

constexpr std::size_t kHeaderSize = 4;
constexpr std::uint8_t kHasKeyLog = 0x80; // of the first octet
constexpr std::byte kAddresses[][4] = {
    {std::byte{10}, std::byte{0}, std::byte{0}, std::byte{1}},
    {std::byte{10}, std::byte{0}, std::byte{0}, std::byte{2}},
    {std::byte{10}, std::byte{0}, std::byte{1}, std::byte{1}},
    {std::byte{10}, std::byte{0}, std::byte{1}, std::byte{2}},
};

void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

void check(const SegmentEvent& event) {
    require(event.window < kUnitIds, "an event has no unit");
    const bool isOfOthers = event.kind == EventKind::Data || event.kind == EventKind::Ack ||
                            event.kind == EventKind::Probe || event.kind >= EventKind::Open;
    const bool isError = event.kind == EventKind::IcmpError;
    require(
        isError || (isOfOthers && event.kind <= EventKind::Notice),
        "an event means what only TCP's do"
    );
    require(event.from == Side::Client || event.from == Side::Server, "an event has no side");
}

void check(const DisconnectData& data) {
    require(data.units.size() <= DisconnectData::kMostUnits, "too many units");
    require(data.bytes.size() <= DisconnectData::kMostBytes, "too many bytes");
    for (const DisconnectDatum& unit : data.units) {
        const std::size_t end = std::size_t{unit.dataAt} + unit.dataLength;
        require(end <= data.bytes.size(), "a unit's bytes are not there");
        require(static_cast<std::size_t>(unit.carrier) < kCarrierCount, "a unit has no carrier");
        const volatile std::size_t size = reasonOf(unit.carrier, unit.code, unit.subcode).size();
        static_cast<void>(size);
    }
}

void check(const Connection& connection) {
    require(connection.transport != Transport::Tcp, "a connection is TCP's");
    require(connection.firstFrame <= connection.lastFrame, "it ends before it begins");
    require(connection.events.size() <= kMaxEvents, "too many events");
    FrameNumber last = connection.firstFrame;
    for (const SegmentEvent& event : connection.events) {
        check(event);
        const bool isWithin =
            event.frame <= connection.lastFrame || event.kind == EventKind::IcmpError;
        require(event.frame >= last && isWithin, "events out of order");
        last = event.frame;
    }
    if (connection.disconnect != nullptr) {
        check(*connection.disconnect);
    }
}

class CheckingDesk : public ExchangeDesk {
public:
    ConnectionId nextId(const TransportPacket&) override {
        live_.insert(++opened_);
        return ConnectionId{opened_};
    }

    void finished(Connection& connection) override {
        require(live_.erase(number(connection.id)) == 1, "a connection was handed over twice");
        check(connection);
    }

    bool hasAll() const { return live_.empty(); }

private:
    std::uint64_t opened_ = 0;
    std::set<std::uint64_t> live_;
};

// Bits of the ends octet: 0x01 the other direction; 0x06 one of four pairs of addresses; 0x08 other
// UDP ports, one of them well-known; 0x10 no addresses; 0x20 the IP identification of the packet
// before; 0x40 an ICMP error quotes it, 0x80 one that tells of a host that is not reached.
void fill(TransportPacket& packet, std::uint8_t ends) {
    const bool back = (ends & 0x01) != 0;
    const unsigned pair = (ends >> 1) & 3U;
    const IpAddress client = IpAddress::v4(kAddresses[(pair & 1) * 2]);
    const IpAddress server = IpAddress::v4(kAddresses[1 + (pair & 2)]);
    const std::uint16_t clientPort = (ends & 0x08) != 0 ? 61'000 : 9899;
    const std::uint16_t serverPort = (ends & 0x08) != 0 ? 443 : 9899;
    packet.linkSource = back ? 2 : 1;
    packet.linkDestination = back ? 1 : 2;
    packet.hopLimit = 64;
    if ((ends & 0x10) != 0) {
        return;
    }
    packet.hasAddresses = true;
    packet.source = back ? server : client;
    packet.destination = back ? client : server;
    packet.sourcePort = back ? serverPort : clientPort;
    packet.destinationPort = back ? clientPort : serverPort;
}

std::optional<IcmpError> errorOf(std::uint8_t ends) {
    const auto type = static_cast<std::uint8_t>((ends & 0x80) != 0 ? 3 : 11);
    return (ends & 0x40) != 0 ? std::optional(IcmpError{.type = type, .code = 1}) : std::nullopt;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ByteReader input({reinterpret_cast<const std::byte*>(data), size});
    const std::uint8_t first = input.u8();
    const auto kind = static_cast<PacketKind>((first & 0x7FU) % kPacketKinds);
    CheckingDesk desk;
    Transports transports(desk);
    if ((first & kHasKeyLog) != 0) {
        const std::size_t wanted = input.u16();
        const auto log = input.take(std::min(wanted, input.remaining()));
        transports.learnSecrets({reinterpret_cast<const char*>(log.data()), log.size()});
    }
    TransportPacket packet;
    packet.kind = kind;
    packet.at = Timestamp{1'700'000'000'000'000'000};
    std::uint64_t frame = 0;
    std::uint16_t ipId = 0;
    while (input.remaining() >= kHeaderSize) {
        const std::size_t wanted = input.u16();
        const std::uint8_t ends = input.u8();
        const std::uint8_t step = input.u8();
        const auto bytes = input.take(std::min(wanted, input.remaining()));
        // In a block of its own, so that a sanitizer sees reads past its end.
        const std::vector<std::byte> exact(bytes.begin(), bytes.end());
        packet.data = exact.data();
        packet.captured = static_cast<std::uint32_t>(exact.size());
        packet.length = packet.captured + (step & 0x0FU) * 100U;
        packet.frame = FrameNumber{++frame};
        packet.hasAddresses = false;
        packet.sourcePort = packet.destinationPort = 0;
        packet.ipId = (ends & 0x20) != 0 ? ipId : ++ipId;
        // Up to 225 seconds: longer than whoever waits for an answer is kept.
        packet.at = packet.at + Duration::seconds((step >> 4) * (step >> 4));
        fill(packet, ends);
        packet.quotedBy = errorOf(ends);
        transports.push(packet);
    }
    transports.finish(packet.at);
    require(desk.hasAll(), "a connection was never handed over");
    return 0;
}
