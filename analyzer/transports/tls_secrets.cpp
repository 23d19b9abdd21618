#include "transports/tls_secrets.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace lastack {

namespace {

constexpr std::size_t kSha256 = 32;
constexpr std::size_t kSha384 = 48;

struct Label {
    std::string_view name;
    std::array<QuicSecret, 2> TrafficSecrets::*secrets;
    Side side;
};

constexpr Label kLabels[] = {
    {"CLIENT_HANDSHAKE_TRAFFIC_SECRET", &TrafficSecrets::handshake, Side::Client},
    {"SERVER_HANDSHAKE_TRAFFIC_SECRET", &TrafficSecrets::handshake, Side::Server},
    {"CLIENT_TRAFFIC_SECRET_0", &TrafficSecrets::application, Side::Client},
    {"SERVER_TRAFFIC_SECRET_0", &TrafficSecrets::application, Side::Server},
};

std::optional<unsigned> digitOf(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned>(lower - 'a' + 10))
                                        : std::nullopt;
}

// False unless there are digits for exactly that many octets.
bool readHex(std::string_view digits, std::span<std::byte> octets) {
    if (digits.size() != 2 * octets.size()) {
        return false;
    }
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const auto high = digitOf(digits[2 * i]);
        const auto low = digitOf(digits[2 * i + 1]);
        if (!high || !low) {
            return false;
        }
        octets[i] = static_cast<std::byte>(*high << 4U | *low);
    }
    return true;
}

// The first word, which goes from the line.
std::string_view takeWord(std::string_view& line) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

} // namespace

void TlsSecrets::Key::addTo(KeyHash& hash) const {
    hash.add({reinterpret_cast<const std::uint8_t*>(random.data()), random.size()});
}

void TlsSecrets::read(std::string_view keyLog) {
    while (!keyLog.empty()) {
        const std::size_t end = std::min(keyLog.find('\n'), keyLog.size());
        std::string_view line = keyLog.substr(0, end);
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        readLine(line);
        keyLog.remove_prefix(std::min(end + 1, keyLog.size()));
    }
}

void TlsSecrets::readLine(std::string_view line) {
    const std::string_view name = takeWord(line);
    const auto* const label =
        std::find_if(std::begin(kLabels), std::end(kLabels), [&](const Label& entry) {
            return entry.name == name;
        });
    Key key;
    if (label == std::end(kLabels) || !readHex(takeWord(line), key.random)) {
        return;
    }
    QuicSecret secret(line.size() == 2 * kSha384 ? kSha384 : kSha256);
    if (!readHex(line, secret) || (byRandom_.size() >= kMost && !byRandom_.contains(key))) {
        return;
    }
    (byRandom_[key].*(label->secrets))[index(label->side)] = secret;
}

const TrafficSecrets* TlsSecrets::find(const ClientRandom& random) const {
    const auto found = byRandom_.find(Key{random});
    return found == byRandom_.end() ? nullptr : &found->second;
}

} // namespace lastack
