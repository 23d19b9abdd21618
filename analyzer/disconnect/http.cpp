// RFC 9112 §6.3 and §8: whether the messages of HTTP/1.x were whole when the connection ended, and
// §9.6: who said that it would. Hands over to WebSocket and HTTP/2 where both sides switch to them.
#include "disconnect/http2.h"
#include "disconnect/http_head.h"
#include "disconnect/text.h"
#include "disconnect/websocket.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {80, 591, 631, 3128, 5985, 8000, 8008, 8080, 8081, 8888};
constexpr Carrier kCarriers[] = {
    Carrier::HttpIncomplete, Carrier::HttpClose, Carrier::HttpUnanswered};
constexpr std::size_t kMostLine = 65'000;
constexpr std::uint32_t kMostFields = 1'000;                // of one message, and its trailers
constexpr std::size_t kMostAsked = 256;                     // requests in a pipeline
constexpr std::uint64_t kEndless = std::uint64_t{1} << 62U; // more than any connection carries
constexpr std::uint64_t kMostCode = std::numeric_limits<std::uint32_t>::max();

std::uint32_t asCode(std::uint64_t count) {
    return static_cast<std::uint32_t>(std::min(count, kMostCode));
}

bool isBlank(ByteView rest) {
    return asText(rest).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Claim claims(Side from, ByteView first) {
    return from == Side::Client ? claimsRequest(first) : claimsPrefix(first, "HTTP/1.");
}

// A line and the body behind it, which nobody has to see.
Taken skipping(std::size_t line, std::uint64_t body) {
    return {line + static_cast<std::size_t>(std::min(body, kEndless))};
}

class HttpDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void cutShort(Side from, std::uint64_t count) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;
    bool resumes(Side from) override;

private:
    enum class Phase : std::uint8_t { StartLine, Fields, ChunkSize, Trailers, UntilClose };

    struct Stream {
        HttpHead head;
        std::uint64_t missing = 0; // bytes of a counted body
        std::uint32_t fields = 0;
        Phase phase = Phase::StartLine;
        bool toldClose = false;
    };

    struct Asked { // a request without a response so far
        HttpMethod method{};
        bool maySwitch = false; // nobody knows what the client says next
    };

    Stream& of(Side side) { return streams_[index(side)]; }

    bool waits(Side from);
    Taken lose(Side from);
    Taken takeLine(Side from, ByteView line, std::size_t size, Findings& findings);
    Taken takeStart(Side from, ByteView line, std::size_t size);
    Taken takeField(Side from, ByteView line, std::size_t size, Findings& findings);
    Taken takeChunk(Side from, ByteView line, std::size_t size);
    Taken takeTrailer(Side from, ByteView line, std::size_t size);
    Taken finishHead(Side from, std::size_t size, Findings& findings);
    Taken finishRequest(std::size_t size, Findings& findings);
    Taken finishResponse(std::size_t size);
    Taken switchTo(HttpUpgrade upgrade, std::size_t size);
    Taken takeBody(Side from, HttpBody body, std::size_t size);
    bool isInside(Side from, StreamEnd how, ByteView rest);
    bool holdsBodyBack(ByteView rest);
    void addUnanswered(Findings& findings);

    std::array<Stream, 2> streams_; // by Side
    std::deque<Asked> asked_;
    std::unique_ptr<StreamDecoder> next_; // what both sides switched to
    bool isTunnel_ = false;
    bool missesRequests_ = false;
    bool serverEnded_ = false;
};

Taken HttpDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (next_ != nullptr) {
        return next_->take(from, bytes, findings);
    }
    if (waits(from)) {
        return {.awaitsOther = true};
    }
    const auto line = lineOf(bytes);
    if (isTunnel_ || (line ? line->size() : bytes.size()) > kMostLine) {
        return lose(from);
    }
    return line ? takeLine(from, trimmed(*line), line->size(), findings) : Taken();
}

bool HttpDecoder::waits(Side from) {
    return from == Side::Client && of(from).phase == Phase::StartLine && !asked_.empty() &&
           asked_.back().maySwitch;
}

