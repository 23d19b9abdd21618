// Placer: gives rows their place from top to bottom: as high as what is already there allows.
// An arrow that acknowledges another leaves its lane below where that one arrived; only FINs that
// crossed cross here. Texts never touch lines or each other. Linear in the number of rows; not
// thread-safe; used by layOut() alone.
#pragma once

#include "diagram/diagram.h"
#include "diagram/lanes.h"
#include "diagram/marks.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lastack::diagram {

// What is to be placed at one row, measured.
struct Block {
    const Row* row = nullptr;
    std::uint32_t index = 0;
    ArrowStyle style;
    std::string label = {};
    double labelWidth = 0;
    double labelCenter = 0; // x
    std::string time = {};
    double timeWidth = 0;
    const RowMarks* marks = nullptr; // null: none
    double stretch = 0;              // least distance from the row before

    // Nothing stands at a lane that an arrow does not come from.
    Side timeSide() const { return style.origin == Origin::Host ? row->from : other(row->from); }
};

// What stands at the place of a pause: one text at a break, or ticks where the pause has its
// height.
struct Break {
    struct Tick {
        double share; // of the way from the row above to the row below
        std::string text;
        double width;
    };

    std::uint32_t row = 0;
    std::vector<Tick> ticks = {};
    double height = 0; // 0: as little as the text needs
};

class Placer {
public:
    // Nothing is placed above `top`.
    Placer(std::vector<Item>& items, const Lanes& lanes, const Spacing& spacing, double top);

    void place(Block block);

    // Two arrows that cross midway between the lanes.
    void placeCrossing(Block first, Block second);

    // To be drawn between the rows before and after it.
    void gap(Break gap) { gap_ = std::move(gap); }

    // At that height at the tap, whatever is there: thinOut() follows when everything is placed.
    void placeAt(Block block, double y);

    // Takes out the texts that have no room, the least important ones first.
    void thinOut();

    // Below everything placed so far; at a whole cell where cells are the unit.
    double bottom() const;

    // The lanes' pieces of the tap line down to `end`, around the texts in its way.
    void drawTapLine(double begin, double end);

    // Whether two arrows can cross near the middle, given where the capture sits.
    static std::optional<double> crossingDistance(const Lanes& lanes, const Spacing& s, Side first);

private:
    struct Arrow {
        double y; // at the tap
        Side from{};
    };

    double lineAt(const Arrow& arrow, double x) const;
    double tailOffset(Side from) const;
    double headOffset(Side from) const;
    double labelTop(const Block& block) const;
    double leastY(const Block& block) const;
    double clearOf(Side side) const;
    double leastForColumns(const Block& block) const;
    double leastForArrows(const Block& block) const;
    double snapped(double y) const;
    double startX(const Block& block) const;

    void settle(const Block& block, double y);
    void drawGap(double end, double nextTop);
    void drawTick(const Break::Tick& tick, double y);
    Item& gapLine(double x1, double x2, double y);
    void keepTapFrom(const Item& text);
    void draw(const Block& block, double y);
    void drawArrow(const Block& block, double y);
    void drawLabel(Block& block, double y);
    void drawTail(Block& block, double y);
    void drawHead(Block& block, double y);
    void drawTime(Block& block, double& top);
    void drawMarks(const std::vector<Mark>& marks, const Block& block, Side side, double& top);
    Item& text(ItemKind kind, TextRole role, Side side, double top, double width, unsigned lines);
    Item& add(ItemKind kind, const Block& block);

    std::vector<Item>& items_;
    const Lanes& lanes_;
    const Spacing& spacing_;
    std::array<double, 2> columns_; // lowest use of the space beside each lane
    double center_;                 // lowest text between the lanes
    double lowest_;                 // lowest end of an arrow
    double top_;
    double previous_; // y of the row before
    std::array<std::optional<Arrow>, 2> last_;
    std::optional<Break> gap_;

    struct Span {
        double top, bottom;
    };

    std::vector<Span> acrossTap_;
};

} // namespace lastack::diagram
