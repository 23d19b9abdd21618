#include "report/emulated_data.h"

#include "report/evidence.h"
#include "report/figures.h"
#include "report/words.h"
#include "report/words_disconnect.h"

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

std::vector<std::string> emulatedTexts(const TeardownReport& report, const Phrases& phrases) {
    constexpr std::size_t kShown = 64;
    std::vector<std::string> texts;
    for (const EmulatedDatum& datum : emulatedData(report)) {
        const SegmentEvent* packet = eventAt(report.connection, datum.packet);
        const auto last = datum.bytes.last(std::min(datum.bytes.size(), kShown));
        const bool isPart = last.size() < datum.length;
        texts.push_back(
            say(phrases,
                phrase(
                    "Engine",
                    "{side} {size}[, the last {count} of them] before its FIN (packet {packet}): "
                    "[\"{text}\", ]hex {hex}"
                ),
                {{"side", std::string(phrases.of(nameOf(datum.from)))},
                 {"size", phrases.figure(compactBytes(datum.length))},
                 {"count", isPart ? std::optional(std::to_string(last.size())) : std::nullopt},
                 {"packet", std::to_string(packet == nullptr ? 0 : number(packet->frame))},
                 {"text", printableText(last)},
                 {"hex", hexOf(last)}})
        );
    }
    return texts;
}

} // namespace lastack
