#include "query/field_readers.h"

#include "report/words.h"
#include "report/words_call.h"
#include "report/words_disconnect.h"
#include "report/words_reset.h"

#include <fmt/format.h>

#include <string>

namespace lastack::query {

namespace {

constexpr unsigned kStages = 4;

std::array<std::string, kStages + kSignatures> signatureTags() {
    std::array<std::string, kStages + kSignatures> tags;
    for (unsigned stage = 0; stage < kStages; ++stage) {
        tags[stage] = fmt::format("stage:{}", nameOf(static_cast<Stage>(stage)));
    }
    for (unsigned number = 1; number <= kSignatures; ++number) {
        tags[kStages + number - 1] =
            fmt::format("signature:{}", slugOf(static_cast<SignatureId>(number)));
    }
    return tags;
}

CodeBits orNull(CodeBits bits) {
    return bits.none() ? CodeBits{}.set(CodeField::kNull) : bits;
}

const std::vector<DisconnectDatum>& unitsOf(const TeardownReport& report) {
    static const std::vector<DisconnectDatum> kNone;
    return report.connection.disconnect ? report.connection.disconnect->units : kNone;
}

std::vector<InBandReason> reasonsOf(const TeardownReport& report) {
    return inBandReasons(report.connection, report.windowCodes);
}

} // namespace

CodeBits tagBits(const TeardownReport& report) {
    CodeBits bits;
    for (std::size_t tag = 0; tag < kTags; ++tag) {
        bits.set(tag, report.verdict.tags.has(static_cast<Tag>(tag)));
    }
    if (const auto& signature = report.verdict.signature) {
        bits.set(kTags + static_cast<std::size_t>(signature->stage));
        bits.set(kTags + kStages + static_cast<std::size_t>(signature->id) - 1);
    }
    return orNull(bits);
}

std::string_view nameOfTag(unsigned code) {
    static const auto kSignatureTags = signatureTags();
    return code < kTags ? nameOf(static_cast<Tag>(code))
                        : std::string_view(kSignatureTags[code - kTags]);
}

CodeBits callBits(const TeardownReport& report, std::span<const Side> sides) {
    CodeBits bits;
    for (const Side side : sides) {
        for (const Call& call : report.mapping.of(side).calls) {
            if (const Candidate* best = call.best()) {
                bits.set(static_cast<std::size_t>(best->id));
            }
        }
    }
    return orNull(bits);
}

std::string_view idOfCall(unsigned code) {
    return idOf(static_cast<CallId>(code));
}

CodeBits indicationBits(const TeardownReport& report, std::span<const Side> sides) {
    CodeBits bits;
    for (const Side side : sides) {
        for (const Indication& indication : report.mapping.of(side).indications) {
            if (indication.status == IndicationStatus::Available) {
                bits.set(static_cast<std::size_t>(indication.id));
            }
        }
    }
    return orNull(bits);
}

std::string_view idOfIndication(unsigned code) {
    return idOf(static_cast<IndicationId>(code));
}

CodeBits disconnectCarriers(const TeardownReport& report) {
    CodeBits bits;
    for (const DisconnectDatum& unit : unitsOf(report)) {
        bits.set(static_cast<std::size_t>(unit.carrier));
    }
    for (const InBandReason& reason : reasonsOf(report)) {
        bits.set(kCarrierCount + static_cast<std::size_t>(reason.carrier));
    }
    return orNull(bits);
}

std::string_view nameOfCarrier(unsigned code) {
    return code < kCarrierCount ? nameOf(static_cast<Carrier>(code))
                                : nameOf(static_cast<ResetCarrier>(code - kCarrierCount));
}

// A reset that says why it was sent is abortive, as the record has it.
CodeBits disconnectKinds(const TeardownReport& report) {
    CodeBits bits;
    for (const DisconnectDatum& unit : unitsOf(report)) {
        bits.set(static_cast<std::size_t>(unit.kind));
    }
    if (!reasonsOf(report).empty()) {
        bits.set(static_cast<std::size_t>(CloseKind::Abortive));
    }
    return orNull(bits);
}

std::string_view nameOfCloseKind(unsigned code) {
    return nameOf(static_cast<CloseKind>(code));
}

Numbers disconnectCodes(const TeardownReport& report) {
    Numbers codes;
    const auto add = [&codes](std::uint32_t code) {
        if (codes.count < codes.items.size()) {
            codes.items[codes.count++] = code;
        }
    };
    for (const DisconnectDatum& unit : unitsOf(report)) {
        if (unit.has(DisconnectDatum::kHasCode)) {
            add(unit.code);
        }
    }
    for (const InBandReason& reason : reasonsOf(report)) {
        if (reason.code) {
            add(*reason.code);
        }
    }
    return codes;
}

bool anyDisconnectText(const TeardownReport& report, const TextTaker& takes) {
    for (const DisconnectDatum& unit : unitsOf(report)) {
        const auto text = textOf(unit, *report.connection.disconnect);
        if (text && takes(*text)) {
            return true;
        }
    }
    for (const InBandReason& reason : reasonsOf(report)) {
        const auto text = textOf(report.connection, reason);
        if (text && takes(*text)) {
            return true;
        }
    }
    return false;
}

bool hasNoDisconnectText(const TeardownReport& report) {
    return !anyDisconnectText(report, [](const std::string&) { return true; });
}

} // namespace lastack::query
