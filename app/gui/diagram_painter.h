// DiagramPainter: draws a diagram with QPainter, on the screen, into an image or onto paper.
// Positions, words and tones are the layout's; here a tone becomes a color and a role a font.
// QtTextMetrics tells the layout how wide those fonts are. For the program's own thread alone.
#pragma once

#include "diagram/diagram.h"
#include "diagram/palette.h"
#include "diagram/text_metrics.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace lastack::gui {

class QtTextMetrics : public diagram::TextMetrics {
public:
    // A family, and how many pixels high its letters are in labels; other roles follow from that.
    QtTextMetrics(const QFont& family, double pixels);

    double width(std::string_view text, diagram::TextRole role) const override;
    double lineHeight() const override;

    const QFont& font(diagram::TextRole role) const;
    double ascent(diagram::TextRole role) const;

private:
    const QFontMetricsF& metrics(diagram::TextRole role) const;

    std::vector<QFont> fonts_; // by TextRole
    std::vector<QFontMetricsF> metrics_;
    double lineHeight_ = 0;
};

// Where everything of a row lies; empty for rows that draw nothing.
std::vector<QRectF> rowBounds(const diagram::Diagram& diagram);

class DiagramPainter {
public:
    DiagramPainter(QPainter& painter, const QtTextMetrics& metrics, diagram::Appearance appearance)
        : painter_(painter), metrics_(metrics), appearance_(appearance) {}

    // What touches `clip`, in units of the diagram; without a background.
    void draw(const diagram::Diagram& diagram, const QRectF& clip);

private:
    void line(const diagram::Item& item);
    void head(const diagram::Item& item, double length);
    void dot(const diagram::Item& item);
    void text(const diagram::Item& item, double lineHeight);
    QColor color(const diagram::Item& item) const;

    QPainter& painter_;
    const QtTextMetrics& metrics_;
    diagram::Appearance appearance_;
};

} // namespace lastack::gui
