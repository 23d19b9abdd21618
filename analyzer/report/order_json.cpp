#include "report/order_json.h"

#include "report/call_time_json.h"
#include "report/words.h"
#include "report/words_call.h"

namespace lastack {

namespace {

class OrderWriter {
public:
    OrderWriter(JsonWriter& json, const WspMapping& mapping, const CallIds& ids)
        : json_(json), mapping_(mapping), ids_(ids) {}

    void writeOrder();
    void writeScenario();

private:
    void writeSilent(Side side, std::size_t index);

    JsonWriter& json_;
    const WspMapping& mapping_;
    const CallIds& ids_;
};

void OrderWriter::writeSilent(Side side, std::size_t index) {
    const Call& call = mapping_.of(side).calls[index];
    json_.StartObject();
    member(json_, "id", std::string_view(ids_.ofCall(side, index)));
    member(json_, "side", nameOf(side));
    member(json_, "call", std::string_view("WSPCloseSocket"));
    member(json_, "step", unlessEmpty(stepOf(call.step)));
    writeKey(json_, "after");
    json_.StartArray();
    for (const OrderEdge& edge : mapping_.order.edges) {
        if (edge.to == OrderNode{NodeKind::Call, side, static_cast<std::uint16_t>(index)}) {
            writeText(json_, std::string_view(ids_.of(edge.from)));
        }
    }
    json_.EndArray();
    member(json_, "certainty", nameOf(call.certainty));
    writeTimeRange(json_, call.time);
    json_.EndObject();
}

void OrderWriter::writeOrder() {
    writeKey(json_, "order");
    json_.StartObject();
    writeKey(json_, "edges");
    json_.StartArray();
    for (const OrderEdge& edge : mapping_.order.edges) {
        json_.StartObject();
        member(json_, "from", std::string_view(ids_.of(edge.from)));
        member(json_, "to", std::string_view(ids_.of(edge.to)));
        member(json_, "rule", idOf(edge.rule));
        member(json_, "strength", nameOf(edge.strength));
        json_.EndObject();
    }
    json_.EndArray();
    writeKey(json_, "unordered");
    json_.StartArray();
    for (const auto& [one, other] : mapping_.order.unordered) {
        json_.StartArray();
        writeText(json_, std::string_view(ids_.of(one)));
        writeText(json_, std::string_view(ids_.of(other)));
        json_.EndArray();
    }
    json_.EndArray();
    writeKey(json_, "silent");
    json_.StartArray();
    for (const Side side : {Side::Client, Side::Server}) {
        for (std::size_t index = 0; index < mapping_.of(side).calls.size(); ++index) {
            if (mapping_.of(side).calls[index].kind == CallKind::SilentClose) {
                writeSilent(side, index);
            }
        }
    }
    json_.EndArray();
    json_.EndObject();
}

void OrderWriter::writeScenario() {
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
    const auto variant = unlessEmpty(idOf(scenario.variant));
    member(json_, "variant", variant);
    member(
        json_,
        "variant_certainty",
        variant ? std::optional(nameOf(scenario.variantCertainty)) : std::nullopt
    );
    memberCount(json_, "request_tail_bytes", scenario.requestBytes);
    memberCount(json_, "response_tail_bytes", scenario.responseBytes);
    memberFlag(json_, "response_possible", scenario.responsePossible);
    memberEvent(json_, "request", ids_, scenario.request);
    memberEvent(json_, "response", ids_, scenario.response);
    json_.EndObject();
}

} // namespace

void writeOrder(JsonWriter& json, const WspMapping& mapping, const CallIds& ids) {
    OrderWriter writer(json, mapping, ids);
    writer.writeOrder();
    writer.writeScenario();
}

} // namespace lastack
