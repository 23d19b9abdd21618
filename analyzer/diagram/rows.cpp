#include "diagram/rows.h"

#include "net/huge_pages.h"
#include "report/evidence.h"

#include <algorithm>
#include <span>
#include <utility>

namespace lastack::diagram {

namespace {

// Longer than the usual delayed acknowledgment (RFC 1122 §4.2.3.2 allows 500 ms), so that a pause
// means something; on a fast path much less is a pause already.
constexpr Duration kLongestPause = Duration::milliseconds(500);
constexpr Duration kShortestPause = Duration::milliseconds(50);
constexpr std::int64_t kPauseRoundTrips = 8;

// What a reader still follows; what a verdict or a call rests on comes on top.
constexpr std::size_t kMostRows = 100;
constexpr std::size_t kFirstRows = 40;

Duration pauseOf(const Verdict& verdict) {
    const auto roundTrip = verdict.timing.roundTrip;
    if (!roundTrip || roundTrip->ns <= 0 || *roundTrip >= kLongestPause) {
        return kLongestPause;
    }
    return std::clamp(Duration{roundTrip->ns * kPauseRoundTrips}, kShortestPause, kLongestPause);
}

// Which events a reader must find as a row of their own, and which segment is which event.
class Landmarks {
public:
    explicit Landmarks(const TeardownReport& report)
        : pinned_(report.connection.events.size(), Pin::No) {
        const auto& events = report.connection.events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            positions_.emplace_back(events[i].frame, static_cast<EventIndex>(i));
        }
        std::sort(positions_.begin(), positions_.end());
        const Evidence evidence(report);
        for (const EventIndex event : evidence.events()) {
            pin(event);
        }
        for (const SideMapping& side : report.mapping.sides) {
            for (const Call& call : side.calls) {
                pinCall(call);
            }
        }
        pin(report.mapping.scenario.request);
        pin(report.mapping.scenario.response);
    }

    EventIndex eventOf(const SegmentEvent& segment) const {
        if (positions_.empty() || positions_.back().first < segment.frame) {
            return EventIndex::None; // of most segments of a long connection
        }
        const auto at = std::lower_bound(
            positions_.begin(), positions_.end(), std::pair{segment.frame, EventIndex{}}
        );
        return at == positions_.end() || at->first != segment.frame ? EventIndex::None : at->second;
    }

    bool isPinned(EventIndex event) const {
        const auto position = static_cast<std::size_t>(event);
        return event != EventIndex::None && pinned_[position] == Pin::Yes;
    }

private:
    enum class Pin : std::uint8_t { No, Yes };

    void pin(EventIndex event) {
        const auto position = static_cast<std::size_t>(event);
        if (position < pinned_.size()) {
            pinned_[position] = Pin::Yes;
        }
    }

    void pinCall(const Call& call) {
        if (call.kind != CallKind::Send || call.step != Step::None) {
            for (const EventIndex event : call.evidence) {
                pin(event);
            }
        }
    }

    std::vector<std::pair<FrameNumber, EventIndex>> positions_; // by frame
    std::vector<Pin> pinned_;
};

constexpr std::uint16_t kNoteworthy = EventMarks::kRetransmission | EventMarks::kAcksFin |
                                      EventMarks::kAfterPeerFin | EventMarks::kZeroWindow;

bool isPlain(const SegmentEvent& segment, EventKind kind) {
    return segment.kind == kind && !segment.marks.has(kNoteworthy);
}

Row segmentRow(const SegmentEvent& segment, EventIndex event) {
    Row row;
    row.kind = RowKind::Segment;
    row.event = event;
    row.first = row.last = &segment;
    row.count = 1;
    const bool icmp = segment.kind == EventKind::IcmpError;
    row.from = icmp ? other(segment.from) : segment.from;
    if (icmp && !segment.marks.has(EventMarks::kFromPeer)) {
        row.origin = Origin::Path;
    }
    return row;
}

bool isOpened(const LayoutOptions& options, FrameNumber key) {
    return std::find(options.opened.begin(), options.opened.end(), key) != options.opened.end();
}

class RowBuilder {
public:
    RowBuilder(const TeardownReport& report, const LayoutOptions& options)
        : options_(options), landmarks_(report), pause_(pauseOf(report.verdict)) {
        result_.rowOfEvent.assign(report.connection.events.size(), kNoRow);
        isTranscript_ = report.transcript != nullptr;
        if (isTranscript_) {
            segments_ = report.transcript->segments;
            unkept_ = report.transcript->omitted;
            unkeptAt_ = report.transcript->omittedAt;
        } else {
            const auto& events = report.connection.events;
            segments_ = {events.data(), events.size()};
            unkept_ = report.connection.eventsOmitted;
            unkeptAt_ = kFirstEvents;
        }
    }

