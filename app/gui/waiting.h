// Waiting: a computation beside the program's own thread that the user watches and may stop: a
// dialog with its progress, which goes when it is done; the window goes on working meanwhile. For
// the program's own thread alone.
#pragma once

#include "session/background.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <system_error>
#include <utility>

namespace lastack::gui {

constexpr int kWholePermille = 1'000;

// How far it is, in thousandths; written by the computation.
using WaitingProgress = std::atomic<int>;

// `done` gets what the computation came to, stopped or not; nothing when it threw. The dialog
// belongs to the window, and ends the computation with it.
template <typename T>
void runWaiting(
    QWidget& window,
    const QString& label,
    std::function<T(const std::stop_token&, WaitingProgress&)> work,
    std::function<void(std::optional<T>)> done
) {
    auto* dialog = new QProgressDialog(
        label, QCoreApplication::translate("Waiting", "Stop"), 0, kWholePermille, &window
    );
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(500);
    const auto progress = std::make_shared<WaitingProgress>(0);
    std::shared_ptr<Background<T>> job;
    try {
        job = std::make_shared<Background<T>>(
            [work = std::move(work), progress](const std::stop_token& stop) {
                return work(stop, *progress);
            },
            std::function<void()>{}
        );
    } catch (const std::system_error&) { // no room for a thread
        delete dialog;
        done(std::nullopt);
        return;
    }
    auto* timer = new QTimer(dialog); // and what it holds goes with the dialog
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [job] { job->requestStop(); });
    QObject::connect(timer, &QTimer::timeout, dialog, [=] {
        if (!job->isReady()) {
            if (!dialog->wasCanceled()) {
                dialog->setValue(progress->load(std::memory_order_relaxed));
            }
            return;
        }
        timer->stop();
        std::optional<T> result;
        try {
            result = job->take();
        } catch (const std::exception&) {
            result.reset(); // out of memory: there is nothing to show
        }
        dialog->hide();
        dialog->deleteLater();
        done(std::move(result));
    });
    timer->start(50);
}

} // namespace lastack::gui
