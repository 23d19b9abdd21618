#include "disconnect/iso_session.h"

#include "disconnect/code_names.h"
#include "disconnect/findings.h"

#include <algorithm>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint8_t kReleased = 1;        // X.225 §8.3: the transport disconnect item
constexpr std::uint8_t kReleaseToken = 0x40; // X.225 §8.3: the token item

struct Shape {
    SpduId id{};
    Carrier carrier{};
    CloseKind kind{};
    std::optional<SessionStep> step{};
};

// X.225 §8.3.
constexpr Shape kShapes[] = {
    {SpduId::Finish, Carrier::SessionFinish, CloseKind::Graceful, SessionStep::Finish},
    {SpduId::Disconnect, Carrier::SessionDisconnect, CloseKind::Confirm, SessionStep::Disconnect},
    {SpduId::NotFinished,
     Carrier::SessionNotFinished,
     CloseKind::Advisory,
     SessionStep::NotFinished},
    {SpduId::Abort, Carrier::SessionAbort, CloseKind::Abortive, SessionStep::Abort},
    {SpduId::AbortAccept, Carrier::SessionAbortAccept, CloseKind::Confirm, std::nullopt},
    {SpduId::Refuse, Carrier::SessionRefuse, CloseKind::Refused, SessionStep::Refuse},
    {SpduId::PleaseTokens, Carrier::SessionPleaseTokens, CloseKind::Advisory, std::nullopt},
};

const Shape* shapeOf(SpduId id) {
    const auto* const shape =
        std::ranges::find_if(kShapes, [&](const Shape& candidate) { return candidate.id == id; });
    return shape == std::end(kShapes) ? nullptr : shape;
}

// X.225 §8.3: a finish that does not say it releases the transport connection. The user data stand
// behind what says it.
std::optional<std::uint32_t> codeOf(const Spdu& spdu) {
    const bool isCutOff = spdu.fit == Spdu::Fit::Cut && !spdu.userData;
    if (spdu.id == SpduId::Finish && !isCutOff) {
        return spdu.transportDisconnect.value_or(kReleased);
    }
    if (spdu.id == SpduId::Refuse) {
        return spdu.reason;
    }
    return spdu.id == SpduId::PleaseTokens ? spdu.tokens : spdu.transportDisconnect;
}

Found foundIn(const Spdu& spdu, const Shape& shape) {
    Found found{.carrier = shape.carrier, .kind = shape.kind, .code = codeOf(spdu)};
    if (spdu.id == SpduId::Refuse) {
        found.subcode = spdu.transportDisconnect;
    }
    return found;
}

// The octets that a provider's abort complains of are no user data.
void addParts(Found found, const Spdu& spdu, Findings& findings) {
    const std::uint8_t flags = found.flags;
    if (spdu.reflected) {
        found.data = *spdu.reflected;
        found.flags = static_cast<std::uint8_t>(flags | DisconnectDatum::kParameter);
        findings.add(found);
    }
    if (spdu.userData || !spdu.reflected) {
        found.data = spdu.userData.value_or(ByteView{});
        found.flags = flags;
        findings.add(found);
    }
}

} // namespace

void IsoSession::noteGap(Side from) {
    open_[index(from)] = {};
    if (known_ == Known::Perhaps) {
        begin_ = Begin::Missed;
    }
}

// X.225 §7: nothing is sent before the connect and its answer.
bool IsoSession::wants(std::uint8_t first) {
    const SpduId id{first};
    const bool begins = id == SpduId::Connect || id == SpduId::Accept || id == SpduId::Refuse;
    if (known_ == Known::Perhaps && begin_ == Begin::Seen && !begins) {
        known_ = Known::No;
    }
    return known_ != Known::No && isSpduId(first);
}

// Without a connect that was seen, only a unit that fits its TSDU exactly is taken for one.
void IsoSession::take(Side from, ByteView tsdu, Findings& findings) {
    const Spdu spdu = readSpdu(tsdu);
    if (known_ != Known::Yes && spdu.fit != Spdu::Fit::Exact) {
        return;
    }
    if (spdu.id == SpduId::Connect || spdu.id == SpduId::Accept) {
        takeConnect(spdu);
        return;
    }
    if (spdu.id == SpduId::PleaseTokens) {
        takeTokens(spdu, findings);
        return;
    }
    if (spdu.fit == Spdu::Fit::Cut || spdu.fit == Spdu::Fit::Broken) {
        reportCut(spdu, findings);
        return;
    }
    takePiece(from, spdu, findings);
}

void IsoSession::takeConnect(const Spdu& spdu) {
    known_ = Known::Yes;
    const ByteView userData = spdu.userData.value_or(ByteView{});
    if (spdu.id == SpduId::Accept) {
        presentation_.noteAccept(userData);
        return;
    }
    presentation_.noteConnect(userData);
    start();
}

// What is above the session stays unknown.
void IsoSession::takeCutConnect(const Spdu& spdu) {
    known_ = Known::Yes;
    if (spdu.id == SpduId::Connect) {
        presentation_ = {};
        start();
    }
}

void IsoSession::start() {
    open_ = {};
    isFinishing_ = false;
    isReleased_ = false;
}

void IsoSession::takeTokens(const Spdu& spdu, Findings& findings) {
    const bool isForRelease = (spdu.tokens.value_or(0) & kReleaseToken) != 0;
    if (known_ == Known::Yes && isForRelease) {
        addParts(foundIn(spdu, *shapeOf(spdu.id)), spdu, findings);
    }
}

