#include "app/gui/bytes_view.h"

#include "app/gui/text.h"

#include <fmt/format.h>

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace lastack::gui {

namespace {

constexpr std::size_t kPerLine = 16;
constexpr std::size_t kMostBytes = 64 * 1024;

char shown(std::byte byte) {
    const auto value = std::to_integer<unsigned char>(byte);
    return value >= 0x20 && value < 0x7F ? static_cast<char>(value) : '.';
}

void appendLine(std::string& out, const std::vector<std::byte>& bytes, std::size_t begin) {
    const std::size_t end = std::min(begin + kPerLine, bytes.size());
    fmt::format_to(std::back_inserter(out), "{:04x} ", begin);
    for (std::size_t i = begin; i < begin + kPerLine; ++i) {
        out += i % 8 == 0 ? " " : "";
        out += i < end ? fmt::format("{:02x} ", std::to_integer<unsigned>(bytes[i])) : "   ";
    }
    out += ' ';
    for (std::size_t i = begin; i < end; ++i) {
        out += shown(bytes[i]);
    }
    out += '\n';
}

} // namespace

QString hexDump(const std::vector<std::byte>& bytes) {
    std::string out;
    for (std::size_t begin = 0; begin < std::min(bytes.size(), kMostBytes); begin += kPerLine) {
        appendLine(out, bytes, begin);
    }
    return toQt(out);
}

BytesView::BytesView(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Bytes of the packet"));
    setTabChangesFocus(true);
    showMessage(tr("Choose a packet to see its bytes."));
}

void BytesView::show(const FrameBytes& frame) {
    const QLocale locale;
    const auto captured = static_cast<qulonglong>(frame.bytes.size());
    QString head = tr("Packet %1, %2 bytes")
                       .arg(locale.toString(static_cast<qulonglong>(number(frame.number))))
                       .arg(locale.toString(frame.length));
    if (captured < frame.length) {
        head += tr(", %1 of them captured").arg(locale.toString(captured));
    }
    setPlainText(head + QStringLiteral("\n\n") + hexDump(frame.bytes));
}

void BytesView::showMessage(const QString& message) {
    setPlainText(message);
}

} // namespace lastack::gui
