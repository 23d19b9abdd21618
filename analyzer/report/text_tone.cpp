#include "report/text_tone.h"

#include <fmt/format.h>

namespace lastack {

namespace {

// ECMA-48 §8.3.117, select graphic rendition.
std::string_view codeOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return "34";
    case Tone::Bad:
        return "1;31";
    case Tone::Warning:
        return "33";
    case Tone::Silent:
        return "35";
    case Tone::Faint:
        return "2";
    case Tone::Strong:
        return "1";
    }
    return {};
}

} // namespace

Tone toneOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return Tone::Good;
    case Outcome::HalfClosed:
        return Tone::Warning;
    case Outcome::Abortive:
    case Outcome::Refused:
        return Tone::Bad;
    case Outcome::Unanswered:
    case Outcome::TimedOut:
        return Tone::Silent;
    case Outcome::StillOpen:
        return Tone::Plain;
    case Outcome::Unknown:
        return Tone::Faint;
    }
    return Tone::Plain;
}

std::string toned(std::string_view text, Tone tone, Coloring coloring) {
    if (coloring == Coloring::Plain || tone == Tone::Plain) {
        return std::string(text);
    }
    return fmt::format("\x1b[{}m{}\x1b[0m", codeOf(tone), text);
}

} // namespace lastack
