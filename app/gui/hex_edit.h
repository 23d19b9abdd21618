// HexEdit: bytes as hexadecimal and ASCII, to be read and copied, with one field washed and others
// boxed. The text cursor is the place among the bytes. For the program's own thread alone.
#pragma once

// clang-format off
// Before the engine, whose <compare> moc can read only behind the configuration of the library.
#include <QPlainTextEdit>
// clang-format on

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lastack::gui {

// "0000  00 1b 21 …  ..!"; bounded, because a packet may claim to be huge.
QString hexDump(const std::vector<std::byte>& bytes);

struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
};

class HexEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit HexEdit(QWidget* parent = nullptr);

    void setBytes(const std::vector<std::byte>& bytes);

    void wash(ByteRange range); // an empty one: nothing
    void box(std::vector<ByteRange> ranges);

    const std::vector<ByteRange>& boxes() const { return boxes_; }

    ByteRange washed() const { return washed_; }

    // The byte that is drawn there, as digits or as a character.
    std::optional<std::uint32_t> byteAt(const QPoint& position) const;

    // Makes it visible without moving the cursor.
    void reveal(std::uint32_t byte);

signals:
    void byteHovered(std::optional<std::uint32_t> byte);
    void byteChosen(std::uint32_t byte);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<std::uint32_t> byteOf(int position) const; // of the text
    std::vector<std::pair<int, int>> textRanges(ByteRange range) const;
    QRectF rectOf(std::pair<int, int> range) const;
    void showWash();

    std::uint32_t size_ = 0;
    ByteRange washed_;
    std::vector<ByteRange> boxes_;
    bool isFilling_ = false;
};

} // namespace lastack::gui
