#include "tests/disconnect/talk.h"

#include "report/words_disconnect.h"
#include "tests/support/catch.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::test {

namespace {

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

DisconnectData run(
    std::uint16_t port,
    const std::vector<Said>& talk,
    std::size_t step,
    StreamEnd clientEnd,
    StreamEnd serverEnd
) {
    Conversation conversation(port);
    std::array<SeqNum, 2> next{SeqNum{1}, SeqNum{0xFFFF'FF00}};
    conversation.start(Side::Client, next[0]);
    conversation.start(Side::Server, next[1]);
    std::uint64_t frame = 0;
    for (const Said& said : talk) {
        SeqNum& seq = next[index(said.from)];
        for (std::size_t at = 0; at < said.bytes.size(); at += step) {
            const auto piece =
                bytesOf(said.bytes).subspan(at, std::min(step, said.bytes.size() - at));
            const bool isLast = at + step >= said.bytes.size();
            const auto length =
                static_cast<std::uint32_t>(piece.size()) + (isLast ? said.missing : 0);
            conversation.push(said.from, {seq, piece, length, FrameNumber{++frame}, {}});
            seq = seq + length;
        }
    }
    conversation.end(Side::Client, clientEnd, FrameNumber{++frame}, {});
    conversation.end(Side::Server, serverEnd, FrameNumber{++frame}, {});
    return conversation.takeData();
}

std::vector<std::string> linesOf(const DisconnectData& data) {
    std::vector<std::string> lines;
    for (const DisconnectDatum& datum : data.units) {
        lines.push_back(toLine(datum, data));
    }
    return lines;
}

constexpr std::size_t kWhole = 100'000; // octets of a piece

} // namespace

std::string toLine(const DisconnectDatum& datum, const DisconnectData& data) {
    std::string line = fmt::format(
        "{} {} {}",
        datum.from == Side::Client ? "client" : "server",
        nameOf(datum.carrier),
        nameOf(datum.kind)
    );
    if (datum.has(DisconnectDatum::kHasCode)) {
        line += fmt::format(" {}", datum.code);
    }
    if (datum.has(DisconnectDatum::kHasSubcode)) {
        line += fmt::format("/{}", datum.subcode);
    }
    if (datum.has(DisconnectDatum::kHasCode)) {
        const auto reason = reasonOf(datum.carrier, datum.code, datum.subcode);
        line += reason.empty() ? "" : fmt::format(" ({})", reason);
    }
    if (datum.dataLength > 0) {
        const auto* begin = reinterpret_cast<const char*>(data.bytes.data()) + datum.dataAt;
        line += fmt::format(" \"{}\"", std::string_view(begin, datum.dataLength));
    }
    return datum.has(DisconnectDatum::kTruncated) ? line + " truncated" : line;
}

std::vector<std::string> unitsOf(
    std::uint16_t serverPort,
    const std::vector<Said>& talk,
    StreamEnd clientEnd,
    StreamEnd serverEnd
) {
    const auto whole = linesOf(run(serverPort, talk, kWhole, clientEnd, serverEnd));
    for (const std::size_t step : {std::size_t{1}, std::size_t{7}, std::size_t{100}}) {
        INFO("in pieces of " << step);
        CHECK(linesOf(run(serverPort, talk, step, clientEnd, serverEnd)) == whole);
    }
    return whole;
}

DisconnectData dataOf(
    std::uint16_t serverPort,
    const std::vector<Said>& talk,
    StreamEnd clientEnd,
    StreamEnd serverEnd
) {
    return run(serverPort, talk, kWhole, clientEnd, serverEnd);
}

std::string hex(std::string_view digits) {
    std::string bytes;
    int half = -1;
    for (const char digit : digits) {
        if (digit == ' ' || digit == '\n') {
            continue;
        }
        const int value = digit <= '9' ? digit - '0' : digit - 'a' + 10;
        if (half < 0) {
            half = value;
        } else {
            bytes += static_cast<char>(half * 16 + value);
            half = -1;
        }
    }
    return bytes;
}

} // namespace lastack::test
