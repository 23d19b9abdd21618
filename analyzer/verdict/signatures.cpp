#include "verdict/signatures.h"

#include "net/sequence.h"
#include "verdict/case.h"
#include "verdict/origin.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint64_t kPacketsLookedAt = 10; // of the client, as in the paper
constexpr Duration kNothing = Duration::seconds(3);

// The client's resets among its first packets. The paper tells RST from RST,ACK and compares the
// acknowledgement fields.
struct ClientResets {
    unsigned plain = 0;
    unsigned withAck = 0;
    bool firstIsPlain = false;
    bool acksDiffer = false; // of those without ACK
    bool hasZeroAck = false;
    std::uint64_t packetsBefore = 0;
    bool sentData = false; // before the first
    std::uint32_t firstAck = 0;
};

void countPlain(ClientResets& resets, const ResetDetail& detail) {
    if (resets.plain++ == 0) {
        resets.firstAck = detail.rawAck;
    }
    resets.acksDiffer = resets.acksDiffer || detail.rawAck != resets.firstAck;
    resets.hasZeroAck = resets.hasZeroAck || detail.rawAck == 0;
}

// Whether payload had been sent when the sequence number of a reset was `ahead` of what was sent.
bool hadSentData(const SegmentEvent& reset, const ResetDetail& detail) {
    const SeqNum sent{reset.seq - static_cast<std::uint32_t>(detail.seqAhead)};
    return detail.senderSeqKnown && sent > SeqNum{1};
}

ClientResets clientResets(const Case& made) {
    ClientResets resets;
    for (const ResetFinding& finding : made.resets) {
        const SegmentEvent& event = made.event(finding.event);
        const ResetDetail* detail = detailOf(made.connection, event);
        if (event.from != Side::Client || detail == nullptr ||
            detail->packetsBefore >= kPacketsLookedAt) {
            continue;
        }
        if (resets.plain + resets.withAck == 0) {
            resets.packetsBefore = detail->packetsBefore;
            resets.sentData = hadSentData(event, *detail);
            resets.firstIsPlain = !event.flags.ack();
        }
        if (event.flags.ack()) {
            ++resets.withAck;
        } else {
            countPlain(resets, *detail);
        }
    }
    return resets;
}

// The client's first data came with the acknowledgement that ended the handshake.
bool handshakeCarriedData(const Case& made) {
    const EventIndex ack = made.landmarks.handshakeAck;
    return ack != EventIndex::None && made.event(ack).length > 0;
}

std::optional<Stage> stageOf(const Case& made, std::uint64_t packets, bool sentData) {
    const std::uint64_t withFirstData = handshakeCarriedData(made) ? 2 : 3;
    if (packets == 1) {
        return Stage::PostSyn;
    }
    if (packets == 2 && !sentData) {
        return Stage::PostAck;
    }
    if (!sentData || packets < withFirstData) {
        return std::nullopt;
    }
    return packets == withFirstData ? Stage::PostPsh : Stage::Later;
}

SignatureId postSyn(const ClientResets& resets) {
    if (resets.plain > 0 && resets.withAck > 0) {
        return SignatureId{4};
    }
    return SignatureId{static_cast<std::uint8_t>(resets.plain > 0 ? 2 : 3)};
}

// RST and RST,ACK together are no signature of this stage.
SignatureId postAck(const ClientResets& resets) {
    if (resets.plain > 0 && resets.withAck > 0) {
        return SignatureId::None;
    }
    if (resets.plain > 0) {
        return SignatureId{static_cast<std::uint8_t>(resets.plain == 1 ? 6 : 7)};
    }
    return SignatureId{static_cast<std::uint8_t>(resets.withAck == 1 ? 8 : 9)};
}

