#include "diagram/surroundings.h"

#include "report/ends.h"
#include "report/text_layout.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace lastack::diagram {

namespace {

constexpr std::string_view kTimeless = phrase("Engine", "at an unknown time:");

std::string_view timesText(TimeStyle times) {
    switch (times) {
    case TimeStyle::Relative:
        return phrase("Engine", "Times as captured, since the first packet.");
    case TimeStyle::Absolute:
        return phrase("Engine", "Times as captured, UTC.");
    case TimeStyle::Delta:
        return phrase("Engine", "Times as captured, since the row before.");
    }
    return {};
}

} // namespace

Surroundings::Surroundings(
    const TeardownReport& report,
    const LayoutOptions& options,
    const TextMetrics& metrics,
    const Lanes& lanes,
    const Spacing& spacing,
    std::vector<Item>& items
)
    : report_(report)
    , options_(options)
    , metrics_(metrics)
    , lanes_(lanes)
    , spacing_(spacing)
    , items_(items) {}

Item& Surroundings::text(ItemKind kind, TextRole role, Tone tone, std::string content, double top) {
    Item& item = items_.emplace_back();
    item.kind = kind;
    item.role = role;
    item.tone = tone;
    item.text = std::move(content);
    item.y1 = top;
    item.y2 = top + spacing_.line;
    return item;
}

// The middle of the text at x, or as near as the room allows.
void Surroundings::center(Item& item, double x, double least, double most) const {
    const double width = metrics_.width(item.text, item.role);
    const double begin = std::clamp(x - width / 2, least, std::max(least, most - width));
    item.x1 = isFlat() ? std::floor(begin) : begin;
    item.x2 = item.x1 + width;
    item.anchor = Anchor::Middle;
}

std::string Surroundings::title(Side side, double room) const {
    const bool named = options_.names == HostNames::Include;
    const bool client = side == Side::Client;
    const std::string& name = client ? report_.clientName : report_.serverName;
    const std::string role =
        std::string(
            options_.phrases->of(client ? phrase("Engine", "Client") : phrase("Engine", "Server"))
        ) +
        " ";
    constexpr std::size_t kMost = 64;
    constexpr std::size_t kLeast = 8;
    for (std::size_t columns = kMost; columns > kLeast; --columns) {
        std::string text(role);
        text += shortEnd(report_.connection, side, named ? name : std::string_view(), columns);
        if (metrics_.width(text, TextRole::Title) <= room) {
            return text;
        }
    }
    return elided(role, room, TextRole::Title, metrics_);
}

double Surroundings::titles() {
    const double middle = std::floor(options_.width / 2);
    const double pad = spacing_.textPad / 2;
    const double top = isFlat() ? 0 : spacing_.margin;
    for (const Side side : {Side::Client, Side::Server}) {
        const bool client = side == Side::Client;
        const double least = client ? spacing_.margin : middle + pad;
        const double most = client ? middle - pad : options_.width - spacing_.margin;
        const std::string content = title(side, most - least);
        Item& item = text(ItemKind::LaneTitle, TextRole::Title, Tone::Text, content, top);
        item.side = side;
        center(item, lanes_.x(side), std::ceil(least), std::floor(most));
    }
    return top + spacing_.line + (isFlat() ? 0 : 0.2 * spacing_.line);
}

void Surroundings::lifelines(std::size_t first, double top, double bottom) {
    for (const Side side : {Side::Client, Side::Server}) {
        Item& item = items_[first + index(side)];
        item.kind = ItemKind::Lifeline;
        item.tone = Tone::Rule;
        item.side = side;
        item.x1 = item.x2 = lanes_.x(side);
        item.y1 = top;
        item.y2 = bottom;
    }
}

void Surroundings::beside(Item& item, Side side, double width, unsigned lines) const {
    const double near = spacing_.textPad;
    item.side = side;
    item.anchor = side == Side::Client ? Anchor::End : Anchor::Start;
    item.x1 = side == Side::Client ? lanes_.left - near - width : lanes_.right + near;
    item.x2 = item.x1 + width;
    item.y2 = item.y1 + lines * spacing_.line;
}

void Surroundings::rule(double y) {
    Item& item = items_.emplace_back();
    item.kind = ItemKind::SilentRule;
    item.tone = Tone::Rule;
    item.x1 = spacing_.margin;
    item.x2 = lanes_.width - spacing_.margin;
    item.y1 = item.y2 = y;
}

