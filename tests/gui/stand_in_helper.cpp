#include "tests/gui/stand_in_helper.h"

#include "capture/frame_source.h"
#include "capture/pcapng_output.h"
#include "tests/gui/program_window.h"

#include <QFile>

#include <csignal>
#include <stdexcept>

namespace lastack::test {

namespace {

// Pieces appear whole, because they are renamed; a wish to end is heard between two looks.
constexpr auto kScript = R"sh(#!/bin/sh
here=$(dirname "$0")
if [ "$1" = -L ]; then cat "$here/list" 2>/dev/null; exit 0; fi
printf '%s\n' "$@" > "$here/arguments"
echo $$ > "$here/process"
ended=0
trap 'ended=1' INT TERM
next=0
while true; do
    while [ -e "$here/piece$next" ]; do cat "$here/piece$next"; next=$((next + 1)); done
    if [ -e "$here/status" ]; then cat "$here/said" >&2; exit "$(cat "$here/status")"; fi
    if [ $ended = 1 ]; then exit 0; fi
    sleep 0.02
done
)sh";

QByteArray toQt(const pcapng::Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

template <typename See>
void forEachFrame(const std::string& sample, See see) {
    auto source = openCapture(capturePath(sample).toStdString());
    if (!source) {
        throw std::runtime_error(source.error().message);
    }
    FrameBatch batch;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        for (const Frame& frame : batch.frames()) {
            see(frame);
        }
    }
}

} // namespace

StandInHelper::StandInHelper() {
    write("helper", kScript);
    QFile(program()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void StandInHelper::write(const QString& name, const QByteArray& bytes) {
    const QString path = folder_.filePath(name);
    QFile file(path + ".part");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        throw std::runtime_error("the stand-in cannot be written");
    }
    file.close();
    file.rename(path);
}

void StandInHelper::list(const QByteArray& lines) {
    QFile::remove(folder_.filePath("list"));
    write("list", lines);
}

void StandInHelper::hand(const QByteArray& bytes) {
    write(QString("piece%1").arg(pieces_++), bytes);
}

void StandInHelper::fail(int status, const QByteArray& sentence) {
    write("said", sentence + "\n");
    write("status", QByteArray::number(status));
}

void StandInHelper::die() {
    QFile file(folder_.filePath("process"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the stand-in does not run");
    }
    ::kill(file.readAll().trimmed().toInt(), SIGKILL);
}

QByteArray captureHead() {
    pcapng::Bytes bytes;
    pcapng::appendSection(bytes, pcapng::kOwnApplication);
    pcapng::appendInterface(
        bytes, {.name = "test0", .link = 1, .snapLength = 262'144, .filter = {}}
    );
    return toQt(bytes);
}

QByteArray packetsOf(const std::string& sample) {
    pcapng::Bytes bytes;
    forEachFrame(sample, [&bytes](const Frame& frame) {
        pcapng::appendPacket(
            bytes,
            {.interface = 0,
             .atNs = frame.at.ns,
             .captured = {frame.data, frame.captured},
             .length = frame.length}
        );
    });
    return toQt(bytes);
}

QByteArray dropsAfter(const std::string& sample, const DropCounts& dropped) {
    Timestamp last;
    std::uint64_t packets = 0;
    forEachFrame(sample, [&](const Frame& frame) {
        last = frame.at;
        ++packets;
    });
    const std::uint64_t byKernel = dropped.byKernel.value_or(0);
    pcapng::Bytes bytes;
    pcapng::appendStatistics(
        bytes,
        {.interface = 0,
         .atNs = last.ns,
         .startNs = last.ns,
         .droppedByInterface = dropped.byInterface,
         .accepted = packets + byKernel + dropped.byTool.value_or(0),
         .droppedByKernel = byKernel,
         .delivered = packets}
    );
    return toQt(bytes);
}

live::HelperRequest requestFor(const std::string& interface) {
    live::HelperRequest request;
    request.interfaces = {interface};
    return request;
}

} // namespace lastack::test
