// TlsSecrets: what a key log says (draft-ietf-tls-keylogfile, as captures carry it in Decryption
// Secrets Blocks): the secrets that packets of TLS 1.3 are protected with, by the random value of
// the client's hello. Only those that QUIC's keys follow from are kept, and no more than kMost
// connections'. Not thread-safe.
#pragma once

#include "net/key_hash.h"
#include "net/side.h"
#include "transports/quic_keys.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace lastack {

using ClientRandom = std::array<std::byte, 32>;

// Of one connection, by Side; empty where they are not known.
struct TrafficSecrets {
    std::array<QuicSecret, 2> handshake;
    std::array<QuicSecret, 2> application;
};

class TlsSecrets {
public:
    static constexpr std::size_t kMost = 100'000;

    // Lines "LABEL random secret"; others are left out.
    void read(std::string_view keyLog);

    // Null when nothing is known of it.
    const TrafficSecrets* find(const ClientRandom& random) const;

    bool empty() const { return byRandom_.empty(); }

private:
    struct Key {
        ClientRandom random{};

        bool operator==(const Key&) const = default;

        void addTo(KeyHash& hash) const;
    };

    void readLine(std::string_view line);

    boost::unordered_flat_map<Key, TrafficSecrets, SeededHash<Key>> byRandom_{
        0, SeededHash<Key>(randomSeed())};
};

} // namespace lastack
