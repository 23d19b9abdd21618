#include "report/text_layout.h"
#include "report/words.h"
#include "report/words_call.h"
#include "tests/support/catch.h"

#include <fmt/format.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace lastack;

namespace {

// The names of the codes 0 … count-1: none empty, none twice.
template <typename Code, typename Name>
void checkNames(std::size_t count, Name nameFunction) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name(nameFunction(static_cast<Code>(i)));
        INFO(i << ": " << name);
        CHECK_FALSE(name.empty());
        CHECK(seen.insert(name).second);
    }
    CHECK(std::string(nameFunction(static_cast<Code>(count))).empty());
}

constexpr auto kName = [](auto code) {
    return nameOf(code);
};

} // namespace

TEST_CASE("every code has one name of its own", "[words]") {
    SECTION("outcomes") {
        checkNames<Outcome>(kOutcomes, kName);
    }
    SECTION("outcome glyphs") {
        checkNames<Outcome>(kOutcomes, [](Outcome o) { return glyphOf(o); });
    }
    SECTION("outcome meanings") {
        checkNames<Outcome>(kOutcomes, [](Outcome o) { return meaningOf(o); });
    }
    SECTION("initiators") {
        checkNames<Initiator>(5, kName);
    }
    SECTION("confidence") {
        checkNames<Confidence>(4, kName);
    }
    SECTION("causes") {
        checkNames<CauseKind>(kCauses, kName);
    }
    SECTION("cause phrases") {
        checkNames<CauseKind>(kCauses, [](CauseKind c) { return phraseOf(c); });
    }
    SECTION("tags") {
        checkNames<Tag>(kTags, kName);
    }
    SECTION("findings") {
        checkNames<FindingKind>(kFindings, kName);
    }
    SECTION("direction ends") {
        checkNames<DirectionEnd>(5, kName);
    }
    SECTION("states") {
        checkNames<TcpState>(11, kName);
    }
    SECTION("sides") {
        checkNames<Side>(2, kName);
    }
    SECTION("positions") {
        checkNames<Position>(4, kName);
    }
    SECTION("ends of record") {
        checkNames<EndOfRecord>(4, kName);
    }
    SECTION("reset kinds") {
        checkNames<ResetKind>(3, kName);
    }
    SECTION("effects") {
        checkNames<Effect>(3, kName);
    }
    SECTION("problems") {
        checkNames<Problem>(kProblems, [](Problem p) { return sentenceOf(p); });
    }
    SECTION("problem ids") {
        checkNames<Problem>(kProblems, [](Problem p) { return idOf(p); });
    }
}

TEST_CASE("every reason has an id and a meaning of its own", "[words]") {
    const auto count = static_cast<std::size_t>(Reason::ReasonCode) + 1;
    CHECK(allReasons().size() == count);
    checkNames<Reason>(count, [](Reason r) { return idOf(r); });
    checkNames<Reason>(count, [](Reason r) { return meaningOf(r); });
}

TEST_CASE("every pattern is named by its number in the catalog", "[words]") {
    std::set<std::string> names, labels;
    for (const Pattern pattern : allPatterns()) {
        const std::string id(idOf(pattern));
        INFO(id);
        CHECK(id.size() == 3);
        CHECK(std::stoul(id.substr(1)) == static_cast<unsigned long>(pattern));
        CHECK(names.insert(std::string(nameOf(pattern))).second);
        CHECK(labels.insert(std::string(labelOf(pattern))).second);
        CHECK_FALSE(nameOf(pattern).empty());
        CHECK(columnsOf(nameOf(pattern)) <= 34);
        CHECK_FALSE(labelOf(pattern).empty());
    }
}

TEST_CASE("the list of patterns leaves none out", "[words]") {
    std::size_t named = 0;
    for (std::size_t i = 0; i < kPatterns; ++i) {
        named += idOf(static_cast<Pattern>(i)).empty() ? 0 : 1;
    }
    CHECK(named == allPatterns().size());
    CHECK(idOf(Pattern::None).empty());
    CHECK(nameOf(Pattern::None).empty());
}

TEST_CASE("names are those of the contract", "[words]") {
    CHECK(nameOf(Outcome::HalfClosed) == "half-closed");
    CHECK(idOf(Pattern::HalfCloseUsed) == "P04");
    CHECK(nameOf(Pattern::HalfCloseUsed) == "half-close used");
    CHECK(nameOf(ResetBy::Middlebox) == std::optional<std::string_view>("middlebox"));
    CHECK(nameOf(ResetBy::None) == std::nullopt);
    CHECK(nameOf(CauseKind::Linger0) == "linger0");
    CHECK(nameOf(Tag::HalfCloseData) == "half-close-data");
    CHECK(nameOf(Tag::RstInTimeWait) == "rst-in-time-wait");
    CHECK(nameOf(TcpState::FinWait1) == "FIN-WAIT-1");
    CHECK(nameOf(TcpState::SynReceived) == "SYN-RECEIVED");
    CHECK(idOf(Reason::DataMetClosedSocket) == "D2");
    CHECK(idOf(Reason::ResetInWindow) == "RFC5961-3.2");
    CHECK(nameOf(DirectionEnd::FinUnacked) == "fin-unacked");
}