double Surroundings::timelessWidth(
    const Marks& marks, const TextMetrics& metrics, const Phrases& phrases
) {
    const auto& [client, server] = marks.timeless;
    const bool none = client.empty() && server.empty();
    return none ? 0 : metrics.width(phrases.of(kTimeless), TextRole::Legend);
}

double Surroundings::timelessOf(const std::vector<Mark>& marks, Side side, double top) {
    if (marks.empty()) {
        return top;
    }
    const double room = lanes_.left - spacing_.textPad - spacing_.margin;
    const Wrapped note =
        wrapped(options_.phrases->of(kTimeless), room, 2, TextRole::Legend, metrics_);
    Item& head = text(ItemKind::SilentNote, TextRole::Legend, Tone::Muted, note.text, top);
    beside(head, side, note.width, note.lines);
    top = head.y2;
    for (const Mark& mark : marks) {
        const bool call = mark.kind == ItemKind::Call;
        const TextRole role = call ? TextRole::Call : TextRole::Indication;
        Item& item = text(mark.kind, role, mark.tone, mark.fitted.text, top);
        item.event = mark.event;
        item.source = mark.source;
        beside(item, side, mark.fitted.width, mark.fitted.lines);
        top = item.y2;
    }
    return top;
}

double Surroundings::timeless(const Marks& marks, double top) {
    const auto& [client, server] = marks.timeless;
    if (client.empty() && server.empty()) {
        return top;
    }
    const double half = spacing_.line / 2;
    rule(top + half);
    const double below = top + (isFlat() ? spacing_.line : half + 0.35 * spacing_.line);
    const double end =
        std::max(timelessOf(client, Side::Client, below), timelessOf(server, Side::Server, below));
    const double bottom = end + (isFlat() ? 0 : 0.3 * spacing_.line);
    for (const Side side : {Side::Client, Side::Server}) {
        Item& line = items_.emplace_back();
        line.kind = ItemKind::Lifeline;
        line.tone = Tone::Rule;
        line.stroke = Stroke::Dotted;
        line.side = side;
        line.x1 = line.x2 = lanes_.x(side);
        line.y1 = top + (isFlat() ? spacing_.line : 0);
        line.y2 = bottom;
    }
    return bottom;
}

// RFC 9293 has names for them; other transports have none in common.
double Surroundings::states(double top) {
    if (report_.connection.transport != Transport::Tcp) {
        return top;
    }
    const double begin = top + (isFlat() ? 0 : 0.15 * spacing_.line);
    const double middle = std::floor(options_.width / 2);
    for (const Side side : {Side::Client, Side::Server}) {
        const bool client = side == Side::Client;
        const std::string name(nameOf(report_.verdict.states[index(side)]));
        Item& item = text(ItemKind::State, TextRole::State, Tone::Muted, name, begin);
        item.side = side;
        const double least = client ? spacing_.margin : middle;
        center(item, lanes_.x(side), least, client ? middle : options_.width - spacing_.margin);
    }
    return begin + spacing_.line;
}

std::string Surroundings::legendText(const Marks& marks) const {
    const Phrases& phrases = *options_.phrases;
    std::string text;
    const auto add = [&](std::string_view english) {
        const std::string_view sentence = phrases.of(english);
        text += text.empty() ? "" : " ";
        text += sentence;
    };
    add(timesText(options_.times));
    if (hasSteps(marks)) {
        add(phrase("Engine", "(1) to (8): the steps of a Winsock shutdown."));
    }
    if (hasDoubts(marks)) {
        add(phrase("Engine", "?: possible, not certain."));
    }
    if (options_.scale == TimeScale::True) {
        add(phrase("Engine", "Time is to scale; texts without room are left out."));
    }
    if (isFlat()) {
        return text;
    }
    if (lanes_.tap.basis != TapBasis::Handshake) {
        add(phrase("Engine", "One-way times unknown: the capture has no complete handshake."));
        return text;
    }
    add(phrase("Engine", "Dotted line: the place of the capture, estimated from the handshake."));
    add(phrase("Engine", "Dots are observed, slopes inferred."));
    return text;
}

double Surroundings::legend(const Marks& marks, double top) {
    const double begin = top + (isFlat() ? 0 : 0.5 * spacing_.line);
    const double room = options_.width - 2 * spacing_.margin;
    const Wrapped lines = wrapped(legendText(marks), room, 4, TextRole::Legend, metrics_);
    Item& item = text(ItemKind::Legend, TextRole::Legend, Tone::Muted, lines.text, begin);
    item.x1 = spacing_.margin;
    item.x2 = item.x1 + lines.width;
    item.y2 = begin + lines.lines * spacing_.line;
    return item.y2;
}

} // namespace lastack::diagram