    Rows build() {
        result_.rows.reserve(
            options_.data == DataDetail::Each ? segments_.size() + kMostRows : kMostRows
        );
        preferHugePages(result_.rows.data(), result_.rows.capacity() * sizeof(Row));
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            separate(i);
            add(i);
        }
        endRun(segments_.size());
        return std::move(result_);
    }

private:
    // Without a transcript the segments are the events, several of which may be in one packet.
    EventIndex eventAt(std::size_t position) const {
        return isTranscript_ ? landmarks_.eventOf(segments_[position])
                             : EventIndex{static_cast<std::uint16_t>(position)};
    }

    // What lies between a segment and the one before it.
    void separate(std::size_t position) {
        if (position == 0) {
            return;
        }
        const Duration pause = segments_[position].at - segments_[position - 1].at;
        const bool unkept = unkept_ > 0 && position == unkeptAt_;
        if (!unkept && pause < pause_) {
            return;
        }
        endRun(position);
        Row row;
        row.kind = unkept ? RowKind::Unkept : RowKind::Pause;
        row.count = unkept ? unkept_ : 0;
        row.pause = pause;
        if (!unkept) {
            row.key = segments_[position - 1].frame;
            row.isOpened = isOpened(options_, row.key);
        }
        result_.rows.push_back(row);
    }

    void add(std::size_t position) {
        const SegmentEvent& segment = segments_[position];
        const EventIndex event = eventAt(position);
        if (options_.data == DataDetail::Each || landmarks_.isPinned(event)) {
            endRun(position);
            push(segment, event);
        } else if (isPlain(segment, EventKind::Data)) {
            addData(position);
        } else if (!isPlain(segment, EventKind::Ack) || !inRun_ ||
                   segment.from == segments_[runBegin_].from) {
            endRun(position);
            push(segment, event);
        }
    }

    void addData(std::size_t position) {
        if (!inRun_ || segments_[runBegin_].from != segments_[position].from) {
            endRun(position);
            inRun_ = true;
            runBegin_ = position;
            runLength_ = 0;
        }
        ++runLength_;
    }

    void push(const SegmentEvent& segment, EventIndex event) {
        note(event);
        result_.rows.push_back(segmentRow(segment, event));
    }

    void note(EventIndex event) {
        if (event != EventIndex::None) {
            result_.rowOfEvent[static_cast<std::size_t>(event)] =
                static_cast<std::uint32_t>(result_.rows.size());
        }
    }

    // A single segment and its acknowledgements gain nothing from one row.
    void endRun(std::size_t end) {
        if (!inRun_) {
            return;
        }
        inRun_ = false;
        if (runLength_ > 1 && !isOpened(options_, segments_[runBegin_].frame)) {
            pushRun(end);
            return;
        }
        for (std::size_t i = runBegin_; i < end; ++i) {
            push(segments_[i], eventAt(i));
        }
    }

    void pushRun(std::size_t end) {
        const auto run = segments_.subspan(runBegin_, end - runBegin_);
        Row row;
        row.kind = RowKind::Run;
        row.from = run.front().from;
        row.first = &run.front();
        row.last = &run.back();
        row.count = runLength_;
        row.key = row.first->frame;
        for (std::size_t i = runBegin_; i < end; ++i) {
            row.bytes += segments_[i].from == row.from ? segments_[i].length : 0;
            note(eventAt(i));
        }
        result_.rows.push_back(row);
    }