TEST_CASE("every kind of event has a name", "[words]") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(EventKind::Odd); ++i) {
        names.insert(nameOf(static_cast<EventKind>(i)));
    }
    CHECK(
        names ==
        std::set<std::string_view>{
            "SYN", "SYN-ACK", "ACK", "DATA", "FIN", "RST", "PROBE", "ICMP", "ODD"}
    );
}

TEST_CASE("guessed roles say why, a handshake needs no reason", "[words]") {
    CHECK(nameOf(RolesBasis::Handshake) == "handshake");
    CHECK_FALSE(reasonOf(RolesBasis::Handshake).has_value());
    CHECK(nameOf(RolesBasis::GuessedPort) == "guessed");
    CHECK(reasonOf(RolesBasis::GuessedPort) != reasonOf(RolesBasis::GuessedFirst));
}

TEST_CASE("notes say what the tracker noticed", "[words]") {
    SegmentEvent event;
    event.kind = EventKind::Fin;
    CHECK(noteOf(event).empty());
    event.length = 87;
    event.marks.set(EventMarks::kRetransmission);
    CHECK(noteOf(event) == "last data and FIN in one segment; sent again");
    event.kind = EventKind::Probe;
    event.marks.bits = EventMarks::kKeepAlive;
    CHECK(noteOf(event) == "keepalive probe");
    event.marks.bits = 0;
    CHECK(noteOf(event) == "zero-window probe");
}

TEST_CASE("ICMP errors are named by family, type and code", "[words]") {
    CHECK(icmpMeaning(IcmpFamily::V4, 3, 1) == "host unreachable");
    CHECK(icmpMeaning(IcmpFamily::V4, 3, 13) == "administratively prohibited");
    CHECK(icmpMeaning(IcmpFamily::V4, 3, 255) == "destination unreachable");
    CHECK(icmpMeaning(IcmpFamily::V4, 11, 0) == "time exceeded");
    CHECK(icmpMeaning(IcmpFamily::V4, 250, 0) == "ICMP error");
    CHECK(icmpMeaning(IcmpFamily::V6, 1, 4) == "port unreachable");
    CHECK(icmpMeaning(IcmpFamily::V6, 1, 99) == "destination unreachable");
    CHECK(icmpMeaning(IcmpFamily::V6, 99, 0) == "ICMPv6 error");
}

TEST_CASE("every rule id is explained in resources/rules.md", "[words]") {
    std::ifstream file(LASTACK_SOURCE_DIR "/resources/rules.md");
    std::stringstream page;
    page << file.rdbuf();
    for (const Reason reason : allReasons()) {
        const std::string row = fmt::format("| `{}` | {} |", idOf(reason), meaningOf(reason));
        INFO("the page lacks: " << row);
        CHECK(page.str().find(row) != std::string::npos);
    }
}

TEST_CASE("a cause is given in the words of those who can confirm it", "[words]") {
    CHECK(linuxNameOf(CauseKind::UnreadData) == "TCP_ABORT_ON_CLOSE");
    CHECK(winsockNameOf(CauseKind::UnreadData) == "unread receive data buffered after close");
    CHECK(linuxNameOf(CauseKind::ClosedPort) == "NO_SOCKET");
    CHECK_FALSE(winsockNameOf(CauseKind::Forged));
}

TEST_CASE(
    "every id of calls, indications and their rules is explained in resources/calls.md", "[words]"
) {
    std::ifstream file(LASTACK_SOURCE_DIR "/resources/calls.md");
    const std::string text(
        (std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>()
    );
    REQUIRE_FALSE(text.empty());
    const auto isExplained = [&text](std::string_view id, std::string_view meaning) {
        INFO(id);
        CHECK(
            text.find("| `" + std::string(id) + "` | " + std::string(meaning)) != std::string::npos
        );
    };
    for (std::size_t i = 0; i < kCallIds; ++i) {
        const auto call = static_cast<CallId>(i);
        isExplained(idOf(call), phraseOf(call, Vocabulary::Wsp));
    }
    for (std::size_t i = 0; i < kIndicationIds; ++i) {
        const auto indication = static_cast<IndicationId>(i);
        isExplained(idOf(indication), whatOf(indication));
    }
    for (std::size_t i = 0; i < kWspRules; ++i) {
        const auto rule = static_cast<WspRule>(i);
        isExplained(idOf(rule), meaningOf(rule));
    }
    for (std::uint8_t i = 1; i <= 15; ++i) {
        isExplained(idOf(SequenceId{i}), meaningOf(SequenceId{i}));
    }
}
