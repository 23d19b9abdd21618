#include "diagram/measure.h"

#include "report/evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace lastack::diagram {

namespace {

// How long a pause moves rows apart as far as time alone does.
constexpr double kStretchNs = 100'000'000;
constexpr double kSecondNs = 1e9;

// The smallest round duration that is not shorter; 0 beyond all of them.
Duration niceStep(double ns) {
    constexpr std::int64_t kLargestDecimalNs = 50'000'000'000;
    for (std::int64_t decade = 1; decade < kLargestDecimalNs; decade *= 10) {
        for (const std::int64_t digit : {1, 2, 5}) {
            if (static_cast<double>(digit * decade) >= ns && digit * decade < kLargestDecimalNs) {
                return {digit * decade};
            }
        }
    }
    constexpr std::int64_t kMinutes[] = {1, 2, 5, 10, 30, 60, 180, 360, 720, 1'440, 14'400};
    for (const std::int64_t minutes : kMinutes) {
        if (static_cast<double>(Duration::seconds(60 * minutes).ns) >= ns) {
            return Duration::seconds(60 * minutes);
        }
    }
    return {};
}

// Of a SYN or a FIN, which count as one byte.
bool acknowledges(const SegmentEvent& later, const SegmentEvent& earlier) {
    const std::uint32_t end = earlier.seq + earlier.length + 1;
    return later.flags.ack() && static_cast<std::int32_t>(later.ack - end) >= 0;
}

bool isFirstCopy(const Row& row, EventKind kind) {
    return row.kind == RowKind::Segment && row.first->kind == kind &&
           !row.first->marks.has(EventMarks::kRetransmission);
}

bool areFirstCopies(const Row& first, const Row& second, EventKind kind) {
    return isFirstCopy(first, kind) && isFirstCopy(second, kind) && first.from != second.from;
}

bool isAbortOf(const TeardownReport& report, const Row& row) {
    const ResetFinding* reset = findingFor(report.verdict, row.event);
    return reset != nullptr && reset->kind == ResetKind::Active &&
           reset->genuine != Confidence::Excluded;
}

} // namespace

bool areCrossing(const TeardownReport& report, const Row& first, const Row& second) {
    if (areFirstCopies(first, second, EventKind::Rst)) {
        return report.verdict.tags.has(Tag::CrossingRst) && isAbortOf(report, first) &&
               isAbortOf(report, second);
    }
    const bool known = areFirstCopies(first, second, EventKind::Fin) ||
                       areFirstCopies(first, second, EventKind::Syn);
    return known && !acknowledges(*second.first, *first.first) &&
           !acknowledges(*first.first, *second.first);
}

Measure::Measure(
    const TeardownReport& report,
    const LayoutOptions& options,
    const TextMetrics& metrics,
    const Rows& rows
)
    : report_(report)
    , options_(options)
    , metrics_(metrics)
    , rows_(rows)
    , texts_(report, options)
    , previous_(report.connection.firstAt) {
    noteLastSeen();
}

void Measure::use(const Lanes& lanes, const Spacing& spacing, const Marks& marks, double outer) {
    lanes_ = &lanes;
    spacing_ = &spacing;
    marks_ = &marks;
    outer_ = outer;
}

void Measure::noteLastSeen() {
    lastSeen_.fill({std::numeric_limits<std::int64_t>::min()});
    for (const Row& row : rows_.rows) {
        if (row.first != nullptr && row.first->kind != EventKind::IcmpError) {
            lastSeen_[index(row.first->from)] = row.first->at;
            lastSeen_[index(row.last->from)] = row.last->at;
        }
    }
}

double Measure::timeWidth() const {
    const auto packet = fmt::format("#{}  ", number(report_.connection.lastFrame));
    const std::string last = texts_.time(report_.connection.lastAt, report_.connection.firstAt);
    return metrics_.width(packet, TextRole::Time) +
           std::max(
               metrics_.width(options_.phrases->figure("+000.0 ms"), TextRole::Time),
               metrics_.width(last, TextRole::Time)
           );
}

double Measure::room() const {
    return lanes_->between() - 2 * spacing_->textPad;
}

// The longest form that fits.
void Measure::label(Block& block, double most, std::string_view suffix) const {
    for (const auto detail :
         {LabelDetail::Full,
          LabelDetail::WithoutAck,
          LabelDetail::WithoutNumbers,
          LabelDetail::Least}) {
        block.label = texts_.label(*block.row, detail);
        block.label += suffix;
        block.labelWidth = metrics_.width(block.label, TextRole::Label);
        if (block.labelWidth <= most) {
            return;
        }
    }
    block.label = elided(block.label, most, TextRole::Label, metrics_);
    block.labelWidth = metrics_.width(block.label, TextRole::Label);
}