// X.225 §7.37: an SSDU in pieces is indicated when the last one is there.
void IsoSession::takePiece(Side from, const Spdu& spdu, Findings& findings) {
    Open& open = open_[index(from)];
    if (spdu.begins()) {
        open = {};
    }
    if (open.isTold) {
        open.isTold = !spdu.ends();
        return;
    }
    if (spdu.begins() && spdu.ends()) {
        finish(spdu, 0, findings);
        return;
    }
    keep(from, spdu);
    if (spdu.ends()) {
        finish(joined(from), open.flags, findings);
        open = {};
    }
}

// A piece whose first one is not there is what is left of its SSDU.
void IsoSession::keep(Side from, const Spdu& spdu) {
    Open& open = open_[index(from)];
    if (!open.isOpen || open.spdu.id != spdu.id) {
        open = {};
        open.isOpen = true;
        open.spdu = spdu;
        open.spdu.reflected.reset();
        open.spdu.userData.reset();
        open.flags = spdu.begins() ? std::uint8_t{0} : DisconnectDatum::kTruncated;
    }
    const ByteView data = spdu.userData.value_or(ByteView{});
    const auto fits = std::min(data.size(), DisconnectData::kMostBytes - open.data.size());
    open.data.insert(
        open.data.end(), data.begin(), data.begin() + static_cast<std::ptrdiff_t>(fits)
    );
    if (fits < data.size()) {
        open.flags = DisconnectDatum::kTruncated;
    }
}

Spdu IsoSession::joined(Side from) const {
    const Open& open = open_[index(from)];
    Spdu whole = open.spdu;
    whole.userData = ByteView(open.data);
    return whole;
}

void IsoSession::finish(const Spdu& spdu, std::uint8_t flags, Findings& findings) {
    const Shape* const shape = shapeOf(spdu.id);
    if (shape == nullptr) {
        return;
    }
    isReleased_ = isReleased_ || (isFinishing_ && spdu.id == SpduId::Disconnect);
    isFinishing_ = spdu.id == SpduId::Finish || (isFinishing_ && spdu.id != SpduId::NotFinished);
    Found found = foundIn(spdu, *shape);
    found.flags = flags;
    addParts(found, spdu, findings);
    if (shape->step && spdu.userData) {
        presentation_.report(*shape->step, shape->kind, *spdu.userData, findings);
    }
}

void IsoSession::reportCut(const Spdu& spdu, Findings& findings) const {
    const Shape* const shape = shapeOf(spdu.id);
    if (shape == nullptr || known_ != Known::Yes) {
        return;
    }
    Found found = foundIn(spdu, *shape);
    found.kind = CloseKind::Incomplete;
    found.flags = DisconnectDatum::kTruncated;
    addParts(found, spdu, findings);
}

// One that the capture cut came whole; without a connect that was seen it is not known for one.
void IsoSession::takeCut(Side from, ByteView tsdu, Findings& findings) {
    const Spdu spdu = readSpdu(tsdu);
    if (spdu.id == SpduId::Connect || spdu.id == SpduId::Accept) {
        if (begin_ == Begin::Seen) {
            takeCutConnect(spdu);
        }
        return;
    }
    if (spdu.id == SpduId::PleaseTokens) {
        takeTokens(spdu, findings);
        return;
    }
    Open& open = open_[index(from)];
    if (open.isTold && !spdu.begins()) {
        open.isTold = !spdu.ends();
        return;
    }
    const bool isContinuation = !spdu.begins() && open.isOpen && open.spdu.id == spdu.id;
    if (isContinuation) {
        keep(from, spdu);
    }
    const Spdu all = isContinuation ? joined(from) : spdu;
    if (findings.cut() != Cut::ByCapture) {
        reportCut(all, findings);
    } else if (known_ == Known::Yes) {
        finish(all, 0, findings);
    }
    open = {};
    open.isTold = !spdu.ends();
}

void IsoSession::takeEnd(Side from, Findings& findings) {
    if (open_[index(from)].isOpen) {
        reportCut(joined(from), findings);
    }
}

namespace {

// X.225 §8.3: who aborted and why, in bits; a table of all would only repeat the first set.
constexpr CodeName kAbortBits[] = {
    {0x02, "user abort"},
    {0x04, "protocol error"},
    {0x08, "no reason"},
    {0x10, "implementation restriction stated in the PICS"},
};

constexpr CodeName kTransport[] = {
    {0, "transport connection kept"}, {1, "transport connection released"}};

// X.225 §8.3.
constexpr CodeName kRefuseReasons[] = {
    {0, "rejected by called user, unspecified"},
    {1, "rejected by called user, temporary congestion"},
    {2, "rejected by called user, user data follows"},
    {129, "session selector unknown"},
    {130, "user not attached to SSAP"},
    {131, "SPM congestion at connect time"},
    {132, "protocol versions not supported"},
    {133, "rejected by SPM, unspecified"},
    {134, "rejected by SPM, implementation restriction"},
};

std::string_view abortReason(std::uint32_t bits) {
    for (const CodeName& bit : kAbortBits) {
        if ((bits & bit.code) != 0) {
            return bit.name;
        }
    }
    return "provider abort";
}

} // namespace

std::string_view sessionReason(Carrier carrier, std::uint32_t code) {
    if (carrier == Carrier::SessionFinish) {
        return nameOfCode(kTransport, code);
    }
    if (carrier == Carrier::SessionAbort) {
        return abortReason(code);
    }
    if (carrier == Carrier::SessionPleaseTokens) {
        return "release token";
    }
    return carrier == Carrier::SessionRefuse ? nameOfCode(kRefuseReasons, code)
                                             : std::string_view();
}

} // namespace lastack
