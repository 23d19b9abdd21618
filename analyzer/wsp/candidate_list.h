// CandidateList: collects the candidates of one call in the order of their rank.
#pragma once

#include "wsp/calls.h"

#include <algorithm>
#include <initializer_list>

namespace lastack {

class CandidateList {
public:
    explicit CandidateList(Call& call) : call_(call) {}

    void add(CallId id, Confidence certainty, std::initializer_list<WspRule> why) {
        call_.candidates.push_back({id, certainty, nextRank_++, WspRules(why), {}});
    }

    void addOnce(CallId id, std::initializer_list<WspRule> why) {
        if (!has(id)) {
            add(id, Confidence::Possible, why);
        }
    }

    bool has(CallId id) const {
        return std::any_of(
            call_.candidates.begin(),
            call_.candidates.end(),
            [id](const Candidate& candidate) { return candidate.id == id; }
        );
    }

    // Of the candidate added last.
    void setLinger(const LingerExpiry& linger) { call_.candidates.back().linger = linger; }

    // One more reason for the candidate added last.
    void support(WspRule rule) { call_.candidates.back().why.push_back(rule); }

    // Possible only if another call followed before the segment that tests it.
    void addWith(CallId id, CallId then, std::initializer_list<WspRule> why) {
        add(id, Confidence::Possible, why);
        call_.candidates.back().then = then;
    }

    void exclude(CallId id, std::initializer_list<WspRule> why, EventIndex by = EventIndex::None) {
        call_.candidates.push_back({id, Confidence::Excluded, 0, WspRules(why), {}, by});
    }

    void excludeWith(CallId id, CallId then, std::initializer_list<WspRule> why, EventIndex by) {
        exclude(id, why, by);
        call_.candidates.back().then = then;
    }

private:
    Call& call_;
    std::uint8_t nextRank_ = 1;
};

} // namespace lastack
