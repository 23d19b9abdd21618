// Handshake: an undisturbed three-way handshake in 104 bytes (RFC 9293 §3.5). Most connections are
// nothing else until their first FIN or RST, so this stands for their ConnectionEvidence, which is
// ten times as large, until a segment comes that it has no room for. Free functions over a Flow;
// no state of their own.
#pragma once

#include "decode/segment.h"
#include "track/dense_pool.h"
#include "track/flow.h"
#include "track/handshake_segment.h"
#include "track/live_connection.h"

#include <cstdint>

namespace lastack {

struct Handshake {
    HandshakeSyn syn;     // of the client
    HandshakeSyn synAck;  // of the server
    HandshakeSegment ack; // of the client; none captured while the flow is still opening
};

static_assert(sizeof(Handshake) == 104, "per established connection");

using HandshakePool = DensePool<Handshake, HandshakeIndex>;

// Whether the segment is the plain SYN-ACK that answers a Flow's lone SYN.
bool answersLoneSyn(const Flow& flow, const Segment& segment, Direction from);

// Takes that SYN-ACK: the SYN moves from the Flow to the handshake.
void takePlainSynAck(Flow& flow, Handshake& handshake, const Segment& segment, Direction from);

// Whether the segment is the plain acknowledgement of the SYN-ACK.
bool completesPlainly(const Flow& flow, const Segment& segment, Direction from);

void takePlainAck(Flow& flow, Handshake& handshake, const Segment& segment, Direction from);

// Fills fresh ConnectionEvidence with what the handshake stands for.
void beginEvidence(LiveConnection live, const Handshake& handshake);

} // namespace lastack
