// What the window does to capture live.
#include "app/gui/capture_dialog.h"
#include "app/gui/capture_record.h"
#include "app/gui/capture_status.h"
#include "app/gui/capture_watch.h"
#include "app/gui/connection_table.h"
#include "app/gui/fault_bar.h"
#include "app/gui/main_window.h"
#include "app/gui/start_page.h"
#include "app/gui/text.h"
#include "app/gui/waiting.h"
#include "app/live/rights.h"
#include "session/live_outline.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace lastack::gui {

void MainWindow::useHelper(const QString& program) {
    helper_ = program;
    captureDialog_->useHelper(program);
}

// False, with a sentence, where packets of strangers would be analyzed with the rights of root.
bool MainWindow::mayCapture() {
    if (root_ == RootUse::Allowed || !live::isRoot()) {
        return true;
    }
    banner_->tell({tr("Packets of strangers are not analyzed as root; run LastAck as a user of "
                      "group lastack, or start it with --allow-root.")});
    return false;
}

void MainWindow::askForCapture() {
    if (mayCapture()) {
        captureDialog_->ask();
    }
}

void MainWindow::startOrStop() {
    if (controller_->isRunning() || controller_->isChoosing()) {
        controller_->stop();
    } else if (lastRequest_) {
        startCapture(*lastRequest_);
    } else {
        askForCapture();
    }
}

void MainWindow::startCapture(const live::HelperRequest& request) {
    if (!mayCapture()) {
        return;
    }
    leaveCapture([this, request] {
        auto record = std::make_unique<CaptureRecord>(request);
        if (!record->failure().isEmpty()) {
            banner_->tell({record->failure()});
            return;
        }
        wanted_.reset();
        table_->clear();
        watch_->watch({});
        lastRequest_ = request;
        controller_->close(); // before the file of the one before goes
        record_ = std::move(record);
        captureStatus_->begin(record_->title());
        controller_->capture({request, fromQt(helper_), fromQt(record_->path()), sandbox_});
    });
}

void MainWindow::captureStands(const LiveStatus& status) {
    if (record_) {
        record_->stands(status);
        captureStatus_->show(
            status, controller_->isCapturing() ? CaptureState::Running : CaptureState::Stopped
        );
        (*actions_)[ActionId::SaveCapture].setEnabled(record_->isUnsaved());
        showOpen(status);
    }
}

// Of those that have not ended the ones that match.
void MainWindow::showOpen(const LiveStatus& status) {
    if (!controller_->isCapturing()) {
        model_->setOpen({}, status.at); // they are among the rows
        return;
    }
    std::vector<LiveFlow> open = status.flows;
    if (!controller_->filter().isEmpty()) {
        const auto filter = Filter::compile(fromQt(controller_->filter()));
        std::erase_if(open, [&](const LiveFlow& flow) {
            return !filter || !filter->matches(outlineOf(flow, status.at));
        });
    }
    const bool follows = table_->isAtEnd();
    model_->setOpen(std::move(open), status.at);
    if (follows) {
        table_->scrollToBottom();
    }
}

void MainWindow::watchOpen() {
    const bool isOn = (*actions_)[ActionId::ShowOpen].isChecked();
    controller_->watchFlows(isOn ? WatchFlows::Yes : WatchFlows::No);
    if (!isOn) {
        model_->setOpen({}, {});
    }
}

// Why a capture ended that nobody had stopped.
QStringList MainWindow::captureFaults() const {
    const auto end = controller_->captureEnd();
    if (!end) {
        return {};
    }
    QStringList sentences;
    if (end->helper.kind == live::HelperEnd::Kind::Killed) {
        sentences << tr("The capture helper was killed; what was captured until then is here.");
    } else if (end->helper.kind != live::HelperEnd::Kind::Stopped) {
        const QString said =
            end->helper.said.empty() ? tr("the capture helper failed") : toQt(end->helper.said);
        sentences << tr("The capture ended: %1; what was captured until then is here.").arg(said);
    }
    if (end->saving) {
        sentences << tr("The capture ended, because there is no room for its packets: %1")
                         .arg(toQt(end->saving->message));
    }
    return sentences;
}

void MainWindow::forgetCapture() {
    record_.reset();
    captureStatus_->clear();
}

void MainWindow::leaveCapture(std::function<void()> next) {
    if (!record_ || !record_->isUnsaved()) {
        next();
        return;
    }
    auto* box = new QMessageBox(
        QMessageBox::Question,
        QStringLiteral("LastAck"),
        tr("What was captured of %1 is not saved.").arg(record_->title()),
        QMessageBox::NoButton,
        this
    );
    box->setObjectName(QStringLiteral("unsaved"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* save = box->addButton(tr("&Save …"), QMessageBox::AcceptRole);
    const QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    connect(save, &QPushButton::clicked, this, [this, next] {
        whenStopped([this, next] { askWhereToSave(next); });
    });
    connect(discard, &QPushButton::clicked, this, [this, next = std::move(next)] {
        record_.reset();
        next();
    });
    box->open(); // does not stop what goes on meanwhile
}

void MainWindow::whenStopped(std::function<void()> next) {
    if (!controller_->isCapturing()) {
        next();
        return;
    }
    afterStop_ = std::move(next);
    controller_->stop();
}

void MainWindow::captureEnded() {
    if (record_) {
        captureStatus_->show(record_->status(), CaptureState::Stopped);
    }
    if (const auto next = std::exchange(afterStop_, nullptr)) {
        next();
    }
}

void MainWindow::askWhereToSave(const std::function<void()>& next) {
    if (!record_) {
        return;
    }
    const QString latest = recent_.latestFolder();
    auto* dialog = new QFileDialog(
        this,
        tr("Save the capture"),
        latest.isEmpty() ? QDir::homePath() : latest,
        QStringLiteral("pcapng (*.pcapng)")
    );
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pcapng"));
    dialog->selectFile(QFileInfo(record_->path()).completeBaseName().section('_', 0, 2));
    connect(dialog, &QFileDialog::fileSelected, this, [this, next](const QString& path) {
        saveCapture(path, next);
    });
    dialog->open();
}

void MainWindow::saveCapture(const QString& path, std::function<void()> next) {
    if (!record_) {
        return;
    }
    const LiveStatus& status = record_->status();
    runWaiting<QString>(
        *this,
        tr("Saving the capture …"),
        [from = record_->path(),
         path,
         bytes = status.saved](const std::stop_token& stop, WaitingProgress& progress) {
            return copyCapture(from, path, bytes, [&](double share) {
                progress.store(static_cast<int>(share * kWholePermille));
                return !stop.stop_requested();
            });
        },
        [this, path, packets = status.packets, next = std::move(next)](
            const std::optional<QString>& failure
        ) {
            if (!failure || !failure->isEmpty()) {
                const QString why = failure.value_or(tr("there is not enough memory"));
                tellFailure(tr("%1 could not be written: %2.").arg(path, why));
                return;
            }
            captureSaved(path, packets);
            if (next) {
                next();
            }
        }
    );
}

// Of a capture that has ended everything is in that file from now on.
void MainWindow::captureSaved(const QString& path, std::uint64_t packets) {
    tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    recent_.add(path);
    if (!record_) {
        return;
    }
    record_->noteSaved(packets);
    if (!record_->isUnsaved() && !controller_->isCapturing() && controller_->result()) {
        controller_->moveTo({path});
        watch_->watch({path});
        record_.reset();
        showCounts();
    }
    updateActions();
}

} // namespace lastack::gui
