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

double Placer::leastForColumns(const Block& block) const {
    const Side from = block.row->from;
    const Side to = other(from);
    const double half = spacing_.line / 2;
    const auto* marks = block.marks;
    const double above = marks == nullptr ? 0 : (*marks)[index(from)].linesAbove() * spacing_.line;
    double least = clearOf(from) - (tailOffset(from) - half - above);
    if (marks != nullptr) {
        const SideMarks& there = (*marks)[index(to)];
        if (there.linesAbove() + there.linesBelow() > 0) {
            least = std::max(
                least, clearOf(to) - (headOffset(from) - half - there.linesAbove() * spacing_.line)
            );
        }
    }
    return least;
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
        const double free = lowest_ + spacing_.below + spacing_.breakHeight;
        least = std::max(least, free - std::min(top, tailOffset(block.row->from)));
    }
    return least;
}

double Placer::snapped(double y) const {
    return spacing_.slope > 0 ? y : std::ceil(y - 0.5 - kTiny) + 0.5;
}

void Placer::place(const Block& block) {
    const double y = snapped(leastY(block));
    drawGap(y + std::min(labelTop(block), tailOffset(block.row->from)));
    drawArrow(block, y);
    drawLabel(block, y);
    drawTail(block, y);
    drawHead(block, y);
    settle(block, y);
}

