#include "app/gui/connection_columns.h"

#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/verdict_text.h"
#include "net/escape.h"
#include "report/ends.h"
#include "report/figures.h"
#include "report/text_table.h"
#include "report/words.h"
#include "report/words_disconnect.h"

#include <fmt/format.h>

#include <QCoreApplication>

#include <array>
#include <cstring>
#include <utility>

namespace lastack::gui {

namespace {

using Report = TeardownReport;

constexpr std::size_t kLongestEnd = 64; // columns
const QString kNone = QStringLiteral("–");

QString figured(std::string figure) {
    return toQt(windowPhrases().figure(std::move(figure)));
}

// A single packet takes no time.
QString durationText(const std::optional<Duration>& duration) {
    return duration && duration->ns != 0 ? figured(formatDuration(*duration)) : kNone;
}

QString bytesText(std::uint64_t bytes) {
    return bytes == 0 ? kNone : figured(compactBytes(bytes));
}

// "2026-11-20 08:15:30.123", UTC.
QString openedText(const Report& r) {
    constexpr int kMilliseconds = 23;
    return toQt(formatRfc3339(r.connection.firstAt)).left(kMilliseconds).replace('T', ' ');
}

QString endText(const Report& r, Side side) {
    return toQt(shortEnd(r.connection, side, {}, kLongestEnd));
}

std::string endFilter(const Report& r, Side side) {
    const Endpoint& end = side == Side::Client ? r.connection.client : r.connection.server;
    const std::string_view name = nameOf(side);
    if (!hasIpAddress(r.connection, side)) {
        return {};
    }
    std::string text = fmt::format("{}.ip == {}", name, end.address.toString());
    if (side == Side::Server && hasPorts(r.connection.transport)) {
        text += fmt::format(" and server.port == {}", end.port);
    }
    return text;
}

QString joined(const std::vector<std::string>& texts) {
    QString all;
    for (const std::string& text : texts) {
        all += (all.isEmpty() ? QString() : QStringLiteral("; ")) + toQt(escapeForTerminal(text));
    }
    return all.isEmpty() ? kNone : all;
}

std::uint64_t retransmittedFins(const Report& r) {
    std::uint64_t sum = 0;
    for (const DirectionFacts& direction : r.connection.directions) {
        sum += direction.fins > 0 ? direction.fins - 1 : 0;
    }
    return sum;
}

std::string nothing(const Report& /*report*/) {
    return {};
}

// clang-format off
constexpr std::array kColumns{
    ConnectionColumn{"number", QT_TRANSLATE_NOOP("ConnectionColumns", "#"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Number of the connection, in order of first packets"),
        Shown::Always, Alignment::Right, OrderBy::Number,
        [](const Report& r) { return QString::number(number(r.connection.id)); },
        [](const Report& r) { return fmt::format("id == {}", number(r.connection.id)); }, 6},
    ConnectionColumn{"opened", QT_TRANSLATE_NOOP("ConnectionColumns", "Opened"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Time of the first packet, UTC"),
        Shown::Always, Alignment::Left, OrderBy::Opened, openedText,
        [](const Report& r) { return "first.time >= " + formatRfc3339(r.connection.firstAt); }, 23},
    ConnectionColumn{"duration", QT_TRANSLATE_NOOP("ConnectionColumns", "Duration"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "From the first packet to the last"),
        Shown::OnDemand, Alignment::Right, OrderBy::Duration,
        [](const Report& r) { return durationText(r.verdict.timing.duration); },
        [](const Report& r) { return fmt::format("duration >= {}ns", r.verdict.timing.duration.ns); }, 11},
    ConnectionColumn{"client", QT_TRANSLATE_NOOP("ConnectionColumns", "Client"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "The side that opened"),
        Shown::Always, Alignment::Left, OrderBy::Client,
        [](const Report& r) { return endText(r, Side::Client); },
        [](const Report& r) { return endFilter(r, Side::Client); }, 21},
    ConnectionColumn{"server", QT_TRANSLATE_NOOP("ConnectionColumns", "Server"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "The side that answered"),
        Shown::Always, Alignment::Left, OrderBy::Server,
        [](const Report& r) { return endText(r, Side::Server); },
        [](const Report& r) { return endFilter(r, Side::Server); }, 21},
    ConnectionColumn{"transport", QT_TRANSLATE_NOOP("ConnectionColumns", "Transport"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "The protocol whose connection this is"),
        Shown::OnDemand, Alignment::Left, OrderBy::Transport,
        [](const Report& r) { return toQt(nameOf(r.connection.transport)); },
        [](const Report& r) { return fmt::format("transport == {}", nameOf(r.connection.transport)); }, 9},
    ConnectionColumn{"outcome", QT_TRANSLATE_NOOP("ConnectionColumns", "How it ended"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "The outcome; in order: what was cut off first"),
        Shown::Always, Alignment::Left, OrderBy::Outcome,
        [](const Report& r) { return markedWordFor(r.verdict.outcome); },
        [](const Report& r) { return fmt::format("outcome == {}", nameOf(r.verdict.outcome)); }, 14},
    ConnectionColumn{"initiator", QT_TRANSLATE_NOOP("ConnectionColumns", "Ended by"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Who began the teardown on the wire"),
        Shown::Always, Alignment::Left, OrderBy::Initiator,
        [](const Report& r) { return wordFor(r.verdict.initiator); },
        [](const Report& r) { return fmt::format("initiator == {}", nameOf(r.verdict.initiator)); }, 10},
    ConnectionColumn{"why", QT_TRANSLATE_NOOP("ConnectionColumns", "Why"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "The pattern of the ending and its cause"),
        Shown::Always, Alignment::Left, OrderBy::Pattern,
        [](const Report& r) { return toQt(whyText(r, windowPhrases())); },
        [](const Report& r) {
            return r.verdict.pattern == Pattern::None ? std::string("pattern == null") : fmt::format("pattern == {}", idOf(r.verdict.pattern));
        }, 30},
    ConnectionColumn{"resetBy", QT_TRANSLATE_NOOP("ConnectionColumns", "Reset by"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Who sent the reset that ended it, or tried to"),
        Shown::OnDemand, Alignment::Left, OrderBy::ResetBy,
        [](const Report& r) { return wordFor(r.verdict.resetBy); },
        [](const Report& r) { return fmt::format("rst_by == {}", nameOf(r.verdict.resetBy).value_or("null")); }, 10},
    ConnectionColumn{"cause", QT_TRANSLATE_NOOP("ConnectionColumns", "Cause"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "What made it end so"),
        Shown::OnDemand, Alignment::Left, OrderBy::Cause,
        [](const Report& r) { return r.verdict.hasCause ? worded(phraseOf(r.verdict.cause.kind)) : kNone; },
        [](const Report& r) { return r.verdict.hasCause ? fmt::format("cause == {}", nameOf(r.verdict.cause.kind)) : std::string("cause == null"); }, 20},
    ConnectionColumn{"closeTook", QT_TRANSLATE_NOOP("ConnectionColumns", "Close took"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "From the first packet of the teardown to its last"),
        Shown::Always, Alignment::Right, OrderBy::CloseTime,
        [](const Report& r) { return durationText(r.verdict.timing.close); },
        [](const Report& r) { return r.verdict.timing.close ? fmt::format("timing.close >= {}ns", r.verdict.timing.close->ns) : std::string("timing.close == null"); }, 11},
    ConnectionColumn{"confidence", QT_TRANSLATE_NOOP("ConnectionColumns", "Confidence"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "How sure the verdict is"),
        Shown::OnDemand, Alignment::Left, OrderBy::Confidence,
        [](const Report& r) { return wordFor(r.verdict.confidence); },
        [](const Report& r) { return fmt::format("confidence == {}", nameOf(r.verdict.confidence)); }, 9},
    ConnectionColumn{"disconnectData", QT_TRANSLATE_NOOP("ConnectionColumns", "Disconnect data"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "What the protocols above said of the end"),
        Shown::OnDemand, Alignment::Left, std::nullopt,
        [](const Report& r) { return joined(disconnectTexts(r, windowPhrases())); }, nothing, 24},
    ConnectionColumn{"clientBytes", QT_TRANSLATE_NOOP("ConnectionColumns", "Bytes →"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Payload that the client sent"),
        Shown::OnDemand, Alignment::Right, OrderBy::ClientBytes,
        [](const Report& r) { return bytesText(r.connection.from(Side::Client).bytes); },
        [](const Report& r) { return fmt::format("bytes.client >= {}", r.connection.from(Side::Client).bytes); }, 8},
    ConnectionColumn{"serverBytes", QT_TRANSLATE_NOOP("ConnectionColumns", "Bytes ←"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Payload that the server sent"),
        Shown::OnDemand, Alignment::Right, OrderBy::ServerBytes,
        [](const Report& r) { return bytesText(r.connection.from(Side::Server).bytes); },
        [](const Report& r) { return fmt::format("bytes.server >= {}", r.connection.from(Side::Server).bytes); }, 8},
    ConnectionColumn{"atRisk", QT_TRANSLATE_NOOP("ConnectionColumns", "At risk"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Bytes never acknowledged or perhaps never read, where the ending could lose them"),
        Shown::Always, Alignment::Right, OrderBy::BytesAtRisk,
        [](const Report& r) { return bytesText(bytesAtRisk(r.verdict)); }, nothing, 8},
    ConnectionColumn{"packets", QT_TRANSLATE_NOOP("ConnectionColumns", "Packets"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Packets of both sides"),
        Shown::OnDemand, Alignment::Right, OrderBy::Packets,
        [](const Report& r) { return figured(grouped(r.connection.from(Side::Client).packets + r.connection.from(Side::Server).packets)); },
        [](const Report& r) { return fmt::format("packets >= {}", r.connection.from(Side::Client).packets + r.connection.from(Side::Server).packets); }, 8},
    ConnectionColumn{"finsAgain", QT_TRANSLATE_NOOP("ConnectionColumns", "FINs again"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "FINs that were sent again"),
        Shown::OnDemand, Alignment::Right, OrderBy::RetransmittedFins,
        [](const Report& r) { return figured(grouped(retransmittedFins(r))); },
        [](const Report&) { return std::string("fin-retransmitted in tags"); }, 8},
    ConnectionColumn{"rtt", QT_TRANSLATE_NOOP("ConnectionColumns", "Round trip"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Of the handshake"),
        Shown::OnDemand, Alignment::Right, OrderBy::RoundTrip,
        [](const Report& r) { return durationText(r.verdict.timing.roundTrip); },
        [](const Report& r) { return r.verdict.timing.roundTrip ? fmt::format("rtt >= {}ns", r.verdict.timing.roundTrip->ns) : std::string("rtt == null"); }, 10},
    ConnectionColumn{"inside", QT_TRANSLATE_NOOP("ConnectionColumns", "Inside"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "VLANs and tunnels around it, the outermost first"),
        Shown::OnDemand, Alignment::Left, OrderBy::Encapsulation,
        [](const Report& r) { return joined(r.encapsulation); },
        [](const Report& r) { return r.encapsulation.empty() ? std::string("encapsulation == null") : fmt::format("encapsulation == \"{}\"", r.encapsulation.front()); }, 12},
    ConnectionColumn{"firstPacket", QT_TRANSLATE_NOOP("ConnectionColumns", "First packet"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Number of its first packet in the capture"),
        Shown::OnDemand, Alignment::Right, OrderBy::FirstFrame,
        [](const Report& r) { return QString::number(number(r.connection.firstFrame)); },
        [](const Report& r) { return fmt::format("first.packet >= {}", number(r.connection.firstFrame)); }, 9},
    ConnectionColumn{"lastPacket", QT_TRANSLATE_NOOP("ConnectionColumns", "Last packet"),
        QT_TRANSLATE_NOOP("ConnectionColumns", "Number of its last packet in the capture"),
        Shown::OnDemand, Alignment::Right, OrderBy::LastFrame,
        [](const Report& r) { return QString::number(number(r.connection.lastFrame)); },
        [](const Report& r) { return fmt::format("last.packet <= {}", number(r.connection.lastFrame)); }, 9},
};

// clang-format on

int columnNamed(const char* id) {
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        if (std::strcmp(kColumns[i].id, id) == 0) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

std::span<const ConnectionColumn> connectionColumns() {
    return kColumns;
}

int outcomeColumn() {
    return columnNamed("outcome");
}

int whyColumn() {
    return columnNamed("why");
}

QString titleOf(const ConnectionColumn& column) {
    return QCoreApplication::translate("ConnectionColumns", column.title);
}

QString helpOf(const ConnectionColumn& column) {
    return QCoreApplication::translate("ConnectionColumns", column.help);
}

} // namespace lastack::gui
