#include "tests/verdict/oracle.h"

#include "tests/verdict/oracle_wire.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::test {

namespace {

constexpr unsigned kSurelyGivenUp = 5; // repetitions without answer
constexpr unsigned kPerhapsGivenUp = 2;

class Judge {
public:
    Judge(OracleWire wire, Duration end) : wire_(std::move(wire)), end_(end) {}

    Opinion decide();

private:
    bool decideHandshake();
    bool decideKilled();
    bool decideBothAborted();
    bool decideGivenUp();
    void decideFins();

    const OracleReset* killer() const;
    const OracleReset* undelivered() const;
    std::optional<Side> firstFin() const;
    std::vector<Initiator> finInitiators() const;
    std::vector<Initiator> resetInitiators(const OracleReset& reset) const;
    std::vector<ResetBy> resetSenders(const OracleReset& reset) const;
    bool crossed(const OracleReset& reset) const;
    bool senderWentOn(const OracleReset& reset) const;

    void accept(
        std::string because,
        Outcome outcome,
        std::vector<Initiator> initiators,
        std::vector<ResetBy> resetters
    );
    // Resets without effect may be named or not: "killed it, or tried to".
    std::vector<ResetBy> harmlessResetters() const;

    OracleWire wire_;
    Duration end_;
    Opinion opinion_;
};

void Judge::accept(
    std::string because,
    Outcome outcome,
    std::vector<Initiator> initiators,
    std::vector<ResetBy> resetters
) {
    if (opinion_.acceptable.empty()) {
        opinion_.because = std::move(because);
    }
    for (const auto initiator : initiators) {
        for (const auto resetBy : resetters) {
            opinion_.acceptable.push_back({outcome, initiator, resetBy});
        }
    }
}

std::vector<ResetBy> Judge::harmlessResetters() const {
    std::vector<ResetBy> senders{ResetBy::None};
    for (const auto& reset : wire_.resets) {
        senders.push_back(resetByOf(reset.from));
        if (reset.forged) {
            senders.push_back(ResetBy::Middlebox);
        }
    }
    return senders;
}

const OracleReset* Judge::killer() const {
    const auto found =
        std::find_if(wire_.resets.begin(), wire_.resets.end(), [](const auto& reset) {
            return reset.effective;
        });
    return found == wire_.resets.end() ? nullptr : &*found;
}

// A reset with which its sender ended the connection, though the peer did not learn of it: it was
// lost, or fell behind a hole.
const OracleReset* Judge::undelivered() const {
    const auto found =
        std::find_if(wire_.resets.begin(), wire_.resets.end(), [](const auto& reset) {
            return reset.ended && !reset.effective;
        });
    return found == wire_.resets.end() ? nullptr : &*found;
}

std::optional<Side> Judge::firstFin() const {
    const auto& client = wire_.of(Side::Client);
    const auto& server = wire_.of(Side::Server);
    if (client.finSeq && (!server.finSeq || client.finOrder < server.finOrder)) {
        return Side::Client;
    }
    return server.finSeq ? std::optional(Side::Server) : std::nullopt;
}

std::vector<Initiator> Judge::finInitiators() const {
    const auto first = firstFin();
    if (!first) {
        return {Initiator::None};
    }
    const auto& second = wire_.of(other(*first));
    if (!second.finSeq || second.finKnewPeerFin) {
        return {initiatorOf(*first)};
    }
    // Neither knew of the other's FIN. When the first one was held up by a loss, one may also say
    // that it came first.
    if (wire_.of(*first).finArrivedInOrder) {
        return {Initiator::Both};
    }
    return {Initiator::Both, initiatorOf(*first)};
}

// Both sides reset of their own accord: the second cannot have been an answer, for its sender was
// gone.
bool Judge::crossed(const OracleReset& reset) const {
    return std::any_of(wire_.resets.begin(), wire_.resets.end(), [&](const OracleReset& peer) {
        return peer.from != reset.from && peer.active && reset.active && !peer.forged &&
               !reset.forged;
    });
}

bool Judge::senderWentOn(const OracleReset& reset) const {
    const auto& sender = wire_.of(reset.from);
    return reset.forged && sender.lastSent > reset.at;
}

std::vector<Initiator> Judge::resetInitiators(const OracleReset& reset) const {
    const auto receiver = other(reset.from);
    const auto fin = firstFin();
    if (!fin) {
        if (reset.forged) {
            return senderWentOn(reset) ? std::vector{Initiator::Middlebox}
                                       : std::vector{Initiator::Middlebox, initiatorOf(reset.from)};
        }
        return {crossed(reset) ? Initiator::Both : initiatorOf(reset.from)};
    }
    auto initiators = finInitiators();
    // A FIN and a reset that crossed: neither side reacted to the other.
    if (*fin == receiver && !reset.knowsPeerFin) {
        initiators.insert(initiators.end(), {Initiator::Both, initiatorOf(reset.from)});
    }
    return initiators;
}

std::vector<ResetBy> Judge::resetSenders(const OracleReset& reset) const {
    if (reset.forged) {
        return senderWentOn(reset) ? std::vector{ResetBy::Middlebox}
                                   : std::vector{ResetBy::Middlebox, resetByOf(reset.from)};
    }
    if (crossed(reset)) {
        return firstFin() ? std::vector{ResetBy::Both, resetByOf(reset.from)}
                          : std::vector{ResetBy::Both};
    }
    return {resetByOf(reset.from)};
}

bool Judge::decideHandshake() {
    if (wire_.established) {
        return false;
    }
    const auto* const reset = killer();
    if (!wire_.synAckSeen) {
        if (reset != nullptr) {
            accept(
                "the SYN was refused",
                Outcome::Refused,
                {initiatorOf(reset->from)},
                {resetByOf(reset->from)}
            );
        } else if (wire_.synUnreachable) {
            accept(
                "ICMP refused the SYN",
                Outcome::Refused,
                {Initiator::Middlebox, Initiator::Server},
                {ResetBy::None}
            );
        } else {
            accept(
                "nobody answered the SYN",
                Outcome::Unanswered,
                {Initiator::None},
                harmlessResetters()
            );
        }
        if (const auto* const lost = undelivered(); reset == nullptr && lost != nullptr) {
            accept({}, Outcome::Refused, {initiatorOf(lost->from)}, {resetByOf(lost->from)});
        }
        return true;
    }
    if (reset != nullptr) {
        accept(
            "reset in the handshake",
            Outcome::Abortive,
            {initiatorOf(reset->from)},
            {resetByOf(reset->from)}
        );
        if (reset->from == Side::Server) {
            // The client never got the SYN-ACK, or the server took it back: to connect() it was
            // refused.
            accept({}, Outcome::Refused, {Initiator::Server}, {ResetBy::Server});
        }
        return true;
    }
    accept(
        "the SYN-ACK was never acknowledged",
        Outcome::Unanswered,
        {Initiator::None},
        harmlessResetters()
    );
    if (const auto* const lost = undelivered(); lost != nullptr) {
        accept({}, Outcome::Abortive, {initiatorOf(lost->from)}, {resetByOf(lost->from)});
    }
    return true;
}

bool Judge::decideKilled() {
    const auto* const reset = killer();
    if (reset == nullptr) {
        return decideBothAborted();
    }
    accept(
        "a reset was accepted", Outcome::Abortive, resetInitiators(*reset), resetSenders(*reset)
    );
    return true;
}

// Both hosts aborted, so that no reset found anybody who could have accepted it.
bool Judge::decideBothAborted() {
    if (!wire_.of(Side::Client).aborted || !wire_.of(Side::Server).aborted) {
        return false;
    }
    const auto& first = wire_.resets.front();
    accept("both sides aborted", Outcome::Abortive, resetInitiators(first), resetSenders(first));
    return true;
}

bool Judge::decideGivenUp() {
    bool surely = false;
    for (const Side side : {Side::Client, Side::Server}) {
        const auto& host = wire_.of(side);
        const auto& peer = wire_.of(other(side));
        const bool waiting = (host.finSeq && !host.finAcked) || !peer.finAcked || !host.finAcked;
        if (!waiting || host.tries < kPerhapsGivenUp) {
            continue;
        }
        const bool reset = host.endedWithReset;
        const bool certain = host.tries >= kSurelyGivenUp || (reset && host.tries >= 3);
        auto initiators = finInitiators();
        if (initiators.front() == Initiator::None && reset) {
            initiators = {initiatorOf(side)};
        }
        const auto resetters = reset ? std::vector{resetByOf(side)} : harmlessResetters();
        accept("no answer to the end", Outcome::TimedOut, initiators, resetters);
        if (host.triedSynAck) {
            // The server never heard the client's ACK; the client holds the connection for
            // established.
            accept({}, Outcome::Unanswered, {Initiator::None}, resetters);
            accept({}, Outcome::StillOpen, {Initiator::None}, resetters);
        }
        surely = surely || certain;
    }
    return surely;
}

void Judge::decideFins() {
    const auto& client = wire_.of(Side::Client);
    const auto& server = wire_.of(Side::Server);
    const auto resetters = harmlessResetters();
    if (const auto* const lost = undelivered(); lost != nullptr) {
        accept(
            "one side reset it and the other did not learn of that",
            Outcome::Abortive,
            resetInitiators(*lost),
            resetSenders(*lost)
        );
    }
    if (client.finSeq && server.finSeq) {
        accept("both sides sent FIN", Outcome::Graceful, finInitiators(), resetters);
    } else if (client.finSeq || server.finSeq) {
        accept("one side sent FIN", Outcome::HalfClosed, finInitiators(), resetters);
    } else {
        accept("neither FIN nor reset", Outcome::StillOpen, {Initiator::None}, resetters);
    }
}

Opinion Judge::decide() {
    if (!decideHandshake() && !decideKilled() && !decideGivenUp()) {
        decideFins();
    }
    return std::move(opinion_);
}

const char* nameOf(Initiator initiator) {
    switch (initiator) {
    case Initiator::Client:
        return "client";
    case Initiator::Server:
        return "server";
    case Initiator::Both:
        return "both";
    case Initiator::Middlebox:
        return "middlebox";
    case Initiator::None:
        return "none";
    }
    return "?";
}

const char* nameOf(ResetBy resetBy) {
    switch (resetBy) {
    case ResetBy::Client:
        return "client";
    case ResetBy::Server:
        return "server";
    case ResetBy::Both:
        return "both";
    case ResetBy::Middlebox:
        return "middlebox";
    case ResetBy::None:
        return "none";
    }
    return "?";
}

} // namespace

