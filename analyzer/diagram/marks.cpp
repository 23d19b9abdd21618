#include "diagram/marks.h"

#include <algorithm>
#include <optional>

namespace lastack::diagram {

namespace {

constexpr unsigned kMostLines = 3;

std::string withStep(const Mark& mark, Side side, const std::string& label) {
    if (mark.step.empty()) {
        return label;
    }
    return side == Side::Client ? "(" + mark.step + ") " + label : label + " (" + mark.step + ")";
}

TextRole roleOf(const Mark& mark) {
    return mark.kind == ItemKind::Call ? TextRole::Call : TextRole::Indication;
}

unsigned linesOf(const std::vector<Mark>& marks) {
    unsigned lines = 0;
    for (const Mark& mark : marks) {
        lines += mark.fitted.lines;
    }
    return lines;
}

// What a program hears only for what it does after the end tells nothing of the end.
bool answersOwnCall(const Indication& indication) {
    return indication.needs.has(Requirements::kOwnShutdown | Requirements::kClosed);
}

// The stack tells of having given up after the last segment that nobody answered, whatever it had
// sent first.
bool tellsOfGivingUp(IndicationId id) {
    switch (id) {
    case IndicationId::Aborted:
    case IndicationId::TimedOut:
    case IndicationId::NetReset:
    case IndicationId::ConnectTimedOut:
        return true;
    case IndicationId::Data:
    case IndicationId::CloseZero:
    case IndicationId::RecvZero:
    case IndicationId::CloseReset:
    case IndicationId::RecvReset:
    case IndicationId::SendReset:
    case IndicationId::SendOkLost:
    case IndicationId::Shutdown:
    case IndicationId::NotConnected:
    case IndicationId::Connected:
    case IndicationId::Refused:
    case IndicationId::ConnectUnreachable:
    case IndicationId::AcceptReset:
    case IndicationId::OverlappedAborted:
    case IndicationId::OverlappedPending:
    case IndicationId::Disconnecting:
    case IndicationId::DisconnectData:
        return false;
    }
    return false;
}

class Attacher {
public:
    Attacher(const TeardownReport& report, const Rows& rows, const LayoutOptions& options)
        : report_(report), rows_(rows), options_(options) {}

    Marks attach() {
        for (const Side side : {Side::Client, Side::Server}) {
            const SideMapping& mapping = report_.mapping.of(side);
            if (options_.calls == Show::Yes) {
                for (std::size_t i = 0; i < mapping.calls.size(); ++i) {
                    addCall(mapping.calls[i], static_cast<std::uint16_t>(i), side);
                }
            }
            if (options_.indications == Show::Yes) {
                addIndications(mapping.indications, side);
            }
        }
        return std::move(marks_);
    }

private:
    std::vector<Mark>& timeless(Side side) { return marks_.timeless[index(side)]; }

    SideMarks& at(std::uint32_t row, Side side) { return marks_.byRow[row][index(side)]; }

    std::uint32_t rowOf(EventIndex event) const {
        const auto position = static_cast<std::size_t>(event);
        return position < rows_.rowOfEvent.size() ? rows_.rowOfEvent[position] : kNoRow;
    }

    void addCall(const Call& call, std::uint16_t source, Side side) {
        Mark mark{.kind = ItemKind::Call, .step = std::string(stepOf(call.step))};
        mark.source = source;
        mark.label = labelOf(call, options_.vocabulary, *options_.phrases);
        mark.tone = call.kind == CallKind::Local ? Tone::Muted : Tone::Text;
        if (mark.label.empty()) {
            return;
        }
        if (call.evidence.empty()) {
            timeless(side).push_back(std::move(mark));
            return;
        }
        mark.event = call.evidence.front();
        const std::uint32_t row = rowOf(mark.event);
        if (row != kNoRow) { // else it was left out together with its row
            at(row, side).above.push_back(std::move(mark));
        }
    }

    // The last row that had begun by then; nothing before the first.
    std::uint32_t rowBefore(Timestamp time) const {
        std::uint32_t found = kNoRow;
        for (std::uint32_t i = 0; i < rows_.rows.size(); ++i) {
            const SegmentEvent* first = rows_.rows[i].first;
            if (first != nullptr && first->at <= time) {
                found = i;
            }
        }
        return found;
    }

    std::uint32_t lastRowOf(Side side) const {
        std::uint32_t last = kNoRow;
        for (std::uint32_t i = 0; i < rows_.rows.size(); ++i) {
            const SegmentEvent* first = rows_.rows[i].first;
            last = first != nullptr && first->from == side ? i : last;
        }
        return last;
    }

