// SentenceParts: what the composer looks up in a report before it picks its words: packets, sides,
// sums. Internal to the sentence composer, shared by its three files. Views a report; thread-safe.
#pragma once

#include "report/sentence.h"

#include <optional>
#include <vector>

namespace lastack {

class SentenceParts {
public:
    explicit SentenceParts(const TeardownReport& report) : report_(report) {}

    const Connection& connection() const { return report_.connection; }

    const Verdict& verdict() const { return report_.verdict; }

    // Who sent the first FIN; without one, the initiator; without that, the client.
    Side firstCloser() const;

    // Whose reset ended the connection (or in whose name it was sent).
    Side resetSide() const;

    // The side that was still sending when its peer had fallen silent.
    Side waitingSide() const;

    // Nothing when the event was not captured or not kept.
    std::optional<FrameNumber> firstPacket(Side side, EventKind kind) const;
    std::optional<FrameNumber> finPacket(Side side) const;
    std::optional<FrameNumber> synAckPacket() const;

    // The reset that decided, or the first of that side.
    std::optional<FrameNumber> resetPacket(Side side) const;

    // Nothing when the verdict has none of this kind.
    const Finding* finding(FindingKind kind) const;

    // Payload the side sent after its peer's FIN; nothing when none was seen.
    std::optional<std::uint64_t> bytesAfterPeerFin(Side side) const;

private:
    const TeardownReport& report_;
};

// The main clause of each group of outcomes, and the tails of any.
Clause gracefulClause(const SentenceParts& parts);
Clause brokenClause(const SentenceParts& parts); // abortive and timed out
Clause unknownClause(const SentenceParts& parts);
Clause openClause(const SentenceParts& parts);
void appendLossTails(std::vector<Clause>& clauses, const SentenceParts& parts);
void appendCauseTail(std::vector<Clause>& clauses, const SentenceParts& parts);
void appendResetTails(std::vector<Clause>& clauses, const SentenceParts& parts);
void appendFindingTails(std::vector<Clause>& clauses, const SentenceParts& parts);
// Of a transport other than TCP.
Clause exchangeClause(const SentenceParts& parts);
void appendExchangeTails(std::vector<Clause>& clauses, const SentenceParts& parts);

// What was said above TCP before it was closed.
void appendFirstCauseTail(std::vector<Clause>& clauses, const SentenceParts& parts);
void appendCaptureTails(std::vector<Clause>& clauses, const SentenceParts& parts);

} // namespace lastack
