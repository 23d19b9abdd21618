#include "query/fields.h"

#include "query/spelling.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lastack::query {

namespace {

struct Alias {
    FilterField about;
    std::string_view field;
};

constexpr std::array kAliases{
    Alias{{"addr", "short for ip"}, "ip"},
    Alias{{"client", "short for client.ip"}, "client.ip"},
    Alias{{"server", "short for server.ip"}, "server.ip"},
    Alias{{"cause", "short for cause.kind"}, "cause.kind"},
    Alias{{"tag", "another name for tags"}, "tags"},
    Alias{{"client.calls", "short for sides.client.calls"}, "sides.client.calls"},
    Alias{{"server.calls", "short for sides.server.calls"}, "sides.server.calls"},
    Alias{{"midstream", "short for observed.midstream"}, "observed.midstream"},
    Alias{{"rtt", "observed.rtt_ns with a unit"}, "observed.rtt_ns"},
    Alias{{"observed.rtt", "observed.rtt_ns with a unit"}, "observed.rtt_ns"},
    Alias{{"first.time_ns", "first.time in nanoseconds since 1970"}, "first.time"},
    Alias{{"last.time_ns", "last.time in nanoseconds since 1970"}, "last.time"},
    Alias{{"duration", "timing.duration_ns with a unit, such as 5s"}, "timing.duration_ns"},
    Alias{{"timing.duration", "timing.duration_ns with a unit"}, "timing.duration_ns"},
    Alias{
        {"timing.idle_before_close", "timing.idle_before_close_ns with a unit"},
        "timing.idle_before_close_ns"},
    Alias{{"timing.half_closed", "timing.half_closed_ns with a unit"}, "timing.half_closed_ns"},
    Alias{{"timing.close", "timing.close_ns with a unit"}, "timing.close_ns"},
};

std::vector<FilterField> describeAll() {
    std::vector<FilterField> all;
    for (const auto& field : fieldTable()) {
        all.push_back(field.about);
    }
    for (const auto& alias : kAliases) {
        all.push_back(alias.about);
    }
    return all;
}

} // namespace

const Field* findField(std::string_view name) {
    for (const auto& alias : kAliases) {
        if (sameWord(alias.about.name, name)) {
            name = alias.field;
            break;
        }
    }
    const auto fields = fieldTable();
    const auto field = std::find_if(fields.begin(), fields.end(), [name](const Field& candidate) {
        return sameWord(candidate.about.name, name);
    });
    return field == fields.end() ? nullptr : &*field;
}

std::string_view nearestField(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& field : describedFields()) {
        names.push_back(field.name);
    }
    return nearest(name, names);
}

std::span<const FilterField> describedFields() {
    static const std::vector<FilterField> kAll = describeAll();
    return kAll;
}

} // namespace lastack::query
