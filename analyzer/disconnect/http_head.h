// HttpHead: what the start line and the fields of one HTTP/1.x message say of its length and of the
// connection. Read line by line, so that no head is ever held whole. Pure functions.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstdint>
#include <optional>

namespace lastack {

enum class HttpMethod : std::uint8_t { Other, Head, Connect };

enum class HttpCoding : std::uint8_t { None, Chunked, Other }; // the last of Transfer-Encoding

enum class HttpUpgrade : std::uint8_t { None, WebSocket, Http2, Other };

struct HttpHead {
    std::uint16_t status = 0; // of a response
    HttpMethod method{};      // of a request
    std::optional<std::uint64_t> contentLength;
    HttpCoding coding{};
    HttpUpgrade upgrade{};
    bool closes = false;          // Connection: close
    bool awaitsContinue = false;  // Expect: 100-continue
    bool isContradictory = false; // Content-Length is no number, or two
};

enum class HttpBody : std::uint8_t { None, Counted, Chunked, UntilClose, Tunnel, Unknown };

// Nothing when the line is not of HTTP/1.x.
std::optional<HttpHead> readRequestLine(ByteView line);
std::optional<HttpHead> readStatusLine(ByteView line);

// Into the head of its message.
void readField(ByteView line, HttpHead& head);

// How the end of the body is found.
HttpBody bodyOfRequest(const HttpHead& head);
HttpBody bodyOfResponse(const HttpHead& head, HttpMethod asked);

// The size of the chunk that the line begins; nothing when it is none, or beyond 64 bits.
std::optional<std::uint64_t> readChunkSize(ByteView line);

// The request line as far as it is there.
Claim claimsRequest(ByteView first);

} // namespace lastack
