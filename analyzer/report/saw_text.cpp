#include "report/saw_text.h"

#include "report/words.h"

#include <fmt/format.h>

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

// Indications that say the same thing, joined by "or"; different ones by "then".
std::string listTold(const SideMapping& side, Vocabulary vocabulary) {
    std::string text;
    for (const Indication& indication : side.indications) {
        if (!isTold(indication)) {
            continue;
        }
        const std::string_view joint = indication.alternativeOf ? " or " : "; then ";
        text += fmt::format("{}{}", text.empty() ? "" : joint, labelOf(indication, vocabulary));
    }
    return text;
}

} // namespace

std::string sawText(const TeardownReport& report, Side side, Vocabulary vocabulary) {
    const SideMapping& mine = report.mapping.of(side);
    const std::string told = listTold(mine, vocabulary);
    if (told.empty()) {
        return {};
    }
    const std::string_view condition = needsOpenHandle(mine) ? "With its socket open, the" : "The";
    return fmt::format("{} {} would have been told: {}.", condition, nameOf(side), told);
}

} // namespace lastack
