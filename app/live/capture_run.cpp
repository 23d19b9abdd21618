#include "app/live/capture_run.h"

#include "capture/capture_writer.h"
#include "session/live_collector.h"
#include "session/live_session.h"
#include "session/temporary_file.h"

#include <filesystem>
#include <memory>
#include <utility>

namespace lastack::live {

namespace {

Result<HelperProcess> startHelper(const CaptureOrder& order) {
    const auto path = order.helper.empty() ? findHelper() : Result<std::string>(order.helper);
    return path ? HelperProcess::start(*path, argumentsOf(order.request)) : path.error();
}

// Everything is open: the file, the helper's pipe. What is spilled goes into a file without a name.
void enterSandbox(
    const CaptureOrder& order, const HelperProcess& helper, LiveCollector& collector
) {
    if (order.sandbox == Sandbox::Off) {
        return;
    }
    const SandboxNeeds needs{
        .writableFolders =
            {std::filesystem::path(order.file).parent_path().string(), temporaryFolder().string()},
        .helper = helper.processId(),
        .scope = SandboxScope::Thread};
    auto missing = limitFiles(needs);
    missing = missing ? missing : limitCalls(needs);
    collector.tellUnconfined(missing.value_or(""));
}

// What a writer that was stopped or killed left half written is no damage of what it captured.
void forgiveCut(RunResult& result) {
    for (CaptureReport& capture : result.captures) {
        capture.info.truncated = false;
        capture.info.damage.clear();
    }
}

// Asks the helper once to end, and is told by it when everything has come.
class Stopping {
public:
    Stopping(HelperProcess& helper, const LiveCollector& collector, const StopCheck& wanted)
        : helper_(helper), collector_(collector), wanted_(wanted) {}

    bool operator()() {
        if (!asked_ && ((wanted_ && wanted_()) || collector_.isFull())) {
            asked_ = true;
            helper_.stop();
        }
        return asked_;
    }

    bool wasAsked() const { return asked_; }

private:
    HelperProcess& helper_;
    const LiveCollector& collector_;
    const StopCheck& wanted_;
    bool asked_ = false;
};

} // namespace

Result<RunResult> runCapture(
    const CaptureOrder& order, const RunControl& control, LiveBoard& board, CaptureEnd& end
) {
    auto save = CaptureWriter::open(order.file, {});
    if (!save) {
        return save.error();
    }
    auto helper = startHelper(order);
    if (!helper) {
        return helper.error();
    }
    LiveCollector collector(std::move(*save), control, board);
    LiveOptions options;
    options.explain = ExplainOptions{};
    auto session = LiveSession::make(options, collector);
    if (!session) {
        return session.error();
    }
    collector.follow(**session);
    enterSandbox(order, *helper, collector);
    Stopping stopping(*helper, collector, control.shouldStop);
    const auto failed = (*session)->run(helper->takeOutput(), titleOf(order.request), [&stopping] {
        return stopping();
    });
    end.helper = helper->await();
    const bool nothingCame = failed && stopping.wasAsked() && end.helper.said.empty();
    if (failed && !nothingCame) {
        return end.helper.said.empty() ? *failed : Error{failed->code, end.helper.said};
    }
    RunResult result = collector.take();
    end.saving = collector.saveFailure();
    if (stopping.wasAsked() || end.helper.kind != HelperEnd::Kind::Stopped) {
        forgiveCut(result);
    }
    return result;
}

std::string titleOf(const HelperRequest& request) {
    std::string title;
    for (const std::string& name : request.interfaces) {
        title += (title.empty() ? "" : ", ") + name;
    }
    return title;
}

} // namespace lastack::live
