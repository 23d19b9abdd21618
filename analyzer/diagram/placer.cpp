#include "diagram/placer.h"

#include <algorithm>
#include <cmath>

namespace lastack::diagram {

namespace {

constexpr double kTiny = 1e-6;
constexpr double kCrossAt = 0.5;       // of the way, where two arrows are to cross
constexpr double kCrossLeast = 0.06;   // of the slope: rows are never at the same height
constexpr double kCrossFarthest = 0.7; // of the way; beyond, a crossing is not drawn

} // namespace

Placer::Placer(std::vector<Item>& items, const Lanes& lanes, const Spacing& spacing, double top)
    : items_(items)
    , lanes_(lanes)
    , spacing_(spacing)
    , columns_{top, top}
    , center_(top)
    , lowest_(top)
    , top_(top)
    , previous_(top) {}

double Placer::lineAt(const Arrow& arrow, double x) const {
    return arrow.y + (lanes_.wayTo(x, arrow.from) - lanes_.leaves(arrow.from)) * spacing_.slope;
}

double Placer::tailOffset(Side from) const {
    return -lanes_.leaves(from) * spacing_.slope;
}

double Placer::headOffset(Side from) const {
    return (1 - lanes_.leaves(from)) * spacing_.slope;
}

// Of a block at height 0: high enough that no part of the line touches the text.
double Placer::labelTop(const Block& block) const {
    const Arrow arrow{0, block.row->from};
    const double half = block.labelWidth / 2;
    const double highest =
        std::min(lineAt(arrow, block.labelCenter - half), lineAt(arrow, block.labelCenter + half));
    return highest - spacing_.labelGap - spacing_.line;
}

double Placer::clearOf(Side side) const {
    return columns_[index(side)] + spacing_.columnClear;
}

// Both ends lie below what stands there of earlier rows, so that nothing seems to belong to them.
double Placer::leastForColumns(const Block& block) const {
    const Side from = block.row->from;
    const Side to = other(from);
    const double half = spacing_.line / 2;
    const auto above = [&](Side side) {
        return block.marks == nullptr ? 0
                                      : (*block.marks)[index(side)].linesAbove() * spacing_.line;
    };
    return std::max(
        clearOf(from) - (tailOffset(from) - half - above(from)),
        clearOf(to) - (headOffset(from) - half - above(to))
    );
}

double Placer::leastForArrows(const Block& block) const {
    const Side from = block.row->from;
    double least = top_ - tailOffset(from);
    if (const auto& same = last_[index(from)]) {
        least = std::max(least, same->y + spacing_.sameSide);
    }
    if (const auto& opposite = last_[index(other(from))]) {
        const double arrival = opposite->y + headOffset(opposite->from);
        least = std::max(least, arrival + spacing_.laneGap - tailOffset(from));
    }
    return least;
}

double Placer::leastY(const Block& block) const {
    const double top = labelTop(block);
    double least = std::max(leastForColumns(block), leastForArrows(block));
    least = std::max({least, center_ - top, previous_ + block.stretch});
    const double half = block.labelWidth / 2;
    for (const auto& arrow : last_) {
        if (arrow) {
            const double lowest = std::max(
                lineAt(*arrow, block.labelCenter - half), lineAt(*arrow, block.labelCenter + half)
            );
            least = std::max(least, lowest + spacing_.labelClear - top);
        }
    }
    if (gap_) {
        const double free = lowest_ + spacing_.below + std::max(spacing_.breakHeight, gap_->height);
        least = std::max(least, free - std::min(top, tailOffset(block.row->from)));
    }
    return least;
}

double Placer::snapped(double y) const {
    return spacing_.slope > 0 ? y : std::ceil(y - 0.5 - kTiny) + 0.5;
}

void Placer::place(Block block) {
    const double y = snapped(leastY(block));
    drawGap(lowest_ + spacing_.below, y + std::min(labelTop(block), tailOffset(block.row->from)));
    drawArrow(block, y);
    drawLabel(block, y);
    drawTail(block, y);
    drawHead(block, y);
    settle(block, y);
}

void Placer::placeCrossing(Block first, Block second) {
    const double apart = crossingDistance(lanes_, spacing_, first.row->from).value_or(0);
    const auto untouched = last_;
    const double y = std::max(leastY(first), leastY(second) - apart);
    last_ = untouched;
    const double top = std::min(
        {labelTop(first),
         apart + labelTop(second),
         tailOffset(first.row->from),
         apart + tailOffset(second.row->from)}
    );
    drawGap(lowest_ + spacing_.below, y + top);
    drawArrow(first, y);
    drawLabel(first, y);
    drawTail(first, y);
    drawArrow(second, y + apart);
    drawLabel(second, y + apart);
    drawTail(second, y + apart);
    drawHead(first, y);
    drawHead(second, y + apart);
    settle(first, y);
    settle(second, y + apart);
}

std::optional<double> Placer::crossingDistance(
    const Lanes& lanes, const Spacing& spacing, Side first
) {
    const double behind = lanes.leaves(first);
    const double crossing = std::max(kCrossAt, behind + kCrossLeast);
    if (spacing.slope <= 0 || crossing > kCrossFarthest) {
        return std::nullopt;
    }
    return 2 * spacing.slope * (crossing - behind);
}

void Placer::settle(const Block& block, double y) {
    const Side from = block.row->from;
    last_[index(from)] = Arrow{y, from};
    lowest_ = std::max(lowest_, y + headOffset(from));
    previous_ = y;
}

// Nothing is moved for what stands above: only time decides.
void Placer::placeAt(Block block, double y) {
    drawGap(previous_, y);
    columns_.fill(top_);
    drawArrow(block, y);
    drawLabel(block, y);
    drawTail(block, y);
    drawHead(block, y);
    settle(block, y);
    lowest_ = std::max({lowest_, columns_[0], columns_[1]});
}

double Placer::bottom() const {
    return std::max({columns_[0], columns_[1], lowest_ + spacing_.below});
}

} // namespace lastack::diagram
