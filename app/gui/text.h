// Text between the engine, which speaks UTF-8, and Qt. The only place where one becomes the other.
// Pure functions; thread-safe.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace lastack::gui {

inline QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string fromQt(const QString& text) {
    return text.toStdString();
}

} // namespace lastack::gui
