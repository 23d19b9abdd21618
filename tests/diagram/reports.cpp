#include "tests/diagram/reports.h"

#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "wsp/explain.h"

#include <fmt/format.h>

#include <stdexcept>

namespace lastack::test {

namespace {

TeardownReport reported(Judged judged) {
    TeardownReport report;
    report.connection = std::move(judged.connection);
    report.verdict = std::move(judged.verdict);
    report.mapping = explain(report.connection, report.verdict);
    return report;
}

EventIndex eventAt(const TeardownReport& report, std::size_t position) {
    if (position >= report.connection.events.size()) {
        throw std::out_of_range("the sample has fewer events");
    }
    return static_cast<EventIndex>(position);
}

Candidate likely(CallId id) {
    Candidate candidate;
    candidate.id = id;
    candidate.certainty = Confidence::Likely;
    candidate.rank = 1;
    return candidate;
}

Call teardown(CallId id, Step step, EventIndex event) {
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = CallClass::SendEnd;
    call.certainty = Confidence::Likely;
    call.step = step;
    call.evidence.push_back(event);
    call.candidates.push_back(likely(id));
    return call;
}

Call send(std::uint64_t bytes, Step step, EventIndex event) {
    Call call;
    call.kind = CallKind::Send;
    call.certainty = Confidence::Certain;
    call.step = step;
    call.evidence.push_back(event);
    call.bytes = bytes;
    return call;
}

Call silentClose(Step step) {
    Call call;
    call.kind = CallKind::SilentClose;
    call.certainty = Confidence::Possible;
    call.step = step;
    call.candidates.push_back(likely(CallId::CloseGraceful));
    return call;
}

Indication indication(IndicationId id, Step step, EventIndex after, std::uint64_t bytes = 0) {
    Indication made;
    made.id = id;
    made.step = step;
    made.after.push_back(after);
    made.bytes = bytes;
    return made;
}

// Segments of a transfer as they pass a capture in the middle.
class Transfer {
public:
    explicit Transfer(TeardownReport& report)
        : transcript_(std::make_shared<Transcript>())
        , frame_(number(report.connection.lastFrame))
        , at_(report.connection.lastAt) {}

    void data(std::uint16_t marks) {
        SegmentEvent segment = next(Side::Server, EventKind::Data);
        segment.length = 1460;
        segment.flags.bits = TcpFlags::kAck;
        segment.seq = sent_;
        segment.ack = 1;
        segment.marks.bits = marks;
        sent_ += segment.length;
        transcript_->segments.push_back(segment);
    }

    void ack() {
        SegmentEvent segment = next(Side::Client, EventKind::Ack);
        segment.flags.bits = TcpFlags::kAck;
        segment.seq = 1;
        segment.ack = sent_;
        transcript_->segments.push_back(segment);
    }

    std::shared_ptr<Transcript> transcript_;

private:
    SegmentEvent next(Side from, EventKind kind) {
        SegmentEvent segment{};
        at_ = at_ + Duration::microseconds(120);
        segment.at = at_;
        segment.frame = static_cast<FrameNumber>(++frame_);
        segment.from = from;
        segment.kind = kind;
        return segment;
    }

    std::uint64_t frame_;
    Timestamp at_;
    std::uint32_t sent_ = 1;
};

} // namespace

std::vector<NamedReport> sampleReports() {
    std::vector<NamedReport> reports;
    for (const Sample& sample : scriptSamples()) {
        const auto stem = sample.file.substr(0, sample.file.find('.'));
        auto all = judgedAll(parseScript(sample.text));
        for (std::size_t i = 0; i < all.size(); ++i) {
            reports.push_back({fmt::format("{} {}", stem, i + 1), reported(std::move(all[i]))});
        }
    }
    return reports;
}

TeardownReport sampleReport(std::string_view stem) {
    for (const Sample& sample : scriptSamples()) {
        if (sample.file.substr(0, sample.file.find('.')) == stem) {
            auto all = judgedAll(parseScript(sample.text));
            return reported(std::move(all.front()));
        }
    }
    throw std::out_of_range("no such sample");
}

TeardownReport reportOf(std::string_view script) {
    return reported(judged(script));
}

TeardownReport transactionTotals() {
    TeardownReport report = sampleReport("transaction-totals");
    SideMapping& client = report.mapping.of(Side::Client);
    SideMapping& server = report.mapping.of(Side::Server);
    client.calls = {
        send(16, Step::S1, eventAt(report, 3)),
        teardown(CallId::ShutSend, Step::S1, eventAt(report, 4)),
        silentClose(Step::S8)};
    server.calls = {
        send(15, Step::S5, eventAt(report, 6)),
        teardown(CallId::CloseGraceful, Step::S5, eventAt(report, 7)),
        silentClose(Step::S5p)};
    server.indications = {
        indication(IndicationId::Data, Step::S3, eventAt(report, 3), 16),
        indication(IndicationId::CloseZero, Step::S2, eventAt(report, 4)),
        indication(IndicationId::RecvZero, Step::S2, eventAt(report, 4))};
    server.indications.back().alternativeOf = 1;
    client.indications = {
        indication(IndicationId::Data, Step::S7, eventAt(report, 6), 15),
        indication(IndicationId::CloseZero, Step::S6, eventAt(report, 7)),
        indication(IndicationId::CloseReset, Step::None, eventAt(report, 7))};
    client.indications.back().status = IndicationStatus::Excluded;
    return report;
}

TeardownReport longTransfer(std::size_t segments, Sprinkle sprinkle) {
    TeardownReport report = reportOf(R"(
        0.000000 C > S  SYN
        +0.006000 S > C  SYN ACK
        +0.006000 C > S  ACK
    )");
    const auto& events = report.connection.events;
    Transfer transfer(report);
    auto& all = transfer.transcript_->segments;
    all.assign(events.begin(), events.end());
    constexpr std::size_t kBetweenRetransmissions = 7;
    while (all.size() < segments) {
        const bool again =
            sprinkle == Sprinkle::Retransmissions && all.size() % kBetweenRetransmissions == 0;
        transfer.data(again ? EventMarks::kRetransmission : EventMarks::kNewData);
        transfer.data(EventMarks::kNewData);
        transfer.ack();
    }
    report.connection.lastFrame = all.back().frame;
    report.connection.lastAt = all.back().at;
    report.transcript = transfer.transcript_;
    return report;
}

TeardownReport hostileNames() {
    TeardownReport report = transactionTotals();
    report.clientName = "end; #quot;<script>alert(\"1\")</script>&\x1b]0;owned\x07";
    report.serverName = "Client->>Server: \xff\xe2\x80\xae]]> end\n" + std::string(300, 'w');
    return report;
}

} // namespace lastack::test
