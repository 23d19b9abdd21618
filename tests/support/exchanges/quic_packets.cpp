#include "tests/support/exchanges/quic_packets.h"

#include "transports/quic_keys.h"
#include "transports/quic_scheme.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace lastack::test {

namespace {

constexpr std::size_t kTag = 16;
constexpr std::size_t kNumber = 4; // octets; all packets here have the longest form

Bytes number(std::uint64_t value, std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i, value >>= 8) {
        bytes[size - 1 - i] = static_cast<std::byte>(value);
    }
    return bytes;
}

Bytes octet(std::uint64_t value) {
    return number(value, 1);
}

Bytes noise(std::size_t size, std::uint32_t seed) {
    Bytes bytes(size);
    std::uint32_t state = seed * 2'654'435'761U + 12'345U;
    for (std::byte& byte : bytes) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<std::byte>(state >> 24);
    }
    return bytes;
}

std::uint8_t typeBits(std::uint32_t version, QuicForm form) {
    for (std::uint8_t type = 0; type < 4; ++type) {
        if (quicFormOf(version, type) == form) {
            return type;
        }
    }
    throw std::logic_error("no such packet");
}

Bytes longHeader(const QuicLong& header, QuicForm form, unsigned low) {
    const unsigned first = 0xC0U | static_cast<unsigned>(typeBits(header.version, form)) << 4 | low;
    return octet(first) + number(header.version, 4) + octet(header.destination.size()) +
           header.destination + octet(header.source.size()) + header.source;
}

const unsigned char* raw(std::span<const std::byte> bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

struct Deleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

const EVP_CIPHER* aeadOf(QuicCipher cipher) {
    switch (cipher) {
    case QuicCipher::Aes128Gcm:
        return EVP_aes_128_gcm();
    case QuicCipher::Aes256Gcm:
        return EVP_aes_256_gcm();
    case QuicCipher::ChaCha20Poly1305:
        break;
    }
    return EVP_chacha20_poly1305();
}

// Ciphertext and tag.
Bytes sealed(
    QuicCipher kind,
    std::span<const std::byte> key,
    std::span<const std::byte> nonce,
    const Bytes& associated,
    const Bytes& plain
) {
    const std::unique_ptr<EVP_CIPHER_CTX, Deleter> cipher(EVP_CIPHER_CTX_new());
    Bytes result(plain.size() + kTag);
    auto* const out = reinterpret_cast<unsigned char*>(result.data());
    int size = 0;
    EVP_EncryptInit_ex(cipher.get(), aeadOf(kind), nullptr, raw(key), raw(nonce));
    EVP_EncryptUpdate(
        cipher.get(), nullptr, &size, raw(associated), static_cast<int>(associated.size())
    );
    EVP_EncryptUpdate(cipher.get(), out, &size, raw(plain), static_cast<int>(plain.size()));
    EVP_EncryptFinal_ex(cipher.get(), out + plain.size(), &size);
    EVP_CIPHER_CTX_ctrl(
        cipher.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(kTag), out + plain.size()
    );
    return result;
}

Bytes maskOf(const QuicPacketKeys& keys, std::span<const std::byte> sample) {
    const std::unique_ptr<EVP_CIPHER_CTX, Deleter> cipher(EVP_CIPHER_CTX_new());
    Bytes mask(16);
    const bool isChaCha = keys.cipher == QuicCipher::ChaCha20Poly1305;
    const EVP_CIPHER* const kind = isChaCha                               ? EVP_chacha20()
                                   : keys.cipher == QuicCipher::Aes256Gcm ? EVP_aes_256_ecb()
                                                                          : EVP_aes_128_ecb();
    const Bytes input = isChaCha ? Bytes(16) : Bytes(sample.begin(), sample.end());
    int size = 0;
    EVP_EncryptInit_ex(
        cipher.get(), kind, nullptr, raw(keys.headerProtection), isChaCha ? raw(sample) : nullptr
    );
    EVP_EncryptUpdate(
        cipher.get(), reinterpret_cast<unsigned char*>(mask.data()), &size, raw(input), 16
    );
    return mask;
}

// The clear header, of which the packet number is the end, and the frames behind it.
Bytes protect(
    const QuicPacketKeys& keys, const Bytes& clear, std::uint64_t packetNumber, const Bytes& frames
) {
    Bytes nonce(keys.iv.begin(), keys.iv.end());
    const Bytes counted = number(packetNumber, nonce.size());
    for (std::size_t i = 0; i < nonce.size(); ++i) {
        nonce[i] ^= counted[i];
    }
    Bytes packet = clear + sealed(keys.cipher, keys.key, nonce, clear, frames);
    const std::size_t numberAt = clear.size() - kNumber;
    const Bytes mask = maskOf(keys, std::span(packet).subspan(numberAt + kNumber, 16));
    const bool isLong = (clear[0] & std::byte{0x80}) != std::byte{};
    packet[0] ^= mask[0] & (isLong ? std::byte{0x0F} : std::byte{0x1F});
    for (std::size_t i = 0; i < kNumber; ++i) {
        packet[numberAt + i] ^= mask[1 + i];
    }
    return packet;
}

QuicPacketKeys keysOf(const QuicSealing& sealing, std::uint32_t version) {
    QuicSecret secret(sealing.secret.begin(), sealing.secret.end());
    QuicPacketKeys keys = packetKeys(sealing.cipher, secret, version);
    const QuicSecret headerProtection = keys.headerProtection;
    for (unsigned update = 0; update < sealing.updates; ++update) {
        secret = nextSecret(secret, version);
        keys = packetKeys(sealing.cipher, secret, version);
    }
    keys.headerProtection = headerProtection;
    return keys;
}

Bytes opaque(const QuicLong& header, QuicForm form, std::size_t payload) {
    const std::size_t size = kNumber + payload + kTag;
    return longHeader(header, form, 3) + quicVarint(size) +
           noise(size, static_cast<std::uint32_t>(payload));
}

} // namespace

