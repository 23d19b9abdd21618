#include "disconnect/text.h"

#include <algorithm>

namespace lastack {

namespace {

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::optional<ByteView> lineOf(ByteView bytes) {
    const std::size_t end = asText(bytes).find('\n');
    return end == std::string_view::npos ? std::nullopt : std::optional(bytes.first(end + 1));
}

ByteView trimmed(ByteView line) {
    std::size_t size = line.size();
    while (size > 0 && (asText(line)[size - 1] == '\n' || asText(line)[size - 1] == '\r')) {
        --size;
    }
    return line.first(size);
}

bool startsWith(ByteView bytes, std::string_view prefix) {
    return asText(bytes).substr(0, prefix.size()) == prefix;
}

bool startsWithWord(ByteView bytes, std::string_view word) {
    const std::string_view text = asText(bytes);
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
               return lower(a) == lower(b);
           });
}

Claim claimsPrefix(ByteView first, std::string_view prefix) {
    if (startsWith(first, prefix)) {
        return Claim::Yes;
    }
    const bool maybe =
        first.size() < prefix.size() && prefix.substr(0, first.size()) == asText(first);
    return maybe ? Claim::NeedMore : Claim::No;
}

} // namespace lastack
