#include "report/words.h"
#include "report/words_reset.h"
#include "tests/support/catch.h"

#include <rapidjson/document.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace lastack;

namespace {

rapidjson::Document recordSchema() {
    std::ifstream file(
        LASTACK_SOURCE_DIR "/resources/schema/connection.schema.json", std::ios::binary
    );
    std::ostringstream text;
    text << file.rdbuf();
    rapidjson::Document schema;
    schema.Parse(text.str().c_str());
    REQUIRE_FALSE(schema.HasParseError());
    return schema;
}

// The strings of an "enum", without null.
std::set<std::string> wordsIn(const rapidjson::Value& list) {
    std::set<std::string> words;
    for (const auto& one : list["enum"].GetArray()) {
        if (one.IsString()) {
            words.insert(one.GetString());
        }
    }
    return words;
}

template <typename Code>
std::set<std::string> names(std::size_t count) {
    std::set<std::string> words;
    for (std::size_t i = 0; i < count; ++i) {
        words.insert(std::string(nameOf(static_cast<Code>(i))));
    }
    return words;
}

// What signatures add to the tags.
std::set<std::string> signatureTags() {
    std::set<std::string> tags;
    for (const Stage stage : {Stage::PostSyn, Stage::PostAck, Stage::PostPsh, Stage::Later}) {
        tags.insert("stage:" + std::string(nameOf(stage)));
    }
    for (std::size_t id = 1; id <= kSignatures; ++id) {
        tags.insert("signature:" + std::string(slugOf(SignatureId{static_cast<std::uint8_t>(id)})));
    }
    return tags;
}

// Of the kinds that events of transports other than TCP may have.
std::set<std::string> meanings() {
    std::set<std::string> words;
    for (auto kind = static_cast<unsigned>(EventKind::Open);
         kind <= static_cast<unsigned>(EventKind::Notice);
         ++kind) {
        words.insert(std::string(nameOf(static_cast<EventKind>(kind))));
    }
    for (const EventKind kind : {EventKind::Data, EventKind::Ack, EventKind::Probe}) {
        words.insert(std::string(nameOf(kind)));
    }
    return words;
}

} // namespace

TEST_CASE("the schema allows exactly the words that reports use", "[schema]") {
    const auto schema = recordSchema();
    const auto& properties = schema["properties"];
    const auto& parts = schema["$defs"];
    CHECK(wordsIn(properties["outcome"]) == names<Outcome>(kOutcomes));
    CHECK(wordsIn(properties["initiator"]) == names<Initiator>(5));
    std::set<std::string> tags = names<Tag>(kTags);
    tags.merge(signatureTags());
    CHECK(wordsIn(properties["tags"]["items"]) == tags);
    CHECK(wordsIn(properties["record_end"]) == names<EndOfRecord>(4));
    CHECK(wordsIn(parts["confidence"]) == names<Confidence>(4));
    CHECK(wordsIn(parts["cause_kind"]) == names<CauseKind>(kCauses));
    CHECK(wordsIn(parts["tcp_state"]) == names<TcpState>(11));
    CHECK(wordsIn(parts["direction"]["properties"]["end"]) == names<DirectionEnd>(5));
    std::set<std::string> events = names<EventKind>(kTcpEventKinds);
    events.merge(names<UnitId>(kUnitIds));
    events.erase(""); // of UnitId::None
    CHECK(wordsIn(parts["event"]["properties"]["event"]) == events);
    CHECK(wordsIn(parts["event"]["properties"]["meaning"]) == meanings());
    CHECK(wordsIn(properties["transport"]) == names<Transport>(kTransports));
}

TEST_CASE("the schema allows exactly the patterns and reasons that exist", "[schema]") {
    const auto schema = recordSchema();
    std::set<std::string> ids, patternNames, reasons;
    for (const Pattern pattern : allPatterns()) {
        ids.insert(std::string(idOf(pattern)));
        patternNames.insert(std::string(nameOf(pattern)));
    }
    for (const Reason reason : allReasons()) {
        reasons.insert(std::string(idOf(reason)));
    }
    CHECK(wordsIn(schema["properties"]["pattern"]) == ids);
    CHECK(wordsIn(schema["properties"]["pattern_name"]) == patternNames);
    CHECK(wordsIn(schema["$defs"]["reasons"]["items"]) == reasons);
}
