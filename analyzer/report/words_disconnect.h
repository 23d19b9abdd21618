// WordsDisconnect: what the protocols above TCP said of the end, as names and as text that is safe
// to print. Pure functions; thread-safe.
#pragma once

#include "disconnect/datum.h"
#include "report/phrases.h"
#include "report/teardown_report.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lastack {

std::string_view nameOf(CloseKind kind); // "graceful"

// The meaning of its code, behind the SQLSTATE that a database gives; empty where it has none, or
// none that is known.
std::string reasonOf(const DisconnectDatum& datum);

// The bytes that it carried.
std::span<const std::byte> bytesOf(const DisconnectDatum& datum, const DisconnectData& data);

// The same as text, escaped: where the standard says so, or where they are printable UTF-8.
std::optional<std::string> textOf(const DisconnectDatum& datum, const DisconnectData& data);

// "packet 12, server: bgp-notification, abortive, 6/2 administrative shutdown: "back soon"", one
// for each unit.
std::vector<std::string> disconnectTexts(
    const TeardownReport& report, const Phrases& phrases = englishPhrases()
);

// The bytes as text, escaped and without line ends behind; nothing unless they are printable UTF-8.
std::optional<std::string> printableText(std::span<const std::byte> bytes);

std::string hexOf(std::span<const std::byte> bytes);

} // namespace lastack
