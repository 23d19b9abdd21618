// CallIds: the ids ("c1", "i2", "w3") by which a record refers to its calls, indications and
// packets. Refers to its report, which must outlive it; thread-safe once made.
#pragma once

#include "report/evidence.h"
#include "report/json_text.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

class CallIds {
public:
    explicit CallIds(const TeardownReport& report) : mapping_(report.mapping), evidence_(report) {}

    std::string ofCall(Side side, std::size_t index) const;
    std::string ofIndication(Side side, std::size_t index) const;
    std::string of(const OrderNode& node) const;
    std::string of(EventIndex event) const; // empty for what is no evidence

private:
    const WspMapping& mapping_;
    Evidence evidence_;
};

// Whole members that refer to packets and rules.
void memberEvent(JsonWriter& json, std::string_view key, const CallIds& ids, EventIndex event);
void memberEvents(
    JsonWriter& json, std::string_view key, const CallIds& ids, std::span<const EventIndex> events
);
void memberRules(JsonWriter& json, std::string_view key, const WspRules& rules);
void memberTime(JsonWriter& json, std::string_view key, std::optional<Timestamp> at);

} // namespace lastack
