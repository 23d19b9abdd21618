#include "disconnect/http_head.h"

#include "disconnect/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lastack {

namespace {

constexpr std::string_view kVersion = "HTTP/1.";
constexpr std::string_view kBlanks = " \t";
constexpr std::size_t kStatusLine = kVersion.size() + 5; // digit, blank, three digits
constexpr std::size_t kEnoughOfRequest = 64;             // to take it for one without its end

// RFC 9110 §9.3, RFC 5789, RFC 4918 and RFC 3253.
constexpr std::array<std::string_view, 18> kMethods{
    "GET ",
    "HEAD ",
    "POST ",
    "PUT ",
    "DELETE ",
    "CONNECT ",
    "OPTIONS ",
    "TRACE ",
    "PATCH ",
    "PROPFIND ",
    "MKCOL ",
    "COPY ",
    "MOVE ",
    "PROPPATCH ",
    "LOCK ",
    "UNLOCK ",
    "REPORT ",
    "SEARCH "};

std::string_view withoutBlanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool isWord(std::string_view text, std::string_view word) {
    return text.size() == word.size() &&
           startsWithWord(std::as_bytes(std::span(text.data(), text.size())), word);
}

// Calls `each(element)` for the elements of a list. RFC 9110 §5.6.1.
template <typename Each>
void forEachElement(std::string_view list, Each each) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        each(withoutBlanks(list.substr(0, comma)));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

// All of the digits, and nothing else.
std::optional<std::uint64_t> toNumber(std::string_view digits, int base) {
    std::uint64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, number, base);
    const bool isNumber = error == std::errc() && stopped == end && !digits.empty();
    return isNumber ? std::optional(number) : std::nullopt;
}

// RFC 9110 §8.6: the same number may be there more than once.
void readContentLength(std::string_view value, HttpHead& head) {
    forEachElement(value, [&](std::string_view element) {
        const auto number = toNumber(element, 10);
        const bool differs = head.contentLength && number != head.contentLength;
        head.isContradictory = head.isContradictory || !number || differs;
        head.contentLength = number;
    });
}

void readTransferEncoding(std::string_view value, HttpHead& head) {
    forEachElement(value, [&](std::string_view element) {
        head.coding = isWord(element, "chunked") ? HttpCoding::Chunked : HttpCoding::Other;
    });
}

void readConnection(std::string_view value, HttpHead& head) {
    forEachElement(value, [&](std::string_view element) {
        head.closes = head.closes || isWord(element, "close");
    });
}

// RFC 9110 §10.1.1.
void readExpect(std::string_view value, HttpHead& head) {
    forEachElement(value, [&](std::string_view element) {
        head.awaitsContinue = head.awaitsContinue || isWord(element, "100-continue");
    });
}

// RFC 9110 §7.8: a client may offer more than one.
void readUpgrade(std::string_view value, HttpHead& head) {
    forEachElement(value, [&](std::string_view element) {
        if (head.upgrade != HttpUpgrade::None && head.upgrade != HttpUpgrade::Other) {
            return;
        }
        head.upgrade = isWord(element, "websocket") ? HttpUpgrade::WebSocket
                       : isWord(element, "h2c")     ? HttpUpgrade::Http2
                                                    : HttpUpgrade::Other;
    });
}

struct Field {
    std::string_view name;
    void (*read)(std::string_view value, HttpHead& head);
};

constexpr Field kFields[] = {
    {"Connection", readConnection},
    {"Content-Length", readContentLength},
    {"Expect", readExpect},
    {"Transfer-Encoding", readTransferEncoding},
    {"Upgrade", readUpgrade}};

HttpMethod methodOf(std::string_view line) {
    if (line.starts_with("HEAD ")) {
        return HttpMethod::Head;
    }
    return line.starts_with("CONNECT ") ? HttpMethod::Connect : HttpMethod::Other;
}

} // namespace

// RFC 9112 §3: method, target, version.
std::optional<HttpHead> readRequestLine(ByteView line) {
    const std::string_view text = withoutBlanks(asText(line));
    const std::size_t version = text.rfind(' ');
    const std::size_t target = text.find(' ');
    if (target == std::string_view::npos || target == 0 || version == target ||
        !text.substr(version + 1).starts_with(kVersion)) {
        return std::nullopt;
    }
    HttpHead head;
    head.method = methodOf(text);
    return head;
}

// RFC 9112 §4: version, status, reason.
std::optional<HttpHead> readStatusLine(ByteView line) {
    const std::string_view text = asText(line);
    if (!text.starts_with(kVersion) || text.size() < kStatusLine) {
        return std::nullopt;
    }
    const auto status = toNumber(text.substr(kStatusLine - 3, 3), 10);
    if (!status || *status < 100) {
        return std::nullopt;
    }
    HttpHead head;
    head.status = static_cast<std::uint16_t>(*status);
    return head;
}

void readField(ByteView line, HttpHead& head) {
    const std::string_view text = asText(line);
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    for (const Field& field : kFields) {
        if (isWord(text.substr(0, colon), field.name)) {
            field.read(text.substr(colon + 1), head);
        }
    }
}

// RFC 9112 §6.3.
HttpBody bodyOfRequest(const HttpHead& head) {
    if (head.coding != HttpCoding::None) {
        return head.coding == HttpCoding::Chunked ? HttpBody::Chunked : HttpBody::Unknown;
    }
    if (head.isContradictory) {
        return HttpBody::Unknown;
    }
    return head.contentLength ? HttpBody::Counted : HttpBody::None;
}

// RFC 9112 §6.3.
HttpBody bodyOfResponse(const HttpHead& head, HttpMethod asked) {
    const bool isEmpty = head.status < 200 || head.status == 204 || head.status == 304;
    if (isEmpty || asked == HttpMethod::Head) {
        return HttpBody::None;
    }
    if (asked == HttpMethod::Connect && head.status < 300) {
        return HttpBody::Tunnel;
    }
    if (head.coding != HttpCoding::None) {
        return head.coding == HttpCoding::Chunked ? HttpBody::Chunked : HttpBody::UntilClose;
    }
    if (head.isContradictory) {
        return HttpBody::Unknown;
    }
    return head.contentLength ? HttpBody::Counted : HttpBody::UntilClose;
}

// RFC 9112 §7.1: what follows the size is an extension.
std::optional<std::uint64_t> readChunkSize(ByteView line) {
    const std::string_view text = asText(line);
    return toNumber(withoutBlanks(text.substr(0, std::min(text.find(';'), text.size()))), 16);
}

Claim claimsRequest(ByteView first) {
    Claim best = Claim::No;
    for (const std::string_view method : kMethods) {
        const Claim claim = claimsPrefix(first, method);
        best = claim == Claim::No ? best : claim;
    }
    if (best != Claim::Yes) {
        return best;
    }
    if (const auto line = lineOf(first)) {
        return readRequestLine(trimmed(*line)) ? Claim::Yes : Claim::No;
    }
    return first.size() < kEnoughOfRequest ? Claim::NeedMore : Claim::Yes;
}

} // namespace lastack
