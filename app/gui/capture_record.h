// CaptureRecord: one live capture as the window has it: what was asked for, and the temporary file
// with its packets, which goes away with it. Where the program is killed the file stays, and can be
// read. For the program's own thread alone.
#pragma once

#include "app/live/helper_request.h"
#include "session/live_board.h"

#include <QString>
#include <QTemporaryFile>

#include <cstdint>
#include <functional>

namespace lastack::gui {

class CaptureRecord {
public:
    explicit CaptureRecord(live::HelperRequest request);

    // Why there is no file, in one sentence; empty: there is one.
    const QString& failure() const { return failure_; }

    const live::HelperRequest& request() const { return request_; }

    QString title() const; // "eth0, eth1"

    QString path() const { return file_.fileName(); }

    void stands(const LiveStatus& status);

    const LiveStatus& status() const { return status_; }

    // Whether something would be lost with it.
    bool isUnsaved() const { return status_.packets > savedPackets_; }

    // All packets that there were then.
    void noteSaved(std::uint64_t packets) { savedPackets_ = packets; }

private:
    live::HelperRequest request_;
    QTemporaryFile file_;
    QString failure_;
    LiveStatus status_;
    std::uint64_t savedPackets_ = 0;
};

// Copies so many bytes of a capture. Why that failed, in one sentence; empty: it did not.
// `goesOn` is told the share, and may end it. Any thread.
QString copyCapture(
    const QString& from,
    const QString& to,
    std::uint64_t bytes,
    const std::function<bool(double share)>& goesOn
);

} // namespace lastack::gui
