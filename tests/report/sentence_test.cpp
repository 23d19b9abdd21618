#include "report/finding_text.h"
#include "report/sentence.h"
#include "tests/report/samples.h"
#include "tests/support/catch.h"

#include <set>

using namespace lastack;

TEST_CASE("every kind of ending has its sentence", "[sentence]") {
    for (const auto& sample : samples::all()) {
        INFO(sample.name);
        CHECK(summaryOf(sample.report) == sample.sentence);
    }
}

TEST_CASE("the samples use every sentence code", "[sentence]") {
    std::set<SentenceCode> used;
    for (const auto& sample : samples::all()) {
        for (const Clause& clause : composeSentence(sample.report)) {
            used.insert(clause.code);
        }
        for (const Finding& finding : sample.report.verdict.findings) {
            used.insert(clauseOf(finding, sample.report.connection).code);
        }
    }
    for (std::size_t i = 0; i < kSentenceCodes; ++i) {
        INFO(phraseOf(static_cast<SentenceCode>(i)));
        CHECK(used.count(static_cast<SentenceCode>(i)) == 1);
    }
}

namespace {

SentenceArguments everything() {
    SentenceArguments a;
    a.packet = FrameNumber{1};
    a.answer = FrameNumber{2};
    a.third = FrameNumber{3};
    a.bytes = 4;
    a.lost = 5;
    a.count = 6;
    a.duration = Duration::seconds(7);
    a.span = Duration::seconds(8);
    a.suspect = "a load balancer";
    a.state = TcpState::CloseWait;
    a.confidence = Confidence::Likely;
    a.icmp = "port unreachable";
    a.unit = "SHUTDOWN";
    a.reply = "SHUTDOWN ACK";
    a.reason = "12, user-initiated abort";
    a.text = "42";
    return a;
}

} // namespace

TEST_CASE("no template leaves its own syntax in the text", "[sentence]") {
    for (std::size_t i = 0; i < kSentenceCodes; ++i) {
        for (const auto& arguments : {everything(), SentenceArguments{}}) {
            const std::string text = renderSentence({{static_cast<SentenceCode>(i), arguments}});
            INFO(text);
            CHECK(text.find_first_of("{}[]|") == std::string::npos);
            CHECK(text.find("  ") == std::string::npos);
            CHECK(text.back() == '.');
        }
        CHECK(renderSentence({{static_cast<SentenceCode>(i), everything()}}).size() > 10);
    }
}

TEST_CASE("a main clause is whole even when no packet, count or time is known", "[sentence]") {
    for (std::size_t i = 0; i < static_cast<std::size_t>(SentenceCode::TailLostAll); ++i) {
        const auto code = static_cast<SentenceCode>(i);
        const std::string text = renderSentence({{code, SentenceArguments{}}});
        INFO(text);
        CHECK(text.size() >= 40);
        CHECK(text.find(" .") == std::string::npos);
    }
}

TEST_CASE("a value decides between singular and plural", "[sentence]") {
    SentenceArguments one{.actor = Side::Server, .bytes = 1};
    SentenceArguments many{.actor = Side::Server, .bytes = 2'000'000};
    CHECK(
        renderSentence({{SentenceCode::TailUnacked, one}}) ==
        "; 1 byte from the server was never acknowledged."
    );
    CHECK(
        renderSentence({{SentenceCode::TailUnacked, many}}) ==
        "; 2,000,000 bytes from the server were never acknowledged."
    );
}

TEST_CASE("an index of an event that was not kept does no harm", "[sentence]") {
    TeardownReport report = samples::dataAfterClose();
    report.connection.events.clear();
    CHECK(
        summaryOf(report) == "The client closed first; the server still sent 512 bytes, which the "
                             "client's stack answered "
                             "with a reset: they were lost."
    );
}
