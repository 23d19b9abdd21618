#include "report/calls_json.h"

#include "report/evidence.h"
#include "report/findings_json.h"
#include "report/saw_text.h"
#include "report/words.h"
#include "report/words_call.h"

#include <fmt/format.h>

#include <span>

namespace lastack {

namespace {

constexpr Side kSides[] = {Side::Client, Side::Server};

// Writes the calls of one report with the ids that its order refers to.
class CallsWriter {
public:
    CallsWriter(JsonWriter& json, const TeardownReport& report)
        : json_(json), report_(report), mapping_(report.mapping), evidence_(report) {}

    void writeSides();
    void writeOrder();
    void writeScenario();

private:
    std::string idOfCall(Side side, std::size_t index) const;
    std::string idOfIndication(Side side, std::size_t index) const;
    std::string idOf(const OrderNode& node) const;
    void writeSide(Side side);
    void writeCall(Side side, std::size_t index);
    void writeTime(const CallTime& time);
    void writeCandidate(const Candidate& candidate);
    void writeIndication(Side side, std::size_t index);
    void writeEvents(std::string_view key, std::span<const EventIndex> events);
    void writeRules(std::string_view key, const WspRules& rules);
    void writeSilent(Side side, std::size_t index);
    void writeOptional(std::string_view key, std::optional<Timestamp> at);
    void memberId(std::string_view key, EventIndex event);

