#include "wsp/carried.h"

#include "wsp/moment.h"
#include "wsp/release_steps.h"

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

// What refuses a call ends no connection.
bool isOneWayEnd(const DisconnectDatum& unit) {
    const bool carries =
        unit.carrier == Carrier::CotpDisconnectRequest || unit.carrier == Carrier::X25Clear;
    return carries && (unit.kind == CloseKind::Abortive || unit.kind == CloseKind::Graceful) &&
           (isUsersEnd(unit) || unit.dataLength > 0);
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

std::optional<CarriedEnd> carriedEnd(const Connection& connection) {
    if (connection.disconnect == nullptr) {
        return std::nullopt;
    }
    const auto& units = connection.disconnect->units;
    const auto request = std::find_if(units.begin(), units.end(), isOneWayEnd);
    if (request == units.end()) {
        return std::nullopt;
    }
    CarriedEnd end;
    end.initiator = request->from;
    end.request = eventOf(connection, request->frame);
    end.isUsers = isUsersEnd(*request);
    const auto confirm = std::find_if(request, units.end(), [&](const DisconnectDatum& unit) {
        return unit.from != request->from && unit.kind == CloseKind::Confirm;
    });
    if (confirm != units.end()) {
        end.confirm = eventOf(connection, confirm->frame);
    }
    for (auto unit = request; unit != units.end() && unit->frame == request->frame; ++unit) {
        const bool isData = unit->carrier == request->carrier && unit->from == request->from &&
                            !unit->has(DisconnectDatum::kParameter);
        end.bytes += isData ? unit->dataLength : 0;
    }
    return end.request == EventIndex::None ? std::nullopt : std::optional(end);
}

void mapCarried(const CallCase& made, const CarriedEnd& end, WspMapping& mapping) {
    SideMapping& first = mapping.of(end.initiator);
    SideMapping& second = mapping.of(other(end.initiator));
    keepConnect(first);
    keepConnect(second);
    first.calls.push_back(callThatSends(made, end.request, end.bytes, Step::S1));
    first.calls.push_back(silentCloseAfter(made, end.request, end.initiator, Step::S8));
    addNotice(
        made,
        {.packet = end.request,
         .bytes = end.bytes,
         .notice = Step::S2,
         .fetch = Step::S3,
         .isAbortive = !end.isUsers},
        second
    );
    second.calls.push_back(silentCloseAfter(made, end.request, other(end.initiator), Step::S5p));
    if (end.confirm != EventIndex::None) {
        addNotice(made, {.packet = end.confirm, .notice = Step::S6, .fetch = Step::S7}, first);
    }
    mapping.scenario = {};
    mapping.scenario.id = ScenarioId::DisconnectData;
    mapping.scenario.responsePossible = false;
    mapping.scenario.initiator = end.initiator;
    mapping.scenario.requestBytes = end.bytes;
    mapping.scenario.request = end.request;
}

void mapCarried(const CallCase& made, const CarriedRelease& release, WspMapping& mapping) {
    SideMapping& first = mapping.of(release.initiator);
    SideMapping& second = mapping.of(other(release.initiator));
    keepConnect(first);
    keepConnect(second);
    first.calls.push_back(callThatSends(made, release.request, release.requestBytes, Step::S1));
    first.calls.push_back(silentCloseAfter(made, release.response, release.initiator, Step::S8));
    addNotice(made, {release.request, release.requestBytes, Step::S2, Step::S3}, second);
    second.calls.push_back(localStep(made, release.response));
    second.calls.push_back(callThatSends(made, release.response, release.responseBytes, Step::S5));
    second.calls.push_back(
        silentCloseAfter(made, release.response, other(release.initiator), Step::S5p)
    );
    addNotice(made, {release.response, release.responseBytes, Step::S6, Step::S7}, first);
    mapping.scenario = {};
    mapping.scenario.id = ScenarioId::DisconnectData;
    mapping.scenario.initiator = release.initiator;
    mapping.scenario.requestBytes = release.requestBytes;
    mapping.scenario.responseBytes = release.responseBytes;
    mapping.scenario.request = release.request;
    mapping.scenario.response = release.response;
}

} // namespace lastack
