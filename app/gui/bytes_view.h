// BytesView: the bytes of one packet beside the fields of its headers. Each field says what it is
// and where; choosing one marks its bytes, choosing a byte marks its field. The control bits, which
// open and end connections, and disconnect data are boxed. For the program's own thread alone.
#pragma once

// clang-format off
// Before the engine, whose <compare> moc can read only behind the configuration of the library.
#include <QWidget>
// clang-format on

#include "capture/frame_lookup.h"
#include "decode/fields.h"
#include "report/teardown_report.h"

class QLabel;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace lastack::gui {

class HexEdit;

class BytesView : public QWidget {
    Q_OBJECT

public:
    explicit BytesView(QWidget* parent = nullptr);

    // The report may be null; with it disconnect data is found.
    void show(const FrameBytes& frame, const TeardownReport* report);
    void showMessage(const QString& message);

    QString heading() const;
    QString explanation() const; // of the field that is chosen or under the pointer

    const FrameFields& fields() const { return fields_; }

    HexEdit& hex() { return *hex_; }

    QTreeWidget& tree() { return *tree_; }

    void chooseField(std::size_t position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTree();
    void boxFields();
    void explain(std::optional<std::size_t> position);
    std::optional<std::size_t> chosen() const;
    std::optional<std::size_t> fieldOfByte(std::optional<std::uint32_t> byte) const;

    QLabel* heading_;
    QLabel* explanation_;
    QSplitter* splitter_;
    HexEdit* hex_;
    QTreeWidget* tree_;
    FrameFields fields_;
    std::vector<QTreeWidgetItem*> items_; // by field
    bool isLinking_ = false;              // one side follows the other, not the user
};

} // namespace lastack::gui
