// QuicTracker: of every UDP datagram whether it belongs to a connection of QUIC (RFC 8999, RFC
// 9000, RFC 9369), and to which. Initial packets are read, and nothing in them is believed that is
// not authentic; everything else is protected and counts by its header alone, unless the capture
// brings the secrets along. Datagrams of other
// protocols cost a few comparisons, and a look-up while there are connections. Not thread-safe.
#pragma once

#include "transports/exchange_table.h"
#include "transports/quic_id.h"
#include "transports/quic_packet.h"
#include "transports/quic_state.h"
#include "transports/tls_secrets.h"
#include "transports/transport_tracker.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lastack {

// Before that is known, the server is who has the lower port.
Side guessedSender(const TransportPacket& packet);

class QuicTracker : public TransportTracker {
public:
    explicit QuicTracker(ExchangeDesk& desk);

    bool push(const TransportPacket& packet) override;
    bool pushError(const TransportPacket& quoted) override;

    void learnSecrets(std::string_view keyLog) override { secrets_.read(keyLog); }

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override;

private:
    using Table = ExchangeTable<QuicKey, QuicState>;
    using Live = Table::Live;
    using Payload = std::optional<std::span<const std::byte>>; // of an authentic Initial packet

    // One datagram on its way through its packets.
    struct Datagram {
        const TransportPacket& packet;
        std::size_t at = 0;   // of the packet that is looked at
        Live* live = nullptr; // whose it is, once that is known
        Side from{};
        bool isTaken = false;
        bool isCopy = false; // of one that was captured before

        std::span<const std::byte> rest() const {
            return packet.bytes().subspan(std::min<std::size_t>(at, packet.captured));
        }

        std::size_t restLength() const { return packet.length - at; }
    };

    // quic.cpp: what datagrams hold.
    bool pushLong(const TransportPacket& packet);
    bool pushShort(const TransportPacket& packet);
    bool take(Datagram& datagram, std::size_t hashed);
    void takePacket(Datagram& datagram, const QuicPacket& packet);
    void takeInitial(Datagram& datagram, const QuicPacket& packet);
    void takeCutInitial(Datagram& datagram, const QuicPacket& packet);
    void takeOpaque(Datagram& datagram, const QuicPacket& packet);
    void takeUnknown(Datagram& datagram, const QuicPacket& packet);
    void takeRetry(Datagram& datagram, const QuicPacket& packet);
    void takeNegotiation(Datagram& datagram, const QuicPacket& packet);
    void takeShort(Datagram& datagram, std::span<const std::byte> bytes, std::size_t length);

    // quic_connections.cpp: which connection.
    Live* findFor(const TransportPacket& packet, const QuicPacket& first) const;
    Live* findByShortHeader(const TransportPacket& packet);
    Live* findByMovedId(const TransportPacket& packet) const;
    bool useKnown(Datagram& datagram, const QuicPacket& packet) const;
    void use(Datagram& datagram, Live& live) const;
    Payload openAsKnown(Datagram& datagram, const QuicPacket& packet);
    Payload openAsFirst(Datagram& datagram, const QuicPacket& packet);
    Live& open(const TransportPacket& packet, const QuicPacket& first);
    void openMidstream(Datagram& datagram, const QuicPacket& packet);
    void openNegotiated(Datagram& datagram, const QuicPacket& packet);
    void learnId(Live& live, Side side, const QuicId& id);
    void learnServersId(Live& live, const QuicId& id);
    void name(Live& live, const QuicKey& key);

    Table table_;
    TlsSecrets secrets_;
    std::uint32_t idSizes_ = 0; // of connection IDs in use, a bit for each
    std::vector<std::byte> room_;
};

} // namespace lastack
