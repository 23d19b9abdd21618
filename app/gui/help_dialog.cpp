#include "app/gui/help_dialog.h"

#include "app/gui/actions.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/verdict_text.h"
#include "query/filter.h"
#include "report/tool.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lastack::gui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Help", text);
}

QString rowOf(const QString& name, const QString& text) {
    return QStringLiteral("<tr><td style='padding-right:16px'><b>%1</b></td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

QString tableOf(const QString& title, const QString& rows) {
    return QStringLiteral("<h2>%1</h2><table>%2</table>").arg(title, rows);
}

QString keyTexts(const ActionSpec& spec) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(spec.keys)) {
        keys << key.toString(QKeySequence::NativeText);
    }
    for (const QKeySequence& key : keysOf(spec.timelineKeys)) {
        keys << translated(QT_TRANSLATE_NOOP("Help", "%1 in the timeline"))
                    .arg(key.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

QString keyRows() {
    QString rows;
    for (const ActionSpec& spec : actionSpecs()) {
        const QString keys = keyTexts(spec);
        if (!keys.isEmpty()) {
            rows += rowOf(keys, helpOf(spec));
        }
    }
    return rows;
}

QString outcomeRows() {
    QString rows;
    for (std::size_t i = 0; i < kOutcomes; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        rows += rowOf(markedWordFor(outcome), worded(meaningOf(outcome)));
    }
    return rows;
}

QString fieldRows() {
    QString rows;
    for (const FilterField& field : Filter::fields()) {
        rows += rowOf(toQt(field.name), worded(field.meaning));
    }
    return rows;
}

} // namespace

QString helpPage() {
    return tableOf(translated(QT_TRANSLATE_NOOP("Help", "How a connection ends")), outcomeRows()) +
           tableOf(translated(QT_TRANSLATE_NOOP("Help", "Keys")), keyRows()) +
           QStringLiteral("<h2>%1</h2><p>%2</p><p><code>outcome == abortive and server.port == 443"
                          "</code><br><code>duration &gt; 2s and ip in 10.0.0.0/8</code><br>"
                          "<code>data-lost in tags</code></p>")
               .arg(
                   translated(QT_TRANSLATE_NOOP("Help", "Filters")),
                   translated(QT_TRANSLATE_NOOP(
                       "Help",
                       "Fields are compared with ==, !=, &lt;, &lt;=, &gt;, &gt;=, ~ (a part of a "
                       "text) and in; conditions are joined by and, or, not and parentheses."
                   ))
               ) +
           tableOf(translated(QT_TRANSLATE_NOOP("Help", "Fields")), fieldRows());
}

void showHelp(QWidget* parent) {
    const QString name = QStringLiteral("help");
    if (auto* open = parent->findChild<QDialog*>(name, Qt::FindDirectChildrenOnly)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* browser = new QTextBrowser(dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(browser);
    column->addWidget(buttons);
    keepTranslated(dialog, [dialog, browser] {
        dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("Help", "Help")));
        browser->setAccessibleName(dialog->windowTitle());
        const int read = browser->verticalScrollBar()->value();
        browser->setHtml(helpPage());
        browser->verticalScrollBar()->setValue(read);
    });
    const QFontMetrics metrics(dialog->font());
    dialog->resize(metrics.averageCharWidth() * 100, metrics.height() * 36);
    dialog->show();
}

void showAbout(QWidget* parent) {
    QMessageBox::about(
        parent,
        translated(QT_TRANSLATE_NOOP("Help", "About LastAck")),
        translated(
            QT_TRANSLATE_NOOP(
                "Help",
                "<h3>LastAck %1</h3><p>Who ended every connection in a capture, how, why, and what "
                "each application saw.</p><p>Apache License 2.0</p>"
            )
        )
            .arg(toQt(kToolVersion))
    );
}

} // namespace lastack::gui
