#include "transports/sctp_units.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint32_t kUserInitiatedAbort = 12;
constexpr std::uint32_t kProtocolViolation = 13;

SctpItems causesOf(const SctpItem& chunk) {
    return {SctpItems::Kind::Parameters, chunk.value, chunk.length};
}

std::uint8_t flagsOf(const SctpItem& item, std::uint8_t others) {
    return item.isCut() ? static_cast<std::uint8_t>(others | DisconnectDatum::kTruncated) : others;
}

} // namespace

UnitId unitOf(const SctpItem& chunk) {
    switch (static_cast<ChunkType>(chunk.type)) {
    case ChunkType::Data:
    case ChunkType::InterleavedData:
        return UnitId::SctpData;
    case ChunkType::Init:
        return UnitId::SctpInit;
    case ChunkType::InitAck:
        return UnitId::SctpInitAck;
    case ChunkType::Sack:
        return UnitId::SctpSack;
    case ChunkType::Heartbeat:
        return UnitId::SctpHeartbeat;
    case ChunkType::HeartbeatAck:
        return UnitId::SctpHeartbeatAck;
    case ChunkType::Abort:
        return UnitId::SctpAbort;
    case ChunkType::Shutdown:
        return UnitId::SctpShutdown;
    case ChunkType::ShutdownAck:
        return UnitId::SctpShutdownAck;
    case ChunkType::Error:
        return UnitId::SctpError;
    case ChunkType::CookieEcho:
        return UnitId::SctpCookieEcho;
    case ChunkType::CookieAck:
        return UnitId::SctpCookieAck;
    case ChunkType::ShutdownComplete:
        return UnitId::SctpShutdownComplete;
    case ChunkType::AddressConfiguration:
        break;
    }
    return UnitId::None;
}

bool hasCause(const SctpItem& chunk, std::uint32_t wanted) {
    SctpItems causes = causesOf(chunk);
    while (const auto cause = causes.next()) {
        if (cause->type == wanted) {
            return true;
        }
    }
    return false;
}

// Of the upper layer, on the wire.
std::uint32_t userBytesOf(const SctpItem& chunk, UnitId unit) {
    if (unit == UnitId::SctpData) {
        const bool isInterleaved =
            chunk.type == static_cast<std::uint32_t>(ChunkType::InterleavedData);
        const std::uint32_t header = isInterleaved ? 16 : 12;
        return chunk.length - std::min(chunk.length, header);
    }
    std::uint32_t bytes = 0;
    if (unit == UnitId::SctpAbort) {
        SctpItems causes = causesOf(chunk);
        while (const auto cause = causes.next()) {
            bytes += cause->type == kUserInitiatedAbort ? cause->length : 0;
        }
    }
    return bytes;
}

void sayAbort(Exchange& exchange, const SctpItem& chunk, CloseKind kind) {
    SctpItems causes = causesOf(chunk);
    bool isBare = true;
    while (const auto cause = causes.next()) {
        const bool isText = cause->type == kProtocolViolation;
        Found found{Carrier::SctpAbort, kind, cause->type, {}, cause->value};
        found.flags = flagsOf(*cause, isText ? DisconnectDatum::kIsText : std::uint8_t{0});
        exchange.say(found);
        isBare = false;
    }
    if (isBare) {
        exchange.say({.carrier = Carrier::SctpAbort, .kind = kind, .flags = flagsOf(chunk, 0)});
    }
}

} // namespace lastack
