// The graphical program: arguments, theme, translation, the window; nothing else.
#include "app/gui/app_icon.h"
#include "app/gui/headless_export.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/state_group.h"
#include "app/gui/theme.h"
#include "report/tool.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using lastack::gui::ExportWords;
using lastack::gui::HeadlessRequest;

// Known before there is an application, because it decides which platform that uses.
bool isHeadless(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--export", 8) == 0) {
            return true;
        }
    }
    return false;
}

// Known before the options are described, because it decides the words of that.
QString languageAsked(const QStringList& arguments) {
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + '=')) {
            return arguments[i].mid(option.size() + 1);
        }
        if (arguments[i] == option && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
    }
    return {};
}

struct Arguments {
    QStringList files;
    QString theme;
    lastack::gui::RootUse root = lastack::gui::RootUse::Refused;
    lastack::live::Sandbox sandbox = lastack::live::Sandbox::On;
    HeadlessRequest headless;
};

// 0 when it was not asked for. What is no number ends the program, as other wrong options do.
std::uint64_t numberOf(const QCommandLineParser& parser, const QCommandLineOption& option) {
    bool isNumber = false;
    const std::uint64_t number = parser.value(option).toULongLong(&isNumber);
    if (parser.isSet(option) && (!isNumber || number == 0)) {
        std::fputs("lastack-gui: --connection takes a number, counted from 1\n", stderr);
        std::exit(2);
    }
    return number;
}

Arguments parsed(const QApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Who ended every connection in a capture, how, why, and what each application saw."
    ));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        "FILE", QApplication::translate("main", "captures to open"), "[FILE...]"
    );
    const QCommandLineOption output(
        "export",
        QApplication::translate(
            "main",
            "write one connection to OUT (svg, png, pdf, txt, mmd, json), or without --connection "
            "the report (txt, json, ndjson, csv, log), without a window"
        ),
        "OUT"
    );
    const QCommandLineOption connection(
        "connection", QApplication::translate("main", "which connection to export, from 1"), "N"
    );
    const QCommandLineOption where(
        "where", QApplication::translate("main", "which connections the report is to have"), "EXPR"
    );
    const QCommandLineOption scale(
        "scale", QApplication::translate("main", "pixels of a PNG for each unit"), "FACTOR", "1"
    );
    const QCommandLineOption theme(
        "theme", QApplication::translate("main", "system, light or dark"), "NAME"
    );
    const QCommandLineOption language(
        "language",
        QApplication::translate(
            "main", "en, de, fr, pt_BR, ru or zh_TW: of the window, and of what --export writes"
        ),
        "CODE"
    );
    const QCommandLineOption allowRoot(
        "allow-root",
        QApplication::translate("main", "analyze what is captured live with the rights of root")
    );
    const QCommandLineOption noSandbox(
        "no-sandbox",
        QApplication::translate(
            "main", "do not give up system calls and files where packets are analyzed live"
        )
    );
    parser.addOptions({output, connection, where, scale, theme, language, allowRoot, noSandbox});
    parser.process(application);
    Arguments arguments;
    arguments.files = parser.positionalArguments();
    arguments.theme = parser.value(theme);
    if (parser.isSet(allowRoot)) {
        arguments.root = lastack::gui::RootUse::Allowed;
    }
    if (parser.isSet(noSandbox)) {
        arguments.sandbox = lastack::live::Sandbox::Off;
    }
    arguments.headless.output = parser.value(output);
    arguments.headless.inputs = arguments.files;
    arguments.headless.where = parser.value(where);
    arguments.headless.connection = numberOf(parser, connection);
    arguments.headless.words =
        parser.isSet(language) ? ExportWords::OfTheWindow : ExportWords::English;
    constexpr double kLeast = 0.1;
    constexpr double kMost = 8;
    arguments.headless.scale = qBound(kLeast, parser.value(scale).toDouble(), kMost);
    return arguments;
}

} // namespace

int main(int argc, char** argv) {
    if (isHeadless(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName("lastack-gui");
    QApplication::setOrganizationName("lastack");
    QApplication::setApplicationDisplayName("LastAck");
    QApplication::setApplicationVersion(
        QString::fromUtf8(lastack::kToolVersion.data(), lastack::kToolVersion.size())
    );
    QApplication::setDesktopFileName("lastack");
    const QString asked = languageAsked(QApplication::arguments());
    lastack::gui::applyLanguage(
        asked.isEmpty()
            ? lastack::gui::kept(QSettings(), lastack::gui::kLanguageState, "code").toString()
            : asked
    );
    const Arguments arguments = parsed(application);
    if (!arguments.headless.output.isEmpty()) {
        return lastack::gui::exportHeadless(arguments.headless);
    }
    QApplication::setWindowIcon(lastack::gui::appIcon());
    const QString theme =
        arguments.theme.isEmpty()
            ? lastack::gui::kept(QSettings(), lastack::gui::kThemeState, "name").toString()
            : arguments.theme;
    lastack::gui::applyTheme(lastack::gui::themeNamed(theme));
    lastack::gui::MainWindow window;
    window.useRoot(arguments.root);
    window.useSandbox(arguments.sandbox);
    window.show();
    window.open(arguments.files);
    return QApplication::exec();
}
