#include "verdict/origin.h"

#include "verdict/first_match.h"
#include "verdict/suspect.h"

#include <algorithm>

namespace lastack {

namespace {

// What the clues come to: the sum of their weights, those for the claimed sender taken off.
struct Balance {
    int score = 0;
    bool wentOn = false;
    bool bothEndsByOtherPath = false;
    bool incomparable = false; // no other packet of the claimed sender
};

constexpr int kStrong = 3;
constexpr int kTwoStrong = 6;

int valueOf(Weight weight) {
    switch (weight) {
    case Weight::None:
        return 0;
    case Weight::Weak:
        return 1;
    case Weight::Medium:
        return 2;
    case Weight::Strong:
    case Weight::Decisive:
        return kStrong;
    }
    return 0;
}

int valueOf(const ClueFinding& clue) {
    switch (clue.says) {
    case Says::Forged:
        return valueOf(clue.weight);
    case Says::Genuine:
        return -valueOf(clue.weight);
    case Says::Neutral:
        return 0;
    }
    return 0;
}

Balance balanceOf(const ClueFindings& clues, const DirectionFacts& sender) {
    Balance balance;
    for (const ClueFinding& clue : clues) {
        balance.score += valueOf(clue);
        balance.wentOn = balance.wentOn || clue.weight == Weight::Decisive;
        balance.bothEndsByOtherPath =
            balance.bothEndsByOtherPath ||
            (clue.clue == Clue::BothEndsReset && clue.says == Says::Forged);
    }
    balance.incomparable = sender.packets == sender.rsts;
    return balance;
}

struct Rule {
    Confidence genuine;
    bool (*holds)(const Balance&);
};

// First match decides. One strong clue, or several that agree, make a reset suspect; only a sender
// that went on, a device that reset both ends, or two strong clues acquit the claimed sender.
constexpr Rule kRules[] = {
    {Confidence::Excluded,
     [](const Balance& b) {
         return b.wentOn;
     }},
    {Confidence::Excluded,
     [](const Balance& b) {
         return b.bothEndsByOtherPath;
     }},
    {Confidence::Excluded,
     [](const Balance& b) {
         return b.score >= kTwoStrong;
     }},
    {Confidence::Possible,
     [](const Balance& b) {
         return b.score >= kStrong;
     }},
    {Confidence::Likely,
     [](const Balance& b) {
         return b.score > 0;
     }},
    {Confidence::Likely,
     [](const Balance& b) {
         return b.incomparable;
     }},
    {Confidence::Certain,
     [](const Balance&) {
         return true;
     }},
};

bool isOlder(const ClueFinding& clue) {
    return static_cast<std::int32_t>(clue.observed - clue.expected) < 0;
}

// The clues that other rules ask for, as reasons.
void giveReasons(const ClueFindings& clues, Reasons& why) {
    for (const ClueFinding& clue : clues) {
        if (clue.says != Says::Forged) {
            continue;
        }
        if (clue.clue == Clue::HopLimit || clue.clue == Clue::HopLimitDefault) {
            why.push_back(Reason::HopLimitDiffers);
        } else if (clue.clue == Clue::SenderWentOn) {
            why.push_back(Reason::SenderWentOn);
        } else if (clue.clue == Clue::BothEndsReset) {
            why.push_back(Reason::BothEndsReset);
        } else if (clue.clue == Clue::TimestampClock && isOlder(clue)) {
            why.push_back(Reason::ResetPassesPaws);
        }
    }
}

} // namespace

void judgeOrigin(const Case& made, ResetFinding& finding) {
    const SegmentEvent& reset = made.event(finding.event);
    const Suspect suspect{made, finding, reset, detailOf(made.connection, reset)};
    ClueFindings clues;
    collectPathClues(suspect, clues);
    collectExchangeClues(suspect, clues);
    collectHeaderClues(suspect, clues);
    collectSequenceClues(suspect, clues);
    const Balance balance = balanceOf(clues, suspect.sender());
    finding.genuine = firstMatch<kRules>(balance)->genuine;
    giveReasons(clues, finding.why);
    if (made.depth == Depth::Whole) {
        finding.clues.assign(clues.begin(), clues.end());
    }
}

bool isForged(const ResetFinding& finding) {
    return finding.genuine == Confidence::Excluded || finding.genuine == Confidence::Possible;
}

const ResetDetail* detailOf(const Connection& connection, const SegmentEvent& reset) {
    const auto& details = connection.resetDetails;
    const auto at = std::find_if(details.begin(), details.end(), [&](const ResetDetail& detail) {
        return detail.frame == reset.frame;
    });
    return at == details.end() ? nullptr : &*at;
}

} // namespace lastack
