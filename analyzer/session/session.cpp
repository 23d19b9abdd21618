#include "session/session.h"

#include "session/pipeline.h"
#include "verdict/judge.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

// What happens to a connection when the tracker has finished it.
class Collector : public ConnectionSink {
public:
    // transcriber may be null.
    Collector(
        const SessionOptions& options,
        const FrameSource& source,
        const EncapsulationTable& encapsulations,
        Transcriber* transcriber,
        RunResult& result
    )
        : options_(options)
        , source_(source)
        , result_(result)
        , encapsulations_(encapsulations)
        , transcriber_(transcriber) {}

    void finished(Connection& connection) override {
        ++result_.connectionsSeen;
        connection.captureLoss =
            connection.captureLoss || livedAcrossGap(connection, source_.captures());
        if (!connection.resetDetails.empty() && options_.keepConnections) {
            result_.codedResets.add(connection);
        }
        if (options_.where == nullptr) {
            const Verdict verdict = judgeEnding(connection);
            result_.multipath.add(connection, verdict.outcome);
            count(connection, verdict);
            return;
        }
        TeardownReport report;
        report.connection = std::move(connection);
        report.verdict = options_.where->needs() == FilterNeeds::Ending
                             ? judgeEnding(report.connection)
                             : judge(report.connection);
        result_.multipath.add(report.connection, report.verdict.outcome);
        report.encapsulation = encapsulations_.describe(report.connection.encapsulation);
        report.alsoSeenIn = encapsulations_.describe(report.connection.alsoSeenIn);
        if (options_.where->needs() == FilterNeeds::Calls) {
            report.mapping = explain(report.connection, report.verdict, options_.explainForWhere);
        }
        if (options_.where->matches(report)) {
            count(report.connection, report.verdict);
        } else if (transcriber_ != nullptr) {
            transcriber_->forget(report.connection.id);
        }
        // The storage is used again.
        connection.events = std::move(report.connection.events);
        connection.resetDetails = std::move(report.connection.resetDetails);
        connection.resetPayloads = std::move(report.connection.resetPayloads);
    }

    void finishedPlainly(const PlainEnding& ending) override {
        ++result_.connectionsSeen;
        result_.overview.add(ending, judgePlain(ending));
    }

    void resetPlainly(const PlainReset& reset, const Endpoint& server) override {
        ++result_.connectionsSeen;
        result_.overview.add(reset, server, judgePlain(reset));
    }

private:
    // What there is no room for is not counted either.
    void count(const Connection& connection, const Verdict& verdict) {
        const bool wanted = !options_.onlyId || number(connection.id) == *options_.onlyId;
        if (options_.keepConnections && wanted) {
            result_.keep(connection, verdict, encapsulations_);
        }
        if (result_.connections.failure().empty()) {
            result_.overview.add(connection, verdict);
        }
    }

    const SessionOptions& options_;
    const FrameSource& source_;
    RunResult& result_;
    const EncapsulationTable& encapsulations_;
    Transcriber* transcriber_;
};

std::optional<Transcriber> transcriberFor(const SessionOptions& options) {
    if (!options.transcripts || !options.keepConnections) {
        return std::nullopt;
    }
    return options.onlyId ? Transcriber(ConnectionId{*options.onlyId}) : Transcriber();
}

Transcriber* pointerTo(std::optional<Transcriber>& transcriber) {
    return transcriber ? &*transcriber : nullptr;
}

// Zeek's words are in the reports on connections and in what selects them, not in totals.
TrackerOptions trackerOptions(const SessionOptions& options, Transcriber* transcriber) {
    TrackerOptions adapted = options.tracker;
    adapted.transcriber = transcriber;
    if (options.keepConnections || options.where != nullptr) {
        adapted.zeekView = ZeekView::Follow;
    } else {
        adapted.plainEndings = PlainEndings::InShort;
    }
    const bool asked = options.where != nullptr && options.where->needs() >= FilterNeeds::Talk;
    if (asked || (options.keepConnections && options.explain)) {
        adapted.talkView = TalkView::Follow;
    }
    return adapted;
}

