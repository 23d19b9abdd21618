// Conversation: the segments of one TCP connection, from the first SYN to an ending of a given
// kind. The whole script is made at once, with relative sequence numbers; disorder is then a swap
// of two steps. Deterministic: the same dice, the same script. Not thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack::bench {

// splitmix64: small, quick, the same on every platform.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint32_t next();
    std::uint32_t below(std::uint32_t limit);
    bool chance(double probability);

    // Geometric: 0, 1, 2, … with the mean given.
    std::uint32_t around(double mean);

private:
    std::uint64_t state_;
};

enum class Ending : std::uint8_t {
    FourWay,
    ThreeWay,
    Simultaneous,
    HalfClose, // data flows back after the first FIN
    Reset,
    ResetAfterFin, // data after the FIN is answered by a reset
    Refused,
    Unanswered,
    Open,
};

constexpr std::size_t kEndings = 9;

// Names as they are printed, by Ending.
extern const std::array<const char*, kEndings> kEndingNames;

struct Traffic {
    double exchanges = 3.3; // mean requests of a connection
    double answers = 2;     // mean segments of an answer beyond its first
    std::uint16_t payload = 1'400;
    double retransmitted = 0.01; // share of data segments sent twice
    double reordered = 0.005;    // share of data segments overtaken by the next
    std::array<double, kEndings> mix = {35, 20, 3, 4, 12, 4, 8, 6, 8};
};

struct Step {
    std::uint32_t seq, ack; // relative to the initial sequence numbers of sender and peer
    std::uint16_t payload;
    std::uint8_t flags;
    std::uint8_t from; // 0 client, 1 server
};

class Conversation {
public:
    // Replaces the script by one that ends in this way; reuses the memory.
    void write(Ending ending, const Traffic& traffic, Dice& dice);

    const std::vector<Step>& steps() const { return steps_; }

private:
    void send(std::uint8_t from, std::uint8_t flags, std::uint16_t payload = 0);
    void handshake();
    void exchangeData(const Traffic& traffic, Dice& dice);
    void answer(std::uint8_t from, const Traffic& traffic, Dice& dice);
    void end(Ending ending, std::uint8_t closer, Dice& dice);
    void disturb(std::size_t firstData, const Traffic& traffic, Dice& dice);

    std::vector<Step> steps_;
    std::array<std::uint32_t, 2> next_{};
    std::array<std::uint32_t, 2> acknowledged_{}; // by this side, of its peer
};

} // namespace lastack::bench
