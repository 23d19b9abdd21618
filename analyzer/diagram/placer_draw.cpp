#include "diagram/placer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lastack::diagram {

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

void Placer::drawTick(const Break::Tick& tick, double y) {
    const double begin = (lanes_.left + lanes_.right - tick.width) / 2;
    const double x1 = spacing_.slope > 0 ? begin : std::floor(begin);
    const double x2 = x1 + tick.width;
    const double near = spacing_.slope > 0 ? spacing_.textPad : 1;
    gapLine(lanes_.left, x1 - near, y).anchor = Anchor::End;
    gapLine(x2 + near, lanes_.right, y).anchor = Anchor::Start;
    Item& item = items_.emplace_back();
    item.kind = ItemKind::GapText;
    item.role = TextRole::Gap;
    item.tone = Tone::Muted;
    item.anchor = Anchor::Middle;
    item.row = gap_->row;
    item.text = tick.text;
    item.x1 = x1;
    item.x2 = x2;
    item.y1 = y - spacing_.line / 2;
    item.y2 = y + spacing_.line / 2;
    keepTapFrom(item);
}

// Between the end of what is above and the top of what is below.
void Placer::drawGap(double end, double nextTop) {
    if (gap_) {
        for (const Break::Tick& tick : gap_->ticks) {
            drawTick(tick, snapped(end + tick.share * (nextTop - end)));
        }
    }
    gap_.reset();
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

void Placer::drawLabel(Block& block, double y) {
    Item& item = add(ItemKind::Label, block);
    item.role = TextRole::Label;
    item.tone = block.style.tone;
    item.anchor = Anchor::Middle;
    item.text = std::move(block.label);
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
        item.tone = call && mark.tone == Tone::Text ? block.style.tone : mark.tone;
        item.row = block.index;
        item.frame = block.row->first->frame;
        item.event = mark.event;
        item.source = mark.source;
        top = item.y2;
    }
}

void Placer::drawTime(Block& block, double& top) {
    Item& item = text(ItemKind::Time, TextRole::Time, block.timeSide(), top, block.timeWidth, 1);
    item.text = std::move(block.time);
    item.tone = Tone::Muted;
    item.row = block.index;
    item.frame = block.row->first->frame;
    item.event = block.row->event;
    top = item.y2;
}

void Placer::drawTail(Block& block, double y) {
    const Side from = block.row->from;
    const double half = spacing_.line / 2;
    const double end = y + tailOffset(from);
    const SideMarks* marks = block.marks == nullptr ? nullptr : &(*block.marks)[index(from)];
    double top = end - half;
    if (marks != nullptr) {
        top -= marks->linesAbove() * spacing_.line;
        drawMarks(marks->above, block, from, top);
    }
    if (block.timeSide() == from) {
        drawTime(block, top);
    }
    if (marks != nullptr) {
        drawMarks(marks->below, block, from, top);
    }
}

void Placer::drawHead(Block& block, double y) {
    static const SideMarks kNone;
    const Side to = other(block.row->from);
    const SideMarks& marks = block.marks == nullptr ? kNone : (*block.marks)[index(to)];
    const bool timed = block.timeSide() == to;
    if (marks.above.empty() && marks.below.empty() && !timed) {
        return;
    }
    const double wanted =
        y + headOffset(block.row->from) - spacing_.line / 2 - marks.linesAbove() * spacing_.line;
    double top = std::max(wanted, columns_[index(to)]);
    drawMarks(marks.above, block, to, top);
    if (timed) {
        drawTime(block, top);
    }
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
