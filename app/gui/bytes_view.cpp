#include "app/gui/bytes_view.h"

#include "app/gui/hex_edit.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "report/disconnect_fields.h"
#include "report/field_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lastack::gui {

namespace {

constexpr int kFieldRole = Qt::UserRole;

QString placeOf(const Field& field) {
    return field.length == 1 ? BytesView::tr("byte %1").arg(field.begin)
                             : BytesView::tr("bytes %1 to %2")
                                   .arg(field.begin)
                                   .arg(field.begin + field.length - 1);
}

QString valueOf(const Field& field) {
    return toQt(textOf(field.value, windowPhrases()));
}

QString headingOf(const FrameBytes& frame) {
    const QLocale locale;
    const auto captured = static_cast<qulonglong>(frame.bytes.size());
    QString head = BytesView::tr("Packet %1, %2 bytes")
                       .arg(locale.toString(static_cast<qulonglong>(number(frame.number))))
                       .arg(locale.toString(frame.length));
    if (captured < frame.length) {
        head += BytesView::tr(", %1 of them captured").arg(locale.toString(captured));
    }
    return head;
}

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // fields come from captures
    label->setWordWrap(true);
    label->setMargin(4);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

BytesView::BytesView(QWidget* parent) : QWidget(parent) {
    heading_ = makeLabel(this);
    explanation_ = makeLabel(this);
    splitter_ = new QSplitter(Qt::Horizontal, this);
    splitter_->setChildrenCollapsible(false);
    hex_ = new HexEdit(splitter_);
    tree_ = new QTreeWidget(splitter_);
    tree_->setColumnCount(2);
    tree_->setUniformRowHeights(true);
    tree_->setMouseTracking(true);
    tree_->setFrameShape(QFrame::NoFrame);
    splitter_->addWidget(hex_);
    splitter_->addWidget(tree_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading_);
    column->addWidget(splitter_, 1);
    column->addWidget(explanation_);
    connect(hex_, &HexEdit::byteHovered, this, [this](std::optional<std::uint32_t> byte) {
        const auto field = fieldOfByte(byte);
        explain(field ? field : chosen());
    });
    connect(hex_, &HexEdit::byteChosen, this, [this](std::uint32_t byte) {
        if (const auto field = fieldOfByte(byte)) {
            isLinking_ = true;
            tree_->setCurrentItem(items_[*field]);
            isLinking_ = false;
            explain(field);
        }
    });
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this] {
        const auto field = chosen();
        explain(field);
        if (field && !isLinking_) {
            hex_->reveal(fields_.fields[*field].begin);
        }
    });
    connect(tree_, &QTreeWidget::itemEntered, this, [this](QTreeWidgetItem* item) {
        explain(item->data(0, kFieldRole).toULongLong());
    });
    keepTranslated(this, [this] {
        heading_->setAccessibleName(tr("The packet"));
        explanation_->setAccessibleName(tr("What the field is"));
        hex_->setAccessibleName(tr("Bytes of the packet"));
        tree_->setAccessibleName(tr("Fields of the packet"));
        tree_->setHeaderLabels({tr("Field"), tr("Value")});
    });
    showMessage(tr("Choose a packet to see its bytes."));
}

std::optional<std::size_t> BytesView::chosen() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item == nullptr ? std::nullopt
                           : std::optional<std::size_t>(item->data(0, kFieldRole).toULongLong());
}

std::optional<std::size_t> BytesView::fieldOfByte(std::optional<std::uint32_t> byte) const {
    const Field* field = byte ? fieldAt(fields_, *byte) : nullptr;
    return field == nullptr
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(field - fields_.fields.data()));
}

void BytesView::explain(std::optional<std::size_t> position) {
    if (!position || *position >= fields_.fields.size()) {
        hex_->wash({});
        explanation_->setText(toQt(notesOf(fields_, windowPhrases())));
        return;
    }
    const Field& field = fields_.fields[*position];
    hex_->wash({field.begin, field.length});
    QString text = worded(field.name);
    if (!field.value.isEmpty()) {
        text += QStringLiteral(": ") + valueOf(field);
    }
    text += QStringLiteral(" (%1). ").arg(placeOf(field)) + worded(field.meaning);
    explanation_->setText(text);
}

void BytesView::fillTree() {
    tree_->clear();
    items_.clear();
    constexpr std::size_t kDepths = 4;
    std::array<QTreeWidgetItem*, kDepths> parents{};
    for (std::size_t i = 0; i < fields_.fields.size(); ++i) {
        const Field& field = fields_.fields[i];
        const std::size_t depth = std::min<std::size_t>(field.depth, kDepths - 1);
        QTreeWidgetItem* above = depth == 0 ? nullptr : parents[depth - 1];
        auto* item = above == nullptr ? new QTreeWidgetItem(tree_) : new QTreeWidgetItem(above);
        item->setText(0, worded(field.name));
        item->setText(1, valueOf(field));
        item->setData(0, kFieldRole, static_cast<qulonglong>(i));
        item->setData(
            0,
            Qt::AccessibleTextRole,
            QStringLiteral("%1, %2, %3").arg(worded(field.name), valueOf(field), placeOf(field))
        );
        item->setToolTip(0, worded(field.meaning));
        const bool matters =
            field.role == FieldRole::Flags || field.role == FieldRole::DisconnectData;
        QFont font = tree_->font();
        font.setBold(matters || field.depth == 0);
        item->setFont(0, font);
        item->setFont(1, matters ? font : tree_->font());
        parents[depth] = item;
        items_.push_back(item);
    }
    // What matters is seen at once: the last headers, which are the innermost ones.
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        tree_->topLevelItem(i)->setExpanded(i + 2 >= tree_->topLevelItemCount());
    }
    tree_->resizeColumnToContents(0);
}

void BytesView::boxFields() {
    std::vector<ByteRange> boxes;
    for (const Field& field : fields_.fields) {
        if (field.role == FieldRole::Flags || field.role == FieldRole::DisconnectData) {
            boxes.push_back({field.begin, field.length});
        }
    }
    hex_->box(boxes);
}

void BytesView::show(const FrameBytes& frame, const TeardownReport* report) {
    heading_->setText(headingOf(frame));
    fields_ = fieldsOf(frame.link, frame.bytes, frame.length);
    if (report != nullptr) {
        addDisconnectFields(fields_, frame.number, frame.bytes, *report, windowPhrases());
    }
    hex_->setBytes(frame.bytes);
    fillTree();
    boxFields();
    splitter_->show();
    explanation_->show();
    explain(std::nullopt);
    for (const Field& field : fields_.fields) {
        if (field.role == FieldRole::Flags || field.role == FieldRole::DisconnectData) {
            hex_->reveal(field.begin);
            tree_->scrollToItem(items_[static_cast<std::size_t>(&field - fields_.fields.data())]);
            break;
        }
    }
}

void BytesView::showMessage(const QString& message) {
    fields_ = {};
    hex_->setBytes({});
    fillTree();
    heading_->setText(message);
    splitter_->hide();
    explanation_->hide();
}

QString BytesView::heading() const {
    return heading_->text();
}

QString BytesView::explanation() const {
    return explanation_->text();
}

void BytesView::chooseField(std::size_t position) {
    if (position < items_.size()) {
        tree_->setCurrentItem(items_[position]);
    }
}

void BytesView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        explain(chosen());
    }
}

} // namespace lastack::gui
