// QuicState: what the tracker of QUIC keeps of one connection beside its Exchange: its keys and
// connection IDs, and how far it is, by which its packets mean something. Not thread-safe; one per
// connection.
#pragma once

#include "transports/exchange.h"
#include "transports/quic_client_random.h"
#include "transports/quic_frames.h"
#include "transports/quic_id.h"
#include "transports/quic_keys.h"
#include "transports/quic_packet.h"
#include "transports/quic_protection.h"
#include "transports/quic_ranges.h"
#include "transports/tls_secrets.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace lastack {

class QuicState {
public:
    // --- who it is

    // What the keys of Initial packets come from: the client's first one, or its first one after
    // Retry or Version Negotiation.
    void begin(std::uint32_t version, const QuicId& destination);

    // The connection ID that a side chose stands in its long headers.
    void learnId(Side side, const QuicId& id) { ids_[index(side)] = id; }

    const QuicId& idOf(Side side) const { return ids_[index(side)]; }

    // Whether that side may have sent it, by its connection IDs alone.
    bool mayHaveSent(Side from, const QuicPacket& packet) const;

    // Whether a client's Initial packet with new keys is the answer to a Retry or to Version
    // Negotiation, and no new attempt.
    bool isGoneOnWith(const QuicPacket& packet) const;

    // The payload of an Initial packet, in room; nothing when it is not authentic.
    std::optional<std::span<const std::byte>> open(
        Side from, const QuicPacket& packet, std::span<std::byte> room
    );

    // The same for other packets, as far as the secrets are known. A packet with a short header
    // must have been captured whole.
    std::optional<QuicFrames> openHandshake(
        const TlsSecrets& secrets, Side from, const QuicPacket& packet, std::span<std::byte> room
    );
    std::optional<QuicFrames> openShort(
        const TlsSecrets& secrets,
        Side from,
        std::span<const std::byte> packet,
        std::span<std::byte> room
    );

    // --- what its packets mean; the exchange has taken the datagram

    // Before the packets of each datagram.
    void noteDatagram(Side from, std::size_t length);

    void noteInitial(Exchange& exchange, Side from, const QuicFrames& frames);

    // One that was not captured whole: nothing in it can be read or believed.
    void noteCutInitial(
        Exchange& exchange, Side from, const QuicPacket& packet, std::size_t datagram
    );

    void noteGoneOn(Exchange& exchange);
    void noteHandshake(
        Exchange& exchange, Side from, const std::optional<QuicFrames>& frames = std::nullopt
    );

    // level: of the packet that carries it.
    void noteClose(Exchange& exchange, Side from, const QuicClose& close, QuicLevel level);

    void noteEarlyData(Exchange& exchange, const QuicPacket& packet);

    // A packet of a version that is not known, to which there is no answer but other versions.
    void noteAttempt(Exchange& exchange);

    // What a client ignores is not to be noted.
    bool believesRetry(const QuicPacket& packet) const;
    bool believesNegotiation(const QuicPacket& packet) const;
    void noteRetry(Exchange& exchange, const QuicPacket& packet);
    void noteNegotiation(Exchange& exchange, const QuicPacket& packet);

    // captured begins with the header.
    void noteShort(
        Exchange& exchange, Side from, std::span<const std::byte> captured, std::size_t length
    );

    // Nothing follows.
    void conclude(Exchange& exchange);

    bool wasAnswered() const { return wasAccepted_ || handshakes_[index(Side::Server)]; }

private:
    bool isClosed() const { return closings_[0] || closings_[1]; }

    void noteCrypto(Exchange& exchange, Side from, const QuicFrames& frames);
    bool findProtection(const TlsSecrets& secrets);
    EventKind meaningOf(
        const Exchange& exchange, Side from, const QuicClose& close, QuicLevel level
    ) const;
    void noteOpened(Exchange& exchange);
    void noteUnclosed(Exchange& exchange, Side from);
    void suspect(Side from, std::span<const std::byte> captured, std::size_t length);

    std::uint32_t version_ = 0;
    std::uint32_t protectedVersion_ = 0; // of Handshake packets; 0: none were opened
    std::optional<QuicInitialKeys> keys_;
    QuicId destination_;               // that the keys come from
    QuicId retried_;                   // where Retry told the client to send to
    std::array<QuicId, 2> ids_;        // by Side, as all of these
    std::array<QuicRanges, 2> crypto_; // what of TLS was seen
    QuicClientRandom random_;
    std::unique_ptr<QuicProtection> protection_; // where secrets are known
    std::array<bool, 2> handshakes_{};
    std::array<bool, 2> shorts_{};
    std::array<std::optional<EventKind>, 2> closings_;
    std::array<bool, 2> shortsSinceClose_{};
    std::array<std::size_t, 2> datagrams_{};  // length of the last one
    std::array<bool, 2> hasUsedId_{};         // in short headers, the one that its peer chose
    std::array<std::uint32_t, 2> otherIds_{}; // how the last other one began
    std::array<bool, 2> hasChangedId_{};      // to one that was given out of sight
    std::optional<Side> suspect_; // sent what may be a stateless reset; nothing came since
    bool isProven_ = false;       // that it was closed: by a packet that nobody else can make
    bool wasAttempted_ = false;
    bool wasAccepted_ = false;
    bool wasNegotiated_ = false;
    bool wasRetried_ = false;
};

} // namespace lastack
