#include "report/call_ids.h"

#include "report/words_call.h"

#include <fmt/format.h>

namespace lastack {

std::string CallIds::ofCall(Side side, std::size_t index) const {
    const std::size_t before = side == Side::Server ? mapping_.of(Side::Client).calls.size() : 0;
    return fmt::format("c{}", before + index + 1);
}

std::string CallIds::ofIndication(Side side, std::size_t index) const {
    const std::size_t before =
        side == Side::Server ? mapping_.of(Side::Client).indications.size() : 0;
    return fmt::format("i{}", before + index + 1);
}

std::string CallIds::of(EventIndex event) const {
    return evidence_.idOf(event).value_or("");
}

std::string CallIds::of(const OrderNode& node) const {
    switch (node.kind) {
    case NodeKind::Segment:
        return of(EventIndex{node.index});
    case NodeKind::Call:
        return ofCall(node.side, node.index);
    case NodeKind::Indication:
        return ofIndication(node.side, node.index);
    }
    return {};
}

void memberEvent(JsonWriter& json, std::string_view key, const CallIds& ids, EventIndex event) {
    const std::string id = ids.of(event);
    member(json, key, unlessEmpty(id));
}

void memberEvents(
    JsonWriter& json, std::string_view key, const CallIds& ids, std::span<const EventIndex> events
) {
    writeKey(json, key);
    json.StartArray();
    for (const EventIndex event : events) {
        writeText(json, std::string_view(ids.of(event)));
    }
    json.EndArray();
}

void memberRules(JsonWriter& json, std::string_view key, const WspRules& rules) {
    writeKey(json, key);
    json.StartArray();
    for (const WspRule rule : rules) {
        writeText(json, idOf(rule));
    }
    json.EndArray();
}

void memberTime(JsonWriter& json, std::string_view key, std::optional<Timestamp> at) {
    writeKey(json, key);
    if (at) {
        writeTime(json, *at);
    } else {
        json.Null();
    }
}

} // namespace lastack
