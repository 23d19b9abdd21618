#include "app/gui/capture_dialog.h"

#include "app/gui/fault_bar.h"
#include "app/gui/interface_model.h"
#include "app/gui/language.h"
#include "app/gui/sparkline_delegate.h"
#include "app/gui/state_group.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/live/helper_process.h"
#include "app/live/traffic_counters.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <system_error>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kSampleMs = 1'000;
constexpr int kPauseMs = 250;
constexpr int kRowPadding = 12;
constexpr int kMargin = 12;

Result<std::vector<live::CaptureInterface>> interfacesBy(const std::string& helper) {
    const auto path = helper.empty() ? live::findHelper() : Result<std::string>(helper);
    if (!path) {
        return path.error();
    }
    const auto lines = live::outputOfHelper(*path, {"-L"});
    if (!lines) {
        return lines.error();
    }
    return live::parseInterfaces(*lines);
}

} // namespace

CaptureDialog::CaptureDialog(QWidget* parent)
    : QDialog(parent)
    , model_(new InterfaceModel(live::packetsAt, this))
    , banner_(new FaultBar(this))
    , table_(new QTableView(this))
    , tableLabel_(new QLabel(this)) {
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(banner_);
    column->addWidget(tableLabel_);
    column->addWidget(table_, 1);
    column->addWidget(makeFilter());
    column->addWidget(makeButtons());
    sampling_.setInterval(kSampleMs);
    connect(&sampling_, &QTimer::timeout, model_, &InterfaceModel::sample);
    pause_.setInterval(kPauseMs);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &CaptureDialog::check);
    connect(banner_, &FaultBar::copyWanted, this, &CaptureDialog::copyWanted);
    keepTranslated(this, [this] { translate(); });
    resize(150 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
    updateStart();
}

CaptureDialog::~CaptureDialog() {
    leftovers_.drop(std::move(listing_));
    leftovers_.drop(std::move(checking_));
}

void CaptureDialog::makeTable() {
    table_->setModel(model_);
    table_->setItemDelegateForColumn(InterfaceModel::Traffic, new SparklineDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [section, letters] :
         {std::pair{int{InterfaceModel::Name}, 20},
          std::pair{int{InterfaceModel::Traffic}, 34},
          std::pair{int{InterfaceModel::Addresses}, 34}}) {
        table_->setColumnWidth(section, letters * letter);
    }
    tableLabel_->setBuddy(table_);
    connect(table_, &QTableView::doubleClicked, this, &CaptureDialog::start);
    connect(
        table_->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &CaptureDialog::updateStart
    );
}

QWidget* CaptureDialog::makeFilter() {
    auto* holder = new QWidget(this);
    filterLabel_ = new QLabel(holder);
    filter_ = new QLineEdit(holder);
    filter_->setPlaceholderText(QStringLiteral("tcp port 443"));
    filterLabel_->setBuddy(filter_);
    filterState_ = new QLabel(holder);
    filterState_->setTextFormat(Qt::PlainText);
    filterState_->setWordWrap(true);
    teardown_ = new QCheckBox(holder);
    cost_ = new QLabel(holder);
    cost_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(filterLabel_);
    row->addWidget(filter_, 1);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(filterState_);
    column->addWidget(teardown_);
    column->addWidget(cost_);
    connect(filter_, &QLineEdit::textChanged, this, &CaptureDialog::filterEdited);
    connect(teardown_, &QCheckBox::toggled, cost_, &QWidget::setVisible);
    cost_->hide();
    return holder;
}

QWidget* CaptureDialog::makeButtons() {
    auto* holder = new QWidget(this);
    again_ = new QPushButton(holder);
    start_ = new QPushButton(holder);
    close_ = new QPushButton(holder);
    again_->setAutoDefault(false);
    close_->setAutoDefault(false);
    start_->setDefault(true);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(again_);
    row->addStretch(1);
    row->addWidget(start_);
    row->addWidget(close_);
    connect(again_, &QPushButton::clicked, this, &CaptureDialog::list);
    connect(start_, &QPushButton::clicked, this, &CaptureDialog::start);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    return holder;
}

void CaptureDialog::translate() {
    setWindowTitle(tr("Capture"));
    tableLabel_->setText(tr("&Interfaces, one or more:"));
    table_->setAccessibleName(tr("Interfaces"));
    filterLabel_->setText(tr("Packet &filter:"));
    filter_->setAccessibleName(tr("Packet filter"));
    filter_->setToolTip(tr("In the language of tcpdump; empty: every packet."));
    filterState_->setAccessibleName(tr("State of the packet filter"));
    teardown_->setText(tr("&Only packets that open or end connections"));
    cost_->setText(tr("For links too fast for everything. Data is then known by sequence numbers "
                      "alone; the last acknowledgment of a close and silent endings are not seen: "
                      "few verdicts are certain, and causes that data would prove stay open."));
    again_->setText(tr("&List again"));
    start_->setText(tr("&Start"));
    close_->setText(tr("&Close"));
    model_->translate();
    showFilterState();
}

void CaptureDialog::restore(const QSettings& settings) {
    wanted_ = kept(settings, kCaptureState, "interfaces").toStringList();
    filter_->setText(kept(settings, kCaptureState, "filter").toString());
    teardown_->setChecked(kept(settings, kCaptureState, "teardown").toBool());
}

