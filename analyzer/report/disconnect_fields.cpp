#include "report/disconnect_fields.h"

#include "net/phrase.h"
#include "report/emulated_data.h"
#include "report/evidence.h"
#include "report/words_disconnect.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace lastack {

namespace {

using Bytes = std::span<const std::byte>;

std::string shown(Bytes bytes) {
    constexpr std::size_t kMostHex = 32;
    if (const auto text = printableText(bytes)) {
        return fmt::format("\"{}\"", *text);
    }
    const std::string hex = hexOf(bytes.first(std::min(bytes.size(), kMostHex)));
    return hex + (bytes.size() > kMostHex ? " …" : "");
}

// A layer of the packet, and where the first field behind those of it is.
struct Room {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    std::size_t end = 0;
};

// From the innermost layer outwards: most often it is what a transport carries, else its header.
std::vector<Room> roomsOf(const FrameFields& fields) {
    constexpr std::size_t kMost = 2;
    std::vector<Room> rooms;
    std::size_t end = fields.fields.size();
    for (std::size_t at = end; at-- > 0 && rooms.size() < kMost;) {
        const Field& field = fields.fields[at];
        if (field.depth == 0) {
            rooms.push_back({field.begin, field.length, end});
            end = at;
        }
    }
    return rooms;
}

// Puts the field where the bytes are last in the room. False when they are not there.
bool markIn(const Room& room, FrameFields& fields, Bytes captured, Bytes wanted, Field& field) {
    const Bytes inside = captured.subspan(room.begin, room.length);
    const auto last = std::find_end(inside.begin(), inside.end(), wanted.begin(), wanted.end());
    if (last == inside.end()) {
        return false;
    }
    const auto first = std::search(inside.begin(), inside.end(), wanted.begin(), wanted.end());
    field.begin = room.begin + static_cast<std::uint32_t>(last - inside.begin());
    field.length = static_cast<std::uint32_t>(wanted.size());
    field.role = FieldRole::DisconnectData;
    field.depth = 1;
    if (first != last) {
        fields.notes.push_back(phrase(
            "Engine", "These bytes are in the packet more than once; the last place is marked."
        ));
    }
    const auto place = fields.fields.begin() + static_cast<std::ptrdiff_t>(room.end);
    fields.fields.insert(place, std::move(field));
    return true;
}

// If the bytes are there: some began in an earlier packet.
void mark(FrameFields& fields, Bytes captured, Bytes wanted, Field field) {
    if (wanted.empty()) {
        return;
    }
    for (const Room& room : roomsOf(fields)) {
        if (markIn(room, fields, captured, wanted, field)) {
            return;
        }
    }
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
