#include "report/json_text.h"

#include "net/escape.h"

#include <string>

namespace lastack {

namespace {

constexpr std::uint64_t kFirstUnsafeInteger = std::uint64_t{1} << 53;

rapidjson::SizeType sizeOf(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
}

// Characters that a terminal could obey or hide are written as \u escapes, with all others beyond
// ASCII.
void writeEscaped(JsonWriter& json, std::string_view text) {
    using AsciiWriter =
        rapidjson::Writer<rapidjson::StringBuffer, rapidjson::UTF8<>, rapidjson::ASCII<>>;
    rapidjson::StringBuffer buffer;
    AsciiWriter ascii(buffer);
    ascii.String(text.data(), sizeOf(text));
    json.RawValue(buffer.GetString(), buffer.GetSize(), rapidjson::kStringType);
}

} // namespace

void writeKey(JsonWriter& json, std::string_view key) {
    json.Key(key.data(), sizeOf(key));
}

void writeText(JsonWriter& json, std::string_view text) {
    // data() of an empty view may be null, which RapidJSON does not take.
    json.String(text.empty() ? "" : text.data(), sizeOf(text));
}

void writeText(JsonWriter& json, std::optional<std::string_view> text) {
    if (text) {
        writeText(json, *text);
    } else {
        json.Null();
    }
}

std::optional<std::string_view> unlessEmpty(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

void writeForeign(JsonWriter& json, std::string_view text) {
    const std::string valid = validUtf8(text);
    if (escapeForTerminal(valid) == valid) {
        writeText(json, std::string_view(valid));
    } else {
        writeEscaped(json, valid);
    }
}

void writeCount(JsonWriter& json, std::uint64_t count) {
    if (count < kFirstUnsafeInteger) {
        json.Uint64(count);
    } else {
        writeText(json, std::string_view(std::to_string(count)));
    }
}

void writeTime(JsonWriter& json, Timestamp at) {
    json.Int64(at.ns);
}

void writeDuration(JsonWriter& json, std::optional<Duration> duration) {
    if (duration) {
        json.Int64(duration->ns);
    } else {
        json.Null();
    }
}

void member(JsonWriter& json, std::string_view key, std::string_view text) {
    writeKey(json, key);
    writeText(json, text);
}

void member(JsonWriter& json, std::string_view key, std::optional<std::string_view> text) {
    writeKey(json, key);
    writeText(json, text);
}

void memberForeign(JsonWriter& json, std::string_view key, std::string_view text) {
    writeKey(json, key);
    if (text.empty()) {
        json.Null();
    } else {
        writeForeign(json, text);
    }
}

void memberCount(JsonWriter& json, std::string_view key, std::uint64_t count) {
    writeKey(json, key);
    writeCount(json, count);
}

void memberFlag(JsonWriter& json, std::string_view key, bool value) {
    writeKey(json, key);
    json.Bool(value);
}

void memberNull(JsonWriter& json, std::string_view key) {
    writeKey(json, key);
    json.Null();
}

} // namespace lastack
