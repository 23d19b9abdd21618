#include "tests/verdict/random_exchange.h"

#include "tests/verdict/simulation.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr Duration kHorizon = Duration::seconds(120);

Duration ms(std::uint32_t count) {
    return Duration::milliseconds(count);
}

bool isOverInHandshake(Ending ending) {
    return ending == Ending::Refused || ending == Ending::Unreachable ||
           ending == Ending::NobodyAnswers || ending == Ending::SynAckNeverAcknowledged ||
           ending == Ending::HandshakeAborted;
}

// Plans what the applications do for one ending.
class Planner {
public:
    Planner(Simulation& simulation, Ending ending)
        : sim_(simulation)
        , dice_(simulation.dice())
        , ending_(ending)
        , first_(anySide())
        , second_(other(first_)) {}

    void plan();

private:
    using Act = void (SimulatedHost::*)(Duration);

    Side anySide() { return dice_.roll(2) == 0 ? Side::Client : Side::Server; }

    void open();
    void talk();
    void end();
    void endClosing();
    void endAborting();
    void endAbnormally();
    void endVanishing();
    void forge(Duration now);

    void act(Duration when, Side side, Act what) {
        sim_.at(when, [this, side, what](Duration now) { (sim_.host(side).*what)(now); });
    }

    void send(Duration when, Side side, std::uint32_t bytes) {
        sim_.at(when, [this, side, bytes](Duration now) { sim_.host(side).send(now, bytes); });
    }

    void closeOnEnd(Side side) {
        sim_.onEnd(side, ms(dice_.roll(200)), [this, side](Duration now) {
            sim_.host(side).close(now);
        });
    }

    // A moment after the conversation.
    Duration later() { return ms(500 + dice_.roll(500)); }

    Simulation& sim_;
    Dice& dice_;
    Ending ending_;
    Side first_;
    Side second_;
};

void Planner::plan() {
    open();
    if (isOverInHandshake(ending_)) {
        return;
    }
    talk();
    end();
}

void Planner::open() {
    const bool listens = ending_ != Ending::Refused;
    if (listens) {
        sim_.host(Side::Server).listen();
    }
    if (ending_ == Ending::NobodyAnswers || ending_ == Ending::Unreachable) {
        sim_.cutOff(Side::Server);
    }
    act(ms(0), Side::Client, &SimulatedHost::connect);
    if (ending_ == Ending::SynAckNeverAcknowledged) {
        sim_.at(ms(1), [this](Duration) { sim_.cutOff(Side::Client); });
    }
    if (ending_ == Ending::HandshakeAborted) {
        act(ms(1), Side::Client, &SimulatedHost::close);
    }
    if (ending_ == Ending::Unreachable) {
        ScriptSegment error{
            .kind = ScriptSegment::Kind::Icmp, .from = Side::Client, .flags = {TcpFlags::kSyn}};
        error.icmp = {.reporter = *IpAddress::parse("10.0.0.1"), .type = 3, .code = 1};
        sim_.at(ms(45), [this, error](Duration now) {
            if (sim_.hasCaptured()) {
                sim_.inject(now, error);
                sim_.host(Side::Client).close(now);
            }
        });
    }
}

void Planner::talk() {
    const auto turns = dice_.roll(4);
    for (std::uint32_t turn = 0; turn < turns; ++turn) {
        send(
            ms(50 + turn * 100), turn % 2 == 0 ? Side::Client : Side::Server, dice_.between(1, 3500)
        );
    }
}

void Planner::end() {
    switch (ending_) {
    case Ending::ClientCloses:
    case Ending::ServerCloses:
    case Ending::BothCloseAtOnce:
    case Ending::HalfCloseWithData:
    case Ending::HalfCloseLeftOpen:
        endClosing();
        return;
    case Ending::HardClose:
    case Ending::UnreadData:
    case Ending::CloseWhilePeerSends:
    case Ending::AbortAfterOwnFin:
    case Ending::AbortAfterPeerFin:
    case Ending::ResetsCross:
        endAborting();
        return;
    case Ending::PeerVanishesWithData:
    case Ending::PeerVanishesIdle:
    case Ending::PeerVanishesBeforeFin:
        endVanishing();
        return;
    case Ending::PeerRestarts:
    case Ending::ForgedResetHits:
    case Ending::ForgedResetMisses:
        endAbnormally();
        return;
    case Ending::Refused:
    case Ending::Unreachable:
    case Ending::NobodyAnswers:
    case Ending::SynAckNeverAcknowledged:
    case Ending::HandshakeAborted:
    case Ending::LeftOpen:
        return;
    }
}