void CaptureDialog::save(QSettings& settings) const {
    keep(settings, kCaptureState, "interfaces", wanted_);
    keep(settings, kCaptureState, "filter", filter_->text().trimmed());
    keep(settings, kCaptureState, "teardown", teardown_->isChecked());
}

void CaptureDialog::ask() {
    show();
    raise();
    activateWindow();
    table_->setFocus();
    list();
}

void CaptureDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    sampling_.start();
}

void CaptureDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    sampling_.stop();
}

std::function<void()> CaptureDialog::later(void (CaptureDialog::*member)()) {
    return [this, member] {
        QMetaObject::invokeMethod(
            this, [this, member] { (this->*member)(); }, Qt::QueuedConnection
        );
    };
}

// The helper opens each interface to see whether that works, which takes its time.
void CaptureDialog::list() {
    leftovers_.drop(std::move(listing_));
    try {
        listing_ = std::make_unique<Listing>(
            [helper = fromQt(helper_)](const std::stop_token&) { return interfacesBy(helper); },
            later(&CaptureDialog::listed)
        );
    } catch (const std::system_error&) {
        banner_->tell({tr("There is not enough memory to list the interfaces.")});
    }
}

void CaptureDialog::listed() {
    if (!listing_ || !listing_->isReady()) {
        return;
    }
    const Interfaces interfaces = listing_->take();
    listing_.reset();
    if (interfaces) {
        model_->setInterfaces(*interfaces);
        selectWanted();
    }
    tellFaults(interfaces);
    updateStart();
}

// One command mends all that is not permitted.
void CaptureDialog::tellFaults(const Interfaces& interfaces) {
    if (!interfaces) {
        const std::string& message = interfaces.error().message;
        banner_->tellWithCommand({toQt(message)}, toQt(live::commandIn(message)));
        return;
    }
    if (interfaces->empty()) {
        banner_->tell({tr("There is no interface to capture from.")});
        return;
    }
    for (const live::CaptureInterface& interface : *interfaces) {
        if (const auto command = live::commandIn(interface.fault); !command.empty()) {
            banner_->tellWithCommand({toQt(interface.fault)}, toQt(command));
            return;
        }
    }
    banner_->tell({});
}

void CaptureDialog::selectWanted() {
    const QStringList wanted = wanted_;
    for (const QString& name : wanted) {
        if (const int row = model_->rowOf(name); row >= 0) {
            const QModelIndex index = model_->index(row, 0);
            table_->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows
            );
            table_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
    }
}

live::HelperRequest CaptureDialog::request() const {
    live::HelperRequest request;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        request.interfaces.push_back(
            model_->interfaces()[static_cast<std::size_t>(index.row())].name
        );
    }
    request.filter = fromQt(filter_->text().trimmed());
    request.kept = teardown_->isChecked() ? live::Kept::TeardownOnly : live::Kept::Everything;
    return request;
}

void CaptureDialog::filterEdited() {
    isChecked_ = filter_->text().trimmed().isEmpty();
    fault_.reset();
    pause_.start();
    showFilterState();
    updateStart();
}

// Names in it may be looked up in the network.
void CaptureDialog::check() {
    leftovers_.drop(std::move(checking_));
    try {
        checking_ = std::make_unique<Checking>(
            [filter = fromQt(filter_->text())](const std::stop_token&) { return faultIn(filter); },
            later(&CaptureDialog::checked)
        );
    } catch (const std::system_error&) {
        isChecked_ = true; // the helper will check it
        updateStart();
    }
}

void CaptureDialog::checked() {
    if (!checking_ || !checking_->isReady() || pause_.isActive()) {
        return;
    }
    fault_ = filter_->text().trimmed().isEmpty() ? std::nullopt : checking_->take();
    checking_.reset();
    isChecked_ = true;
    showFilterState();
    updateStart();
}

void CaptureDialog::showFilterState() {
    QPalette colors = palette();
    QString text;
    if (fault_) {
        const QString complaint = toQt(fault_->complaint);
        const auto column = toQt(filter_->text().toStdString().substr(0, fault_->at)).size() + 1;
        text = !fault_->hasPlace ? QStringLiteral("✖ ") + complaint
               : fault_->word.empty()
                   ? tr("✖ The filter ends too early: %1.").arg(complaint)
                   : tr("✖ Column %1, “%2”: %3.").arg(column).arg(toQt(fault_->word), complaint);
        colors.setColor(QPalette::WindowText, colorNow(diagram::Tone::Abortive));
    } else if (!filter_->text().trimmed().isEmpty()) {
        text = isChecked_ ? tr("✓ The filter is in order.") : tr("checking …");
    }
    filterState_->setPalette(colors);
    filterState_->setText(text);
    filterState_->setVisible(!text.isEmpty());
}

void CaptureDialog::updateStart() {
    const bool isChosen = table_->selectionModel()->hasSelection();
    start_->setEnabled(isChosen && isChecked_ && !fault_);
    if (isChosen) {
        wanted_.clear();
        for (const std::string& name : request().interfaces) {
            wanted_ << toQt(name);
        }
    }
}

void CaptureDialog::start() {
    if (start_->isEnabled()) {
        const live::HelperRequest chosen = request();
        hide();
        emit startWanted(chosen);
    }
}

} // namespace lastack::gui
