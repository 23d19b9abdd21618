// BytesView: the bytes of one packet as hexadecimal and ASCII, to be read and copied. For the
// program's own thread alone.
#pragma once

#include "capture/frame_lookup.h"

#include <QPlainTextEdit>

namespace lastack::gui {

// "0000  00 1b 21 …  ..!"; bounded, because a packet may claim to be huge.
QString hexDump(const std::vector<std::byte>& bytes);

class BytesView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BytesView(QWidget* parent = nullptr);

    void show(const FrameBytes& frame);
    void showMessage(const QString& message);
};

} // namespace lastack::gui