void Placer::placeCrossing(const Block& first, const Block& second) {
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
    drawGap(y + top);
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

void Placer::gap(std::string text, double width, std::uint32_t row) {
    gap_ = Gap{std::move(text), width, row};
}

// A piece of the line, which belongs to the text at its anchor.
Item& Placer::gapLine(double x1, double x2, double y) {
    Item& item = items_.emplace_back();
    item.kind = ItemKind::GapLine;
    item.tone = Tone::Rule;
    item.stroke = Stroke::Dotted;
    item.row = gap_->row;
    item.x1 = x1;
    item.x2 = x2;
    item.y1 = item.y2 = y;
    return item;
}

// Midway between the end of what is above and the top of what is below.
void Placer::drawGap(double nextTop) {
    if (!gap_) {
        return;
    }
    const double y = snapped((lowest_ + spacing_.below + nextTop) / 2 - kTiny);
    const double begin = (lanes_.left + lanes_.right - gap_->width) / 2;
    const double x1 = spacing_.slope > 0 ? begin : std::floor(begin);
    const double x2 = x1 + gap_->width;
    const double near = spacing_.slope > 0 ? spacing_.textPad : 1;
    gapLine(lanes_.left, x1 - near, y).anchor = Anchor::End;
    gapLine(x2 + near, lanes_.right, y).anchor = Anchor::Start;
    Item& item = items_.emplace_back();
    item.kind = ItemKind::GapText;
    item.role = TextRole::Gap;
    item.tone = Tone::Muted;
    item.anchor = Anchor::Middle;
    item.row = gap_->row;
    item.text = std::move(gap_->text);
    item.x1 = x1;
    item.x2 = x2;
    item.y1 = y - spacing_.line / 2;
    item.y2 = y + spacing_.line / 2;
    keepTapFrom(item);
    gap_.reset();
}

double Placer::bottom() const {
    return std::max({columns_[0], columns_[1], lowest_ + spacing_.below});
}

Item& Placer::add(ItemKind kind, const Block& block) {
    Item& item = items_.emplace_back();
    item.kind = kind;
    item.frame = block.row->first->frame;
    item.row = block.index;
    item.event = block.row->event;
    item.side = block.row->from;
    return item;
}

double Placer::startX(const Block& block) const {
    const Side from = block.row->from;
    if (block.style.origin == Origin::Host) {
        return lanes_.x(from);
    }
    const double x = lanes_.pathStart(from);
    return spacing_.slope > 0 ? x : std::floor(x) + 0.5;
}

void Placer::drawArrow(const Block& block, double y) {
    const Side from = block.row->from;
    const Arrow arrow{y, from};
    Item& item = add(ItemKind::Arrow, block);
    item.tone = block.style.tone;
    item.stroke = block.style.stroke;
    item.head = block.style.head;
    item.x1 = startX(block);
    item.y1 = lineAt(arrow, item.x1);
    item.x2 = lanes_.x(other(from));
    item.y2 = lineAt(arrow, item.x2);
    const double tap = lanes_.tapX();
    const bool passes = std::min(item.x1, item.x2) <= tap && tap <= std::max(item.x1, item.x2);
    if (passes && lanes_.tap.basis == TapBasis::Handshake && spacing_.slope > 0) {
        Item& dot = add(ItemKind::Dot, block);
        dot.tone = block.style.tone;
        dot.x1 = dot.x2 = tap;
        dot.y1 = dot.y2 = y;
    }
}

void Placer::drawLabel(const Block& block, double y) {
    Item& item = add(ItemKind::Label, block);
    item.role = TextRole::Label;
    item.tone = block.style.tone;
    item.anchor = Anchor::Middle;
    item.text = block.label;
    const double left = block.labelCenter - block.labelWidth / 2;
    item.x1 = spacing_.slope > 0 ? left : std::floor(left);
    item.x2 = item.x1 + block.labelWidth;
    item.y1 = y + labelTop(block);
    item.y2 = item.y1 + spacing_.line;
    keepTapFrom(item);
}

// The tap line leaves out a text in its way.
void Placer::keepTapFrom(const Item& text) {
    const double tap = lanes_.tapX();
    if (text.x1 - spacing_.textPad < tap && tap < text.x2 + spacing_.textPad) {
        acrossTap_.push_back({text.y1, text.y2});
    }
}

Item& Placer::text(
    ItemKind kind, TextRole role, Side side, double top, double width, unsigned lines
) {
    Item& item = items_.emplace_back();
    item.kind = kind;
    item.role = role;
    item.side = side;
    item.anchor = side == Side::Client ? Anchor::End : Anchor::Start;
    const double near = spacing_.textPad;
    item.x1 = side == Side::Client ? lanes_.left - near - width : lanes_.right + near;
    item.x2 = item.x1 + width;
    item.y1 = top;
    item.y2 = top + lines * spacing_.line;
    columns_[index(side)] = std::max(columns_[index(side)], item.y2);
    return item;
}

void Placer::drawMarks(const std::vector<Mark>& marks, const Block& block, Side side, double& top) {
    for (const Mark& mark : marks) {
        const bool call = mark.kind == ItemKind::Call;
        const TextRole role = call ? TextRole::Call : TextRole::Indication;
        Item& item = text(mark.kind, role, side, top, mark.fitted.width, mark.fitted.lines);
        item.text = mark.fitted.text;
        item.tone = call ? block.style.tone : mark.tone;
        item.row = block.index;
        item.frame = block.row->first->frame;
        item.event = mark.event;
        top = item.y2;
    }
}

void Placer::drawTail(const Block& block, double y) {
    const Side from = block.row->from;
    const double half = spacing_.line / 2;
    const double end = y + tailOffset(from);
    const SideMarks* marks = block.marks == nullptr ? nullptr : &(*block.marks)[index(from)];
    double top = end - half;
    if (marks != nullptr) {
        top -= marks->linesAbove() * spacing_.line;
        drawMarks(marks->above, block, from, top);
    }
    if (!block.time.empty()) {
        Item& item = text(ItemKind::Time, TextRole::Time, from, top, block.timeWidth, 1);
        item.text = block.time;
        item.tone = Tone::Muted;
        item.row = block.index;
        item.frame = block.row->first->frame;
        item.event = block.row->event;
        top = item.y2;
    }
    if (marks != nullptr) {
        drawMarks(marks->below, block, from, top);
    }
}

void Placer::drawHead(const Block& block, double y) {
    if (block.marks == nullptr) {
        return;
    }
    const Side to = other(block.row->from);
    const SideMarks& marks = (*block.marks)[index(to)];
    if (marks.above.empty() && marks.below.empty()) {
        return;
    }
    const double wanted =
        y + headOffset(block.row->from) - spacing_.line / 2 - marks.linesAbove() * spacing_.line;
    double top = std::max(wanted, columns_[index(to)]);
    drawMarks(marks.above, block, to, top);
    drawMarks(marks.below, block, to, top);
}

void Placer::drawTapLine(double begin, double end) {
    if (lanes_.tap.basis != TapBasis::Handshake || spacing_.slope <= 0) {
        return;
    }
    const auto piece = [this](double from, double to) {
        if (to - from < 1) {
            return;
        }
        Item& item = items_.emplace_back();
        item.kind = ItemKind::TapLine;
        item.tone = Tone::Rule;
        item.stroke = Stroke::Dotted;
        item.x1 = item.x2 = lanes_.tapX();
        item.y1 = from;
        item.y2 = to;
    };
    double at = begin;
    for (const Span& span : acrossTap_) {
        piece(at, span.top);
        at = std::max(at, span.bottom);
    }
    piece(at, end);
}

} // namespace lastack::diagram
