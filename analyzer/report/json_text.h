// JSON values in the forms of the report contract, over RapidJSON's streaming writer.
// Text from captures is repaired and escaped here, so that no record carries raw control or
// reordering characters. A writer belongs to one thread.
#pragma once

#include "net/time.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace lastack {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void writeKey(JsonWriter& json, std::string_view key);

// Our own words: plain ASCII or valid UTF-8.
void writeText(JsonWriter& json, std::string_view text);
void writeText(JsonWriter& json, std::optional<std::string_view> text); // null when absent

// Text from outside: any bytes.
void writeForeign(JsonWriter& json, std::string_view text);

// Null for what is empty.
std::optional<std::string_view> unlessEmpty(std::string_view text);

// A number below 2^53, above it a string: JavaScript and many others read numbers as doubles.
void writeCount(JsonWriter& json, std::uint64_t count);

// Nanoseconds are integers whatever their size, as the contract says.
void writeTime(JsonWriter& json, Timestamp at);
void writeDuration(JsonWriter& json, std::optional<Duration> duration);

// Whole members.
void member(JsonWriter& json, std::string_view key, std::string_view text);
void member(JsonWriter& json, std::string_view key, std::optional<std::string_view> text);
void memberForeign(
    JsonWriter& json, std::string_view key, std::string_view text
); // null when empty
void memberCount(JsonWriter& json, std::string_view key, std::uint64_t count);
void memberFlag(JsonWriter& json, std::string_view key, bool value);
void memberNull(JsonWriter& json, std::string_view key);

} // namespace lastack
