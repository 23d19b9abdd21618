#include "tests/support/catch.h"
#include "verdict/zeek_state.h"

#include <string_view>

using namespace lastack;

namespace {

constexpr auto kInactive = ZeekEndpoint::Inactive;
constexpr auto kSynSent = ZeekEndpoint::SynSent;
constexpr auto kSynAckSent = ZeekEndpoint::SynAckSent;
constexpr auto kPartial = ZeekEndpoint::Partial;
constexpr auto kEstablished = ZeekEndpoint::Established;
constexpr auto kClosed = ZeekEndpoint::Closed;
constexpr auto kReset = ZeekEndpoint::Reset;

// Upper case: of the originator.
ZeekHistory historyFrom(std::string_view text) {
    constexpr std::string_view kLetters = "SHADFRCGTWIQ^";
    ZeekHistory history;
    for (const char letter : text) {
        const bool lower = letter >= 'a' && letter <= 'z';
        const char upper = static_cast<char>(lower ? letter - 'a' + 'A' : letter);
        history.add(
            {static_cast<HistoryLetter>(kLetters.find(upper)),
             lower ? ZeekRole::Responder : ZeekRole::Originator}
        );
    }
    return history;
}

ZeekState stateOf(
    ZeekEndpoint originator,
    ZeekEndpoint responder,
    std::string_view history = "",
    std::uint64_t bytes = 0
) {
    ZeekWords words;
    words.states = {originator, responder};
    words.history = historyFrom(history);
    words.bytes = {bytes, 0};
    return zeekStateOf(words);
}

} // namespace

TEST_CASE("a reset by the responder rejects an attempt, or ends a connection", "[zeek]") {
    CHECK(stateOf(kSynSent, kReset) == ZeekState::Rej);
    CHECK(stateOf(kSynAckSent, kReset) == ZeekState::Rej);
    CHECK(stateOf(kReset, kReset) == ZeekState::Rej);
    CHECK(stateOf(kReset, kReset, "ShADaRr", 1) == ZeekState::Rstr);
    CHECK(stateOf(kInactive, kReset) == ZeekState::Rstrh);
    CHECK(stateOf(kPartial, kReset) == ZeekState::Rstrh);
    CHECK(stateOf(kEstablished, kReset) == ZeekState::Rstr);
    CHECK(stateOf(kClosed, kReset) == ZeekState::Rstr);
}

TEST_CASE("a reset by the originator depends on what the responder had said", "[zeek]") {
    CHECK(stateOf(kReset, kEstablished) == ZeekState::Rsto);
    CHECK(stateOf(kReset, kClosed) == ZeekState::Rsto);
    CHECK(stateOf(kReset, kInactive, "SR") == ZeekState::Rstos0);
    CHECK(stateOf(kReset, kInactive, "^SR") == ZeekState::Rstos0);
    CHECK(stateOf(kReset, kInactive, "STWRD") == ZeekState::Rstos0);
    CHECK(stateOf(kReset, kInactive, "SRA") == ZeekState::Rstos0);
    CHECK(stateOf(kReset, kInactive, "SAR") == ZeekState::Oth);
    CHECK(stateOf(kReset, kPartial, "SaR") == ZeekState::Rstos0);
    CHECK(stateOf(kReset, kInactive, "R") == ZeekState::Oth);
    CHECK(stateOf(kReset, kInactive, "sR") == ZeekState::Oth);
}

TEST_CASE("FINs of both sides, of one, of none", "[zeek]") {
    CHECK(stateOf(kClosed, kClosed) == ZeekState::SF);
    CHECK(stateOf(kClosed, kEstablished) == ZeekState::S2);
    CHECK(stateOf(kClosed, kInactive) == ZeekState::Sh);
    CHECK(stateOf(kClosed, kPartial) == ZeekState::Sh);
    CHECK(stateOf(kEstablished, kClosed) == ZeekState::S3);
    CHECK(stateOf(kSynSent, kClosed) == ZeekState::S3);
    CHECK(stateOf(kInactive, kClosed) == ZeekState::Shr);
    CHECK(stateOf(kPartial, kClosed) == ZeekState::Shr);
    CHECK(stateOf(kSynSent, kInactive) == ZeekState::S0);
    CHECK(stateOf(kEstablished, kEstablished) == ZeekState::S1);
    CHECK(stateOf(kSynAckSent, kInactive) == ZeekState::Oth);
    CHECK(stateOf(kSynSent, kPartial) == ZeekState::Oth);
    CHECK(stateOf(kPartial, kPartial) == ZeekState::Oth);
}