Bytes quicVarint(std::uint64_t value) {
    if (value < 0x40) {
        return octet(value);
    }
    if (value < 0x4000) {
        return number(value | 0x4000, 2);
    }
    return value < 0x4000'0000 ? number(value | 0x8000'0000, 4)
                               : number(value | 0xC000'0000'0000'0000, 8);
}

Bytes quicPadding(std::size_t count) {
    return Bytes(count);
}

Bytes quicPing() {
    return octet(1);
}

Bytes quicAck(std::uint64_t largest) {
    return octet(2) + quicVarint(largest) + quicVarint(10) + quicVarint(0) + quicVarint(0);
}

Bytes quicCrypto(std::uint64_t offset, std::size_t length) {
    return octet(6) + quicVarint(offset) + quicVarint(length) + noise(length, 6);
}

Bytes quicClose(std::uint64_t error, std::uint64_t frameType, std::string_view reason) {
    return octet(0x1C) + quicVarint(error) + quicVarint(frameType) + quicVarint(reason.size()) +
           textBytes(reason);
}

Bytes quicApplicationClose(std::uint64_t error, std::string_view reason) {
    return octet(0x1D) + quicVarint(error) + quicVarint(reason.size()) + textBytes(reason);
}

Bytes quicInitial(const QuicLong& header, const Bytes& frames, const QuicInitialSpec& spec) {
    const Bytes front = longHeader(header, QuicForm::Initial, kNumber - 1) +
                        quicVarint(spec.token.size()) + spec.token;
    constexpr std::size_t kLengthField = 2;
    const std::size_t whole = front.size() + kLengthField + kNumber + frames.size() + kTag;
    // As long as the sample for header protection needs it at least.
    const Bytes payload = frames + quicPadding(spec.datagram > whole ? spec.datagram - whole : 0);
    const std::size_t length = kNumber + payload.size() + kTag;
    const Bytes clear =
        front + number(length | 0x4000, kLengthField) + number(spec.number, kNumber);
    const auto keys =
        initialKeys(header.version, spec.keysFrom.empty() ? header.destination : spec.keysFrom);
    return protect(keys.value().of(spec.from), clear, spec.number, payload);
}

