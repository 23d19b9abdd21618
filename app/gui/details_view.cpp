#include "app/gui/details_view.h"

#include "app/gui/details_text.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/verdict_text.h"
#include "report/words.h"

namespace lastack::gui {

namespace {

QString listOf(const Reasons& reasons) {
    QString items;
    for (const Reason reason : reasons) {
        items +=
            QStringLiteral("<li>%1 [%2]</li>")
                .arg(worded(meaningOf(reason)).toHtmlEscaped(), toQt(idOf(reason)).toHtmlEscaped());
    }
    return items.isEmpty() ? items : QStringLiteral("<ul>%1</ul>").arg(items);
}

QString causeOf(const Verdict& verdict) {
    if (!verdict.hasCause) {
        return {};
    }
    return QStringLiteral("<p><b>%1</b></p>%2")
        .arg(
            DetailsView::tr("Cause: %1, %2")
                .arg(worded(phraseOf(verdict.cause.kind)), wordFor(verdict.cause.confidence))
                .toHtmlEscaped(),
            listOf(verdict.cause.why)
        );
}

} // namespace

DetailsView::DetailsView(QWidget* parent) : QTextBrowser(parent) {
    keepTranslated(this, [this] { setAccessibleName(tr("Reasons")); });
    setOpenLinks(false); // nothing from a capture is ever followed
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    showNothing();
}

void DetailsView::showNothing() {
    setPlainText(tr("Choose a connection, a packet, a call or an indication to see what speaks for "
                    "it and what against."));
}

void DetailsView::showConnection(const TeardownReport& report) {
    const Verdict& verdict = report.verdict;
    const QString title =
        tr("%1, %2: reasons").arg(markedWordFor(verdict.outcome), wordFor(verdict.confidence));
    setHtml(QStringLiteral("<p><b>%1</b></p>%2%3<p>%4</p>")
                .arg(
                    title.toHtmlEscaped(),
                    listOf(verdict.reasons),
                    causeOf(verdict),
                    tr("Choose a call or an indication beside the timeline to see its alternatives."
                    )
                        .toHtmlEscaped()
                ));
}

void DetailsView::showMarks(
    const TeardownReport& report,
    const std::vector<diagram::Item>& marks,
    const QString& sentence,
    Vocabulary vocabulary
) {
    QString html;
    if (!sentence.isEmpty()) {
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    }
    for (const diagram::Item& mark : marks) {
        html += htmlOf(detailsOf(report, mark, vocabulary));
    }
    setHtml(html);
}

} // namespace lastack::gui
