#include "wsp/carried.h"

#include "wsp/candidate_list.h"
#include "wsp/moment.h"

#include <algorithm>

namespace lastack {

namespace {

bool isRequest(const DisconnectDatum& unit) {
    return unit.carrier == Carrier::SessionFinish || unit.carrier == Carrier::AcseRelease;
}

bool isResponse(const DisconnectDatum& unit) {
    return unit.carrier == Carrier::SessionDisconnect ||
           unit.carrier == Carrier::AcseReleaseResponse;
}

EventIndex eventOf(const Connection& connection, FrameNumber frame) {
    const auto& events = connection.events;
    const auto at = std::find_if(events.begin(), events.end(), [frame](const SegmentEvent& event) {
        return event.frame == frame;
    });
    return at == events.end() ? EventIndex::None
                              : EventIndex{static_cast<std::uint16_t>(at - events.begin())};
}

// The same release may be told by several layers in one packet: the innermost has the data.
const DisconnectDatum* innermost(const DisconnectData& said, const DisconnectDatum& outer) {
    const DisconnectDatum* found = &outer;
    for (const DisconnectDatum& unit : said.units) {
        const bool inside = unit.frame == outer.frame && unit.from == outer.from &&
                            (isRequest(unit) || isResponse(unit));
        found = inside ? &unit : found;
    }
    return found;
}

// The last request that was answered: one before may have been declined (X.225 NOT FINISHED).
const DisconnectDatum* answered(const DisconnectData& said, const DisconnectDatum& response) {
    const DisconnectDatum* found = nullptr;
    for (const DisconnectDatum& unit : said.units) {
        const bool before = isRequest(unit) && unit.from != response.from &&
                            unit.frame < response.frame && unit.carrier == Carrier::SessionFinish;
        found = before ? &unit : found;
    }
    return found;
}

Call callThatSends(const CallCase& made, EventIndex packet, std::uint64_t bytes, Step step) {
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = CallClass::SendEnd;
    call.certainty = Confidence::Certain;
    call.step = step;
    call.bytes = bytes;
    call.evidence.push_back(packet);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made, packet));
    beginAfterHandshake(call.time, made, made.event(packet).from);
    settle(call.time);
    CandidateList list(call);
    // A class of one member: nothing else sends data with the release.
    const bool hasData = bytes > 0;
    list.add(
        hasData ? CallId::SendDisconnData : CallId::SendDisconnect,
        hasData ? Confidence::Certain : Confidence::Likely,
        {WspRule::CarriesData}
    );
    if (!hasData) {
        for (const CallId id : {CallId::ShutSend, CallId::ShutBoth, CallId::CloseGraceful}) {
            list.add(id, Confidence::Possible, {WspRule::CarriesData});
        }
    }
    return call;
}

Call localStep(const CallCase& made, EventIndex response) {
    Call call;
    call.kind = CallKind::Local;
    call.certainty = Confidence::Possible;
    call.step = Step::S4;
    call.evidence.push_back(response);
    call.time.basis = WspRule::R6;
    endBefore(call.time, departureOf(made, response));
    return call;
}

Call silentClose(const CallCase& made, EventIndex after, Side side, Step step) {
    Call call;
    call.kind = CallKind::SilentClose;
    call.certainty = Confidence::Possible;
    call.step = step;
    call.time.basis = WspRule::R8;
    beginAfter(call.time, made, after, side);
    settle(call.time);
    return call;
}

// FD_CLOSE and WSAEDISCON tell of the end, WSPRecvDisconnect fetches what came with it.
void addNotice(
    const CallCase& made,
    EventIndex packet,
    std::uint64_t bytes,
    Step notice,
    Step fetch,
    SideMapping& side
) {
    const auto add = [&](IndicationId id, Step step, std::uint16_t needs) -> Indication& {
        Indication& told = side.indications.emplace_back();
        told.id = id;
        told.status = IndicationStatus::Available;
        told.step = step;
        told.needs.bits = needs;
        told.after.push_back(packet);
        told.time.basis = WspRule::R4;
        beginAfter(told.time, arrivalOf(made, packet));
        settle(told.time);
        told.why = {WspRule::R4};
        return told;
    };
    const std::uint16_t open = Requirements::kHandleOpen;
    add(IndicationId::CloseZero, notice, open | Requirements::kRegistered);
    const std::size_t first = side.indications.size() - 1;
    add(IndicationId::Disconnecting, notice, open | Requirements::kReceive).alternativeOf = first;
    add(IndicationId::DisconnectData, fetch, open).bytes = bytes;
}

void keepConnect(SideMapping& side) {
    std::erase_if(side.calls, [](const Call& call) { return call.kind != CallKind::Connect; });
    std::erase_if(side.indications, [](const Indication& told) {
        return told.id != IndicationId::Connected;
    });
}

} // namespace

std::optional<CarriedRelease> carriedRelease(const Connection& connection) {
    if (connection.disconnect == nullptr) {
        return std::nullopt;
    }
    const DisconnectData& said = *connection.disconnect;
    for (const DisconnectDatum& unit : said.units) {
        const DisconnectDatum* request =
            unit.carrier == Carrier::SessionDisconnect ? answered(said, unit) : nullptr;
        if (request == nullptr) {
            continue;
        }
        CarriedRelease release;
        release.initiator = request->from;
        release.request = eventOf(connection, request->frame);
        release.response = eventOf(connection, unit.frame);
        release.requestBytes = innermost(said, *request)->dataLength;
        release.responseBytes = innermost(said, unit)->dataLength;
        const bool known =
            release.request != EventIndex::None && release.response != EventIndex::None;
        return known ? std::optional(release) : std::nullopt;
    }
    return std::nullopt;
}

void mapCarried(const CallCase& made, const CarriedRelease& release, WspMapping& mapping) {
    SideMapping& first = mapping.of(release.initiator);
    SideMapping& second = mapping.of(other(release.initiator));
    keepConnect(first);
    keepConnect(second);
    first.calls.push_back(callThatSends(made, release.request, release.requestBytes, Step::S1));
    first.calls.push_back(silentClose(made, release.response, release.initiator, Step::S8));
    addNotice(made, release.request, release.requestBytes, Step::S2, Step::S3, second);
    second.calls.push_back(localStep(made, release.response));
    second.calls.push_back(callThatSends(made, release.response, release.responseBytes, Step::S5));
    second.calls.push_back(silentClose(made, release.response, other(release.initiator), Step::S5p)
    );
    addNotice(made, release.response, release.responseBytes, Step::S6, Step::S7, first);
    mapping.scenario = {};
    mapping.scenario.id = ScenarioId::DisconnectData;
    mapping.scenario.initiator = release.initiator;
    mapping.scenario.requestBytes = release.requestBytes;
    mapping.scenario.responseBytes = release.responseBytes;
    mapping.scenario.request = release.request;
    mapping.scenario.response = release.response;
}

} // namespace lastack
