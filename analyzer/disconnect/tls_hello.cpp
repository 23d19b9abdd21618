#include "disconnect/tls_hello.h"

#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint8_t kServerHello = 2;
constexpr std::uint16_t kSupportedVersions = 43;
constexpr std::uint16_t kTls13 = 0x0304;
constexpr std::uint16_t kAes128Ccm8 = 0x1305; // its tag is half as long

// RFC 8446 §4.2.1: the only place where TLS 1.3 says its name.
TlsVersion versionIn(ByteView extensions) {
    ByteReader reader(extensions);
    while (reader.remaining() > 0) {
        const std::uint16_t type = reader.u16();
        const ByteView data = reader.take(reader.u16());
        if (reader.failed()) {
            break;
        }
        if (type == kSupportedVersions && data.size() == 2 && loadBig16(data.data()) == kTls13) {
            return TlsVersion::Tls13;
        }
    }
    return TlsVersion::Older;
}

} // namespace

// RFC 8446 §4.1.3: legacy_version, random, session id, cipher suite, compression, extensions.
std::optional<ServerHello> readServerHello(ByteView content) {
    ByteReader record(content);
    const std::uint32_t header = record.u32();
    if (record.failed() || header >> 24 != kServerHello) {
        return std::nullopt;
    }
    ByteReader hello(record.take(header & 0x00FF'FFFFU));
    hello.skip(2 + 32);
    hello.skip(hello.u8());
    const std::uint16_t suite = hello.u16();
    hello.skip(1);
    if (record.failed() || hello.failed()) {
        return std::nullopt;
    }
    ServerHello agreed;
    agreed.version =
        hello.remaining() >= 2 ? versionIn(hello.take(hello.u16())) : TlsVersion::Older;
    agreed.alertRecord = 2 + 1 + (suite == kAes128Ccm8 ? 8U : 16U);
    return agreed;
}

} // namespace lastack
