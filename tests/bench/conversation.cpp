#include "tests/bench/conversation.h"

#include <algorithm>
#include <cmath>

namespace lastack::bench {

namespace {

constexpr std::uint8_t kFin = 0x01;
constexpr std::uint8_t kSyn = 0x02;
constexpr std::uint8_t kRst = 0x04;
constexpr std::uint8_t kPush = 0x08;
constexpr std::uint8_t kAck = 0x10;
constexpr std::uint8_t kClient = 0;
constexpr std::uint8_t kServer = 1;

constexpr std::uint8_t peerOf(std::uint8_t side) {
    return side == kClient ? kServer : kClient;
}

} // namespace

const std::array<const char*, kEndings> kEndingNames = {
    "four-way",
    "three-way",
    "simultaneous",
    "half-close",
    "reset",
    "reset-after-fin",
    "refused",
    "unanswered",
    "open"};

std::uint32_t Dice::next() {
    state_ += 0x9E37'79B9'7F4A'7C15U;
    auto mixed = (state_ ^ (state_ >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return static_cast<std::uint32_t>((mixed ^ (mixed >> 31U)) >> 32U);
}

std::uint32_t Dice::below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(std::uint64_t{next()} * limit >> 32U);
}

bool Dice::chance(double probability) {
    return next() < probability * 4294967296.0;
}

std::uint32_t Dice::around(double mean) {
    if (mean <= 0) {
        return 0;
    }
    const auto unit = (next() + 0.5) / 4294967296.0;
    return static_cast<std::uint32_t>(std::log(unit) / std::log(mean / (mean + 1)));
}

void Conversation::write(Ending ending, const Traffic& traffic, Dice& dice) {
    steps_.clear();
    next_ = {};
    acknowledged_ = {};
    if (ending == Ending::Unanswered) {
        for (auto tries = 1 + dice.below(3); tries > 0; --tries) {
            next_ = {};
            send(kClient, kSyn);
        }
        return;
    }
    if (ending == Ending::Refused) {
        send(kClient, kSyn);
        send(kServer, kRst | kAck);
        return;
    }
    handshake();
    const auto firstData = steps_.size();
    exchangeData(traffic, dice);
    disturb(firstData, traffic, dice);
    end(ending, dice.chance(0.6) ? kClient : kServer, dice);
}

// A segment with everything of the peer's acknowledged that was sent so far.
void Conversation::send(std::uint8_t from, std::uint8_t flags, std::uint16_t payload) {
    if ((flags & kAck) != 0) {
        acknowledged_[from] = next_[peerOf(from)];
    }
    steps_.push_back({next_[from], acknowledged_[from], payload, flags, from});
    next_[from] += payload + ((flags & (kSyn | kFin)) != 0 ? 1U : 0U);
}

void Conversation::handshake() {
    send(kClient, kSyn);
    send(kServer, kSyn | kAck);
    send(kClient, kAck);
}

void Conversation::exchangeData(const Traffic& traffic, Dice& dice) {
    for (auto left = dice.around(traffic.exchanges); left > 0; --left) {
        send(kClient, kPush | kAck, static_cast<std::uint16_t>(80 + dice.below(400)));
        answer(kServer, traffic, dice);
    }
}

// Every second segment is acknowledged (RFC 1122 §4.2.3.2).
void Conversation::answer(std::uint8_t from, const Traffic& traffic, Dice& dice) {
    const auto segments = 1 + dice.around(traffic.answers);
    for (std::uint32_t sent = 1; sent <= segments; ++sent) {
        send(from, sent == segments ? kPush | kAck : kAck, traffic.payload);
        if (sent % 2 == 0 || sent == segments) {
            send(peerOf(from), kAck);
        }
    }
}

void Conversation::end(Ending ending, std::uint8_t closer, Dice& dice) {
    const auto peer = peerOf(closer);
    switch (ending) {
    case Ending::Refused:
    case Ending::Unanswered:
    case Ending::Open:
        return;
    case Ending::Reset:
        send(closer, kRst | kAck);
        return;
    case Ending::ThreeWay:
        send(closer, kFin | kAck);
        send(peer, kFin | kAck);
        send(closer, kAck);
        return;
    case Ending::Simultaneous:
        send(closer, kFin | kAck);
        send(peer, kFin | kAck);
        steps_.back().ack -= 1; // the FINs crossed: neither acknowledges the other
        send(closer, kAck);
        send(peer, kAck);
        return;
    case Ending::FourWay:
    case Ending::HalfClose:
        send(closer, kFin | kAck);
        send(peer, kAck);
        for (auto late = ending == Ending::HalfClose ? 1 + dice.below(4) : 0; late > 0; --late) {
            send(peer, kPush | kAck, 512);
            send(closer, kAck);
        }
        send(peer, kFin | kAck);
        send(closer, kAck);
        return;
    case Ending::ResetAfterFin:
        send(closer, kFin | kAck);
        send(peer, kAck);
        send(peer, kPush | kAck, 512);
        send(closer, kRst); // RFC 9293 §3.10.7.1: sequence number from the acknowledgment, no ACK
        return;
    }
}

void Conversation::disturb(std::size_t firstData, const Traffic& traffic, Dice& dice) {
    for (auto at = firstData; at + 1 < steps_.size(); ++at) {
        if (steps_[at].payload == 0) {
            continue;
        }
        if (dice.chance(traffic.retransmitted)) {
            const auto again = steps_[at];
            steps_.insert(steps_.begin() + static_cast<std::ptrdiff_t>(at) + 1, again);
            ++at;
        } else if (steps_[at + 1].from == steps_[at].from && dice.chance(traffic.reordered)) {
            std::swap(steps_[at], steps_[at + 1]);
            ++at;
        }
    }
}

} // namespace lastack::bench
