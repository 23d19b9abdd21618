#include "report/calls_json.h"

#include "report/call_ids.h"
#include "report/call_time_json.h"
#include "report/findings_json.h"
#include "report/order_json.h"
#include "report/saw_text.h"
#include "report/words.h"
#include "report/words_call.h"

namespace lastack {

namespace {

constexpr Side kSides[] = {Side::Client, Side::Server};

// Writes what each side did and was told.
class CallsWriter {
public:
    CallsWriter(JsonWriter& json, const TeardownReport& report, const CallIds& ids)
        : json_(json), report_(report), mapping_(report.mapping), ids_(ids) {}

    void writeSides();

private:
    void writeSide(Side side);
    void writeCall(Side side, std::size_t index);
    void writeCandidate(const Candidate& candidate);
    void writeIndication(Side side, std::size_t index);

    JsonWriter& json_;
    const TeardownReport& report_;
    const WspMapping& mapping_;
    const CallIds& ids_;
};

void CallsWriter::writeCandidate(const Candidate& candidate) {
    json_.StartObject();
    member(json_, "id", idOf(candidate.id));
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
    member(json_, "then", candidate.then ? std::optional(idOf(*candidate.then)) : std::nullopt);
    memberRules(json_, "why", candidate.why);
    memberEvent(json_, "contradicted_by", ids_, candidate.contradictedBy);
    writeLinger(json_, candidate.linger);
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
    member(json_, "id", std::string_view(ids_.ofCall(side, index)));
    member(json_, "kind", nameOfKind(call.kind));
    member(json_, "class", unlessEmpty(idOf(call.callClass)));
    member(json_, "call", nameOfCall(call));
    member(json_, "certainty", nameOf(call.certainty));
    member(json_, "step", unlessEmpty(stepOf(call.step)));
    memberEvents(json_, "evidence", ids_, call.evidence);
    writeTimeRange(json_, call.time);
    writeReaction(json_, call.reaction, ids_);
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

void writeAliases(JsonWriter& json, IndicationId indication) {
    writeKey(json, "windows_aliases");
    json.StartArray();
    for (const Completion& completion : completionsOf(indication)) {
        json.StartObject();
        member(json, "by", completion.by);
        memberCount(json, "error", static_cast<std::uint64_t>(completion.error.number));
        member(json, "error_name", unlessEmpty(completion.error.name));
        json.EndObject();
    }
    json.EndArray();
}

void CallsWriter::writeIndication(Side side, std::size_t index) {
    const Indication& indication = mapping_.of(side).indications[index];
    const SocketError error = errorOf(indication.id);
    json_.StartObject();
    member(json_, "id", std::string_view(ids_.ofIndication(side, index)));
    member(json_, "kind", idOf(indication.id));
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
    writeAliases(json_, indication.id);
    member(json_, "status", nameOf(indication.status));
    member(json_, "step", unlessEmpty(stepOf(indication.step)));
    writeRequirements(json_, indication.needs);
    memberEvents(json_, "after", ids_, indication.after);
    memberTime(json_, "earliest_ns", indication.time.earliest);
    writeTimeRange(json_, indication.time);
    const std::string other = indication.alternativeOf
                                  ? ids_.ofIndication(side, *indication.alternativeOf)
                                  : std::string();
    member(json_, "alternative_of", unlessEmpty(other));
    memberRules(json_, "why", indication.why);
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
        writeText(json_, idOf(callClass));
    }
    json_.EndArray();
    writeKey(json_, "may_have_made");
    json_.StartArray();
    for (const SequenceId sequence : mine.mayHaveMade) {
        writeText(json_, idOf(sequence));
    }
    json_.EndArray();
    member(json_, "saw", std::string_view(sawText(report_, side, Vocabulary::Wsp)));
    member(json_, "saw_posix", std::string_view(sawText(report_, side, Vocabulary::Posix)));
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

} // namespace

void writeCalls(JsonWriter& json, const TeardownReport& report) {
    const CallIds ids(report);
    CallsWriter(json, report, ids).writeSides();
    writeOrder(json, report.mapping, ids);
}

} // namespace lastack
