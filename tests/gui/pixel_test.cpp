// Six pictures of the program as it was when somebody last looked at them and found them good. Not
// among the tests that always run, because fonts differ from one machine to the next:
// `./dev test -C Pixel -L pixel`; with LASTACK_UPDATE_GOLDEN=1 it makes them anew, to be looked at.
#include "app/gui/connection_pane.h"
#include "app/gui/theme.h"
#include "app/gui/timeline_view.h"
#include "tests/golden/program.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

constexpr std::array kThemes{ThemeChoice::Light, ThemeChoice::Dark};

// The same font in every run of this machine.
class PinnedFont {
public:
    PinnedFont() {
        ensureApplication();
        before_ = QApplication::font();
        QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    }

    ~PinnedFont() {
        applyTheme(ThemeChoice::System);
        QApplication::setFont(before_);
    }

    PinnedFont(const PinnedFont&) = delete;
    PinnedFont& operator=(const PinnedFont&) = delete;

private:
    QFont before_;
};

// The mean difference of a channel, of 255; a picture of another size is as different as can be.
double difference(const QImage& one, const QImage& other) {
    constexpr double kMost = 255;
    if (one.size() != other.size() || one.isNull()) {
        return kMost;
    }
    const QImage a = one.convertToFormat(QImage::Format_RGB888);
    const QImage b = other.convertToFormat(QImage::Format_RGB888);
    std::array<double, 3> sums{};
    for (int y = 0; y < a.height(); ++y) {
        const uchar* const left = a.constScanLine(y);
        const uchar* const right = b.constScanLine(y);
        for (int x = 0; x < a.width() * 3; ++x) {
            sums[static_cast<std::size_t>(x % 3)] += std::abs(left[x] - right[x]);
        }
    }
    return *std::max_element(sums.begin(), sums.end()) / (1.0 * a.width() * a.height());
}

void compare(QWidget& widget, const QString& picture, ThemeChoice theme) {
    constexpr double kTolerance = 2;
    const QDir folder(QString::fromStdString((sourceDirectory() / "tests/gui/pixels").string()));
    const QString name = picture + (theme == ThemeChoice::Dark ? "-dark.png" : "-light.png");
    QTest::qWait(200); // until everything has found its place
    const QImage now = widget.grab().toImage();
    if (updatesGolden()) {
        REQUIRE(now.save(folder.filePath(name)));
        return;
    }
    const double away = difference(QImage(folder.filePath(name)), now);
    INFO(name.toStdString());
    CHECK(away < kTolerance);
    if (away >= kTolerance) {
        now.save(QDir::temp().filePath("lastack-" + name));
    }
}

} // namespace

TEST_CASE("the program looks as it did", "[.pixel]") {
    const PinnedFont font;
    for (const ThemeChoice theme : kThemes) {
        applyTheme(theme);
        ProgramWindow window;
        window->resize(1'280, 860);
        compare(*window, "start", theme);
        window.open({capturePath("transaction-totals.pcapng")});
        window.select(0);
        compare(*window, "main", theme);
        window->resize(1'280, 1'700); // room for the whole of it
        compare(window->pane().timeline(), "diagram", theme);
    }
}