// A stop ends the source, which first gives what the writer of a pipe still hands over.
void follow(
    Pipeline& pipeline, const FrameSource& source, const RunControl& control, RunResult& result
) {
    while (pipeline.step() && result.connections.failure().empty()) {
        if (control.onProgress) {
            control.onProgress({pipeline.packets(), source.bytesRead(), source.bytesTotal()});
        }
        if (control.wantsView && result.connections.size() > 0 && control.wantsView()) {
            control.onView(result.view());
        }
    }
}

void runPipeline(
    const SessionOptions& options,
    const RunControl& control,
    FrameSource& source,
    std::optional<BpfFilter>& filter,
    RunResult& result
) {
    auto transcriber = transcriberFor(options);
    Decoder decoder;
    Collector collector(options, source, decoder.encapsulations(), pointerTo(transcriber), result);
    Pipeline pipeline(
        source, filter, decoder, trackerOptions(options, pointerTo(transcriber)), collector
    );
    follow(pipeline, source, control, result);
    result.interrupted = control.shouldStop && control.shouldStop();
    pipeline.finish();
    result.complete(pipeline.captureReports());
    if (transcriber) {
        result.transcripts = transcriber->take();
    }
}

} // namespace

bool RunResult::damaged() const {
    return std::any_of(captures.begin(), captures.end(), [](const CaptureReport& capture) {
        return capture.info.truncated || !capture.info.damage.empty();
    });
}

bool RunResult::outline(RowId row, TeardownReport& into) const {
    if (!connections.load(row, into.connection)) {
        return false;
    }
    into.verdict = judge(into.connection);
    into.encapsulation = encapsulations.describe(into.connection.encapsulation);
    into.alsoSeenIn = encapsulations.describe(into.connection.alsoSeenIn);
    return true;
}

std::optional<TeardownReport> RunResult::report(RowId row) const {
    TeardownReport report;
    if (!outline(row, report)) {
        return std::nullopt;
    }
    report.multipath = multipath.of(report.connection);
    if (explaining) {
        report.mapping = explain(report.connection, report.verdict, *explaining);
    }
    if (const auto found = transcripts.find(report.connection.id); found != transcripts.end()) {
        report.transcript = found->second;
    }
    report.clientName = nameOf(report.connection.client.address);
    report.serverName = nameOf(report.connection.server.address);
    for (const Side side : {Side::Client, Side::Server}) {
        const auto& end =
            side == Side::Client ? report.connection.client : report.connection.server;
        const bool agree = codedResets.agree(end.address);
        report.windowCodes[index(side)] = agree ? WindowCodes::Agreeing : WindowCodes::Unconfirmed;
    }
    return report;
}

std::string RunResult::nameOf(const IpAddress& address) const {
    const auto found = names.find(address);
    return found == names.end() ? std::string() : found->second;
}

void RunResult::keep(
    const Connection& connection, const Verdict& verdict, const EncapsulationTable& table
) {
    connections.add(connection, verdict);
    encapsulations.learn(connection.encapsulation, table);
    encapsulations.learn(connection.alsoSeenIn, table);
}

std::shared_ptr<const RunResult> RunResult::view() {
    auto view = std::make_shared<RunResult>();
    view->isUnderWay = true;
    view->overview = overview;
    view->connections = connections.view();
    view->encapsulations = encapsulations;
    view->connectionsSeen = connectionsSeen;
    view->explaining = explaining;
    return view;
}

void RunResult::complete(std::vector<CaptureReport> reports) {
    captures = std::move(reports);
    for (const CaptureReport& capture : captures) {
        for (const ResolvedName& resolved : capture.info.names) {
            names.emplace(resolved.address, resolved.name);
        }
    }
    connections.sortById();
    multipath.settle();
}

Result<RunResult> analyze(const SessionOptions& options, const RunControl& control) {
    auto filter = BpfFilter::compileUnlessEmpty(options.packetFilter);
    if (!filter) {
        return filter.error();
    }
    auto source = openCaptures(options.paths, control.shouldStop);
    if (!source) {
        return source.error();
    }
    RunResult result;
    result.explaining = options.explain;
    runPipeline(options, control, **source, *filter, result);
    return result;
}

std::shared_ptr<const RunResult> settled(const RunResult& view) {
    auto result = std::make_shared<RunResult>(view);
    result->isUnderWay = false;
    result->connections.sortById();
    return result;
}

} // namespace lastack
