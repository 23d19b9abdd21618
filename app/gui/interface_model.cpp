#include "app/gui/interface_model.h"

#include "app/gui/text.h"
#include "net/escape.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace lastack::gui {

namespace {

constexpr double kMsPerSecond = 1'000;

QString shown(const std::string& text) {
    return toQt(escapeForTerminal(text));
}

QString joined(const std::vector<std::string>& texts) {
    QStringList all;
    for (const std::string& text : texts) {
        all << shown(text);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

InterfaceModel::InterfaceModel(Count count, QObject* parent)
    : QAbstractTableModel(parent), count_(std::move(count)) {}

// The traffic of those that were there before is kept.
void InterfaceModel::setInterfaces(std::vector<live::CaptureInterface> interfaces) {
    std::vector<TrafficHistory> traffic(interfaces.size());
    for (std::size_t i = 0; i < interfaces.size(); ++i) {
        for (std::size_t before = 0; before < interfaces_.size(); ++before) {
            if (interfaces_[before].name == interfaces[i].name) {
                traffic[i] = traffic_[before];
            }
        }
    }
    beginResetModel();
    interfaces_ = std::move(interfaces);
    traffic_ = std::move(traffic);
    endResetModel();
    sample();
}

int InterfaceModel::rowOf(const QString& name) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto& interface = interfaces_[static_cast<std::size_t>(row)];
        if (interface.fault.empty() && toQt(interface.name) == name) {
            return row;
        }
    }
    return -1;
}

void InterfaceModel::sample() {
    const double seconds =
        sinceSample_.isValid() ? static_cast<double>(sinceSample_.elapsed()) / kMsPerSecond : 0;
    sinceSample_.start();
    for (std::size_t i = 0; i < interfaces_.size(); ++i) {
        traffic_[i].add(count_(interfaces_[i].name), seconds);
    }
    if (rowCount() > 0) {
        emit dataChanged(index(0, Traffic), index(rowCount() - 1, Traffic));
    }
}

void InterfaceModel::translate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int InterfaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(interfaces_.size());
}

int InterfaceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Details + 1;
}

QString InterfaceModel::rateOf(int row) const {
    const auto& rates = traffic_[static_cast<std::size_t>(row)].rates();
    return rates.empty() ? QString()
                         : tr("%1/s").arg(QLocale().toString(std::llround(rates.back())));
}

QString InterfaceModel::textOf(int row, int column) const {
    const live::CaptureInterface& interface = interfaces_[static_cast<std::size_t>(row)];
    switch (column) {
    case Name:
        return shown(interface.name);
    case Traffic:
        return rateOf(row);
    case Addresses:
        return joined(interface.addresses);
    default:
        break;
    }
    if (!interface.fault.empty()) {
        return QStringLiteral("✖ ") + shown(interface.fault);
    }
    QStringList details;
    if (!interface.description.empty()) {
        details << shown(interface.description);
    }
    if (!interface.has("up") && !interface.has("running") && interface.name != "any") {
        details << tr("down");
    }
    if (!interface.linkTypes.empty()) {
        details << joined(interface.linkTypes);
    }
    return details.join(QStringLiteral(" · "));
}

QVariant InterfaceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QString text = textOf(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text
        );
    case RatesRole: {
        const auto& rates = traffic_[static_cast<std::size_t>(index.row())].rates();
        return QVariant::fromValue(QList<double>(rates.begin(), rates.end()));
    }
    default:
        return {};
    }
}

QVariant InterfaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Interface");
    case Traffic:
        return tr("Packets, last minute");
    case Addresses:
        return tr("Addresses");
    case Details:
        return tr("Description");
    default:
        return {};
    }
}

Qt::ItemFlags InterfaceModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || !interfaces_[static_cast<std::size_t>(index.row())].fault.empty()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace lastack::gui
