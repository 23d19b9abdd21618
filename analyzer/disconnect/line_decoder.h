// LineDecoder: what protocols of command and reply lines have in common: whole lines, one after the
// other. A line that is too long to be one ends the reading, or is passed over where such lines are
// legal; after a gap the reading goes on at the next line. A line that the capture or a reset cuts
// is taken as far as it goes; one that a FIN ends is whole. Not thread-safe.
#pragma once

#include "disconnect/text.h"

#include <array>
#include <cstddef>

namespace lastack {

struct Line {
    ByteView text;        // without CR and LF
    std::size_t size = 0; // with them
    ByteView all;         // the line and what follows it
    bool isWhole = true; // no: the beginning is missing, and at least the last kTail bytes are here
    bool isCut = false;  // the end is missing, or what follows the line
};

class LineDecoder : public StreamDecoder {
public:
    static constexpr std::size_t kMostLine = 8'192; // an IRC message with tags fits
    static constexpr std::size_t kTail = 32;

    Taken take(Side from, ByteView bytes, Findings& findings) final;

    // The last line may lack its end.
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) final;

    bool resumes(Side from) final;

protected:
    enum class LongLine : std::uint8_t { Lose, Pass };

    // Done with the line (`size`), with more than it, or, at 0, waiting for what follows it.
    virtual Taken takeLine(Side from, const Line& line, Findings& findings) = 0;

    virtual LongLine longLine(Side from) const;

    // How many bytes that are no lines come next; asked once for them.
    virtual std::size_t skipNext(Side from);

    // Compression takes over in both directions.
    void becomeOpaque() { isOpaque_ = true; }

    // TLS does, behind the line that is being taken.
    void turnToTls() { turnsToTls_ = true; }

    bool hasEnded(Side from) const { return ended_[index(from)]; }

private:
    Taken takeLongLine(Side from, ByteView bytes);
    Taken takeCut(Side from, ByteView bytes, Findings& findings);
    Taken takeFirst(Side from, Line line, Findings& findings);

    std::array<bool, 2> broken_{}; // in the middle of a line whose beginning is gone
    std::array<bool, 2> ended_{};
    bool isOpaque_ = false;
    bool turnsToTls_ = false;
};

// The line is this command, with or without arguments.
bool isCommand(ByteView line, std::string_view word);

// The bytes begin with one of the prefixes, or may.
Claim claimsAnyPrefix(ByteView first, std::span<const std::string_view> prefixes);

} // namespace lastack