void Planner::endClosing() {
    if (ending_ == Ending::ClientCloses || ending_ == Ending::ServerCloses) {
        const auto closer = ending_ == Ending::ClientCloses ? Side::Client : Side::Server;
        act(later(), closer, &SimulatedHost::close);
        closeOnEnd(other(closer));
    } else if (ending_ == Ending::BothCloseAtOnce) {
        const auto when = later();
        act(when, first_, &SimulatedHost::close);
        act({when.ns + Duration::microseconds(dice_.roll(3000)).ns}, second_, &SimulatedHost::close
        );
    } else {
        const auto when = later();
        act(when, first_, &SimulatedHost::shutdownSend);
        send({when.ns + ms(40 + dice_.roll(300)).ns}, second_, dice_.between(1, 4000));
        if (ending_ == Ending::HalfCloseWithData) {
            act({when.ns + ms(800).ns}, second_, &SimulatedHost::close);
        }
    }
}

void Planner::endAborting() {
    const auto when = later();
    if (ending_ == Ending::HardClose) {
        act(when, first_, &SimulatedHost::abort);
    } else if (ending_ == Ending::UnreadData) {
        sim_.at(ms(400), [this](Duration) { sim_.host(first_).stopReading(); });
        send(ms(450), second_, dice_.between(1, 2500));
        act(when, first_, &SimulatedHost::close);
    } else if (ending_ == Ending::CloseWhilePeerSends) {
        act(when, first_, &SimulatedHost::close);
        send({when.ns + ms(dice_.roll(100)).ns}, second_, dice_.between(1, 2500));
    } else if (ending_ == Ending::AbortAfterOwnFin) {
        act(when, first_, &SimulatedHost::shutdownSend);
        act({when.ns + ms(dice_.between(1, 900)).ns}, first_, &SimulatedHost::abort);
    } else if (ending_ == Ending::AbortAfterPeerFin) {
        act(when, first_, &SimulatedHost::close);
        sim_.onEnd(second_, ms(dice_.roll(500)), [this](Duration now) {
            sim_.host(second_).abort(now);
        });
    } else {
        act(when, first_, &SimulatedHost::abort);
        act({when.ns + Duration::microseconds(dice_.roll(2000)).ns}, second_, &SimulatedHost::abort
        );
    }
}

void Planner::endVanishing() {
    const auto when = later();
    sim_.at(when, [this](Duration) { sim_.cutOff(second_); });
    if (ending_ == Ending::PeerVanishesWithData) {
        send({when.ns + ms(100).ns}, first_, dice_.between(1, 2500));
    } else if (ending_ == Ending::PeerVanishesBeforeFin) {
        act({when.ns + ms(100).ns}, first_, &SimulatedHost::close);
    }
}

void Planner::endAbnormally() {
    const auto when = later();
    if (ending_ == Ending::PeerRestarts) {
        sim_.at(when, [this](Duration) { sim_.host(second_).restart(); });
        send({when.ns + ms(50).ns}, first_, dice_.between(1, 2500));
        return;
    }
    sim_.at(when, [this](Duration now) {
        if (sim_.host(first_).isSynchronized() && sim_.host(second_).isSynchronized()) {
            forge(now);
        }
    });
    send({when.ns + ms(200).ns}, first_, dice_.between(1, 1500));
    if (ending_ == Ending::ForgedResetMisses) {
        act({when.ns + ms(900).ns}, first_, &SimulatedHost::close);
        closeOnEnd(second_);
    }
}

// A reset in the name of first_ for second_, made at the capture point.
void Planner::forge(Duration now) {
    const auto next = sim_.host(second_).receiveNext();
    const bool hits = ending_ == Ending::ForgedResetHits;
    ScriptSegment reset{.at = {}, .from = first_, .flags = {TcpFlags::kRst}, .seq = next};
    if (!hits) {
        reset.seq +=
            dice_.roll(2) == 0 ? dice_.between(1, 20'000) : dice_.between(1'000'000, 2'000'000'000);
    }
    reset.hopLimit = static_cast<std::uint8_t>(dice_.between(200, 250));
    reset.ipId = static_cast<std::uint16_t>(dice_.roll(65536));
    reset.forged = true;
    sim_.inject(now, reset);
}