Taken HttpDecoder::lose(Side from) {
    missesRequests_ = missesRequests_ || from == Side::Client;
    return {0, true};
}

Taken HttpDecoder::takeLine(Side from, ByteView line, std::size_t size, Findings& findings) {
    switch (of(from).phase) {
    case Phase::StartLine:
        return takeStart(from, line, size);
    case Phase::Fields:
        return takeField(from, line, size, findings);
    case Phase::ChunkSize:
        return takeChunk(from, line, size);
    case Phase::Trailers:
        return takeTrailer(from, line, size);
    case Phase::UntilClose:
        return skipping(size, kEndless);
    }
    return {};
}

// RFC 9112 §2.2: empty lines before a message are ignored.
Taken HttpDecoder::takeStart(Side from, ByteView line, std::size_t size) {
    if (isBlank(line)) {
        return {size};
    }
    const auto head = from == Side::Client ? readRequestLine(line) : readStatusLine(line);
    if (!head) {
        return lose(from);
    }
    Stream& stream = of(from);
    stream.head = *head;
    stream.fields = 0;
    stream.phase = Phase::Fields;
    return {size};
}

Taken HttpDecoder::takeField(Side from, ByteView line, std::size_t size, Findings& findings) {
    if (line.empty()) {
        return finishHead(from, size, findings);
    }
    Stream& stream = of(from);
    readField(line, stream.head);
    return ++stream.fields > kMostFields ? lose(from) : Taken{size};
}

// RFC 9112 §7.1: the size and the data both end with a line of their own.
Taken HttpDecoder::takeChunk(Side from, ByteView line, std::size_t size) {
    if (line.empty()) {
        return {size}; // of the data before
    }
    const auto chunk = readChunkSize(line);
    if (!chunk) {
        return lose(from);
    }
    of(from).head.awaitsContinue = false;
    if (*chunk == 0) {
        of(from).phase = Phase::Trailers;
    }
    return skipping(size, *chunk);
}

Taken HttpDecoder::takeTrailer(Side from, ByteView line, std::size_t size) {
    Stream& stream = of(from);
    if (line.empty()) {
        stream.phase = Phase::StartLine;
    }
    return ++stream.fields > kMostFields ? lose(from) : Taken{size};
}

Taken HttpDecoder::finishHead(Side from, std::size_t size, Findings& findings) {
    Stream& stream = of(from);
    stream.phase = Phase::StartLine;
    if (stream.head.closes && !stream.toldClose) {
        stream.toldClose = true;
        findings.add({.carrier = Carrier::HttpClose, .kind = CloseKind::Advisory});
    }
    return from == Side::Client ? finishRequest(size, findings) : finishResponse(size);
}

// A server that has closed its side just before it read the request cannot answer.
Taken HttpDecoder::finishRequest(std::size_t size, Findings& findings) {
    const HttpHead& head = of(Side::Client).head;
    if (asked_.size() == kMostAsked) {
        return lose(Side::Client);
    }
    const bool maySwitch = head.upgrade != HttpUpgrade::None || head.method == HttpMethod::Connect;
    asked_.push_back({head.method, maySwitch});
    if (serverEnded_) {
        addUnanswered(findings);
        asked_.clear();
    }
    return takeBody(Side::Client, bodyOfRequest(head), size);
}

// RFC 9110 §15.2: an interim response is followed by another; 101 is not one of them.
Taken HttpDecoder::finishResponse(std::size_t size) {
    const HttpHead& head = of(Side::Server).head;
    if (head.status < 200 && head.status != 101) {
        return {size};
    }
    if (asked_.empty() && missesRequests_) {
        return lose(Side::Server);
    }
    Asked asked;
    if (!asked_.empty()) {
        asked = asked_.front();
        asked_.pop_front();
    }
    return head.status == 101 ? switchTo(head.upgrade, size)
                              : takeBody(Side::Server, bodyOfResponse(head, asked.method), size);
}