    JsonWriter& json_;
    const TeardownReport& report_;
    const WspMapping& mapping_;
    Evidence evidence_;
};

std::string CallsWriter::idOfCall(Side side, std::size_t index) const {
    const std::size_t before = side == Side::Server ? mapping_.of(Side::Client).calls.size() : 0;
    return fmt::format("c{}", before + index + 1);
}

std::string CallsWriter::idOfIndication(Side side, std::size_t index) const {
    const std::size_t before =
        side == Side::Server ? mapping_.of(Side::Client).indications.size() : 0;
    return fmt::format("i{}", before + index + 1);
}

std::string CallsWriter::idOf(const OrderNode& node) const {
    switch (node.kind) {
    case NodeKind::Segment:
        return evidence_.idOf(EventIndex{node.index}).value_or("");
    case NodeKind::Call:
        return idOfCall(node.side, node.index);
    case NodeKind::Indication:
        return idOfIndication(node.side, node.index);
    }
    return {};
}

void CallsWriter::memberId(std::string_view key, EventIndex event) {
    const auto id = evidence_.idOf(event);
    member(json_, key, id ? std::optional<std::string_view>(*id) : std::nullopt);
}

void CallsWriter::writeEvents(std::string_view key, std::span<const EventIndex> events) {
    writeKey(json_, key);
    json_.StartArray();
    for (const EventIndex event : events) {
        writeText(json_, std::string_view(evidence_.idOf(event).value_or("")));
    }
    json_.EndArray();
}

void CallsWriter::writeRules(std::string_view key, const WspRules& rules) {
    writeKey(json_, key);
    json_.StartArray();
    for (const WspRule rule : rules) {
        writeText(json_, lastack::idOf(rule));
    }
    json_.EndArray();
}

void CallsWriter::writeOptional(std::string_view key, std::optional<Timestamp> at) {
    writeKey(json_, key);
    if (at) {
        lastack::writeTime(json_, *at);
    } else {
        json_.Null();
    }
}

void CallsWriter::writeTime(const CallTime& time) {
    writeKey(json_, "time");
    json_.StartObject();
    writeOptional("earliest_ns", time.earliest);
    writeOptional("latest_ns", time.latest);
    writeOptional("likely_earliest_ns", time.likelyEarliest);
    member(json_, "basis", lastack::idOf(time.basis));
    json_.EndObject();
}

void CallsWriter::writeCandidate(const Candidate& candidate) {
    json_.StartObject();
    member(json_, "id", lastack::idOf(candidate.id));
    member(json_, "call", functionOf(candidate.id));
    writeKey(json_, "arguments");
    json_.StartObject();
    if (const auto argument = argumentOf(candidate.id)) {
        member(json_, argument->name, argument->value);
    }
    json_.EndObject();
    member(json_, "posix", phraseOf(candidate.id, Vocabulary::Posix));
    member(json_, "certainty", nameOf(candidate.certainty));
    writeKey(json_, "rank");
    if (candidate.rank == 0) {
        json_.Null();
    } else {
        writeCount(json_, candidate.rank);
    }
    member(
        json_, "then", candidate.then ? std::optional(lastack::idOf(*candidate.then)) : std::nullopt
    );
    writeRules("why", candidate.why);
    memberId("contradicted_by", candidate.contradictedBy);
    json_.EndObject();
}

std::optional<std::string_view> nameOfCall(const Call& call) {
    switch (call.kind) {
    case CallKind::Connect:
        return "WSPConnect";
    case CallKind::Send:
        return "WSPSend";
    case CallKind::SilentClose:
        return "WSPCloseSocket";
    case CallKind::Local:
    case CallKind::Teardown:
    case CallKind::ReceiveOff:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string_view nameOfKind(CallKind kind) {
    switch (kind) {
    case CallKind::Connect:
        return "connect";
    case CallKind::Send:
        return "send";
    case CallKind::Teardown:
        return "teardown";
    case CallKind::ReceiveOff:
        return "receive-off";
    case CallKind::Local:
        return "local";
    case CallKind::SilentClose:
        return "silent-close";
    }
    return {};
}

std::optional<std::string_view> resultOf(const Call& call) {
    if (call.kind != CallKind::Send || call.result == SendResult::Unknown) {
        return std::nullopt;
    }
    return call.result == SendResult::Delivered ? "success" : "success (data lost)";
}

void CallsWriter::writeCall(Side side, std::size_t index) {
    const Call& call = mapping_.of(side).calls[index];
    json_.StartObject();
    member(json_, "id", std::string_view(idOfCall(side, index)));
    member(json_, "kind", nameOfKind(call.kind));
    member(json_, "class", unlessEmpty(lastack::idOf(call.callClass)));
    member(json_, "call", nameOfCall(call));
    member(json_, "certainty", nameOf(call.certainty));
    member(json_, "step", unlessEmpty(stepOf(call.step)));
    writeEvents("evidence", call.evidence);
    writeTime(call.time);
    member(json_, "result", resultOf(call));
    writeKey(json_, "candidates");
    json_.StartArray();
    for (const Candidate& candidate : call.candidates) {
        writeCandidate(candidate);
    }
    json_.EndArray();
    json_.EndObject();
}

void writeRequirements(JsonWriter& json, Requirements needs) {
    constexpr unsigned kBits = 16;
    writeKey(json, "requires");
    json.StartArray();
    for (unsigned bit = 0; bit < kBits; ++bit) {
        const auto one = static_cast<std::uint16_t>(1U << bit);
        if (needs.has(one)) {
            writeText(json, nameOfRequirement(one));
        }
    }
    json.EndArray();
}

void CallsWriter::writeIndication(Side side, std::size_t index) {
    const Indication& indication = mapping_.of(side).indications[index];
    const SocketError error = errorOf(indication.id);
    json_.StartObject();
    member(json_, "id", std::string_view(idOfIndication(side, index)));
    member(json_, "kind", lastack::idOf(indication.id));
    member(json_, "what", whatOf(indication.id));
    memberCount(json_, "error", static_cast<std::uint64_t>(error.number));
    member(json_, "error_name", unlessEmpty(error.name));
    writeKey(json_, "bytes");
    if (indication.id == IndicationId::RecvZero || indication.bytes > 0) {
        writeCount(json_, indication.bytes);
    } else {
        json_.Null();
    }
    member(json_, "posix", posixOf(indication.id));
    member(json_, "status", nameOf(indication.status));
    member(json_, "step", unlessEmpty(stepOf(indication.step)));
    writeRequirements(json_, indication.needs);
    writeEvents("after", indication.after);
    writeOptional("earliest_ns", indication.earliest);
    const std::string other =
        indication.alternativeOf ? idOfIndication(side, *indication.alternativeOf) : std::string();
    member(json_, "alternative_of", unlessEmpty(other));
    writeRules("why", indication.why);
    json_.EndObject();
}

void CallsWriter::writeSide(Side side) {
    const SideMapping& mine = mapping_.of(side);
    writeKey(json_, nameOf(side));
    json_.StartObject();
    writeStates(json_, report_, side);
    writeKey(json_, "calls");
    json_.StartArray();
    for (std::size_t index = 0; index < mine.calls.size(); ++index) {
        if (mine.calls[index].kind != CallKind::SilentClose) {
            writeCall(side, index);
        }
    }
    json_.EndArray();
    writeKey(json_, "indications");
    json_.StartArray();
    for (std::size_t index = 0; index < mine.indications.size(); ++index) {
        writeIndication(side, index);
    }
    json_.EndArray();
    writeKey(json_, "must_have_made");
    json_.StartArray();
    for (const CallClass callClass : mine.mustHaveMade) {
        writeText(json_, lastack::idOf(callClass));
    }
    json_.EndArray();
    writeKey(json_, "may_have_made");
    json_.StartArray();
    for (const SequenceId sequence : mine.mayHaveMade) {
        writeText(json_, lastack::idOf(sequence));
    }
    json_.EndArray();
    member(json_, "saw", std::string_view(sawText(report_, side, Vocabulary::Wsp)));
    member(json_, "spi_applicability", nameOf(mine.applicability));
    memberFlag(json_, "hypothetical", mine.applicability == SpiApplicability::Implausible);
    member(json_, "system", nameOf(mine.system));
    json_.EndObject();
}

void CallsWriter::writeSides() {
    writeKey(json_, "sides");
    json_.StartObject();
    for (const Side side : kSides) {
        writeSide(side);
    }
    json_.EndObject();
}

void CallsWriter::writeSilent(Side side, std::size_t index) {
    const Call& call = mapping_.of(side).calls[index];
    json_.StartObject();
    member(json_, "id", std::string_view(idOfCall(side, index)));
    member(json_, "side", nameOf(side));
    member(json_, "call", nameOfCall(call));
    member(json_, "step", unlessEmpty(stepOf(call.step)));
    writeKey(json_, "after");
    json_.StartArray();
    for (const OrderEdge& edge : mapping_.order.edges) {
        if (edge.to == OrderNode{NodeKind::Call, side, static_cast<std::uint16_t>(index)}) {
            writeText(json_, std::string_view(idOf(edge.from)));
        }
    }
    json_.EndArray();
    member(json_, "certainty", nameOf(call.certainty));
    json_.EndObject();
}

void CallsWriter::writeOrder() {
    writeKey(json_, "order");
    json_.StartObject();
    writeKey(json_, "edges");
    json_.StartArray();
    for (const OrderEdge& edge : mapping_.order.edges) {
        json_.StartObject();
        member(json_, "from", std::string_view(idOf(edge.from)));
        member(json_, "to", std::string_view(idOf(edge.to)));
        member(json_, "rule", lastack::idOf(edge.rule));
        member(json_, "strength", nameOf(edge.strength));
        json_.EndObject();
    }
    json_.EndArray();
    writeKey(json_, "unordered");
    json_.StartArray();
    for (const auto& [one, other] : mapping_.order.unordered) {
        json_.StartArray();
        writeText(json_, std::string_view(idOf(one)));
        writeText(json_, std::string_view(idOf(other)));
        json_.EndArray();
    }
    json_.EndArray();
    writeKey(json_, "silent");
    json_.StartArray();
    for (const Side side : kSides) {
        for (std::size_t index = 0; index < mapping_.of(side).calls.size(); ++index) {
            if (mapping_.of(side).calls[index].kind == CallKind::SilentClose) {
                writeSilent(side, index);
            }
        }
    }
    json_.EndArray();
    json_.EndObject();
}

void CallsWriter::writeScenario() {
    const Scenario& scenario = mapping_.scenario;
    writeKey(json_, "scenario");
    if (scenario.id == ScenarioId::None) {
        json_.Null();
        return;
    }
    json_.StartObject();
    member(json_, "name", nameOf(scenario.id));
    memberFlag(json_, "emulated", scenario.emulated);
    member(json_, "initiator", nameOf(scenario.initiator));
    const auto variant = unlessEmpty(lastack::idOf(scenario.variant));
    member(json_, "variant", variant);
    member(
        json_,
        "variant_certainty",
        variant ? std::optional(nameOf(scenario.variantCertainty)) : std::nullopt
    );
    memberCount(json_, "request_tail_bytes", scenario.requestBytes);
    memberCount(json_, "response_tail_bytes", scenario.responseBytes);
    memberId("request", scenario.request);
    memberId("response", scenario.response);
    json_.EndObject();
}

} // namespace

void writeCalls(JsonWriter& json, const TeardownReport& report) {
    CallsWriter writer(json, report);
    writer.writeSides();
    writer.writeOrder();
    writer.writeScenario();
}

} // namespace lastack
