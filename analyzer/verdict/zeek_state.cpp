#include "verdict/zeek_state.h"

#include <algorithm>

namespace lastack {

namespace {

using Endpoint = ZeekEndpoint;

// Nothing of it that a connection could consist of.
bool isSilent(Endpoint state) {
    return state == Endpoint::Inactive || state == Endpoint::Partial;
}

bool sentNoBytes(const ZeekWords& words) {
    return words.bytes[0] == 0 && words.bytes[1] == 0;
}

ZeekState resetByResponder(const ZeekWords& words, Endpoint originator) {
    const bool wasOpening = originator == Endpoint::SynSent || originator == Endpoint::SynAckSent;
    if (wasOpening || (originator == Endpoint::Reset && sentNoBytes(words))) {
        return ZeekState::Rej;
    }
    return isSilent(originator) ? ZeekState::Rstrh : ZeekState::Rstr;
}

// A SYN of the originator, then its RST, and before that nothing that speaks of an answer.
bool isSynThenReset(const ZeekHistory& history) {
    constexpr HistoryLetter kAnswered[] = {
        HistoryLetter::SynAck,
        HistoryLetter::Ack,
        HistoryLetter::Fin,
        HistoryLetter::Gap,
        HistoryLetter::Inconsistent,
        HistoryLetter::MultiFlag};
    const auto* at = history.begin();
    if (at != history.end() && at->letter == HistoryLetter::Flipped) {
        ++at;
    }
    if (at == history.end() || *at != HistoryEntry{HistoryLetter::Syn, ZeekRole::Originator}) {
        return false;
    }
    const auto* found = std::find_if(at, history.end(), [&](const HistoryEntry& entry) {
        const bool ends = entry.letter == HistoryLetter::Reset ||
                          std::find(std::begin(kAnswered), std::end(kAnswered), entry.letter) !=
                              std::end(kAnswered);
        return entry.by == ZeekRole::Originator && ends;
    });
    return found != history.end() && found->letter == HistoryLetter::Reset;
}

ZeekState resetByOriginator(const ZeekWords& words, Endpoint responder) {
    if (!isSilent(responder)) {
        return ZeekState::Rsto;
    }
    return isSynThenReset(words.history) ? ZeekState::Rstos0 : ZeekState::Oth;
}

} // namespace

ZeekState zeekStateOf(const ZeekWords& words) {
    const Endpoint originator = words.state(ZeekRole::Originator);
    const Endpoint responder = words.state(ZeekRole::Responder);
    if (responder == Endpoint::Reset) {
        return resetByResponder(words, originator);
    }
    if (originator == Endpoint::Reset) {
        return resetByOriginator(words, responder);
    }
    if (originator == Endpoint::Closed && responder == Endpoint::Closed) {
        return ZeekState::SF;
    }
    if (originator == Endpoint::Closed) {
        return isSilent(responder) ? ZeekState::Sh : ZeekState::S2;
    }
    if (responder == Endpoint::Closed) {
        return isSilent(originator) ? ZeekState::Shr : ZeekState::S3;
    }
    if (originator == Endpoint::SynSent && responder == Endpoint::Inactive) {
        return ZeekState::S0;
    }
    const bool bothOpen = originator == Endpoint::Established && responder == originator;
    return bothOpen ? ZeekState::S1 : ZeekState::Oth;
}

} // namespace lastack
