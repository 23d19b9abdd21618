#include "verdict/origin.h"
#include "wsp/candidate_list.h"
#include "wsp/candidates.h"
#include "wsp/moment.h"
#include "wsp/reaction.h"

#include <algorithm>

namespace lastack {

namespace {

// Somebody else spoke in this side's name: it made no call.
void listForged(const ResetFinding& reset, CandidateList& list) {
    const bool sure = reset.genuine == Confidence::Excluded;
    list.add(CallId::External, Confidence::Likely, {WspRule::Forged});
    for (const CallId id :
         {CallId::CloseHard, CallId::CloseUnread, CallId::Exit, CallId::Cleanup}) {
        if (sure) {
            list.exclude(id, {WspRule::Forged}, reset.event);
        } else {
            list.add(id, Confidence::Possible, {WspRule::D8});
        }
    }
}

// RFC 9293 §3.10.7.1: nothing with this address pair was there any more. A close that came earlier
// may have sent what the capture lacks.
void listReply(CandidateList& list) {
    list.add(CallId::NoCall, Confidence::Likely, {WspRule::StackReply});
    for (const CallId id :
         {CallId::Exit, CallId::HostDown, CallId::CloseGraceful, CallId::External}) {
        list.add(id, Confidence::Possible, {WspRule::StackReply});
    }
    list.exclude(CallId::CloseHard, {WspRule::D8});
}

void listRefusal(CandidateList& list) {
    list.add(CallId::NoCall, Confidence::Likely, {WspRule::StackReply});
    for (const CallId id : {CallId::AcceptReject, CallId::ListenerClose, CallId::External}) {
        list.add(id, Confidence::Possible, {WspRule::SynPhase});
    }
}

// The client answered the SYN-ACK with a reset: its connecting socket was gone, or never was.
void listAbortedHandshake(CandidateList& list) {
    for (const CallId id :
         {CallId::CloseGraceful,
          CallId::CloseHard,
          CallId::Exit,
          CallId::CancelBlocking,
          CallId::NoCall,
          CallId::External}) {
        list.add(id, Confidence::Possible, {WspRule::SynPhase});
    }
}

void listTimer(CandidateList& list) {
    list.add(CallId::NoCall, Confidence::Likely, {WspRule::TimerRanOut});
    for (const CallId id : {CallId::CloseTimed, CallId::CloseHard, CallId::Exit}) {
        list.add(id, Confidence::Possible, {WspRule::D5});
    }
}

// What may always be behind RST,ACK at SND.NXT, whatever the context says.
constexpr CallId kAlways[] = {
    CallId::CloseHard,
    CallId::CloseUnread,
    CallId::Exit,
    CallId::Cleanup,
    CallId::CloseTimed,
    CallId::ListenerClose,
    CallId::CancelBlocking,
    CallId::ReceiveFailed,
    CallId::SendFailed,
    CallId::PlugAndPlay,
    CallId::NoCall,
    CallId::External,
};

// Payload that nobody could read resets also a socket whose receive side was shut down.
constexpr CallId kReceiveOff[] = {CallId::ShutReceive, CallId::ShutBoth, CallId::RecvDisconnect};

struct Best {
    CallId id;
    WspRule why;
};

Best bestOf(const CallCase& made, const CallEvidence& evidence) {
    switch (made.verdict.cause.kind) {
    case CauseKind::UnreadData:
        return {CallId::CloseUnread, WspRule::D4};
    case CauseKind::ListenerClosed:
        return {CallId::ListenerClose, WspRule::NeverAccepted};
    case CauseKind::KeepaliveTimeout:
    case CauseKind::RetransmissionTimeout:
    case CauseKind::IdleTimeout:
        return {CallId::NoCall, WspRule::TimerRanOut};
    case CauseKind::Linger0:
    case CauseKind::DataAfterClose:
    case CauseKind::ClosedPort:
    case CauseKind::NoSuchConnection:
    case CauseKind::AcceptQueueOverflow:
    case CauseKind::Forged:
    case CauseKind::IcmpUnreachable:
    case CauseKind::Application:
    case CauseKind::Unknown:
        break;
    }
    const bool outstanding = made.connection.from(evidence.side).unackedBytes > 0;
    return {CallId::CloseHard, outstanding ? WspRule::D5 : WspRule::D4};
}

// Whether only data that could not be delivered makes the call reset.
bool needsPayload(CallId id) {
    return id == CallId::CloseUnread || id == CallId::ShutReceive || id == CallId::ShutBoth ||
           id == CallId::RecvDisconnect;
}

// Without payload there is nothing unread, and an accepted connection is in no listener's queue.
bool isRuledOut(CallId id, const CallCase& made, Side side) {
    const DirectionFacts& mine = made.connection.from(side);
    const bool received = made.connection.from(other(side)).bytes > 0;
    if (id == CallId::ListenerClose) {
        return side == Side::Client || (mine.bytes > 0 && !made.connection.midstream);
    }
    return needsPayload(id) && !received && !made.connection.midstream && !made.connection.oneSided;
}

// What was sent stayed unacknowledged, and the reset came whole seconds after the last of it: the
// time that SO_LINGER allowed may have run out, and the close came that long before the reset.
std::optional<LingerExpiry> lingerBefore(const CallCase& made, const CallEvidence& evidence) {
    constexpr Duration kSlack = Duration::milliseconds(150);
    constexpr Duration kLongest = Duration::seconds(300);
    const DirectionFacts& mine = made.connection.from(evidence.side);
    const bool outstanding = mine.unackedBytes > 0 || (mine.finSeen && !mine.finAcked);
    const Timestamp last = mine.finSeen ? mine.finAt : mine.lastDataAt;
    const SegmentEvent& reset = made.event(made.verdict.resets[*evidence.reset].event);
    const Duration waited = reset.at - last;
    if (!outstanding || (mine.bytes == 0 && !mine.finSeen) || waited > kLongest) {
        return std::nullopt;
    }
    const std::int64_t second = Duration::seconds(1).ns;
    const std::int64_t whole = (waited.ns + second / 2) / second;
    const std::int64_t off = waited.ns - whole * second;
    if (whole < 1 || off > kSlack.ns || off < -kSlack.ns) {
        return std::nullopt;
    }
    return LingerExpiry{
        static_cast<std::uint32_t>(whole), reset.at + Duration{-Duration::seconds(whole).ns}};
}

// D7: a reset that follows data at once is the stack's, which could not deliver it.
bool followsDataAtOnce(const CallCase& made, const Call& call) {
    return call.reaction && call.reaction->pace == Pace::AtOnce &&
           made.event(call.reaction->to).length > 0;
}

// The candidates of an abort by a live connection, each once.
class AbortList {
public:
    AbortList(
        const CallCase& made, const CallEvidence& evidence, const Call& call, CandidateList& list
    )
        : made_(made), evidence_(evidence), call_(call), list_(list) {}

