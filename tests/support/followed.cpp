#include "tests/support/followed.h"

#include "capture/open_capture.h"
#include "decode/decoder.h"
#include "disconnect/text.h"
#include "report/words.h"
#include "report/words_disconnect.h"
#include "transports/transports.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

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

class Run {
public:
    void push(std::span<const Frame> frames) {
        decoder_.decode(frames, segments_, packets_);
        for (const TransportPacket& packet : packets_.packets()) {
            result_.rejected += transports_.push(packet) ? 0 : 1;
        }
        end_ = frames.empty() ? end_ : frames.back().at;
    }

    Followed finish() {
        transports_.finish(end_);
        result_.connections = std::move(desk_.connections);
        std::sort(
            result_.connections.begin(),
            result_.connections.end(),
            [](const Connection& a, const Connection& b) { return a.id < b.id; }
        );
        return std::move(result_);
    }

private:
    Decoder decoder_;
    SegmentBatch segments_;
    TransportPacketBatch packets_;
    Collecting desk_;
    Transports transports_{desk_};
    Timestamp end_;
    Followed result_;
};

std::string hexOf(std::span<const std::byte> bytes) {
    std::string text;
    for (const std::byte byte : bytes) {
        text += fmt::format("{:02x}", std::to_integer<unsigned>(byte));
    }
    return text;
}

} // namespace

const Connection& Followed::only() const {
    if (connections.size() != 1) {
        throw std::runtime_error(fmt::format("{} connections", connections.size()));
    }
    return connections.front();
}

Followed follow(const std::vector<BuiltPacket>& packets, LinkType link) {
    return followSized(
        packets, [&](std::size_t place) { return packets[place].frame.size(); }, link
    );
}

// Each frame in a block of its own, so that a sanitizer sees reads past its end.
Followed followSized(const std::vector<BuiltPacket>& packets, const SizeAt& sizeAt, LinkType link) {
    Run run;
    for (std::size_t place = 0; place < packets.size(); ++place) {
        const Bytes& whole = packets[place].frame;
        const std::size_t size = std::min(whole.size(), sizeAt(place));
        const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        const Frame frame = descriptor(
            cut,
            {.number = place + 1,
             .at = packets[place].at,
             .link = link,
             .length = static_cast<std::uint32_t>(whole.size())}
        );
        run.push({&frame, 1});
    }
    return run.finish();
}

std::vector<BuiltPacket> capturedTwice(const std::vector<BuiltPacket>& packets) {
    std::vector<BuiltPacket> twice;
    for (const BuiltPacket& packet : packets) {
        twice.push_back(packet);
        twice.push_back({packet.at + Duration::microseconds(20), packet.frame});
    }
    return twice;
}

Followed followFile(const std::filesystem::path& path) {
    auto source = openCaptures({path.string()}, {});
    if (!source) {
        throw std::runtime_error(path.string());
    }
    Run run;
    FrameBatch batch;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        run.push(batch.frames());
    }
    return run.finish();
}

std::vector<std::string> eventsOf(const Connection& connection) {
    std::vector<std::string> events;
    for (const SegmentEvent& event : connection.events) {
        const bool again = event.marks.has(EventMarks::kRetransmission);
        events.push_back(fmt::format(
            "{} {}{}", nameOf(event.from), nameOf(event.unit()), again ? " (again)" : ""
        ));
    }
    return events;
}

std::vector<std::string> saidOf(const Connection& connection) {
    std::vector<std::string> said;
    if (connection.disconnect == nullptr) {
        return said;
    }
    for (const DisconnectDatum& unit : connection.disconnect->units) {
        const std::span bytes =
            std::span(connection.disconnect->bytes).subspan(unit.dataAt, unit.dataLength);
        std::string line =
            fmt::format("{} {} {}", nameOf(unit.from), nameOf(unit.carrier), nameOf(unit.kind));
        line += unit.has(DisconnectDatum::kHasCode) ? fmt::format(" {}", unit.code) : "";
        line += unit.has(DisconnectDatum::kHasSubcode) ? fmt::format("/{}", unit.subcode) : "";
        if (!bytes.empty()) {
            const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            const bool isText =
                std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
            line += isText ? fmt::format(" '{}'", text) : " " + hexOf(bytes);
        }
        said.push_back(line);
    }
    return said;
}

} // namespace lastack::test
