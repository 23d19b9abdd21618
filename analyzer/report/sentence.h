// Sentence: the one-sentence summary of a connection, as codes and values before it becomes text.
// composeSentence() decides what is said, a table of phrases how it is said. Pure functions,
// thread-safe.
#pragma once

#include "report/phrases.h"
#include "report/teardown_report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lastack {

enum class SentenceCode : std::uint8_t {
    // Graceful.
    FourWay,
    ThreeWay,
    Simultaneous,
    HalfCloseUsed,
    HalfCloseUnread,
    BothClosed,
    ResetForLastAck,
    // Half-closed.
    HalfClosed,
    HalfClosedData,
    // Abortive.
    HardReset,
    DataAfterClose,
    AfterOwnFin,
    AfterPeerFin,
    FinCrossedReset,
    LateReset,
    UnreadAfterFin,
    AcceptedThenReset,
    HandshakeAborted,
    CrossingResets,
    PeerRestart,
    StaleState,
    Injected,
    InjectedBothWays,
    ZeroWindowReset,
    RequestCrossedFin,
    // Timed out.
    KeepaliveSilent,
    KeepaliveReset,
    TimeoutSilent,
    TimeoutReset,
    FinUnacked,
    ZeroWindowSilent,
    WentSilent,
    // Refused and unanswered.
    Refused,
    RefusedByDevice,
    RefusedIcmp,
    Unanswered,
    SynAckUnanswered,
    // Open.
    StillOpen,
    // Unknown, with the reason why.
    UnknownOddFlags,
    UnknownSuperseded,
    UnknownEvicted,
    UnknownOneSided,
    UnknownLoss,
    UnknownReset,
    UnknownFinAck,
    UnknownTail,
    UnknownMidstream,
    UnknownPlain,
    // Of transports other than TCP, by what their units mean.
    ExchangeReleased,
    ExchangeCrossed,
    ExchangeGivenUp,
    ExchangeUnfinished,
    ExchangeAborted,
    ExchangeReleaseAborted,
    ExchangeBothAborted,
    ExchangeRestarted,
    ExchangeRefused,
    ExchangeRefusedIcmp,
    ExchangeNoAnswer,
    ExchangeNeverUsed,
    // Tails: appended to one of the above.
    TailLostAll,
    TailLostSome,
    TailLostMore,
    TailLostNone,
    TailLinger0,
    TailUnreadData,
    TailNothingListened,
    TailListenerClosed,
    TailQueueFull,
    TailIdle,
    TailNoSuchConnection,
    TailUnacked,
    TailUnackedBoth,
    TailAtRisk,
    TailAtRiskBoth,
    TailAllAcknowledged,
    TailNoData,
    TailTimes,
    TailResetIgnored,
    TailResetsIgnored,
    TailForgedIgnored,
    TailForgedsIgnored,
    TailResetFollowed,
    TailMidstream,
    TailOneSided,
    TailLeak,
    TailIdleDrop,
    TailUnansweredTries,
    TailSubflow,
    TailAbortConfirmed,
    TailReason,
    TailData,
    TailFirstCause,
    // FindingList: sentences of their own.
    FindingRequestCrossedFin,
    FindingSilentIdleDrop,
    FindingFastClose,
    FindingHalfClosedLeak,
    FindingTimeWait,
    FindingResetInTimeWait,
    FindingSimultaneousClose,
    FindingSimultaneousOpen,
    FindingSubflowReset,
    FindingMultipathFastClose,
};
constexpr std::size_t kSentenceCodes = 103;

// What a template may speak of. An absent value makes the template leave out the words around it.
struct SentenceArguments {
    Side actor = Side::Client; // {actor}; {peer} is the other one
    Side side = Side::Client;  // {side}: a side independent of who acted
    std::optional<FrameNumber> packet = {};
    std::optional<FrameNumber> answer = {};
    std::optional<FrameNumber> third = {};
    std::optional<std::uint64_t> bytes = {};
    std::optional<std::uint64_t> lost = {};
    std::optional<std::uint64_t> count = {};
    std::optional<Duration> duration = {};
    std::optional<Duration> span = {}; // a second duration
    std::optional<TcpState> state = {};
    std::optional<Confidence> confidence = {};   // {adverb}: absent when certain
    EndOfRecord ended = EndOfRecord::CaptureEnd; // {when}
    std::string icmp = {};
    std::string suspect = {}; // whose known timeout fits
    std::string unit = {};    // what its protocol calls the unit in {packet}
    std::string reply = {};   // and the one in {answer}
    std::string reason = {};
    std::string text = {}; // escaped
};

struct Clause {
    SentenceCode code{};
    SentenceArguments arguments = {};
};

// The clauses of one sentence: a main clause, then tails.
std::vector<Clause> composeSentence(const TeardownReport& report);

// The phrase of a code, in English. It names its values as SentenceArguments does; {Actor}, {Peer}
// and {Side} are the same words at the beginning of a sentence.
std::string_view phraseOf(SentenceCode code);

// One sentence, ending with a period.
std::string renderSentence(
    const std::vector<Clause>& clauses, const Phrases& phrases = englishPhrases()
);

inline std::string summaryOf(
    const TeardownReport& report, const Phrases& phrases = englishPhrases()
) {
    return renderSentence(composeSentence(report), phrases);
}

} // namespace lastack
