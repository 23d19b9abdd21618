#include "wsp/release_steps.h"

#include "wsp/candidate_list.h"
#include "wsp/moment.h"

namespace lastack {

bool isUsersEnd(const DisconnectDatum& unit) {
    constexpr std::uint32_t kNormalDiagnostic = 241;
    switch (unit.carrier) {
    case Carrier::CotpDisconnectRequest:
        return unit.code == 0 || unit.code == 128;
    case Carrier::NspDisconnectInitiate:
        return unit.code == 0;
    case Carrier::X25Clear:
        return unit.code == 0 && (unit.subcode == 0 || unit.subcode == kNormalDiagnostic);
    default:
        return false;
    }
}

namespace {

Call endingCall(const CallCase& made, EventIndex packet) {
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = CallClass::SendEnd;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(packet);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made, packet));
    beginAfterHandshake(call.time, made, made.event(packet).from);
    settle(call.time);
    return call;
}

} // namespace

Call callThatReleases(const CallCase& made, EventIndex packet) {
    Call call = endingCall(made, packet);
    CandidateList list(call);
    list.add(CallId::CloseGraceful, Confidence::Likely, {WspRule::R1});
    for (const CallId id : {CallId::ShutSend, CallId::ShutBoth, CallId::SendDisconnect}) {
        list.add(id, Confidence::Possible, {WspRule::R1});
    }
    return call;
}

Call callThatSends(const CallCase& made, EventIndex packet, std::uint64_t bytes, Step step) {
    Call call = endingCall(made, packet);
    call.step = step;
    call.bytes = bytes;
    CandidateList list(call);
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

Call silentCloseAfter(const CallCase& made, EventIndex after, Side side, Step step) {
    Call call;
    call.kind = CallKind::SilentClose;
    call.certainty = Confidence::Possible;
    call.step = step;
    call.time.basis = WspRule::R8;
    beginAfter(call.time, made, after, side);
    settle(call.time);
    return call;
}

void addNotice(const CallCase& made, const Notice& notice, SideMapping& side) {
    const WspRule arrived = notice.isAbortive ? WspRule::R5 : WspRule::R4;
    const auto add = [&](IndicationId id, Step step, std::uint16_t needs) -> Indication& {
        Indication& told = side.indications.emplace_back();
        told.id = id;
        told.status = IndicationStatus::Available;
        told.step = step;
        told.needs.bits = needs;
        told.after.push_back(notice.packet);
        told.time.basis = arrived;
        beginAfter(told.time, arrivalOf(made, notice.packet));
        settle(told.time);
        told.why = {arrived};
        return told;
    };
    const std::uint16_t open = Requirements::kHandleOpen;
    const std::uint16_t read = notice.isAbortive ? std::uint16_t{0} : Requirements::kDrained;
    add(notice.isAbortive ? IndicationId::CloseReset : IndicationId::CloseZero,
        notice.notice,
        static_cast<std::uint16_t>(open | Requirements::kRegistered | read))
        .why = {arrived, WspRule::F1, WspRule::F2};
    const std::size_t first = side.indications.size() - 1;
    add(notice.isAbortive ? IndicationId::RecvReset : IndicationId::Disconnecting,
        notice.notice,
        open | Requirements::kReceive)
        .alternativeOf = first;
    if (notice.hasData) {
        add(IndicationId::DisconnectData, notice.fetch, open).bytes = notice.bytes;
    }
}

} // namespace lastack
