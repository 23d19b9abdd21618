#include "app/gui/details_text.h"

#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/verdict_text.h"

#include <QCoreApplication>

namespace lastack::gui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Details", text);
}

QString escaped(std::string_view text) {
    return toQt(text).toHtmlEscaped();
}

// Glyph and word say what color says.
QString certaintyText(Confidence certainty) {
    switch (certainty) {
    case Confidence::Certain:
        return QStringLiteral("● ") + wordFor(certainty);
    case Confidence::Likely:
        return QStringLiteral("◕ ") + wordFor(certainty);
    case Confidence::Possible:
        return QStringLiteral("◔ ") + wordFor(certainty);
    case Confidence::Excluded:
        return QStringLiteral("✖ ") + wordFor(certainty);
    }
    return {};
}

QString reasonsOf(const Alternative& alternative) {
    QStringList lines;
    for (const std::string& reason : alternative.reasons) {
        lines << escaped(reason);
    }
    if (number(alternative.contradictedBy) != 0) {
        lines << translated(QT_TRANSLATE_NOOP("Details", "packet %1 excludes it"))
                     .arg(number(alternative.contradictedBy));
    }
    return lines.join(QStringLiteral("<br>"));
}

QString rowOf(const Alternative& alternative) {
    const bool excluded = alternative.certainty == Confidence::Excluded;
    const QString name = escaped(alternative.name);
    return QStringLiteral(
               "<tr><td style='padding-right:12px'>%1</td><td style='padding-right:12px'>%2</td>"
               "<td>%3</td></tr>"
    )
        .arg(
            certaintyText(alternative.certainty)
                .toHtmlEscaped()
                .replace(' ', QStringLiteral("&nbsp;")),
            excluded ? name : QStringLiteral("<b>%1</b>").arg(name),
            reasonsOf(alternative)
        );
}

} // namespace

MarkDetails detailsOf(
    const TeardownReport& report, const diagram::Item& mark, Vocabulary vocabulary
) {
    const SideMapping& side = report.mapping.of(mark.side);
    if (mark.kind == diagram::ItemKind::Call && mark.source < side.calls.size()) {
        return detailsOfCall(report, mark.side, mark.source, vocabulary, windowPhrases());
    }
    if (mark.kind == diagram::ItemKind::Indication && mark.source < side.indications.size()) {
        return detailsOfIndication(report, mark.side, mark.source, vocabulary, windowPhrases());
    }
    return {};
}

QString htmlOf(const MarkDetails& details) {
    QString html = QStringLiteral("<p><b>%1</b></p><p>").arg(escaped(details.title));
    for (const std::string& fact : details.facts) {
        html += escaped(fact) + QStringLiteral("<br>");
    }
    html += QStringLiteral("</p>");
    if (details.alternatives.empty()) {
        return html;
    }
    html += QStringLiteral("<p>%1</p><table cellspacing='0' cellpadding='2'>")
                .arg(translated(QT_TRANSLATE_NOOP("Details", "Alternatives")));
    for (const Alternative& alternative : details.alternatives) {
        html += rowOf(alternative);
    }
    return html + QStringLiteral("</table>");
}

} // namespace lastack::gui
