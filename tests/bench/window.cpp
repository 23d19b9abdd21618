// What the window costs its user: how soon there are rows, when they are complete, how long it ever
// stood still, and how much memory is its own. Prints a line for every step. Without a screen
// unless QT_QPA_PLATFORM names one.
#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "app/gui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using lastack::gui::AnalysisController;
using lastack::gui::MainWindow;

namespace {

constexpr double kNsPerMs = 1e6;
constexpr int kBeatMs = 1;
constexpr int kSettleMs = 400; // until what a step sets off has been done as well

double cpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / kNsPerMs;
}

// Kilobytes of a line of /proc/self/status; 0 where there is none.
long statusOf(const QByteArray& name) {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(name.size()).simplified().split(' ').front().toLong();
        }
    }
    return 0;
}

// The longest time between two turns of the event loop. On a machine that does other things as
// well, the time that this thread itself was at work tells more.
class Heart : public QObject {
public:
    Heart() {
        connect(&timer_, &QTimer::timeout, this, [this] { beat(); });
        timer_.setInterval(kBeatMs);
        timer_.setTimerType(Qt::PreciseTimer);
        wall_.start();
        timer_.start();
    }

    void reset() {
        beat();
        longestWall_ = 0;
        longestCpu_ = 0;
    }

    double longestWall() const { return longestWall_; }

    double longestCpu() const { return longestCpu_; }

    long peak() const { return peak_; }

private:
    void beat() {
        const double wall = static_cast<double>(wall_.nsecsElapsed()) / kNsPerMs;
        const double cpu = cpuMs();
        longestWall_ = std::max(longestWall_, wall - lastWall_);
        longestCpu_ = std::max(longestCpu_, cpu - lastCpu_);
        constexpr int kBeatsPerLook = 64;
        if (++beats_ % kBeatsPerLook == 0) {
            peak_ = std::max(peak_, statusOf("RssAnon:"));
        }
        lastWall_ = static_cast<double>(wall_.nsecsElapsed()) / kNsPerMs;
        lastCpu_ = cpuMs();
    }

    QTimer timer_;
    QElapsedTimer wall_;
    double lastWall_ = 0;
    double lastCpu_ = 0;
    double longestWall_ = 0;
    double longestCpu_ = 0;
    long peak_ = 0;
    int beats_ = 0;
};

void settle() {
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

class Bench {
public:
    explicit Bench(MainWindow& window) : window_(window) {}

    void open(const QString& path) {
        AnalysisController& controller = window_.controller();
        QElapsedTimer clock;
        clock.start();
        qint64 firstRows = -1;
        const auto first =
            QObject::connect(&window_.connections(), &QAbstractItemModel::modelReset, [&] {
                if (firstRows < 0 && window_.connections().rowCount() > 0) {
                    firstRows = clock.elapsed();
                }
            });
        measure("open, complete", [&] { window_.open({path}); });
        QObject::disconnect(first);
        std::printf("%-28s %8lld ms\n", "first rows after", static_cast<long long>(firstRows));
        std::printf("%-28s %8d\n", "rows", window_.connections().rowCount());
        if (!controller.fault().isEmpty()) {
            std::printf("fault: %s\n", qPrintable(controller.fault()));
        }
    }

    void sortByEveryColumn() {
        lastack::gui::ConnectionModel& model = window_.connections();
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const QString name =
                    model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                measure("sort " + name, [&] { window_.table().sortByColumn(column, order); });
            }
        }
        measure("sort back", [&] { window_.table().sortByColumn(0, Qt::AscendingOrder); });
    }

    void filter(const QString& expression) {
        measure("filter " + expression, [&] { window_.filterBar().setText(expression); });
    }

    void scroll() {
        measure("scroll to the end", [&] { window_.table().scrollToBottom(); });
        measure("page up from there", [&] {
            for (int page = 0; page < 50; ++page) {
                QScrollBar& bar = *window_.table().verticalScrollBar();
                bar.triggerAction(QAbstractSlider::SliderPageStepSub);
            }
        });
        measure("select the last row", [&] {
            window_.table().selectRow(window_.connections().rowCount() - 1);
        });
        measure("scroll to the top", [&] { window_.table().scrollToTop(); });
    }

    long peak() const { return heart_.peak(); }

private:
    void measure(const QString& name, const std::function<void()>& step) {
        AnalysisController& controller = window_.controller();
        heart_.reset();
        QElapsedTimer clock;
        clock.start();
        // As a click or a key would set it off: from the event loop.
        QTimer::singleShot(0, &window_, step);
        settleUntilChosen(controller, clock);
        settle();
        std::printf(
            "%-28s %8lld ms, longest stall %7.1f ms (of its own work %6.1f), RssAnon %ld MB\n",
            qPrintable(name),
            static_cast<long long>(took_),
            heart_.longestWall(),
            heart_.longestCpu(),
            statusOf("RssAnon:") / 1024
        );
        std::fflush(stdout);
    }

    void settleUntilChosen(AnalysisController& controller, const QElapsedTimer& clock) {
        QEventLoop loop;
        QTimer look;
        look.setInterval(2);
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (!controller.isRunning() && !controller.isChoosing()) {
                loop.quit();
            }
        });
        QTimer::singleShot(1, &look, [&] { look.start(); });
        loop.exec();
        took_ = clock.elapsed();
    }

    MainWindow& window_;
    Heart heart_;
    qint64 took_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench-window CAPTURE\n");
        return 2;
    }
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    MainWindow window;
    window.show();
    Bench bench(window);
    bench.open(QString::fromLocal8Bit(argv[1]));
    bench.scroll();
    bench.filter(QStringLiteral("outcome == abortive"));
    bench.filter(QStringLiteral("data-lost in tags"));
    bench.filter({});
    bench.sortByEveryColumn();
    std::printf("%-28s %8ld MB\n", "most RssAnon", bench.peak() / 1024);
    return 0;
}
