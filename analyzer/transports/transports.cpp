#include "transports/transports.h"

namespace lastack {

namespace {

struct Entry {
    Transport transport;
    std::unique_ptr<TransportTracker> (*make)(ExchangeDesk& desk);
};

constexpr Entry kEntries[] = {
    {Transport::Sctp, makeSctpTracker},
    {Transport::Dccp, makeDccpTracker},
    {Transport::Tp4, makeTp4Tracker},
    {Transport::Nsp, makeNspTracker},
    {Transport::X25, makeX25Tracker},
    {Transport::Quic, makeQuicTracker},
};

Transport transportOf(PacketKind kind) {
    switch (kind) {
    case PacketKind::Sctp:
    case PacketKind::SctpInUdp:
        return Transport::Sctp;
    case PacketKind::Dccp:
    case PacketKind::DccpInUdp:
        return Transport::Dccp;
    case PacketKind::IsoTransport:
    case PacketKind::IsoIp:
    case PacketKind::IsoNetwork:
        return Transport::Tp4;
    case PacketKind::Decnet:
        return Transport::Nsp;
    case PacketKind::X25:
    case PacketKind::X25OverLlc:
    case PacketKind::Lapb:
    case PacketKind::LapbFromEther:
    case PacketKind::LapbDirected:
        return Transport::X25;
    case PacketKind::Udp:
        return Transport::Quic;
    }
    return Transport::Tcp;
}

} // namespace

Transports::Transports(ExchangeDesk& desk) {
    for (const Entry& entry : kEntries) {
        trackers_[static_cast<std::size_t>(entry.transport)] = entry.make(desk);
    }
}

bool Transports::push(const TransportPacket& packet) {
    const auto& tracker = trackers_[static_cast<std::size_t>(transportOf(packet.kind))];
    if (tracker == nullptr) {
        return false;
    }
    return packet.quotedBy ? tracker->pushError(packet) : tracker->push(packet);
}

void Transports::learnSecrets(std::string_view keyLog) {
    for (const auto& tracker : trackers_) {
        if (tracker != nullptr) {
            tracker->learnSecrets(keyLog);
        }
    }
}

void Transports::advance(Timestamp now) {
    for (const auto& tracker : trackers_) {
        if (tracker != nullptr) {
            tracker->advance(now);
        }
    }
}

void Transports::finish(Timestamp captureEnd) {
    for (const auto& tracker : trackers_) {
        if (tracker != nullptr) {
            tracker->finish(captureEnd);
        }
    }
}

} // namespace lastack
