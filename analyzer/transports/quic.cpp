#include "net/bytes.h"
#include "transports/quic_tracker.h"

namespace lastack {

namespace {

constexpr std::size_t kMostPackets = 16;    // of one datagram that are looked at
constexpr std::size_t kLeastOpening = 1200; // RFC 9000 §14.1: of a client's first datagrams
constexpr std::size_t kLeastUnknown = 1000; // of a version that only asks for others
constexpr std::size_t kLeastFirstId = 8;    // RFC 9000 §7.2: octets of the ID that it makes up
constexpr std::size_t kLeastShort = 21;     // RFC 9000 §10.3: of datagrams with a short header
constexpr std::size_t kLongestDatagram = 65'535;
constexpr std::size_t kHashed = 64; // protected bytes that tell a datagram from all others

bool listsKnown(std::span<const std::byte> versions) {
    for (std::size_t at = 0; at + 4 <= versions.size(); at += 4) {
        if (quicSchemeOf(loadBig32(versions.data() + at)) != nullptr) {
            return true;
        }
    }
    return false;
}

} // namespace

QuicTracker::QuicTracker(ExchangeDesk& desk)
    : table_(Transport::Quic, desk), room_(kLongestDatagram) {}

bool QuicTracker::push(const TransportPacket& packet) {
    if (packet.captured == 0 || !packet.hasAddresses) {
        return false;
    }
    return hasLongHeader(packet.data[0]) ? pushLong(packet) : pushShort(packet);
}

void QuicTracker::finish(Timestamp captureEnd) {
    table_.finish(captureEnd);
}

// RFC 9000 §12.2: several packets may share a datagram; all go to one connection ID, and a short
// header is that of the last.
bool QuicTracker::pushLong(const TransportPacket& packet) {
    Datagram datagram{.packet = packet};
    QuicId destination;
    for (std::size_t count = 0; count < kMostPackets && !datagram.rest().empty(); ++count) {
        const auto rest = datagram.rest();
        if (!hasLongHeader(rest[0])) {
            if (datagram.live != nullptr && hasFixedBit(rest[0]) &&
                destination.leads(rest.subspan(1))) {
                takeShort(datagram, rest, datagram.restLength());
            }
            break;
        }
        const auto header = readLongHeader(rest, datagram.restLength());
        if (!header || (count > 0 && header->destination != destination)) {
            break;
        }
        destination = header->destination;
        takePacket(datagram, *header);
        datagram.at += header->length;
    }
    return datagram.isTaken;
}

bool QuicTracker::pushShort(const TransportPacket& packet) {
    if (table_.empty() || packet.length < kLeastShort) {
        return false;
    }
    Live* const live = findByShortHeader(packet);
    if (live == nullptr) {
        return false;
    }
    Datagram datagram{.packet = packet};
    use(datagram, *live);
    takeShort(datagram, packet.bytes(), packet.length);
    return true;
}

// Counts it, once. False: nothing of it may be noted.
bool QuicTracker::take(Datagram& datagram, std::size_t hashed) {
    if (datagram.isTaken) {
        return !datagram.isCopy;
    }
    const auto bytes = datagram.packet.bytes();
    Exchange& exchange = datagram.live->exchange;
    const Repeat repeat = exchange.repeatOf(
        datagram.packet, datagram.from, bytes.first(std::min(bytes.size(), hashed))
    );
    exchange.take(datagram.packet, datagram.from, repeat);
    datagram.isTaken = true;
    datagram.isCopy = repeat == Repeat::CapturedTwice;
    if (!datagram.isCopy) {
        datagram.live->state.noteDatagram(datagram.from, datagram.packet.length);
    }
    return !datagram.isCopy;
}

void QuicTracker::takePacket(Datagram& datagram, const QuicPacket& packet) {
    switch (packet.form) {
    case QuicForm::Initial:
        return packet.isCut() ? takeCutInitial(datagram, packet) : takeInitial(datagram, packet);
    case QuicForm::ZeroRtt:
    case QuicForm::Handshake:
        return takeOpaque(datagram, packet);
    case QuicForm::Retry:
        return takeRetry(datagram, packet);
    case QuicForm::VersionNegotiation:
        return takeNegotiation(datagram, packet);
    case QuicForm::Unknown:
        return takeUnknown(datagram, packet);
    }
}

// What is authentic by the keys of a connection is of that; else it may begin one.
void QuicTracker::takeInitial(Datagram& datagram, const QuicPacket& packet) {
    auto payload = openAsKnown(datagram, packet);
    if (!payload && !datagram.isTaken) {
        payload = openAsFirst(datagram, packet);
    }
    const auto frames = payload ? readInitialFrames(*payload) : std::nullopt;
    if (!frames) {
        return;
    }
    if (datagram.from == Side::Server) {
        learnServersId(*datagram.live, packet.source);
    }
    if (take(datagram, datagram.packet.captured)) {
        datagram.live->state.noteInitial(datagram.live->exchange, datagram.from, *frames);
    }
}

// One that begins a connection is as long as the standard asks of it.
void QuicTracker::takeCutInitial(Datagram& datagram, const QuicPacket& packet) {
    if (!useKnown(datagram, packet)) {
        const bool begins =
            datagram.packet.length >= kLeastOpening && packet.destination.size() >= kLeastFirstId &&
            hasFixedBit(packet.bytes[0]) && guessedSender(datagram.packet) == Side::Client;
        if (!begins) {
            return;
        }
        use(datagram, open(datagram.packet, packet));
    }
    if (datagram.from == Side::Server) {
        learnServersId(*datagram.live, packet.source);
    }
    if (take(datagram, datagram.packet.captured)) {
        datagram.live->state.noteCutInitial(
            datagram.live->exchange, datagram.from, packet, datagram.packet.length
        );
    }
}

// 0-RTT and Handshake packets.
void QuicTracker::takeOpaque(Datagram& datagram, const QuicPacket& packet) {
    if (!useKnown(datagram, packet)) {
        const bool begins =
            findFor(datagram.packet, packet) == nullptr && hasFixedBit(packet.bytes[0]);
        if (!begins) {
            return;
        }
        if (packet.form == QuicForm::ZeroRtt) { // overtook the client's first Initial packet
            use(datagram, open(datagram.packet, packet));
        } else {
            openMidstream(datagram, packet);
        }
    }
    QuicState& state = datagram.live->state;
    if (packet.form == QuicForm::Handshake && datagram.from == Side::Server) {
        learnServersId(*datagram.live, packet.source);
    }
    if (!take(datagram, datagram.packet.captured)) {
        return;
    }
    if (packet.form == QuicForm::Handshake) {
        const auto frames = state.openHandshake(secrets_, datagram.from, packet, room_);
        state.noteHandshake(datagram.live->exchange, datagram.from, frames);
    } else {
        state.noteEarlyData(datagram.live->exchange, packet);
    }
}

// RFC 9000 §6.3: it makes the server name its versions, if it is as long as any opening.
void QuicTracker::takeUnknown(Datagram& datagram, const QuicPacket& packet) {
    const bool begins =
        datagram.packet.length >= kLeastUnknown && packet.destination.size() >= kLeastFirstId;
    if (!useKnown(datagram, packet)) {
        if (!begins) {
            return;
        }
        use(datagram, open(datagram.packet, packet));
    }
    if (datagram.from == Side::Client && take(datagram, datagram.packet.captured)) {
        datagram.live->state.noteAttempt(datagram.live->exchange);
    }
}

void QuicTracker::takeRetry(Datagram& datagram, const QuicPacket& packet) {
    if (!useKnown(datagram, packet) || datagram.from != Side::Server) {
        return;
    }
    QuicState& state = datagram.live->state;
    if (state.believesRetry(packet) && take(datagram, datagram.packet.captured)) {
        state.noteRetry(datagram.live->exchange, packet);
    }
}

void QuicTracker::takeNegotiation(Datagram& datagram, const QuicPacket& packet) {
    if (!useKnown(datagram, packet)) {
        if (findFor(datagram.packet, packet) != nullptr || !listsKnown(packet.versions)) {
            return;
        }
        openNegotiated(datagram, packet);
    }
    QuicState& state = datagram.live->state;
    if (datagram.from == Side::Server && state.believesNegotiation(packet) &&
        take(datagram, datagram.packet.captured)) {
        state.noteNegotiation(datagram.live->exchange, packet);
    }
}

void QuicTracker::takeShort(
    Datagram& datagram, std::span<const std::byte> bytes, std::size_t length
) {
    if (!take(datagram, kHashed)) {
        return;
    }
    QuicState& state = datagram.live->state;
    const bool isWhole = bytes.size() == length;
    const auto frames =
        isWhole ? state.openShort(secrets_, datagram.from, bytes, room_) : std::nullopt;
    if (frames && frames->close) {
        state.noteClose(
            datagram.live->exchange, datagram.from, *frames->close, QuicLevel::Application
        );
    } else {
        state.noteShort(datagram.live->exchange, datagram.from, bytes, length);
    }
}

std::unique_ptr<TransportTracker> makeQuicTracker(ExchangeDesk& desk) {
    return std::make_unique<QuicTracker>(desk);
}

} // namespace lastack
