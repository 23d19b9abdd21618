#include "app/gui/capture_record.h"

#include "app/gui/text.h"
#include "app/live/capture_run.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <utility>

namespace lastack::gui {

namespace {

// Names of interfaces may have signs that names of files may not.
QString patternFor(const live::HelperRequest& request) {
    constexpr qsizetype kMostLetters = 32;
    QString name = toQt(titleOf(request)).left(kMostLetters);
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]+")), QStringLiteral("-"));
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss"));
    return QDir::temp().filePath(QStringLiteral("lastack_%1_%2_XXXXXX.pcapng").arg(name, time));
}

QString sentence(const char* text) {
    return QCoreApplication::translate("CaptureRecord", text);
}

} // namespace

CaptureRecord::CaptureRecord(live::HelperRequest request)
    : request_(std::move(request)), file_(patternFor(request_)) {
    if (!file_.open()) {
        failure_ =
            sentence(QT_TRANSLATE_NOOP(
                         "CaptureRecord",
                         "No file for the packets can be made in %1 (%2); free some space, or "
                         "set TMPDIR to another folder."
                     ))
                .arg(QDir::toNativeSeparators(QDir::tempPath()), file_.errorString());
        return;
    }
    file_.fileName(); // only who asks for its name gives it one
}

QString CaptureRecord::title() const {
    return toQt(titleOf(request_));
}

void CaptureRecord::stands(const LiveStatus& status) {
    status_ = status;
}

QString copyCapture(
    const QString& from,
    const QString& to,
    std::uint64_t bytes,
    const std::function<bool(double share)>& goesOn
) {
    constexpr std::uint64_t kPiece = std::uint64_t{1} << 20;
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) {
        return source.isOpen() ? target.errorString() : source.errorString();
    }
    std::uint64_t copied = 0;
    while (copied < bytes) {
        const auto piece = source.read(static_cast<qint64>(std::min(kPiece, bytes - copied)));
        if (piece.isEmpty()) {
            return source.error() == QFileDevice::NoError
                       ? sentence(QT_TRANSLATE_NOOP("CaptureRecord", "the capture is cut short"))
                       : source.errorString();
        }
        if (target.write(piece) != piece.size()) {
            return target.errorString();
        }
        copied += static_cast<std::uint64_t>(piece.size());
        if (!goesOn(static_cast<double>(copied) / static_cast<double>(bytes))) {
            return sentence(QT_TRANSLATE_NOOP("CaptureRecord", "it was stopped"));
        }
    }
    return target.commit() ? QString() : target.errorString();
}

} // namespace lastack::gui
