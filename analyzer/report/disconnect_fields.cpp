#include "report/disconnect_fields.h"

#include "net/phrase.h"
#include "report/emulated_data.h"
#include "report/evidence.h"
#include "report/words_disconnect.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

using Bytes = std::span<const std::byte>;

// The last thing in the packet that a transport carries.
const Field* carriedBy(const FrameFields& fields) {
    const Field* found = nullptr;
    for (const Field& field : fields.fields) {
        found = field.depth == 0 ? &field : found;
    }
    return found;
}

std::string shown(Bytes bytes) {
    constexpr std::size_t kMostHex = 32;
    if (const auto text = printableText(bytes)) {
        return fmt::format("\"{}\"", *text);
    }
    const std::string hex = hexOf(bytes.first(std::min(bytes.size(), kMostHex)));
    return hex + (bytes.size() > kMostHex ? " …" : "");
}

// Puts the field where the bytes are last, if they are there: some began in an earlier packet.
void mark(FrameFields& fields, Bytes captured, Bytes wanted, Field field) {
    const Field* carried = carriedBy(fields);
    if (wanted.empty() || carried == nullptr) {
        return;
    }
    const Bytes room = captured.subspan(carried->begin, carried->length);
    const auto last = std::find_end(room.begin(), room.end(), wanted.begin(), wanted.end());
    if (last == room.end()) {
        return;
    }
    const auto first = std::search(room.begin(), room.end(), wanted.begin(), wanted.end());
    field.begin = carried->begin + static_cast<std::uint32_t>(last - room.begin());
    field.length = static_cast<std::uint32_t>(wanted.size());
    field.role = FieldRole::DisconnectData;
    field.depth = 1;
    if (first != last) {
        fields.notes.push_back(phrase(
            "Engine", "These bytes are in the packet more than once; the last place is marked."
        ));
    }
    fields.fields.push_back(std::move(field));
}

void addUnits(
    FrameFields& fields,
    FrameNumber number,
    Bytes captured,
    const TeardownReport& report,
    const Phrases& phrases
) {
    const DisconnectData& data = *report.connection.disconnect;
    const auto texts = disconnectTexts(report, phrases);
    for (std::size_t i = 0; i < data.units.size(); ++i) {
        const DisconnectDatum& unit = data.units[i];
        if (unit.frame != number) {
            continue;
        }
        const Bytes bytes = bytesOf(unit, data);
        Field field;
        field.name = phrase("Engine", "Disconnect data");
        field.value = fmt::format("{}: {}", nameOf(unit.carrier), shown(bytes));
        field.meaning = phrase("Engine", "What was sent along with the end of the connection.");
        mark(fields, captured, bytes, std::move(field));
        fields.notes.push_back(
            {phrase("Engine", "It says: {what}."), {{.name = "what", .text = texts[i]}}}
        );
    }
}

} // namespace

void addDisconnectFields(
    FrameFields& fields,
    FrameNumber number,
    Bytes captured,
    const TeardownReport& report,
    const Phrases& phrases
) {
    if (report.connection.disconnect) {
        addUnits(fields, number, captured, report, phrases);
    }
    for (const EmulatedDatum& datum : emulatedData(report)) {
        const SegmentEvent* event = eventAt(report.connection, datum.packet);
        if (event != nullptr && event->frame == number) {
            Field field;
            field.name = phrase("Engine", "In place of disconnect data");
            field.value = shown(datum.bytes);
            field.meaning = phrase(
                "Engine", "TCP has no disconnect data: the last data before the FIN stands for it."
            );
            mark(fields, captured, datum.bytes, std::move(field));
        }
    }
}

} // namespace lastack
