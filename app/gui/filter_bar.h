// FilterBar: the --where language in one line: whether it is right, where and why it is not, what
// may come next, and what was asked before. Validity is an icon, a text and a background. For the
// program's own thread alone.
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStringListModel;
class QToolButton;

namespace lastack::gui {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;

    // As if it was typed and confirmed.
    void setText(const QString& expression);

    // `and`s another condition to what is there.
    void add(const QString& condition);

    // "1,204 of 48,310"; shown while the expression is right.
    void setCounts(qsizetype shown, qsizetype all);
    void setBusy();

    bool isValid() const { return fault_.isEmpty(); }

    // What is wrong, with the place; empty when nothing is.
    const QString& fault() const { return fault_; }

    QStringList history() const { return history_; }

    void setHistory(const QStringList& history);

    QStringList starred() const { return starred_; }

    void setStarred(const QStringList& starred);

    QLineEdit& edit() { return *edit_; }

signals:
    void accepted(const QString& expression); // right, and different from the one before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void edited();
    void check();
    void accept();
    void remember(const QString& expression);
    void recall(int by);
    void complete();
    void insertCompletion(const QString& word);
    void showState();
    void translate();
    void fillMenu();
    void toggleStar();

    QLineEdit* edit_;
    QLabel* state_;
    QToolButton* clear_;
    QToolButton* star_;
    QMenu* menu_;
    QCompleter* completer_;
    QStringListModel* words_;
    QTimer pause_; // typing is over when nothing was typed for a moment
    QString accepted_;
    QString fault_;
    QString counts_;
    QStringList history_; // latest first
    QStringList starred_;
    int recalled_ = -1; // in the history; -1: what was typed
    QString typed_;
};

} // namespace lastack::gui
