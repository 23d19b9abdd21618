// Surroundings: what stands around the rows of a diagram: titles above the lanes, calls without a
// place in time, last states and the legend below them. Used by layOut() alone; not thread-safe.
#pragma once

#include "diagram/diagram.h"
#include "diagram/lanes.h"
#include "diagram/marks.h"

#include <string>

namespace lastack::diagram {

class Surroundings {
public:
    Surroundings(
        const TeardownReport& report,
        const LayoutOptions& options,
        const TextMetrics& metrics,
        const Lanes& lanes,
        const Spacing& spacing,
        std::vector<Item>& items
    );

    // Of the note above calls without a place in time; 0: there are none.
    static double timelessWidth(
        const Marks& marks, const TextMetrics& metrics, const Phrases& phrases
    );

    // Each gives the height below what it drew.
    double titles();
    double timeless(const Marks& marks, double top);
    double states(double top);
    double legend(const Marks& marks, double top);

    void lifelines(std::size_t first, double top, double bottom); // into two items

private:
    Item& text(ItemKind kind, TextRole role, Tone tone, std::string content, double top);
    void center(Item& item, double x, double least, double most) const;
    std::string title(Side side, double room) const;
    double timelessOf(const std::vector<Mark>& marks, Side side, double top);
    void beside(Item& item, Side side, double width, unsigned lines) const;
    void rule(double y);
    std::string legendText(const Marks& marks) const;

    bool isFlat() const { return options_.slope == Slope::Flat; }

    const TeardownReport& report_;
    const LayoutOptions& options_;
    const TextMetrics& metrics_;
    const Lanes& lanes_;
    const Spacing& spacing_;
    std::vector<Item>& items_;
};

} // namespace lastack::diagram