Taken HttpDecoder::switchTo(HttpUpgrade upgrade, std::size_t size) {
    switch (upgrade) {
    case HttpUpgrade::WebSocket:
        next_ = makeWebSocketDecoder();
        break;
    case HttpUpgrade::Http2:
        next_ = makeHttp2Decoder();
        break;
    case HttpUpgrade::None:
    case HttpUpgrade::Other:
        isTunnel_ = true;
        break;
    }
    return {size};
}

Taken HttpDecoder::takeBody(Side from, HttpBody body, std::size_t size) {
    Stream& stream = of(from);
    switch (body) {
    case HttpBody::None:
        return {size};
    case HttpBody::Counted:
        return skipping(size, stream.head.contentLength.value_or(0));
    case HttpBody::Chunked:
        stream.phase = Phase::ChunkSize;
        return {size};
    case HttpBody::UntilClose:
        stream.phase = Phase::UntilClose;
        return skipping(size, kEndless);
    case HttpBody::Tunnel:
        isTunnel_ = true;
        return {size};
    case HttpBody::Unknown:
        return lose(from);
    }
    return {};
}

void HttpDecoder::cutShort(Side from, std::uint64_t count) {
    if (next_ != nullptr) {
        next_->cutShort(from, count);
    } else if (of(from).phase == Phase::StartLine) {
        of(from).missing = count;
    }
}

bool HttpDecoder::resumes(Side from) {
    missesRequests_ = missesRequests_ || from == Side::Client;
    return next_ != nullptr && next_->resumes(from);
}

void HttpDecoder::end(Side from, StreamEnd how, ByteView rest, Findings& findings) {
    if (next_ != nullptr) {
        next_->end(from, how, rest, findings);
        return;
    }
    if (how == StreamEnd::CaptureEnd || isTunnel_) {
        return;
    }
    if (isInside(from, how, rest)) {
        const std::uint64_t missing = of(from).missing;
        findings.add(
            {.carrier = Carrier::HttpIncomplete,
             .kind = CloseKind::Incomplete,
             .code = missing > 0 ? std::optional(asCode(missing)) : std::nullopt}
        );
    }
    if (from == Side::Server) {
        addUnanswered(findings);
        asked_.clear();
        serverEnded_ = true;
    }
}

// RFC 9110 §10.1.1: nothing is missing of a body that the server's answer made needless.
bool HttpDecoder::holdsBodyBack(ByteView rest) {
    const Stream& client = of(Side::Client);
    if (!client.head.awaitsContinue) {
        return false;
    }
    const bool isCounted = client.phase == Phase::StartLine && client.missing > 0;
    return isCounted ? client.missing == client.head.contentLength
                     : client.phase == Phase::ChunkSize && isBlank(rest);
}

// RFC 9112 §8.
bool HttpDecoder::isInside(Side from, StreamEnd how, ByteView rest) {
    if (from == Side::Client && holdsBodyBack(rest)) {
        return false;
    }
    switch (of(from).phase) {
    case Phase::StartLine:
        // What cannot begin a message is none: a server may speak another protocol.
        return of(from).missing > 0 ||
               (!isBlank(rest) && !waits(from) && claims(from, rest) != Claim::No);
    case Phase::UntilClose:
        return how == StreamEnd::Reset;
    case Phase::Fields:
    case Phase::ChunkSize:
    case Phase::Trailers:
        return true;
    }
    return false;
}

// The response that has begun answers one of them.
void HttpDecoder::addUnanswered(Findings& findings) {
    const std::size_t begun = of(Side::Server).phase == Phase::Fields ? 1 : 0;
    if (asked_.size() > begun) {
        findings.add(
            {.carrier = Carrier::HttpUnanswered,
             .kind = CloseKind::Incomplete,
             .code = asCode(asked_.size() - begun)}
        );
    }
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<HttpDecoder>();
}

// The codes are counts.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier == Carrier::HttpIncomplete && code > 0) {
        return "octets missing";
    }
    return carrier == Carrier::HttpUnanswered ? "requests without response" : "";
}

} // namespace

extern const Protocol httpProtocol;
const Protocol httpProtocol{"http", kPorts, claims, true, make, reason, kCarriers};

} // namespace lastack