Bytes quicSealedHandshake(const QuicLong& header, const Bytes& frames, const QuicSealing& sealing) {
    const std::size_t length = kNumber + frames.size() + kTag;
    const Bytes clear = longHeader(header, QuicForm::Handshake, kNumber - 1) + quicVarint(length) +
                        number(sealing.number, kNumber);
    return protect(keysOf(sealing, header.version), clear, sealing.number, frames);
}

Bytes quicSealedShort(const Bytes& destination, const Bytes& frames, const QuicSealing& sealing) {
    const unsigned phase = sealing.updates % 2 << 2;
    const Bytes clear =
        octet(0x40U | phase | (kNumber - 1)) + destination + number(sealing.number, kNumber);
    return protect(keysOf(sealing, kQuicOne), clear, sealing.number, frames);
}

Bytes quicHandshake(const QuicLong& header, std::size_t payload) {
    return opaque(header, QuicForm::Handshake, payload);
}

Bytes quicZeroRtt(const QuicLong& header, std::size_t payload) {
    return opaque(header, QuicForm::ZeroRtt, payload);
}

Bytes quicRetry(const QuicLong& header, const Bytes& original, std::string_view token) {
    const QuicScheme& scheme = *quicSchemeOf(header.version);
    const Bytes packet = longHeader(header, QuicForm::Retry, 0) + textBytes(token);
    return packet + sealed(
                        QuicCipher::Aes128Gcm,
                        std::as_bytes(std::span(scheme.retryKey)),
                        std::as_bytes(std::span(scheme.retryNonce)),
                        octet(original.size()) + original + packet,
                        {}
                    );
}

Bytes quicNegotiation(
    const Bytes& destination, const Bytes& source, const std::vector<std::uint32_t>& versions
) {
    Bytes packet = octet(0xAA) + number(0, 4) + octet(destination.size()) + destination +
                   octet(source.size()) + source;
    for (const std::uint32_t version : versions) {
        packet = packet + number(version, 4);
    }
    return packet;
}

Bytes quicShort(const Bytes& destination, std::size_t size, std::uint8_t seed) {
    return octet(0x40U | (seed & 0x3FU)) + destination +
           noise(size - 1 - destination.size(), static_cast<std::uint32_t>(size) * 256U + seed);
}

Bytes udpDatagram(
    const Endpoint& source, const Endpoint& destination, const Bytes& payload, std::uint16_t ipId
) {
    const std::size_t size = 8 + payload.size();
    const auto header = [&](std::uint16_t checksum) {
        return number(source.port, 2) + number(destination.port, 2) + number(size, 2) +
               number(checksum, 2);
    };
    const auto octets = [](const IpAddress& address) {
        const auto all = std::as_bytes(std::span(address.bytes()));
        const auto own = address.isV4() ? all.last(4) : all;
        return Bytes(own.begin(), own.end());
    };
    // RFC 768: over a pseudo header, too.
    const std::uint16_t checksum = internetChecksum(
        octets(source.address) + octets(destination.address) + number(17, 2) + number(size, 2) +
        header(0) + payload
    );
    return linkFrame(
        ipPacket(
            IpSpec{
                .source = source.address,
                .destination = destination.address,
                .protocol = 17,
                .id = ipId},
            header(checksum) + payload
        ),
        LinkType::Ethernet
    );
}

QuicTalk& QuicTalk::send(Side from, const Bytes& payload) {
    const bool isClient = from == Side::Client;
    packets_.push_back(
        {at_,
         udpDatagram(isClient ? client_ : server_, isClient ? server_ : client_, payload, ipId_++)}
    );
    return wait(Duration::milliseconds(1));
}

QuicTalk& QuicTalk::copy() {
    packets_.push_back(packets_.back());
    return *this;
}

QuicTalk& QuicTalk::wait(Duration duration) {
    at_ = at_ + duration;
    return *this;
}

QuicTalk& QuicTalk::move(const Endpoint& client) {
    client_ = client;
    return *this;
}

} // namespace lastack::test
