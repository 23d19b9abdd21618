#include "report/saw_text.h"

#include <algorithm>

namespace lastack {

namespace {

bool isTold(const Indication& indication) {
    return indication.status == IndicationStatus::Available &&
           indication.id != IndicationId::Connected;
}

bool needsOpenHandle(const SideMapping& side) {
    return std::any_of(side.indications.begin(), side.indications.end(), [](const auto& told) {
        return isTold(told) && told.needs.has(Requirements::kHandleOpen);
    });
}

// Indications that say the same thing are joined by "or"; different ones by "then".
std::string listTold(const SideMapping& side, Vocabulary vocabulary, const Phrases& phrases) {
    std::string text;
    for (const Indication& indication : side.indications) {
        if (!isTold(indication)) {
            continue;
        }
        const std::string label = labelOf(indication, vocabulary, phrases);
        if (text.empty()) {
            text = label;
            continue;
        }
        const std::string_view joint = indication.alternativeOf
                                           ? phrase("Engine", "{first} or {next}")
                                           : phrase("Engine", "{first}; then {next}");
        text = say(phrases, joint, {{"first", text}, {"next", label}});
    }
    return text;
}

std::string_view patternFor(const SideMapping& side, Side which) {
    if (needsOpenHandle(side)) {
        return which == Side::Client
                   ? phrase(
                         "Engine",
                         "With its socket open, the client would have been told: {indications}."
                     )
                   : phrase(
                         "Engine",
                         "With its socket open, the server would have been told: {indications}."
                     );
    }
    return which == Side::Client
               ? phrase("Engine", "The client would have been told: {indications}.")
               : phrase("Engine", "The server would have been told: {indications}.");
}

} // namespace

std::string sawText(
    const TeardownReport& report, Side side, Vocabulary vocabulary, const Phrases& phrases
) {
    const SideMapping& mine = report.mapping.of(side);
    const std::string told = listTold(mine, vocabulary, phrases);
    return told.empty() ? told : say(phrases, patternFor(mine, side), {{"indications", told}});
}

} // namespace lastack
