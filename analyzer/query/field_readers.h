// FieldReaders: how the fields of the --where language that are lists are read from a report: tags,
// calls and indications, and what protocols said of the end. Constant data and pure functions;
// thread-safe.
#pragma once

#include "query/field_table.h"

#include <span>
#include <string_view>

namespace lastack::query {

// Tags, and behind them the stage and the signature of tampering, as the record's tags have them.
constexpr unsigned kTagCodes = kTags + 4 + kSignatures;
CodeBits tagBits(const TeardownReport& report);
std::string_view nameOfTag(unsigned code);

// The best candidate of each call that ended something.
CodeBits callBits(const TeardownReport& report, std::span<const Side> sides);
std::string_view idOfCall(unsigned code);

// Available ones.
CodeBits indicationBits(const TeardownReport& report, std::span<const Side> sides);
std::string_view idOfIndication(unsigned code);

// Of units of the protocols above, and behind them of resets that say why they were sent.
constexpr unsigned kCarrierCodes = kCarrierCount + kCarriers;
static_assert(kCarrierCodes < CodeField::kNull);
CodeBits disconnectCarriers(const TeardownReport& report);
std::string_view nameOfCarrier(unsigned code);

constexpr unsigned kCloseKinds = 7;
CodeBits disconnectKinds(const TeardownReport& report);
std::string_view nameOfCloseKind(unsigned code);

Numbers disconnectCodes(const TeardownReport& report);
bool hasNoDisconnectText(const TeardownReport& report);
bool anyDisconnectText(const TeardownReport& report, const TextTaker& takes);

} // namespace lastack::query
