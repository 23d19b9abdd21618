#include "verdict/multipath.h"

#include "net/crypto.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lastack {

namespace {

std::uint32_t firstWord(std::span<const std::byte> digest) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < sizeof word; ++i) {
        word = word << 8 | std::to_integer<std::uint32_t>(digest[i]);
    }
    return word;
}

Initiator turned(Initiator initiator) {
    if (initiator == Initiator::Client) {
        return Initiator::Server;
    }
    return initiator == Initiator::Server ? Initiator::Client : initiator;
}

std::optional<std::uint32_t> tokenOf(const MultipathFacts& facts) {
    if (facts.isJoin) {
        return facts.joinToken;
    }
    const MultipathSide& server = facts.of(Side::Server);
    return server.hasKey ? std::optional(multipathToken(server.key, facts.version)) : std::nullopt;
}

} // namespace

std::uint32_t multipathToken(std::uint64_t key, std::uint8_t version) {
    std::array<std::byte, sizeof key> octets{};
    for (std::size_t i = 0; i < octets.size(); ++i) {
        octets[octets.size() - 1 - i] = static_cast<std::byte>(key >> (8 * i));
    }
    return version == 0 ? firstWord(sha1(octets)) : firstWord(sha256(octets));
}

void MultipathLedger::add(const Connection& connection, Outcome outcome) {
    if (connection.multipath == nullptr || entries_.size() == kMostSubflows) {
        return;
    }
    Entry entry;
    entry.id = connection.id;
    entry.subflow = {*connection.multipath, connection.lastFrame, outcome};
    entries_.push_back(std::move(entry));
}

// A subflow is opened after the connection that it joins.
void MultipathLedger::settle() {
    std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return a.id < b.id;
    });
    for (std::size_t at = 0; at < entries_.size(); ++at) {
        entries_[at].leader = at;
        if (entries_[at].subflow.facts.isJoin) {
            join(at);
        } else {
            nameLeader(at);
        }
    }
    tokens_.clear();
}

void MultipathLedger::nameLeader(std::size_t at) {
    const MultipathFacts& facts = entries_[at].subflow.facts;
    for (const Side side : {Side::Client, Side::Server}) {
        if (facts.of(side).hasKey) {
            tokens_[multipathToken(facts.of(side).key, facts.version)] = {at, side};
        }
    }
}

// The token is that of the SYN's receiver: most often the server of the first subflow.
void MultipathLedger::join(std::size_t at) {
    Entry& entry = entries_[at];
    const auto named = tokens_.find(entry.subflow.facts.joinToken);
    if (named == tokens_.end() || entries_[named->second.leader].joins.size() == kMostJoins) {
        return;
    }
    entry.leader = named->second.leader;
    entries_[entry.leader].joins.push_back(at);
    if (named->second.by == Side::Client) {
        entry.isTurned = true;
        std::swap(entry.subflow.facts.sides[0], entry.subflow.facts.sides[1]);
    }
}

const MultipathLedger::Entry* MultipathLedger::find(ConnectionId id) const {
    const auto at = std::lower_bound(
        entries_.begin(),
        entries_.end(),
        id,
        [](const Entry& entry, ConnectionId wanted) { return entry.id < wanted; }
    );
    return at == entries_.end() || at->id != id ? nullptr : &*at;
}

std::optional<MultipathVerdict> MultipathLedger::of(const Connection& connection) const {
    if (connection.multipath == nullptr) {
        return std::nullopt;
    }
    MultipathVerdict verdict;
    verdict.token = tokenOf(*connection.multipath);
    verdict.isJoin = connection.multipath->isJoin;
    const Entry* const entry = find(connection.id);
    if (entry == nullptr) { // beyond the bound
        verdict.conclusion.outcome = Outcome::Unknown;
        return verdict;
    }
    const Entry& leader = entries_[entry->leader];
    if (!leader.subflow.facts.isJoin) {
        verdict.connection = leader.id;
    }
    std::vector<const MultipathSubflow*> subflows{&leader.subflow};
    verdict.subflows.push_back(leader.id);
    for (const std::size_t at : leader.joins) {
        verdict.subflows.push_back(entries_[at].id);
        subflows.push_back(&entries_[at].subflow);
    }
    verdict.conclusion = concludeMultipath(subflows);
    if (!verdict.connection && verdict.conclusion.ending == MultipathEnding::SubflowsGone) {
        verdict.conclusion = {}; // there is at least one more
        verdict.conclusion.outcome = Outcome::Unknown;
    }
    if (entry->isTurned) {
        verdict.conclusion.initiator = turned(verdict.conclusion.initiator);
    }
    return verdict;
}

} // namespace lastack
