// A stand-in for the capture helper: a script that hands over a capture in pieces, when it is told
// to, and ends as it is told to. For the main thread alone.
#pragma once

#include "app/live/helper_request.h"
#include "capture/capture_info.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace lastack::test {

class StandInHelper {
public:
    StandInHelper();

    // What is to be run instead of the helper.
    QString program() const { return folder_.filePath("helper"); }

    // How "-L" is answered, one interface a line.
    void list(const QByteArray& lines);

    // Hands over the bytes; before the first ones nothing is captured.
    void hand(const QByteArray& bytes);

    // Ends by itself with that status, having said so on standard error.
    void fail(int status, const QByteArray& sentence);

    // Ends as by kill -9.
    void die();

    QString file(const QString& name) const { return folder_.filePath(name); }

private:
    void write(const QString& name, const QByteArray& bytes);

    QTemporaryDir folder_;
    int pieces_ = 0;
};

// A section and an interface.
QByteArray captureHead();

// The packets of a sample as one interface captured them.
QByteArray packetsOf(const std::string& sample);

// What the interface dropped so far, after that sample.
QByteArray dropsAfter(const std::string& sample, const DropCounts& dropped);

live::HelperRequest requestFor(const std::string& interface);

} // namespace lastack::test
