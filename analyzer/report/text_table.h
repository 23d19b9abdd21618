// TextTable: the lines of the terminal report, one connection each, in columns that never move.
// Widths follow from the terminal's width alone, never from the data, so that lines can stream.
// Immutable after construction; thread-safe.
#pragma once

#include "report/host_names.h"
#include "report/phrases.h"
#include "report/teardown_report.h"
#include "report/text_tone.h"

#include <cstddef>
#include <string>

namespace lastack {

constexpr std::size_t kMinTextWidth = 80;
constexpr std::size_t kMaxTextWidth = 200;

// Any width a terminal claims, brought into what the text layouts are made for.
std::size_t textWidth(unsigned asked);

class TextTable {
public:
    TextTable(std::size_t width, HostNames names); // kMinTextWidth to kMaxTextWidth

    std::string heading() const;
    std::string line(const TeardownReport& report, Coloring coloring) const;

private:
    struct Widths {
        std::size_t number, start, address, outcome, by, why, risk;
    };

    std::string why(const TeardownReport& report, std::size_t columns) const;
    std::string address(const TeardownReport& report, Side side) const;

    Widths widths_;
    HostNames names_;
    bool narrow_;
};

// Pattern and cause in a few words: "hard reset, likely unread data".
std::string whyText(const TeardownReport& report, const Phrases& phrases = englishPhrases());

// Bytes that were never acknowledged or perhaps never read, both directions, of an ending that
// could lose them.
std::uint64_t bytesAtRisk(const Verdict& verdict);

} // namespace lastack
