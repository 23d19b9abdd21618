// CaptureDialog: what is to be captured: interfaces, with their traffic, a packet filter, and
// whether only teardowns are kept. Lists and checks beside the program's own thread. For that
// thread alone.
#pragma once

#include "app/live/capture_interface.h"
#include "app/live/helper_request.h"
#include "capture/filter_fault.h"
#include "net/result.h"
#include "session/background.h"
#include "session/leftovers.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QTableView;

namespace lastack::gui {

class FaultBar;
class InterfaceModel;

class CaptureDialog : public QDialog {
    Q_OBJECT

public:
    explicit CaptureDialog(QWidget* parent = nullptr);
    ~CaptureDialog() override;

    // Another program than the one that belongs to this one.
    void useHelper(const QString& program) { helper_ = program; }

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

    // Lists what there is, and shows it.
    void ask();

    // As it stands; no interfaces while nothing can be started.
    live::HelperRequest request() const;

    QTableView& table() { return *table_; }

    InterfaceModel& model() { return *model_; }

    QLineEdit& filter() { return *filter_; }

    QLabel& filterState() { return *filterState_; }

    QCheckBox& teardownOnly() { return *teardown_; }

    QPushButton& startButton() { return *start_; }

    FaultBar& faultBar() { return *banner_; }

signals:
    void startWanted(const lastack::live::HelperRequest& request);
    void copyWanted(const QString& command);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Interfaces = Result<std::vector<live::CaptureInterface>>;
    using Listing = Background<Interfaces>;
    using Checking = Background<std::optional<FilterFault>>;

    void makeTable();
    QWidget* makeFilter();
    QWidget* makeButtons();
    void translate();
    void list();
    void listed();
    void tellFaults(const Interfaces& interfaces);
    void selectWanted();
    void filterEdited();
    void check();
    void checked();
    void showFilterState();
    void updateStart();
    void start();

    // A call of that member on the program's own thread.
    std::function<void()> later(void (CaptureDialog::*member)());

    QString helper_;
    QStringList wanted_; // names of interfaces, to be selected once they are listed
    std::optional<FilterFault> fault_;
    bool isChecked_ = true; // fault_ is about the filter as it is now
    InterfaceModel* model_;
    FaultBar* banner_;
    QTableView* table_;
    QLabel* tableLabel_;
    QLabel* filterLabel_;
    QLineEdit* filter_;
    QLabel* filterState_;
    QCheckBox* teardown_;
    QLabel* cost_;
    QPushButton* again_;
    QPushButton* start_;
    QPushButton* close_;
    QTimer sampling_; // while the dialog is seen
    QTimer pause_;    // of who types
    std::unique_ptr<Listing> listing_;
    std::unique_ptr<Checking> checking_;
    Leftovers leftovers_;
};

} // namespace lastack::gui
