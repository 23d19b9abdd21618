#include "tests/support/script_state.h"

#include <algorithm>

namespace lastack::test {

void ReceivedRanges::add(std::uint32_t begin, std::uint32_t end) {
    auto& known = endByBegin_[begin];
    known = std::max(known, end);
}

std::uint32_t ReceivedRanges::contiguous() const {
    std::uint32_t next = endByBegin_.empty() ? 0 : endByBegin_.begin()->first;
    for (const auto& [begin, end] : endByBegin_) {
        if (begin > next) {
            break;
        }
        next = std::max(next, end);
    }
    return next;
}

ScriptState::ScriptState(std::size_t connection) {
    const auto step = static_cast<std::uint16_t>(connection * 0x1357);
    of(Side::Client).nextIpId = static_cast<std::uint16_t>(0x1C40 + step);
    of(Side::Server).nextIpId = static_cast<std::uint16_t>(0x9A10 + step);
}

std::uint32_t timestampValue(Duration at, Side side) {
    const auto offset = side == Side::Client ? 2'874'115'020U : 771'902'344U;
    return offset + static_cast<std::uint32_t>(at.ns / 1'000'000);
}

bool ScriptState::negotiated(bool ScriptSideState::*offer) const {
    return sides_[0].*offer && sides_[1].*offer;
}

std::uint16_t ScriptState::defaultWindow(const ScriptSegment& segment) const {
    if (segment.flags.rst()) {
        return 0;
    }
    if (segment.flags.syn()) {
        return segment.from == Side::Client ? 64240 : 65160;
    }
    return negotiated(&ScriptSideState::offersScaling) ? 502 : 64240;
}

void ScriptState::fillDefaults(ScriptSegment& segment) {
    auto& sender = of(segment.from);
    segment.seq = sender.next;
    segment.ack = segment.flags.ack() ? sender.received.contiguous() : 0;
    segment.window = defaultWindow(segment);
    segment.hopLimit = sender.hopLimit;
    // Linux answers for no socket with IP id 0; other segments count up.
    const bool reply = segment.flags.rst() && !segment.flags.ack();
    segment.ipId = reply ? std::uint16_t{0} : sender.nextIpId++;
    if (!segment.flags.rst() && negotiated(&ScriptSideState::offersTimestamps)) {
        segment.options.timestamps = {
            timestampValue(segment.at, segment.from), sender.lastPeerTimestamp};
    }
}

void ScriptState::note(const ScriptSegment& segment) {
    auto& sender = of(segment.from);
    if (segment.flags.syn()) {
        sender.offersTimestamps = segment.options.timestamps.has_value();
        sender.offersScaling = segment.options.windowScale.has_value();
    }
    // A reset takes no sequence numbers, and a forged one says nothing about its claimed sender.
    if (segment.flags.rst()) {
        return;
    }
    const auto end = segment.seq + sequenceLength(segment);
    sender.next = std::max(sender.next, end);
    if (segment.fate == Fate::Lost) {
        return;
    }
    auto& receiver = of(other(segment.from));
    receiver.received.add(segment.seq, end);
    if (segment.options.timestamps) {
        receiver.lastPeerTimestamp = segment.options.timestamps->first;
    }
}

} // namespace lastack::test