// The time stands next to the lane; the packet gives way where there is no room for both.
void Measure::time(Block& block) const {
    const std::string time = texts_.time(block.row->first->at, previous_);
    const std::string packet = texts_.packet(*block.row);
    block.time.reserve(time.size() + 2 + packet.size());
    const bool left = block.timeSide() == Side::Client;
    block.time += left ? packet : time;
    block.time += "  ";
    block.time += left ? time : packet;
    block.timeWidth = metrics_.width(block.time, TextRole::Time);
    if (block.timeWidth > outer_) {
        block.time = elided(time, outer_, TextRole::Time, metrics_);
        block.timeWidth = metrics_.width(block.time, TextRole::Time);
    }
}

// Above what is drawn of the arrow, where that is long enough.
void Measure::centerOnPath(Block& block) const {
    const double end = lanes_->x(other(block.row->from));
    const double begin = lanes_->pathStart(block.row->from);
    const double length = begin < end ? end - begin : begin - end;
    if (block.labelWidth + 2 * spacing_->textPad <= length) {
        block.labelCenter = (begin + end) / 2;
    }
}

Block Measure::unlabeled(std::uint32_t position) {
    const Row& row = rows_.rows[position];
    Block block;
    block.row = &row;
    block.index = position;
    const bool icmp = row.first->kind == EventKind::IcmpError;
    block.style = texts_.style(row, lastSeen_[index(icmp ? row.from : other(row.from))]);
    block.labelCenter = (lanes_->left + lanes_->right) / 2;
    if (!marks_->byRow.empty()) {
        const auto marks = marks_->byRow.find(position);
        block.marks = marks == marks_->byRow.end() ? nullptr : &marks->second;
    }
    time(block);
    const auto since = static_cast<double>((row.first->at - previous_).ns);
    block.stretch = std::clamp(since / kStretchNs, 0.0, 1.0) * spacing_->stretch;
    previous_ = row.last->at;
    return block;
}

Block Measure::block(std::uint32_t position) {
    Block block = unlabeled(position);
    label(block, room(), {});
    if (block.style.origin == Origin::Path) {
        centerOnPath(block);
    }
    return block;
}

std::array<Block, 2> Measure::crossing(std::uint32_t first) {
    std::array<Block, 2> both{unlabeled(first), unlabeled(first + 1)};
    if (options_.slope == Slope::Flat) {
        for (std::size_t i = 0; i < both.size(); ++i) {
            const std::string packet = texts_.packet(*both[1 - i].row);
            label(
                both[i],
                room(),
                say(*options_.phrases, phrase("Engine", ", crosses {packet}"), {{"packet", packet}})
            );
        }
        return both;
    }
    constexpr double kAt = 0.3; // of the way from its sender, so that 0.4 are between them
    const double most = (1 - 2 * kAt) * lanes_->between() - spacing_->textPad;
    for (Block& block : both) {
        label(block, most, {});
        const Side from = block.row->from;
        const double way = lanes_->x(other(from)) - lanes_->x(from);
        block.labelCenter = lanes_->x(from) + kAt * way;
    }
    return both;
}

Break::Tick Measure::tick(double share, std::string text) const {
    std::string fitting = elided(text, room(), TextRole::Gap, metrics_);
    const double width = metrics_.width(fitting, TextRole::Gap);
    return {share, std::move(fitting), width};
}

// A pause that is opened goes on at the scale at which short pauses move rows apart.
double Measure::heightOf(const Row& row) const {
    constexpr double kMostLines = 400;
    if (row.kind != RowKind::Pause || options_.slope == Slope::Flat) {
        return 0;
    }
    const auto ns = static_cast<double>(std::max<std::int64_t>(row.pause.ns, 0));
    if (options_.scale == TimeScale::True) {
        return ns * options_.perSecond / kSecondNs;
    }
    return row.isOpened ? std::min(ns / kStretchNs * spacing_->stretch, kMostLines * spacing_->line)
                        : 0;
}

void Measure::addTicks(Break& gap, Duration pause) const {
    constexpr double kLeastLines = 3; // between two ticks
    const double share = kLeastLines * spacing_->line / gap.height;
    const Duration step = niceStep(static_cast<double>(pause.ns) * share);
    if (step.ns == 0) {
        return;
    }
    for (std::int64_t at = step.ns; at <= pause.ns - step.ns / 2; at += step.ns) {
        gap.ticks.push_back(tick(
            static_cast<double>(at) / static_cast<double>(pause.ns),
            fmt::format("+{} of {}", formatDuration({at}), formatDuration(pause))
        ));
    }
}

Break Measure::gap(std::uint32_t position) const {
    const Row& row = rows_.rows[position];
    Break gap{.row = position, .height = heightOf(row)};
    if (gap.height > 0) {
        addTicks(gap, row.pause);
    }
    if (gap.ticks.empty()) {
        gap.ticks.push_back(tick(0.5, texts_.gap(row)));
    }
    return gap;
}

} // namespace lastack::diagram