SignatureId postPsh(const ClientResets& resets) {
    if (resets.plain > 0 && resets.withAck > 0) {
        return SignatureId{13};
    }
    if (resets.withAck > 0) {
        return SignatureId{static_cast<std::uint8_t>(resets.withAck == 1 ? 12 : 14)};
    }
    if (resets.plain == 1) {
        return SignatureId{11};
    }
    if (!resets.acksDiffer) {
        return SignatureId{15};
    }
    return SignatureId{static_cast<std::uint8_t>(resets.hasZeroAck ? 17 : 16)};
}

SignatureId ofResets(Stage stage, const ClientResets& resets) {
    switch (stage) {
    case Stage::PostSyn:
        return postSyn(resets);
    case Stage::PostAck:
        return postAck(resets);
    case Stage::PostPsh:
        return postPsh(resets);
    case Stage::Later:
        return SignatureId{static_cast<std::uint8_t>(resets.firstIsPlain ? 18 : 19)};
    }
    return SignatureId::None;
}

SignatureId ofSilence(Stage stage) {
    switch (stage) {
    case Stage::PostSyn:
        return SignatureId{1};
    case Stage::PostAck:
        return SignatureId{5};
    case Stage::PostPsh:
        return SignatureId{10};
    case Stage::Later:
        return SignatureId::None; // resets only
    }
    return SignatureId::None;
}

// The client's resets say by their clues who made them.
Confidence confirmedByClues(const Case& made, Reasons& why) {
    Confidence best = Confidence::Excluded;
    for (const ResetFinding& finding : made.resets) {
        if (made.event(finding.event).from != Side::Client) {
            continue;
        }
        const Confidence forged = finding.genuine == Confidence::Excluded   ? Confidence::Certain
                                  : finding.genuine == Confidence::Possible ? Confidence::Likely
                                  : finding.genuine == Confidence::Likely   ? Confidence::Possible
                                                                            : Confidence::Excluded;
        if (forged < best) {
            best = forged;
            why = finding.why;
        }
    }
    return best;
}

Timestamp clientLastAt(const Case& made) {
    const DirectionFacts& client = made.connection.from(Side::Client);
    Timestamp last = client.bytes > 0 ? client.lastDataAt : made.connection.firstAt;
    for (const SegmentEvent& event : made.connection.events) {
        last = event.from == Side::Client && event.kind != EventKind::IcmpError
                   ? std::max(last, event.at)
                   : last;
    }
    return last;
}

std::optional<SignatureFinding> fromSilence(const Case& made) {
    const DirectionFacts& client = made.connection.from(Side::Client);
    const auto stage = stageOf(made, client.packets, client.bytes > 0);
    const bool silent = made.connection.captureEndAt - clientLastAt(made) >= kNothing;
    if (!stage || !silent || client.finSeen || ofSilence(*stage) == SignatureId::None) {
        return std::nullopt;
    }
    // Who was reset by the server has nothing more to say.
    const bool explained = made.connection.from(Side::Server).rsts > 0;
    return SignatureFinding{
        ofSilence(*stage), *stage, explained ? Confidence::Excluded : Confidence::Possible, {}};
}

} // namespace

std::optional<SignatureFinding> findSignature(const Case& made) {
    const DirectionFacts& client = made.connection.from(Side::Client);
    if (client.syns != 1 || !client.isnKnown || made.connection.captureLoss) {
        return std::nullopt; // only connections that start with one SYN, as in the paper
    }
    if (client.rsts == 0) {
        return fromSilence(made);
    }
    const ClientResets resets = clientResets(made);
    const auto stage = stageOf(made, resets.packetsBefore, resets.sentData);
    if (!stage || client.finSeen || resets.plain + resets.withAck == 0) {
        return std::nullopt;
    }
    const SignatureId id = ofResets(*stage, resets);
    if (id == SignatureId::None) {
        return std::nullopt;
    }
    SignatureFinding finding{id, *stage, Confidence::Possible, {}};
    finding.confirmed = confirmedByClues(made, finding.why);
    return finding;
}

} // namespace lastack
