// ExchangeTable: the live connections of one transport, found by any of the keys that their packets
// carry. Hands each over once: when it has been over for a while, when nobody answered it for long,
// when there are too many, or at the end of the capture. Not thread-safe.
#pragma once

#include "net/key_hash.h"
#include "net/time.h"
#include "transports/exchange.h"
#include "transports/exchange_desk.h"

#include <boost/container/small_vector.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace lastack {

struct ExchangeBounds {
    Duration closedLinger = Duration::seconds(60); // stragglers of a closed one still join it
    Duration unanswered = Duration::seconds(180);
    std::size_t maxLive = 100'000;
    std::uint64_t hashSeed = 0; // 0: chosen at random
};

// Key: a value for SeededHash; State: what the tracker keeps of each beside the Exchange. A
// State::conclude(Exchange&) is called before an exchange is handed over: some things are known
// only when nothing follows.
template <typename Key, typename State>
class ExchangeTable {
public:
    struct Live {
        Live(Transport transport, ConnectionId id, const TransportPacket& first)
            : exchange(transport, id, first) {}

        Exchange exchange;
        State state{};
        boost::container::small_vector<Key, 4> keys; // that find it
        std::size_t place = 0;                       // in the list of all
    };

    ExchangeTable(Transport transport, ExchangeDesk& desk, const ExchangeBounds& bounds = {})
        : transport_(transport)
        , desk_(desk)
        , bounds_(bounds)
        , byKey_(0, SeededHash<Key>(bounds.hashSeed != 0 ? bounds.hashSeed : randomSeed())) {}

    // Null when none has that key.
    Live* find(const Key& key) const {
        const auto at = byKey_.find(key);
        return at == byKey_.end() ? nullptr : at->second;
    }

    // A new one, which the key finds from now on.
    Live& open(const TransportPacket& packet, const Key& key) {
        makeRoom(packet.at);
        live_.push_back(std::make_unique<Live>(transport_, desk_.nextId(packet), packet));
        live_.back()->place = live_.size() - 1;
        name(*live_.back(), key);
        return *live_.back();
    }

    // One more key for it; taken from another one that had it.
    void name(Live& live, const Key& key) {
        const auto [at, isNew] = byKey_.try_emplace(key, &live);
        if (!isNew && at->second != &live) {
            auto& keys = at->second->keys;
            keys.erase(std::remove(keys.begin(), keys.end(), key), keys.end());
            at->second = &live;
        }
        if (std::find(live.keys.begin(), live.keys.end(), key) == live.keys.end()) {
            live.keys.push_back(key);
        }
    }

    // Hands it over now, because its keys are used for a new one.
    void supersede(Live& live) {
        handOver(live, EndOfRecord::Superseded, live.exchange.lastAt());
        const std::size_t place = live.place;
        std::swap(live_[place], live_.back());
        live_[place]->place = place;
        live_.pop_back();
    }

    // Hands over what is over by now; looks at all of them, but not more often than each second.
    void advance(Timestamp now) {
        if (now - sweptAt_ > Duration::seconds(1)) {
            sweep(now);
        }
    }

    void finish(Timestamp captureEnd) {
        for (const std::unique_ptr<Live>& live : live_) {
            handOver(*live, EndOfRecord::CaptureEnd, captureEnd);
        }
        live_.clear();
    }

    std::size_t size() const { return live_.size(); }

    bool empty() const { return live_.empty(); }

private:
    bool isExpired(const Live& live, Timestamp now) const {
        const Duration silence = now - live.exchange.lastAt();
        if (live.exchange.isOver()) {
            return silence > bounds_.closedLinger;
        }
        return !live.exchange.wasAccepted() && silence > bounds_.unanswered;
    }

    void sweep(Timestamp now) {
        sweptAt_ = now;
        removeIf([&](const Live& live) { return isExpired(live, now); }, EndOfRecord::Expired, now);
    }

    // Looks at all of them, but only once in a while.
    void makeRoom(Timestamp now) {
        if (now - sweptAt_ > bounds_.closedLinger || live_.size() >= bounds_.maxLive) {
            sweep(now);
        }
        if (live_.size() >= bounds_.maxLive) {
            evict(now);
        }
    }

    // The longest silent tenth of them.
    void evict(Timestamp now) {
        std::vector<Timestamp> heard;
        heard.reserve(live_.size());
        for (const std::unique_ptr<Live>& live : live_) {
            heard.push_back(live->exchange.lastAt());
        }
        const auto tenth = heard.begin() + static_cast<std::ptrdiff_t>(heard.size() / 10);
        std::nth_element(heard.begin(), tenth, heard.end());
        const Timestamp limit = *tenth;
        removeIf(
            [&](const Live& live) { return !(limit < live.exchange.lastAt()); },
            EndOfRecord::Evicted,
            now
        );
    }

    template <typename Predicate>
    void removeIf(Predicate goes, EndOfRecord ended, Timestamp now) {
        std::erase_if(live_, [&](const std::unique_ptr<Live>& live) {
            if (!goes(*live)) {
                return false;
            }
            handOver(*live, ended, now);
            return true;
        });
        for (std::size_t place = 0; place < live_.size(); ++place) {
            live_[place]->place = place;
        }
    }

    void handOver(Live& live, EndOfRecord ended, Timestamp at) {
        for (const Key& key : live.keys) {
            byKey_.erase(key);
        }
        if constexpr (requires { live.state.conclude(live.exchange); }) {
            live.state.conclude(live.exchange);
        }
        desk_.finished(live.exchange.finish(ended, at));
    }

    Transport transport_;
    ExchangeDesk& desk_;
    ExchangeBounds bounds_;
    Timestamp sweptAt_;
    std::vector<std::unique_ptr<Live>> live_;
    boost::unordered_flat_map<Key, Live*, SeededHash<Key>> byKey_;
};

} // namespace lastack
