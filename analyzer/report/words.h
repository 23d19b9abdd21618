// Words: the name of every code that a report prints, in one place.
// Names are the vocabulary of the report contract (machines read them); meanings and phrases are
// for people. Pure functions over constants; thread-safe.
#pragma once

#include "net/address.h"
#include "report/phrases.h"
#include "track/connection.h"
#include "track/event.h"
#include "verdict/verdict.h"
#include "verdict/zeek_state.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

// Every enumerator of a code that has gaps or no counting constant, in order.
std::span<const Pattern> allPatterns(); // without Pattern::None
std::span<const Reason> allReasons();
std::span<const Problem> allProblems();

std::string_view nameOf(Outcome outcome);                // "half-closed"
std::string_view glyphOf(Outcome outcome);               // one column wide: "◐"
std::string_view meaningOf(Outcome outcome);             // one line
std::string_view nameOf(Initiator initiator);            // "client"
std::optional<std::string_view> nameOf(ResetBy resetBy); // nothing for ResetBy::None
std::string_view nameOf(Confidence confidence);          // "likely"
std::string_view nameOf(DirectionEnd end);               // "fin-acked"
std::string_view nameOf(Side side);                      // "client"
std::string_view nameOf(Position position);              // "middle"
std::string_view nameOf(EndOfRecord ended);              // "capture-end"
std::string_view nameOf(TcpState state);                 // RFC 9293 §3.3.2: "FIN-WAIT-1"

std::string_view idOf(Pattern pattern);    // "P04"; empty for Pattern::None
std::string_view nameOf(Pattern pattern);  // "half-close used"; empty for Pattern::None
std::string_view labelOf(Pattern pattern); // at most 12 columns, for narrow tables

std::string_view nameOf(CauseKind cause);   // "data-after-close"
std::string_view phraseOf(CauseKind cause); // "data sent after the close"

// The same in the words of those who know: sk_rst_reason of Linux, and what a Windows trace gives
// as the reason of AFD's abort. Nothing where they have no word for it.
std::optional<std::string_view> linuxNameOf(CauseKind cause);
std::optional<std::string_view> winsockNameOf(CauseKind cause);

std::string_view nameOf(FindingKind kind); // "request-crossed-fin"

std::string_view nameOf(Tag tag); // "half-close-data"

std::string_view idOf(Reason reason);         // "D2"
std::string_view meaningOf(Reason reason);    // one line
std::string_view idOf(Problem problem);       // "one-sided"
std::string_view sentenceOf(Problem problem); // "Only one direction …."

std::string_view nameOf(RolesBasis basis);                  // "handshake" or "guessed"
std::optional<std::string_view> reasonOf(RolesBasis basis); // nothing for a handshake

std::string_view nameOf(EventKind kind);   // "SYN-ACK"
std::string_view nameOf(ResetKind kind);   // "reply"
std::string_view nameOf(Effect effective); // "yes"

std::string_view nameOf(ZeekState state);      // "RSTO"
std::string historyOf(const ZeekWords& words); // "ShADadfR"

// What the tracker noticed about an event, in words, joined by "; ". Empty when there is nothing to
// say.
std::string noteOf(const SegmentEvent& event, const Phrases& phrases = englishPhrases());

// "host unreachable", … of an ICMP (RFC 792, RFC 1812) or ICMPv6 (RFC 4443) error.
enum class IcmpFamily : std::uint8_t { V4, V6 };
std::string_view icmpMeaning(IcmpFamily family, std::uint8_t type, std::uint8_t code);

// Of an event that is one.
std::string_view icmpMeaning(const ConnectionHeader& connection, const SegmentEvent& error);

} // namespace lastack
