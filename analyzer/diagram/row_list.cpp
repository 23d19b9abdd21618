#include "diagram/row_list.h"

#include "diagram/marks.h"
#include "diagram/row_text.h"

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

// One sentence for each call or indication.
void appendList(
    std::string& text,
    const std::vector<std::string>& labels,
    std::string_view english,
    const Phrases& phrases
) {
    for (const std::string& label : labels) {
        text += ' ' + say(phrases, english, {{"what", label}});
    }
}

std::string segmentSentence(const RowDescription& row, const Phrases& phrases) {
    return say(
        phrases,
        row.from == Side::Client
            ? phrase("Engine", "Packet {packet}, client to server, {label}, {time}.")
            : phrase("Engine", "Packet {packet}, server to client, {label}, {time}."),
        {{"packet", std::to_string(number(row.frame))}, {"label", row.label}, {"time", row.time}}
    );
}

std::string sentenceOf(const RowDescription& row, const Phrases& phrases) {
    std::string text;
    switch (row.kind) {
    case RowKind::Segment:
    case RowKind::Run:
        text = segmentSentence(row, phrases);
        break;
    case RowKind::Pause:
        text = say(phrases, phrase("Engine", "Pause of {pause}."), {{"pause", row.label}});
        break;
    case RowKind::Unkept:
    case RowKind::LeftOut:
        text = say(phrases, phrase("Engine", "{what}."), {{"what", row.label}});
        break;
    }
    const auto& [clientCalls, serverCalls] = row.calls;
    const auto& [clientTold, serverTold] = row.indications;
    appendList(text, clientCalls, phrase("Engine", "The client calls {what}."), phrases);
    appendList(text, clientTold, phrase("Engine", "The client is told {what}."), phrases);
    appendList(text, serverCalls, phrase("Engine", "The server calls {what}."), phrases);
    appendList(text, serverTold, phrase("Engine", "The server is told {what}."), phrases);
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
        row.sentence = sentenceOf(row, *options.phrases);
    }
    return list;
}

} // namespace lastack::diagram
