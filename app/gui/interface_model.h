// InterfaceModel: the interfaces of this machine as rows, with their traffic of the last minute.
// Those that cannot be captured from say why, and cannot be chosen. For the program's own thread
// alone.
#pragma once

#include "app/gui/traffic_history.h"
#include "app/live/capture_interface.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

#include <functional>
#include <vector>

namespace lastack::gui {

class InterfaceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Traffic, Addresses, Details };

    enum Role { RatesRole = Qt::UserRole }; // QList<double>, packets a second, the oldest first

    // How the packets at an interface are counted.
    using Count = std::function<std::optional<std::uint64_t>(const std::string& interface)>;

    explicit InterfaceModel(Count count, QObject* parent = nullptr);

    void setInterfaces(std::vector<live::CaptureInterface> interfaces);

    const std::vector<live::CaptureInterface>& interfaces() const { return interfaces_; }

    // -1 when it is not there, or cannot be captured from.
    int rowOf(const QString& name) const;

    // Looks at the counts again.
    void sample();

    // Says everything again, in the language that it is now.
    void translate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString textOf(int row, int column) const;
    QString rateOf(int row) const;

    Count count_;
    std::vector<live::CaptureInterface> interfaces_;
    std::vector<TrafficHistory> traffic_;
    QElapsedTimer sinceSample_;
};

} // namespace lastack::gui
