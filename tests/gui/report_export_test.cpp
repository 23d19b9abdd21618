#include "app/gui/export.h"
#include "app/gui/headless_export.h"
#include "report/writer.h"
#include "tests/golden/program.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

std::string contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

std::string quoted(const QStringList& paths) {
    std::string all;
    for (const QString& path : paths) {
        all += " '" + path.toStdString() + "'";
    }
    return all;
}

QString fileFor(const QTemporaryDir& folder, const WriterFormat& format) {
    return folder.filePath(QString::fromStdString("out." + std::string(format.extension)));
}

std::string told(const WriterFormat& format, const std::string& where, const QStringList& paths) {
    const auto shown =
        runProgram("report --where '" + where + "' -T " + std::string(format.name) + quoted(paths));
    REQUIRE(shown.status == 0);
    return shown.output;
}

} // namespace

TEST_CASE("the report of the list is the command line's with the same filter", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QStringList paths{
        capturePath("netscaler-resets.pcapng"), capturePath("port-reuse.pcapng")};
    window.open(paths);
    for (const std::string where : {"outcome == abortive", "CLOSE_G in calls or id == 1"}) {
        window.filter(QString::fromStdString(where));
        window->connections().sort(0, Qt::DescendingOrder); // the order of the list is its own
        REQUIRE(waitFor([&] { return window.isAtRest(); }));
        for (const WriterFormat& format : allWriters()) {
            INFO(format.name << " with " << where);
            const QString path = fileFor(folder, format);
            QFile::remove(path);
            window->writeReport(path);
            REQUIRE(waitFor([&] { return QFile::exists(path); }));
            CHECK(differenceOf(told(format, where, paths), contentOf(path)) == "");
        }
        window->connections().sort(0, Qt::AscendingOrder);
        REQUIRE(waitFor([&] { return window.isAtRest(); }));
    }
}

TEST_CASE("a report without a window is the command line's", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    const QStringList paths{capturePath("port-reuse.pcapng")};
    const std::string where = "packets > 2";
    for (const WriterFormat& format : allWriters()) {
        INFO(format.name);
        const QString path = fileFor(folder, format);
        REQUIRE(
            exportHeadless(
                {.output = path,
                 .inputs = paths,
                 .where = QString::fromStdString(where),
                 .scale = 1}
            ) == 0
        );
        CHECK(differenceOf(told(format, where, paths), contentOf(path)) == "");
    }
}

TEST_CASE("an export without a window says what is wrong by its status", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    const QString capture = folder.filePath("cut.pcapng");
    QFile whole(capturePath("port-reuse.pcapng"));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile cut(capture);
    REQUIRE(cut.open(QIODevice::WriteOnly));
    cut.write(bytes.left(bytes.size() - 50));
    cut.close();
    const auto status = [&](const QString& output, std::uint64_t connection, const QString& where) {
        return exportHeadless(
            {.output = output,
             .inputs = {capture},
             .connection = connection,
             .where = where,
             .scale = 1}
        );
    };
    CHECK(status(folder.filePath("out.svg"), 1, {}) == 3);
    CHECK(status(folder.filePath("out.ndjson"), 0, {}) == 3);
    CHECK(status(folder.filePath("out.svg"), 0, {}) == 2);
    CHECK(status(folder.filePath("out.csv"), 0, "outcom == graceful") == 2);
    CHECK(status(folder.filePath("no/out.csv"), 0, {}) == 2);
    CHECK(status(capture, 0, {}) == 2);
    CHECK(QFile(capture).size() == bytes.size() - 50);
    CHECK(exportHeadless({.output = folder.filePath("out.csv"), .inputs = {}, .scale = 1}) == 2);
}

TEST_CASE("a report that is stopped leaves no file", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    window.open(allCapturePaths());
    RowIds many;
    while (many.size() < 1'000) {
        const RowIds& rows = window->controller().matchingRows();
        many.insert(many.end(), rows.begin(), rows.end());
    }
    const ReportRequest request{
        window->controller().result(), many, window->controller().overview()};
    const QString path = folder.filePath("out.ndjson");
    std::size_t asked = 0;
    const auto failure = exportReport(path, request, [&asked](std::size_t rows) {
        asked = rows;
        return false;
    });
    CHECK(failure);
    CHECK(asked > 0);
    CHECK_FALSE(QFile::exists(path));
}
