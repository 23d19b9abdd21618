#include "report/record_json.h"
#include "report/words.h"
#include "report/words_multipath.h"

#include <fmt/format.h>

namespace lastack {

void writeMultipath(JsonWriter& json, const TeardownReport& report) {
    writeKey(json, "multipath");
    if (!report.multipath) {
        json.Null();
        return;
    }
    const MultipathVerdict& verdict = *report.multipath;
    const auto optionalCount = [&](std::string_view key, std::optional<std::uint64_t> count) {
        count ? memberCount(json, key, *count) : memberNull(json, key);
    };
    json.StartObject();
    const std::string token = verdict.token ? fmt::format("{:08x}", *verdict.token) : "";
    member(json, "token", unlessEmpty(token));
    member(json, "role", std::string_view(verdict.isJoin ? "join" : "initial"));
    optionalCount(
        "connection", verdict.connection ? std::optional(number(*verdict.connection)) : std::nullopt
    );
    writeKey(json, "subflows");
    json.StartArray();
    for (const ConnectionId id : verdict.subflows) {
        writeCount(json, number(id));
    }
    json.EndArray();
    const MultipathConclusion& conclusion = verdict.conclusion;
    member(json, "ending", nameOf(conclusion.ending));
    member(json, "outcome", nameOf(conclusion.outcome));
    member(json, "initiator", nameOf(conclusion.initiator));
    optionalCount(
        "packet", conclusion.packet ? std::optional(number(*conclusion.packet)) : std::nullopt
    );
    json.EndObject();
}

} // namespace lastack