    void addIndication(Mark mark, const Indication& indication, Side side) {
        if (!indication.after.empty()) {
            mark.event = indication.after.back();
            const bool last = tellsOfGivingUp(indication.id);
            const std::uint32_t row = last ? lastRowOf(side) : rowOf(mark.event);
            if (row != kNoRow) {
                at(row, side).below.push_back(std::move(mark));
            }
            return;
        }
        const auto row = indication.time.earliest ? rowBefore(*indication.time.earliest) : kNoRow;
        if (row != kNoRow) {
            at(row, side).below.push_back(std::move(mark));
        } else if (indication.status == IndicationStatus::Available && !answersOwnCall(indication)) {
            timeless(side).push_back(std::move(mark));
        }
    }

    // Which indication of the list leads those that say the same.
    static std::size_t rootOf(const std::vector<Indication>& all, std::size_t position) {
        for (std::size_t steps = 0; steps < all.size(); ++steps) {
            const auto next = all[position].alternativeOf;
            if (!next || *next >= all.size() || *next == position) {
                break;
            }
            position = *next;
        }
        return position;
    }

    void addIndications(const std::vector<Indication>& all, Side side) {
        std::vector<std::optional<Mark>> leaders(all.size());
        std::vector<std::size_t> leading(all.size()); // the indication that leads a root
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].status == IndicationStatus::Excluded) {
                continue;
            }
            const std::size_t root = rootOf(all, i);
            const std::string step(stepOf(all[i].step));
            std::string label = labelOf(all[i], options_.vocabulary, *options_.phrases);
            label += all[i].status == IndicationStatus::Unknowable ? "?" : "";
            if (!leaders[root]) {
                leading[root] = i;
                leaders[root] = Mark{.kind = ItemKind::Indication, .step = step, .label = label};
                leaders[root]->source = static_cast<std::uint16_t>(i);
                leaders[root]->tone =
                    all[i].status == IndicationStatus::Unknowable ? Tone::Muted : Tone::Text;
            } else {
                leaders[root]->step = leaders[root]->step.empty() ? step : leaders[root]->step;
                leaders[root]->alternatives.push_back(std::move(label));
            }
        }
        for (std::size_t root = 0; root < all.size(); ++root) {
            if (leaders[root] && !leaders[root]->label.empty()) {
                addIndication(std::move(*leaders[root]), all[leading[root]], side);
            }
        }
    }

    const TeardownReport& report_;
    const Rows& rows_;
    const LayoutOptions& options_;
    Marks marks_;
};

// With the alternatives that still fit into one line.
std::string joined(const Mark& mark, Side side, double width, const TextMetrics& metrics) {
    std::string label = mark.label;
    for (const std::string& alternative : mark.alternatives) {
        const std::string longer = label + " / " + alternative;
        if (metrics.width(withStep(mark, side, longer), roleOf(mark)) > width) {
            break;
        }
        label = longer;
    }
    return withStep(mark, side, label);
}

// Calls visit(mark, side) for every mark.
template <typename Every, typename Visit>
void forEach(Every& marks, const Visit& visit) {
    for (const Side side : {Side::Client, Side::Server}) {
        for (auto& [row, both] : marks.byRow) {
            for (auto& mark : both[index(side)].above) {
                visit(mark, side);
            }
            for (auto& mark : both[index(side)].below) {
                visit(mark, side);
            }
        }
        for (auto& mark : marks.timeless[index(side)]) {
            visit(mark, side);
        }
    }
}

} // namespace

unsigned SideMarks::linesAbove() const {
    return linesOf(above);
}

unsigned SideMarks::linesBelow() const {
    return linesOf(below);
}

Marks marksOf(const TeardownReport& report, const Rows& rows, const LayoutOptions& options) {
    return Attacher(report, rows, options).attach();
}

double widestOf(const Marks& marks, double most, const TextMetrics& metrics) {
    double widest = 0;
    forEach(marks, [&](const Mark& mark, Side side) {
        widest = std::max(widest, metrics.width(joined(mark, side, most, metrics), roleOf(mark)));
    });
    return widest;
}

bool hasSteps(const Marks& marks) {
    bool found = false;
    forEach(marks, [&found](const Mark& mark, Side) { found = found || !mark.step.empty(); });
    return found;
}

bool hasDoubts(const Marks& marks) {
    bool found = false;
    forEach(marks, [&found](const Mark& mark, Side) {
        found = found || mark.label.ends_with('?');
    });
    return found;
}

void fit(Marks& marks, double width, const TextMetrics& metrics) {
    forEach(marks, [&](Mark& mark, Side side) {
        mark.fitted =
            wrapped(joined(mark, side, width, metrics), width, kMostLines, roleOf(mark), metrics);
    });
}

} // namespace lastack::diagram
