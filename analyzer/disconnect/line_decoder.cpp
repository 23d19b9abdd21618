#include "disconnect/line_decoder.h"

namespace lastack {

LineDecoder::LongLine LineDecoder::longLine(Side) const {
    return LongLine::Lose;
}

std::size_t LineDecoder::skipNext(Side) {
    return 0;
}

bool LineDecoder::resumes(Side from) {
    broken_[index(from)] = true;
    return !isOpaque_;
}

Taken LineDecoder::takeLongLine(Side from, ByteView bytes) {
    if (longLine(from) == LongLine::Lose) {
        return {0, true};
    }
    broken_[index(from)] = true;
    return {bytes.size() - kTail};
}

Taken LineDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (isOpaque_) {
        return {0, true};
    }
    if (const std::size_t skipped = skipNext(from); skipped != 0) {
        return {skipped};
    }
    const auto found = lineOf(bytes);
    const ByteView seen = found.value_or(bytes);
    if (seen.size() > kMostLine) {
        return takeLongLine(from, seen);
    }
    if (findings.isCut()) {
        return takeCut(from, bytes, findings);
    }
    return found ? takeFirst(from, {trimmed(*found), found->size(), bytes}, findings) : Taken();
}

// What ends with the stream is for end() to take.
Taken LineDecoder::takeCut(Side from, ByteView bytes, Findings& findings) {
    const bool isReset = findings.cut() == Cut::ByReset;
    if (findings.cut() == Cut::ByFin || (isReset && asText(bytes).ends_with('\n'))) {
        return {};
    }
    ended_[index(from)] = isReset;
    const ByteView first = lineOf(bytes).value_or(bytes);
    return takeFirst(
        from, {.text = trimmed(first), .size = first.size(), .all = bytes, .isCut = true}, findings
    );
}

Taken LineDecoder::takeFirst(Side from, Line line, Findings& findings) {
    line.isWhole = !broken_[index(from)];
    Taken taken = takeLine(from, line, findings);
    broken_[index(from)] = broken_[index(from)] && taken.consumed == 0;
    taken.isLost = taken.isLost || isOpaque_;
    taken.turnsToTls = turnsToTls_;
    return taken;
}

void LineDecoder::end(Side from, StreamEnd how, ByteView rest, Findings& findings) {
    ended_[index(from)] = true;
    if (how == StreamEnd::CaptureEnd || isOpaque_ || rest.empty() || rest.size() > kMostLine) {
        return;
    }
    const ByteView first = lineOf(rest).value_or(rest);
    takeFirst(from, {.text = trimmed(first), .size = first.size(), .all = rest}, findings);
}

bool isCommand(ByteView line, std::string_view word) {
    return startsWithWord(line, word) &&
           (line.size() == word.size() || asText(line)[word.size()] == ' ');
}

Claim claimsAnyPrefix(ByteView first, std::span<const std::string_view> prefixes) {
    Claim most = Claim::No;
    for (const std::string_view prefix : prefixes) {
        const Claim claim = claimsPrefix(first, prefix);
        if (claim == Claim::Yes) {
            return claim;
        }
        most = claim == Claim::NeedMore ? claim : most;
    }
    return most;
}

} // namespace lastack
