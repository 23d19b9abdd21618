#include "tests/support/exchanges/tp4_sample.h"

#include "tests/support/exchanges/tp4_packets.h"

#include <string>
#include <string_view>

namespace lastack::test {

namespace {

constexpr std::uint8_t kNormal = 128; // X.224 §13.5.3: by the session entity

// X.225 §8.3: a unit with its user data.
Bytes sessionUnit(std::uint8_t id, const Bytes& parameters, std::string_view userData) {
    const Bytes data = tpParameter(193, textBytes(userData));
    return tpParameter(id, parameters + data);
}

Bytes giveTokensAndSend(std::string_view text) {
    return hexBytes("01 00 01 00") + textBytes(text);
}

// One client's session, from its connection request to the disconnect confirm.
void addSession(
    Tp4Talk& talk, std::uint16_t client, std::string_view total, std::string_view grandTotal
) {
    const auto server = static_cast<std::uint16_t>(client + 0x1000);
    const std::string bought = "buy " + std::string(total);
    const std::string sold = "ok " + std::string(total);
    talk.client(tpConnectRequest(client)).wait(Duration::milliseconds(2));
    talk.server(tpConnectConfirm(client, server)).wait(Duration::milliseconds(2));
    talk.client(tpAck(server, 0));
    talk.client(tpData(server, 0, hexBytes("0d14 0506 130100 160102 14020002 33020001 34020001")));
    talk.server(tpAck(client, 1));
    talk.server(tpData(client, 0, hexBytes("0e10 0506 130100 160102 14020002 34020001")));
    talk.client(tpAck(server, 1)).wait(Duration::milliseconds(40));
    talk.client(tpData(server, 1, giveTokensAndSend(bought)));
    talk.server(tpAck(client, 2) + tpData(client, 1, giveTokensAndSend(sold)));
    talk.client(tpAck(server, 2)).wait(Duration::milliseconds(300));
    talk.client(tpData(server, 2, sessionUnit(9, hexBytes("110101"), total)));
    talk.server(tpAck(client, 3)).wait(Duration::milliseconds(3));
    talk.server(tpData(client, 2, sessionUnit(10, {}, grandTotal)));
    talk.client(tpAck(server, 3));
    talk.client(tpDisconnectRequest(server, client, kNormal));
    talk.server(tpDisconnectConfirm(client, server)).wait(Duration::seconds(1));
}

} // namespace

std::vector<BuiltPacket> tp4DisconnectData() {
    constexpr std::uint16_t kClient = 0x1111;
    constexpr std::uint16_t kServer = 0x2222;
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClient)).wait(Duration::milliseconds(2));
    talk.server(tpConnectConfirm(kClient, kServer)).wait(Duration::milliseconds(2));
    talk.client(tpAck(kServer, 0));
    talk.client(tpData(kServer, 0, textBytes("buy 42")));
    talk.server(tpAck(kClient, 1) + tpData(kClient, 0, textBytes("ok 42")));
    talk.client(tpAck(kServer, 1)).wait(Duration::milliseconds(300));
    const Bytes disconnect = tpDisconnectRequest(kServer, kClient, kNormal, textBytes("42"));
    talk.client(disconnect).wait(Duration::seconds(2));
    talk.client(disconnect).wait(Duration::milliseconds(2));
    talk.server(tpDisconnectConfirm(kClient, kServer));
    return talk.packets();
}

std::vector<BuiltPacket> tp4SessionRelease() {
    Tp4Talk talk;
    addSession(talk, 0x0101, "42", "42");
    addSession(talk, 0x0102, "58", "100");
    return talk.packets();
}

} // namespace lastack::test
