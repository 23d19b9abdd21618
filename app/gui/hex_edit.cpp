#include "app/gui/hex_edit.h"

#include "app/gui/text.h"
#include "app/gui/theme.h"

#include <fmt/format.h>

#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lastack::gui {

namespace {

constexpr std::uint32_t kPerLine = 16;
constexpr std::size_t kMostBytes = 64 * 1024;

// Columns of a line: "0000  " and digits with a wider gap in the middle, then characters.
constexpr int kFirstDigits = 6;
constexpr int kFirstCharacter = 56;
constexpr int kLineLength = kFirstCharacter + static_cast<int>(kPerLine) + 1;

int columnOf(std::uint32_t inLine) {
    return kFirstDigits + static_cast<int>(inLine) * 3 + (inLine >= kPerLine / 2 ? 1 : 0);
}

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

QColor mixed(const QColor& base, const QColor& wash, double share) {
    const auto mix = [share](int one, int other) {
        return static_cast<int>(one + (other - one) * share);
    };
    return {
        mix(base.red(), wash.red()),
        mix(base.green(), wash.green()),
        mix(base.blue(), wash.blue())};
}

} // namespace

QString hexDump(const std::vector<std::byte>& bytes) {
    std::string out;
    for (std::size_t begin = 0; begin < std::min(bytes.size(), kMostBytes); begin += kPerLine) {
        appendLine(out, bytes, begin);
    }
    return toQt(out);
}

HexEdit::HexEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto byte = byteOf(textCursor().position());
        if (byte && !isFilling_) {
            emit byteChosen(*byte);
        }
    });
}

void HexEdit::setBytes(const std::vector<std::byte>& bytes) {
    isFilling_ = true;
    size_ = static_cast<std::uint32_t>(std::min(bytes.size(), kMostBytes));
    setPlainText(hexDump(bytes));
    boxes_.clear();
    wash({});
    isFilling_ = false;
}

std::optional<std::uint32_t> HexEdit::byteOf(int position) const {
    const int line = position / kLineLength;
    const int column = position % kLineLength;
    for (std::uint32_t i = 0; i < kPerLine; ++i) {
        const bool digits = column >= columnOf(i) && column < columnOf(i) + 3;
        if (digits || column == kFirstCharacter + static_cast<int>(i)) {
            const std::uint32_t byte = static_cast<std::uint32_t>(line) * kPerLine + i;
            return byte < size_ ? std::optional(byte) : std::nullopt;
        }
    }
    return std::nullopt;
}

// Of each line the digits and the characters, as positions of the text.
std::vector<std::pair<int, int>> HexEdit::textRanges(ByteRange range) const {
    std::vector<std::pair<int, int>> ranges;
    const std::uint32_t end = std::min(range.begin + range.length, size_);
    for (std::uint32_t at = range.begin; at < end;) {
        const std::uint32_t first = at % kPerLine;
        const std::uint32_t last = std::min(kPerLine, first + end - at) - 1;
        const int line = static_cast<int>(at / kPerLine) * kLineLength;
        ranges.emplace_back(line + columnOf(first), line + columnOf(last) + 2);
        ranges.emplace_back(
            line + kFirstCharacter + static_cast<int>(first),
            line + kFirstCharacter + static_cast<int>(last) + 1
        );
        at += last - first + 1;
    }
    return ranges;
}

void HexEdit::wash(ByteRange range) {
    washed_ = range;
    showWash();
}

void HexEdit::showWash() {
    QTextEdit::ExtraSelection style;
    constexpr double kShare = 0.3;
    style.format.setBackground(
        mixed(palette().color(QPalette::Base), toQt(diagram::focusOf(currentAppearance())), kShare)
    );
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& [begin, end] : textRanges(washed_)) {
        style.cursor = QTextCursor(document());
        style.cursor.setPosition(begin);
        style.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selections << style;
    }
    setExtraSelections(selections);
}

void HexEdit::box(std::vector<ByteRange> ranges) {
    boxes_ = std::move(ranges);
    viewport()->update();
}

std::optional<std::uint32_t> HexEdit::byteAt(const QPoint& position) const {
    const QTextCursor cursor = cursorForPosition(position);
    // The cursor stands at the nearest gap between letters.
    const int at = cursor.position();
    const bool before = cursorRect(cursor).left() > position.x() && at > 0;
    return byteOf(before ? at - 1 : at);
}

void HexEdit::reveal(std::uint32_t byte) {
    const auto ranges = textRanges({byte, 1});
    if (ranges.empty()) {
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(ranges.front().first);
    isFilling_ = true;
    setTextCursor(cursor);
    horizontalScrollBar()->setValue(0); // where lines begin is worth more than where they end
    ensureCursorVisible();
    isFilling_ = false;
}

QRectF HexEdit::rectOf(std::pair<int, int> range) const {
    QTextCursor first(document());
    first.setPosition(range.first);
    QTextCursor last(document());
    last.setPosition(range.second);
    const QRect begin = cursorRect(first);
    const QRect end = cursorRect(last);
    return QRectF(begin.left(), begin.top(), end.left() - begin.left(), begin.height())
        .adjusted(-1, 0, 1, 0);
}

void HexEdit::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(QPen(toQt(diagram::focusOf(currentAppearance())), 1.5));
    for (const ByteRange& range : boxes_) {
        for (const auto& text : textRanges(range)) {
            const QRectF box = rectOf(text);
            if (box.intersects(event->rect())) {
                painter.drawRect(box);
            }
        }
    }
}

void HexEdit::mouseMoveEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton) {
        emit byteHovered(byteAt(event->pos()));
    }
}

void HexEdit::leaveEvent(QEvent* event) {
    QPlainTextEdit::leaveEvent(event);
    emit byteHovered(std::nullopt);
}

void HexEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showWash();
    }
}

} // namespace lastack::gui
