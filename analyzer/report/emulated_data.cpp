#include "report/emulated_data.h"

#include "net/escape.h"
#include "report/evidence.h"
#include "report/figures.h"
#include "report/words.h"
#include "report/words_disconnect.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

// The last bytes of what a side sent, no more than it sent of them.
EmulatedDatum tailOf(
    const TeardownReport& report, Side from, EventIndex packet, std::uint64_t length
) {
    const auto& kept = report.transcript->tails[index(from)].bytes;
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(length, kept.size()));
    return {from, packet, length, std::span(kept).last(count)};
}

bool isTextByte(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
}

std::string_view trimmedEnd(std::string_view text) {
    const std::size_t last = text.find_last_not_of("\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

std::vector<EmulatedDatum> emulatedData(const TeardownReport& report) {
    const Scenario& scenario = report.mapping.scenario;
    std::vector<EmulatedDatum> data;
    if (!scenario.emulated || report.transcript == nullptr) {
        return data;
    }
    data.push_back(tailOf(report, scenario.initiator, scenario.request, scenario.requestBytes));
    data.push_back(
        tailOf(report, other(scenario.initiator), scenario.response, scenario.responseBytes)
    );
    std::erase_if(data, [](const EmulatedDatum& datum) { return datum.bytes.empty(); });
    return data;
}

std::optional<std::string> textOf(const EmulatedDatum& datum) {
    const std::string text(reinterpret_cast<const char*>(datum.bytes.data()), datum.bytes.size());
    const bool isText =
        std::all_of(text.begin(), text.end(), isTextByte) && validUtf8(text) == text;
    return isText ? std::optional(escapeForTerminal(trimmedEnd(text))) : std::nullopt;
}

std::vector<std::string> emulatedTexts(const TeardownReport& report) {
    constexpr std::size_t kShown = 64;
    std::vector<std::string> texts;
    for (const EmulatedDatum& datum : emulatedData(report)) {
        const SegmentEvent* packet = eventAt(report.connection, datum.packet);
        const auto last = datum.bytes.last(std::min(datum.bytes.size(), kShown));
        const auto text = textOf({datum.from, datum.packet, datum.length, last});
        texts.push_back(fmt::format(
            "{} {}{} before its FIN (packet {}): {}{}",
            nameOf(datum.from),
            compactBytes(datum.length),
            last.size() < datum.length ? fmt::format(", the last {} of them", last.size()) : "",
            packet == nullptr ? 0 : number(packet->frame),
            text ? fmt::format("\"{}\", ", *text) : std::string(),
            "hex " + hexOf(last)
        ));
    }
    return texts;
}

} // namespace lastack
