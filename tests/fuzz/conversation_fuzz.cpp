// Lets two sides of a TCP connection say any bytes: two octets choose the server's port, then each
// piece follows three octets of its own: who sends it and how (a bit each, see below), and its
// length (two, big-endian). What is kept of it must stay within its bounds.
#include "disconnect/conversation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace {

using namespace lastack;

constexpr std::uint8_t kByServer = 0x01;
constexpr std::uint8_t kOctetByOctet = 0x02;
constexpr std::uint8_t kBehindGap = 0x04;   // what came before it is not in the capture
constexpr std::uint8_t kCutShort = 0x08;    // longer on the wire than captured
constexpr std::uint8_t kAheadOfTime = 0x10; // the piece after it is in front of it
constexpr std::uint8_t kEndsWithFin = 0x20;
constexpr std::uint8_t kEndsWithReset = 0x40;
constexpr std::uint32_t kMissing = 100;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

struct Early {
    SeqNum seq;
    std::vector<std::byte> bytes;
};

class Talk {
public:
    explicit Talk(std::uint16_t port) : conversation_(port) {
        conversation_.start(Side::Client, next_[0]);
        conversation_.start(Side::Server, next_[1]);
    }

    void say(std::uint8_t how, std::span<const std::uint8_t> octets);
    void check() const;

private:
    void push(Side from, SeqNum seq, std::span<const std::byte> bytes, std::uint32_t length);
    void pushEarly(Side from);
    void end(std::uint8_t how, Side from);

    Conversation conversation_;
    std::array<SeqNum, 2> next_{SeqNum{1}, SeqNum{0xFFFF'FF00}}; // by Side
    std::array<std::vector<Early>, 2> early_;
    std::uint64_t frame_ = 0;
};

// A block of its own: a sanitizer sees reads past its end.
void Talk::push(Side from, SeqNum seq, std::span<const std::byte> bytes, std::uint32_t length) {
    const std::vector<std::byte> block(bytes.begin(), bytes.end());
    conversation_.push(from, {seq, block, length, FrameNumber{++frame_}, {}});
}

void Talk::say(std::uint8_t how, std::span<const std::uint8_t> octets) {
    const Side from = (how & kByServer) != 0 ? Side::Server : Side::Client;
    const auto bytes = std::as_bytes(octets);
    SeqNum& next = next_[index(from)];
    if ((how & kBehindGap) != 0) {
        next = next + kMissing;
    }
    if ((how & kAheadOfTime) != 0) {
        early_[index(from)].push_back({next, {bytes.begin(), bytes.end()}});
        next = next + static_cast<std::uint32_t>(bytes.size());
        return;
    }
    const std::size_t step =
        (how & kOctetByOctet) != 0 ? 1 : std::max<std::size_t>(bytes.size(), 1);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        const auto piece = bytes.subspan(at, step);
        const auto length = static_cast<std::uint32_t>(piece.size());
        push(from, next, piece, length + ((how & kCutShort) != 0 ? kMissing : 0));
        next = next + length;
    }
    pushEarly(from);
    conversation_.acknowledged(from, next);
    end(how, from);
}

void Talk::pushEarly(Side from) {
    for (const Early& early : early_[index(from)]) {
        push(from, early.seq, early.bytes, static_cast<std::uint32_t>(early.bytes.size()));
    }
    early_[index(from)].clear();
}

void Talk::end(std::uint8_t how, Side from) {
    if ((how & (kEndsWithFin | kEndsWithReset)) != 0) {
        const auto end = (how & kEndsWithFin) != 0 ? StreamEnd::Fin : StreamEnd::Reset;
        conversation_.end(from, end, FrameNumber{++frame_}, {});
    }
}

void Talk::check() const {
    const DisconnectData& data = conversation_.data();
    require(data.units.size() <= DisconnectData::kMostUnits);
    require(data.bytes.size() <= DisconnectData::kMostBytes);
    for (const DisconnectDatum& unit : data.units) {
        require(unit.dataAt <= data.bytes.size());
        require(unit.dataLength <= data.bytes.size() - unit.dataAt);
        require(!nameOf(unit.carrier).empty());
        reasonOf(unit.carrier, unit.code, unit.subcode);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::span<const std::uint8_t> rest(data, size);
    if (rest.size() < 2) {
        return 0;
    }
    Talk talk(static_cast<std::uint16_t>(rest[0] << 8 | rest[1]));
    rest = rest.subspan(2);
    while (rest.size() >= 3) {
        const std::uint8_t how = rest[0];
        const std::size_t wanted = std::size_t{rest[1]} << 8 | rest[2];
        rest = rest.subspan(3);
        const std::size_t length = std::min(wanted, rest.size());
        talk.say(how, rest.first(length));
        rest = rest.subspan(length);
    }
    for (const std::uint8_t end :
         {std::uint8_t{kEndsWithFin}, std::uint8_t{kEndsWithReset | kByServer}}) {
        talk.say(end, {});
    }
    talk.check();
    return 0;
}