std::string nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return "graceful";
    case Outcome::HalfClosed:
        return "half-closed";
    case Outcome::Abortive:
        return "abortive";
    case Outcome::Refused:
        return "refused";
    case Outcome::Unanswered:
        return "unanswered";
    case Outcome::TimedOut:
        return "timed-out";
    case Outcome::StillOpen:
        return "still-open";
    case Outcome::Unknown:
        return "unknown";
    }
    return "?";
}

bool Opinion::accepts(const Answer& answer) const {
    return std::find(acceptable.begin(), acceptable.end(), answer) != acceptable.end();
}

bool Opinion::allows(Outcome outcome) const {
    return std::any_of(acceptable.begin(), acceptable.end(), [outcome](const Answer& answer) {
        return answer.outcome == outcome;
    });
}

Opinion consultOracle(const std::vector<ScriptSegment>& segments, Duration endOfCapture) {
    return Judge(readWire(segments), endOfCapture).decide();
}

Answer answerOf(const Verdict& verdict) {
    return {verdict.outcome, verdict.initiator, verdict.resetBy};
}

std::string describe(const Answer& answer) {
    return fmt::format(
        "{}, started by {}, reset by {}",
        nameOf(answer.outcome),
        nameOf(answer.initiator),
        nameOf(answer.resetBy)
    );
}

std::string describe(const Opinion& opinion) {
    std::string text = opinion.because + ":";
    for (const auto& answer : opinion.acceptable) {
        text += "\n    " + describe(answer);
    }
    return text;
}

} // namespace lastack::test
