#include "app/gui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace lastack::gui {

namespace {

constexpr std::array kNames{"system", "light", "dark"};

constexpr int kHalfLightness = 128;

QPalette paletteOf(diagram::Appearance appearance) {
    using diagram::Tone;
    const auto tone = [appearance](Tone which) {
        return toQt(diagram::colorOf(which, appearance));
    };
    const QColor base = toQt(diagram::backgroundOf(appearance));
    const QColor raised = toQt(diagram::raisedBackgroundOf(appearance));
    const QColor focus = toQt(diagram::focusOf(appearance));
    QPalette palette(raised, raised);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, raised);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tone(Tone::Text));
        palette.setColor(QPalette::Disabled, role, tone(Tone::Rule));
    }
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Muted));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, focus);
    palette.setColor(QPalette::HighlightedText, base);
    palette.setColor(QPalette::Link, focus);
    palette.setColor(QPalette::LinkVisited, focus);
    return palette;
}

// The style that the system chose, before anything was forced.
QString systemStyle() {
    static const QString kName = QApplication::style()->objectName();
    return kName;
}

void force(diagram::Appearance appearance) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(paletteOf(appearance));
}

} // namespace

ThemeChoice themeNamed(const QString& name) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i])) {
            return static_cast<ThemeChoice>(i);
        }
    }
    return ThemeChoice::System;
}

QString nameOf(ThemeChoice choice) {
    return QLatin1String(kNames[static_cast<std::size_t>(choice)]);
}

void applyTheme(ThemeChoice choice) {
    const QString style = systemStyle();
    switch (choice) {
    case ThemeChoice::System:
        QApplication::setStyle(QStyleFactory::create(style));
        QApplication::setPalette(QPalette());
        return;
    case ThemeChoice::Light:
        force(diagram::Appearance::Light);
        return;
    case ThemeChoice::Dark:
        force(diagram::Appearance::Dark);
        return;
    }
}

diagram::Appearance currentAppearance() {
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < kHalfLightness;
    return dark ? diagram::Appearance::Dark : diagram::Appearance::Light;
}

QColor toQt(diagram::Color color) {
    return {color.red, color.green, color.blue};
}

QColor colorNow(diagram::Tone tone) {
    return toQt(diagram::colorOf(tone, currentAppearance()));
}

} // namespace lastack::gui
