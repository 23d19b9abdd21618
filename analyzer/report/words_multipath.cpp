#include "report/words_multipath.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string_view whoOf(Initiator initiator) {
    switch (initiator) {
    case Initiator::Client:
        return "the client";
    case Initiator::Server:
        return "the server";
    case Initiator::Both:
        return "both sides at once";
    case Initiator::Middlebox:
    case Initiator::None:
        break;
    }
    return "nobody";
}

std::string subflowsText(const MultipathVerdict& verdict) {
    if (verdict.subflows.size() < 2) {
        return verdict.isJoin
                   ? "A further subflow of an MPTCP connection whose first one is unknown"
                   : "The only subflow seen of its MPTCP connection";
    }
    std::string text = "Connections ";
    for (const ConnectionId id : verdict.subflows) {
        text += fmt::format("{}{}", id == verdict.subflows.front() ? "" : ", ", number(id));
    }
    return text + " are subflows of one MPTCP connection";
}

std::string endingText(const MultipathConclusion& conclusion) {
    const std::uint64_t packet = conclusion.packet ? number(*conclusion.packet) : 0;
    const std::string_view who = whoOf(conclusion.initiator);
    switch (conclusion.ending) {
    case MultipathEnding::DataFin:
        return conclusion.outcome == Outcome::Graceful
                   ? fmt::format(
                         "ended in order: DATA_FIN by {} (packet {}), and both were acknowledged",
                         who,
                         packet
                     )
                   : fmt::format(
                         "began to end in order: DATA_FIN by {} (packet {}), but not both were "
                         "acknowledged",
                         who,
                         packet
                     );
    case MultipathEnding::FastClose:
        return fmt::format("was aborted: MP_FASTCLOSE by {} (packet {})", who, packet);
    case MultipathEnding::SubflowsGone:
        return fmt::format(
            "has no subflow left (packet {}), and neither side said that its data ended", packet
        );
    case MultipathEnding::Open:
        break;
    }
    return conclusion.outcome == Outcome::Unknown ? "has an end that was not seen" : "goes on";
}

} // namespace

std::string_view nameOf(MultipathEnding ending) {
    switch (ending) {
    case MultipathEnding::DataFin:
        return "data-fin";
    case MultipathEnding::FastClose:
        return "fastclose";
    case MultipathEnding::SubflowsGone:
        return "subflows-gone";
    case MultipathEnding::Open:
        return "open";
    }
    return {};
}

std::string multipathText(const MultipathVerdict& verdict) {
    return fmt::format("{}, which {}.", subflowsText(verdict), endingText(verdict.conclusion));
}

} // namespace lastack
