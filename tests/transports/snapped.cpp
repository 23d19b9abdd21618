#include "tests/transports/snapped.h"

#include "decode/decoder.h"
#include "transports/transports.h"

#include <algorithm>

namespace lastack::test {

namespace {

class Collecting : public ExchangeDesk {
public:
    ConnectionId nextId(const TransportPacket&) override { return ConnectionId{++opened_}; }

    void finished(Connection& connection) override { connections.push_back(connection); }

    std::vector<Connection> connections;

private:
    std::uint64_t opened_ = 0;
};

template <typename SizeOf>
Followed followSized(const std::vector<BuiltPacket>& packets, LinkType link, SizeOf sizeOf) {
    Decoder decoder;
    SegmentBatch segments;
    TransportPacketBatch batch;
    Collecting desk;
    Transports transports(desk);
    Followed result;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        const Bytes& whole = packets[i].frame;
        const std::size_t size = std::min(whole.size(), sizeOf(i));
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        const Frame frame = descriptor(
            cut,
            {.number = i + 1,
             .at = packets[i].at,
             .link = link,
             .length = static_cast<std::uint32_t>(whole.size())}
        );
        decoder.decode({&frame, 1}, segments, batch);
        for (const TransportPacket& packet : batch.packets()) {
            result.rejected += transports.push(packet) ? 0 : 1;
        }
    }
    transports.finish(packets.empty() ? Timestamp{} : packets.back().at);
    result.connections = std::move(desk.connections);
    std::sort(
        result.connections.begin(),
        result.connections.end(),
        [](const Connection& a, const Connection& b) { return a.id < b.id; }
    );
    return result;
}

} // namespace

Followed followSnapped(
    const std::vector<BuiltPacket>& packets, std::size_t snapLength, LinkType link
) {
    return followSized(packets, link, [&](std::size_t) { return snapLength; });
}

Followed followCut(
    const std::vector<BuiltPacket>& packets, std::size_t place, std::size_t size, LinkType link
) {
    return followSized(packets, link, [&](std::size_t i) {
        return i == place ? size : packets[i].frame.size();
    });
}

} // namespace lastack::test
