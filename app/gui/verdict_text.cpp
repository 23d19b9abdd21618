#include "app/gui/verdict_text.h"

#include "app/gui/text.h"
#include "report/words.h"

#include <QCoreApplication>

namespace lastack::gui {

namespace {

QString translated(const char* word) {
    return QCoreApplication::translate("VerdictText", word);
}

const QString kNobody = QStringLiteral("–");

} // namespace

QString wordFor(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Graceful"));
    case Outcome::HalfClosed:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Half-closed"));
    case Outcome::Abortive:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Abortive"));
    case Outcome::Refused:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Refused"));
    case Outcome::Unanswered:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Unanswered"));
    case Outcome::TimedOut:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Timed out"));
    case Outcome::StillOpen:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Still open"));
    case Outcome::Unknown:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "Unknown"));
    }
    return {};
}

QString wordFor(Initiator initiator) {
    switch (initiator) {
    case Initiator::Client:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "client"));
    case Initiator::Server:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "server"));
    case Initiator::Both:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "both"));
    case Initiator::Middlebox:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "device on the path"));
    case Initiator::None:
        return kNobody;
    }
    return {};
}

QString wordFor(ResetBy resetBy) {
    switch (resetBy) {
    case ResetBy::Client:
        return wordFor(Initiator::Client);
    case ResetBy::Server:
        return wordFor(Initiator::Server);
    case ResetBy::Both:
        return wordFor(Initiator::Both);
    case ResetBy::Middlebox:
        return wordFor(Initiator::Middlebox);
    case ResetBy::None:
        return kNobody;
    }
    return {};
}

QString wordFor(Confidence confidence) {
    switch (confidence) {
    case Confidence::Certain:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "certain"));
    case Confidence::Likely:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "likely"));
    case Confidence::Possible:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "possible"));
    case Confidence::Excluded:
        return translated(QT_TRANSLATE_NOOP("VerdictText", "excluded"));
    }
    return {};
}

QString markedWordFor(Outcome outcome) {
    return toQt(glyphOf(outcome)) + QStringLiteral(" ") + wordFor(outcome);
}

} // namespace lastack::gui