    void fill();

private:
    void addBest();
    void addLingering();
    void addReceiveOff();
    void add(CallId id, std::initializer_list<WspRule> why);

    const CallCase& made_;
    const CallEvidence& evidence_;
    const Call& call_;
    CandidateList& list_;
};

void AbortList::add(CallId id, std::initializer_list<WspRule> why) {
    if (list_.has(id)) {
        return;
    }
    if (isRuledOut(id, made_, evidence_.side)) {
        list_.exclude(id, {id == CallId::ListenerClose ? WspRule::NeverAccepted : WspRule::D4});
    } else {
        list_.add(id, Confidence::Possible, why);
    }
}

void AbortList::addBest() {
    const Best best = bestOf(made_, evidence_);
    const bool sure =
        made_.verdict.hasCause && made_.verdict.cause.confidence != Confidence::Possible;
    const bool isKiller = made_.verdict.decisive == made_.verdict.resets[*evidence_.reset].event;
    list_.add(best.id, sure && isKiller ? Confidence::Likely : Confidence::Possible, {best.why});
    if (call_.reaction && call_.reaction->pace == Pace::Deliberate) {
        list_.support(WspRule::D7); // a decision, which a stack does not make
    }
}

void AbortList::addLingering() {
    if (const auto linger = lingerBefore(made_, evidence_)) {
        list_.addOnce(CallId::CloseTimed, {WspRule::D5});
        list_.setLinger(*linger);
    }
}

void AbortList::addReceiveOff() {
    for (const CallId id : kReceiveOff) {
        if (made_.receiveOff == ReceiveOffModel::Spi && id != CallId::ShutBoth) {
            list_.exclude(id, {WspRule::ReceiveOff}, call_.evidence.front());
        } else if (followsDataAtOnce(made_, call_)) {
            add(id, {WspRule::D8, WspRule::D7});
        } else {
            add(id, {WspRule::D8});
        }
    }
}

void AbortList::fill() {
    addBest();
    addLingering();
    const bool windows = evidence_.mayBe(OperatingSystem::Windows);
    const bool soon = followsDataAtOnce(made_, call_);
    if (windows && soon) {
        addReceiveOff();
    }
    for (const CallId id : kAlways) {
        add(id, {WspRule::D8});
    }
    if (windows && !soon) {
        addReceiveOff();
    }
}

TimeRange timeOf(const CallCase& made, const ResetFinding& reset, Side side) {
    TimeRange time;
    time.basis = WspRule::R9;
    if (isForged(reset)) { // left another host than this one
        time.latest = made.event(reset.event).at;
        return time;
    }
    endBefore(time, departureOf(made, reset.event));
    beginAfterHandshake(time, made, side);
    settle(time);
    return time;
}

CallClass classOf(const ResetFinding& reset, const CallCase& made) {
    if (reset.genuine == Confidence::Excluded) {
        return CallClass::External;
    }
    const bool timer = made.verdict.outcome == Outcome::TimedOut;
    const bool mayBeCall = (reset.kind == ResetKind::Active && !timer) ||
                           made.verdict.pattern == Pattern::HandshakeAborted;
    return mayBeCall ? CallClass::AnyAbort : CallClass::NoCall;
}

} // namespace

Call callBehindReset(const CallCase& made, Side side) {
    const CallEvidence& evidence = made.of(side);
    const ResetFinding& reset = made.verdict.resets[*evidence.reset];
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = classOf(reset, made);
    call.certainty =
        call.callClass == CallClass::AnyAbort ? Confidence::Certain : Confidence::Likely;
    call.evidence.push_back(reset.event);
    call.time = timeOf(made, reset, side);
    if (reset.kind == ResetKind::Active && !isForged(reset)) {
        call.reaction = reactionOf(made, reset.event);
    }
    CandidateList list(call);
    if (isForged(reset)) {
        listForged(reset, list);
    } else if (reset.kind == ResetKind::Refusal) {
        listRefusal(list);
    } else if (made.verdict.pattern == Pattern::HandshakeAborted) {
        listAbortedHandshake(list);
    } else if (reset.kind == ResetKind::Reply) {
        listReply(list);
    } else if (made.verdict.outcome == Outcome::TimedOut) {
        listTimer(list);
    } else {
        AbortList(made, evidence, call, list).fill();
    }
    return call;
}

} // namespace lastack
