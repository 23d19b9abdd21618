#include "diagram/row_list.h"

#include "diagram/marks.h"
#include "diagram/row_text.h"
#include "report/words.h"

#include <fmt/format.h>

namespace lastack::diagram {

namespace {

std::string labelOf(const Mark& mark) {
    std::string label = mark.label;
    for (const std::string& alternative : mark.alternatives) {
        label += " / " + alternative;
    }
    return mark.step.empty() ? label : fmt::format("({}) {}", mark.step, label);
}

void addMarks(RowDescription& row, const std::vector<Mark>& marks, Side side) {
    for (const Mark& mark : marks) {
        auto& list = mark.kind == ItemKind::Call ? row.calls : row.indications;
        list[index(side)].push_back(labelOf(mark));
    }
}

void appendList(
    std::string& sentence,
    Side side,
    std::string_view lead,
    const std::array<std::vector<std::string>, 2>& lists
) {
    for (const std::string& label : lists[index(side)]) {
        sentence += fmt::format(" The {} {} {}.", nameOf(side), lead, label);
    }
}

std::string sentenceOf(const RowDescription& row) {
    std::string text;
    switch (row.kind) {
    case RowKind::Segment:
    case RowKind::Run:
        text = fmt::format(
            "Packet {}, {} to {}, {}, {}.",
            number(row.frame),
            nameOf(row.from),
            nameOf(other(row.from)),
            row.label,
            row.time
        );
        break;
    case RowKind::Pause:
        text = fmt::format("Pause of {}.", row.label);
        break;
    case RowKind::Unkept:
    case RowKind::LeftOut:
        text = fmt::format("{}.", row.label);
        break;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        appendList(text, side, "calls", row.calls);
        appendList(text, side, "is told", row.indications);
    }
    return text;
}

RowDescription describe(const Row& row, const RowText& texts, Timestamp& previous) {
    RowDescription described;
    described.kind = row.kind;
    described.from = row.from;
    described.event = row.event;
    described.key = row.key;
    if (row.first == nullptr) {
        described.label = texts.gap(row);
        return described;
    }
    described.frame = row.first->frame;
    described.label = texts.label(row, LabelDetail::Full);
    described.time = texts.time(row.first->at, previous);
    previous = row.last->at;
    return described;
}

} // namespace

std::vector<RowDescription> listRows(const TeardownReport& report, const LayoutOptions& options) {
    const Rows rows = rowsOf(report, options);
    const Marks marks = marksOf(report, rows, options);
    const RowText texts(report, options);
    Timestamp previous = report.connection.firstAt;
    std::vector<RowDescription> list;
    list.reserve(rows.rows.size());
    for (std::uint32_t i = 0; i < rows.rows.size(); ++i) {
        RowDescription& row = list.emplace_back(describe(rows.rows[i], texts, previous));
        if (const auto found = marks.byRow.find(i); found != marks.byRow.end()) {
            for (const Side side : {Side::Client, Side::Server}) {
                addMarks(row, found->second[index(side)].above, side);
                addMarks(row, found->second[index(side)].below, side);
            }
        }
        row.sentence = sentenceOf(row);
    }
    return list;
}

} // namespace lastack::diagram