    const LayoutOptions& options_;
    Landmarks landmarks_;
    Duration pause_;
    bool isTranscript_ = false;
    std::span<const SegmentEvent> segments_;
    std::uint64_t unkept_ = 0;
    std::size_t unkeptAt_ = 0; // position of the segment after them
    bool inRun_ = false;
    std::size_t runBegin_ = 0;
    std::uint64_t runLength_ = 0; // data segments
    Rows result_;
};

// The packet before a row; 0 before the first.
FrameNumber packetBefore(const std::vector<Row>& rows, std::size_t position) {
    while (position > 0 && rows[position - 1].last == nullptr) {
        --position;
    }
    return position == 0 ? FrameNumber{} : rows[position - 1].last->frame;
}

std::vector<bool> keptOf(
    const Rows& all, const TeardownReport& report, const LayoutOptions& options
) {
    const Landmarks landmarks(report);
    const std::size_t last = all.rows.size() - (kMostRows - kFirstRows);
    std::vector<bool> kept(all.rows.size());
    bool opened = false; // what is left out since the last row that is kept
    for (std::size_t i = 0; i < kept.size(); ++i) {
        kept[i] = i < kFirstRows || i >= last || landmarks.isPinned(all.rows[i].event);
        if (!kept[i] && kept[i - 1] && !opened) {
            opened = isOpened(options, packetBefore(all.rows, i));
        } else if (kept[i]) {
            opened = false;
        }
        kept[i] = kept[i] || opened;
    }
    return kept;
}

bool isGap(const Row& row) {
    return row.kind == RowKind::Pause || row.kind == RowKind::Unkept;
}

bool endsWith(const std::vector<Row>& rows, RowKind kind) {
    return !rows.empty() && rows.back().kind == kind;
}

// Adds a row that is left out to the break that stands for it, which takes in pauses beside it.
void leaveOut(std::vector<Row>& rows, const Row& row) {
    if (endsWith(rows, RowKind::Pause)) {
        rows.pop_back();
    }
    if (!endsWith(rows, RowKind::LeftOut)) {
        const FrameNumber key = packetBefore(rows, rows.size());
        rows.emplace_back().kind = RowKind::LeftOut;
        rows.back().key = key;
    }
    rows.back().count += isGap(row) ? 0 : 1;
}

// How long each break took: from the end of the row before it to the row after.
void timeBreaks(std::vector<Row>& rows) {
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
        const SegmentEvent* before = rows[i - 1].last;
        const SegmentEvent* after = rows[i + 1].first;
        if (rows[i].kind == RowKind::LeftOut && before != nullptr && after != nullptr) {
            rows[i].pause = after->at - before->at;
        }
    }
}

Rows limited(Rows all, const TeardownReport& report, const LayoutOptions& options) {
    if (all.rows.size() <= kMostRows) {
        return all;
    }
    const auto kept = keptOf(all, report, options);
    std::vector<std::uint32_t> moved(all.rows.size(), kNoRow);
    Rows result;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        if (endsWith(result.rows, RowKind::LeftOut) && all.rows[i].kind == RowKind::Pause) {
            continue;
        }
        if (kept[i]) {
            moved[i] = static_cast<std::uint32_t>(result.rows.size());
            result.rows.push_back(all.rows[i]);
        } else {
            leaveOut(result.rows, all.rows[i]);
        }
    }
    timeBreaks(result.rows);
    for (const std::uint32_t row : all.rowOfEvent) {
        result.rowOfEvent.push_back(row == kNoRow ? kNoRow : moved[row]);
    }
    return result;
}

} // namespace

Rows rowsOf(const TeardownReport& report, const LayoutOptions& options) {
    Rows all = RowBuilder(report, options).build();
    if (options.data == DataDetail::Each) {
        return all;
    }
    return limited(std::move(all), report, options);
}

} // namespace lastack::diagram
