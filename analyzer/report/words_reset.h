// The words for clues about resets, for tampering signatures and for reasons that resets carry.
// Pure functions over constants; thread-safe.
#pragma once

#include "report/phrases.h"
#include "verdict/clues.h"
#include "verdict/in_band.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lastack {

std::string_view nameOf(Clue clue);     // "hop-limit"
std::string_view nameOf(Says says);     // "forged"
std::string_view nameOf(Weight weight); // "strong"

// The values of a clue as they are printed; nothing where a clue has none.
std::string observedOf(const ClueFinding& clue);
std::string expectedOf(const ClueFinding& clue);

// "hop limit 46, but 49 in its claimed sender's packets"
std::string textOf(const ClueFinding& clue, const Phrases& phrases = englishPhrases());

std::string_view nameOf(Stage stage);           // "post-psh"
std::string_view nameOf(SignatureId signature); // "PSH+ACK -> RST"
std::string_view slugOf(SignatureId signature); // "post-psh/rst"

// What a signature adds to the tags: "stage:…" and "signature:…".
std::vector<std::string> tagsOf(const std::optional<SignatureFinding>& signature);

std::string_view nameOf(ResetCarrier carrier);     // "tcp-rst-payload"
std::string_view standardOf(ResetCarrier carrier); // "RFC 9293 3.5.3"

// The meaning of a reason's code; nothing where it has none, or an unknown one.
std::optional<std::string_view> nameOf(const InBandReason& reason);

// Text that a reset carries, escaped; nothing where its bytes are no text.
std::optional<std::string> textOf(const Connection& connection, const InBandReason& reason);

} // namespace lastack
