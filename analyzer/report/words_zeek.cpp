#include "report/words.h"

#include <array>

namespace lastack {

std::string_view nameOf(ZeekState state) {
    switch (state) {
    case ZeekState::S0:
        return "S0";
    case ZeekState::S1:
        return "S1";
    case ZeekState::SF:
        return "SF";
    case ZeekState::Rej:
        return "REJ";
    case ZeekState::S2:
        return "S2";
    case ZeekState::S3:
        return "S3";
    case ZeekState::Rsto:
        return "RSTO";
    case ZeekState::Rstr:
        return "RSTR";
    case ZeekState::Rstos0:
        return "RSTOS0";
    case ZeekState::Rstrh:
        return "RSTRH";
    case ZeekState::Sh:
        return "SH";
    case ZeekState::Shr:
        return "SHR";
    case ZeekState::Oth:
        return "OTH";
    }
    return {};
}

namespace {

// In the order of HistoryLetter.
constexpr std::string_view kOriginatorLetters = "SHADFRCGTWIQ^";
constexpr std::string_view kResponderLetters = "shadfrcgtwiq^";
static_assert(kOriginatorLetters.size() == kHistoryLetters);
static_assert(kResponderLetters.size() == kHistoryLetters);

} // namespace

std::string historyOf(const ZeekWords& words) {
    std::string history;
    for (const HistoryEntry entry : words.history) {
        const auto letters =
            entry.by == ZeekRole::Originator ? kOriginatorLetters : kResponderLetters;
        history += letters[static_cast<std::size_t>(entry.letter)];
    }
    return history;
}

} // namespace lastack
