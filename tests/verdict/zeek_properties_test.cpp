#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/verdict/oracle.h"
#include "tests/verdict/random_exchange.h"
#include "verdict/zeek_state.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 600;

std::size_t lettersOf(const ZeekWords& words, ZeekRole role) {
    const auto& history = words.history;
    return static_cast<std::size_t>(std::count_if(
        history.begin(),
        history.end(),
        [role](const HistoryEntry& entry) {
            return entry.by == role && entry.letter != HistoryLetter::Flipped;
        }
    ));
}

Side sideOf(const ZeekWords& words, ZeekRole role) {
    return role == ZeekRole::Originator ? words.originator : other(words.originator);
}

} // namespace

TEST_CASE("a history has letters of the sides that sent something, and of no other", "[zeek]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed, Vantage::Complete);
        for (const auto& [connection, verdict] :
             judgedAll(exchange.script, {.zeekView = ZeekView::Follow})) {
            INFO("seed " << seed << "\n" << toText(exchange.script));
            for (const ZeekRole role : {ZeekRole::Originator, ZeekRole::Responder}) {
                const bool sent = connection.from(sideOf(connection.zeek, role)).packets > 0;
                REQUIRE((lettersOf(connection.zeek, role) > 0) == sent);
            }
        }
    }
}

TEST_CASE("in a complete capture Zeek counts the bytes that were sent, and misses none", "[zeek]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed, Vantage::Complete);
        for (const auto& [connection, verdict] :
             judgedAll(exchange.script, {.zeekView = ZeekView::Follow})) {
            if (zeekStateOf(connection.zeek) != ZeekState::SF) {
                continue;
            }
            INFO("seed " << seed << "\n" << toText(exchange.script));
            for (const ZeekRole role : {ZeekRole::Originator, ZeekRole::Responder}) {
                const auto& facts = connection.from(sideOf(connection.zeek, role));
                REQUIRE(connection.zeek.bytes[index(role)] == facts.bytes + facts.missedBytes);
            }
        }
    }
}

TEST_CASE("following Zeek changes no verdict", "[zeek]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed, Vantage::Complete);
        const auto with = judgedAll(exchange.script, {.zeekView = ZeekView::Follow});
        const auto without = judgedAll(exchange.script, {.zeekView = ZeekView::Ignore});
        INFO("seed " << seed << "\n" << toText(exchange.script));
        REQUIRE(with.size() == without.size());
        for (std::size_t i = 0; i < with.size(); ++i) {
            REQUIRE(answerOf(with[i].verdict) == answerOf(without[i].verdict));
            REQUIRE_FALSE(without[i].connection.zeek.known);
            REQUIRE(with[i].connection.zeek.known);
        }
    }
}
