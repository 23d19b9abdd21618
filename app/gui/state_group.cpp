#include "app/gui/state_group.h"

namespace lastack::gui {

namespace {

QString pathOf(const StateGroup& group, const char* key) {
    return QStringLiteral("%1/%2").arg(QLatin1String(group.name), QLatin1String(key));
}

} // namespace

QVariant kept(const QSettings& settings, const StateGroup& group, const char* key) {
    const bool isOurs = settings.value(pathOf(group, "version")).toInt() == group.version;
    return isOurs ? settings.value(pathOf(group, key)) : QVariant();
}

void keep(QSettings& settings, const StateGroup& group, const char* key, const QVariant& value) {
    settings.setValue(pathOf(group, "version"), group.version);
    settings.setValue(pathOf(group, key), value);
}

} // namespace lastack::gui