PathOptions randomPath(Dice& dice, Vantage vantage) {
    PathOptions path;
    path.delay = {
        Duration::microseconds(dice.between(20, 20'000)),
        Duration::microseconds(dice.between(20, 20'000))};
    if (dice.roll(3) == 0) {
        path.lossBefore = dice.roll(60);
        path.lossAfter = dice.roll(60);
    }
    if (dice.roll(4) == 0) {
        path.reordered = dice.roll(150);
        path.duplicated = dice.roll(100);
    }
    path.missed = vantage == Vantage::Lossy ? dice.between(20, 200) : 0;
    return path;
}

std::uint32_t randomIsn(Dice& dice) {
    // Every third wraps during the exchange or soon after its middle.
    return dice.roll(3) == 0 ? 0U - dice.roll(6000) : dice.roll(0xFFFF'FFFF);
}

ScriptConnection randomConnection(Dice& dice, bool isV6) {
    auto connection = defaultConnection(0);
    auto& [client, server] = connection.hosts;
    const auto* const network = isV6 ? "2001:db8::" : "10.1.0.";
    const auto port = static_cast<std::uint16_t>(dice.between(1024, 65535));
    client = {endpoint(network + std::to_string(dice.between(1, 99)), port), randomIsn(dice)};
    server = {endpoint(network + std::to_string(dice.between(100, 199)), 443), randomIsn(dice)};
    return connection;
}

HostOptions randomHost(Dice& dice, Ending ending) {
    HostOptions options;
    options.segmentSize = dice.between(100, 1460);
    options.resetsWhenGivingUp = dice.roll(2) == 0;
    options.keepalive = ending == Ending::PeerVanishesIdle;
    options.hopLimit = static_cast<std::uint8_t>(dice.between(40, 64));
    options.ipId = static_cast<std::uint16_t>(dice.roll(65536));
    return options;
}

bool capturedAnything(const Exchange& exchange) {
    return std::any_of(
        exchange.script.segments.begin(),
        exchange.script.segments.end(),
        [](const ScriptSegment& segment) {
            return segment.kind == ScriptSegment::Kind::Tcp && segment.fate != Fate::Missed;
        }
    );
}

Exchange attempt(std::uint64_t seed, Vantage vantage) {
    Dice dice(seed);
    Exchange exchange{.ending = static_cast<Ending>(dice.roll(kEndings))};
    const bool isV6 = exchange.ending != Ending::Unreachable && dice.roll(4) == 0;
    exchange.script.start = kScriptStart;
    exchange.script.connections.push_back(randomConnection(dice, isV6));
    const auto path = randomPath(dice, vantage);
    const auto client = randomHost(dice, exchange.ending);
    const auto server = randomHost(dice, exchange.ending);
    Simulation simulation(path, client, server, seed ^ 0x9E37'79B9'7F4A'7C15U);
    Planner planner(simulation, exchange.ending);
    planner.plan();
    exchange.script.segments = simulation.run(kHorizon);
    exchange.capturedLong = dice.roll(4) != 0;
    if (exchange.capturedLong) {
        exchange.script.segments.push_back(
            {.at = Duration::seconds(400), .kind = ScriptSegment::Kind::Arp}
        );
    }
    return exchange;
}

} // namespace

std::string nameOf(Ending ending) {
    switch (ending) {
    case Ending::ClientCloses:
        return "client closes";
    case Ending::ServerCloses:
        return "server closes";
    case Ending::BothCloseAtOnce:
        return "both close at once";
    case Ending::HalfCloseWithData:
        return "half-close with data";
    case Ending::HalfCloseLeftOpen:
        return "half-close left open";
    case Ending::HardClose:
        return "hard close";
    case Ending::UnreadData:
        return "unread data";
    case Ending::CloseWhilePeerSends:
        return "close while the peer sends";
    case Ending::AbortAfterOwnFin:
        return "abort after own FIN";
    case Ending::AbortAfterPeerFin:
        return "abort after the peer's FIN";
    case Ending::ResetsCross:
        return "resets cross";
    case Ending::Refused:
        return "refused";
    case Ending::Unreachable:
        return "unreachable";
    case Ending::NobodyAnswers:
        return "nobody answers";
    case Ending::SynAckNeverAcknowledged:
        return "SYN-ACK never acknowledged";
    case Ending::HandshakeAborted:
        return "handshake aborted";
    case Ending::PeerVanishesWithData:
        return "peer vanishes with data on the way";
    case Ending::PeerVanishesIdle:
        return "peer vanishes idle";
    case Ending::PeerVanishesBeforeFin:
        return "peer vanishes before the FIN";
    case Ending::PeerRestarts:
        return "peer restarts";
    case Ending::ForgedResetHits:
        return "forged reset hits";
    case Ending::ForgedResetMisses:
        return "forged reset misses";
    case Ending::LeftOpen:
        return "left open";
    }
    return {};
}

Exchange randomExchange(std::uint64_t seed, Vantage vantage) {
    auto exchange = attempt(seed, vantage);
    for (std::uint64_t again = 1; !capturedAnything(exchange); ++again) {
        exchange = attempt(seed + (again << 40), vantage);
    }
    return exchange;
}

} // namespace lastack::test
