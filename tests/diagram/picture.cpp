#include "tests/diagram/picture.h"

#include <algorithm>

namespace lastack::test {

namespace {

using diagram::Diagram;
using diagram::Item;
using diagram::ItemKind;

constexpr double kTolerance = 0.01;

bool overlap(const Item& a, const Item& b) {
    return a.x1 < b.x2 - kTolerance && b.x1 < a.x2 - kTolerance && a.y1 < b.y2 - kTolerance &&
           b.y1 < a.y2 - kTolerance;
}

double heightAt(const Item& line, double x) {
    return line.y1 + (line.y2 - line.y1) * (x - line.x1) / (line.x2 - line.x1);
}

// The line of an arrow passes through the box of a text.
bool strikes(const Item& arrow, const Item& text) {
    const double from = std::max(std::min(arrow.x1, arrow.x2), text.x1);
    const double to = std::min(std::max(arrow.x1, arrow.x2), text.x2);
    if (from >= to) {
        return false;
    }
    const double begin = heightAt(arrow, from);
    const double end = heightAt(arrow, to);
    return std::min(begin, end) < text.y2 - kTolerance &&
           std::max(begin, end) > text.y1 + kTolerance;
}

bool outside(const Item& item, const Diagram& diagram) {
    return item.x1 < -kTolerance || item.y1 < -kTolerance || item.x2 > diagram.width + kTolerance ||
           item.y2 > diagram.height + kTolerance;
}

std::string flawOf(const Item& item, const Diagram& diagram) {
    if (outside(item, diagram)) {
        return "outside: " + item.text;
    }
    for (const Item& other : diagram.items) {
        if (&other != &item && isText(other.kind) && overlap(item, other)) {
            return "overlap: " + item.text + " / " + other.text;
        }
        if (other.kind == ItemKind::Arrow && strikes(other, item)) {
            return "struck through: " + item.text;
        }
    }
    return {};
}

} // namespace

Diagram sloped(const TeardownReport& report, double width) {
    return layOut(report, diagram::SvgMetrics(), {.width = width});
}

Diagram flat(const TeardownReport& report, unsigned columns) {
    const diagram::LayoutOptions options{
        .width = static_cast<double>(columns), .slope = diagram::Slope::Flat};
    return layOut(report, diagram::CellMetrics(), options);
}

std::vector<const Item*> itemsOf(const Diagram& diagram, ItemKind kind) {
    std::vector<const Item*> found;
    for (const Item& item : diagram.items) {
        if (item.kind == kind) {
            found.push_back(&item);
        }
    }
    return found;
}

std::vector<std::string> textsOf(const Diagram& diagram, ItemKind kind) {
    std::vector<std::string> texts;
    for (const Item* item : itemsOf(diagram, kind)) {
        texts.push_back(item->text);
    }
    return texts;
}

std::string flawOf(const Diagram& diagram) {
    for (const Item& item : diagram.items) {
        if (isText(item.kind)) {
            const std::string flaw = flawOf(item, diagram);
            if (!flaw.empty()) {
                return flaw;
            }
        }
    }
    return {};
}

std::size_t crossings(const Diagram& diagram) {
    std::size_t count = 0;
    const auto arrows = itemsOf(diagram, ItemKind::Arrow);
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        for (std::size_t j = i + 1; j < arrows.size(); ++j) {
            const double from = std::max(
                std::min(arrows[i]->x1, arrows[i]->x2), std::min(arrows[j]->x1, arrows[j]->x2)
            );
            const double to = std::min(
                std::max(arrows[i]->x1, arrows[i]->x2), std::max(arrows[j]->x1, arrows[j]->x2)
            );
            const double before = heightAt(*arrows[i], from) - heightAt(*arrows[j], from);
            const double after = heightAt(*arrows[i], to) - heightAt(*arrows[j], to);
            count += before * after < 0 ? 1 : 0;
        }
    }
    return count;
}

} // namespace lastack::test
