// Redis: QUIT and its +OK, and the errors after which the server closes. RESP 2 and 3: a command is
// an array of bulk strings or one line, and a bulk string is no line.
#include "disconnect/line_decoder.h"

#include <array>
#include <charconv>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {6379};
constexpr Carrier kCarriers[] = {Carrier::RedisQuit, Carrier::RedisError};
constexpr std::uint64_t kMostCount = 0x1'0000'0000;
constexpr std::uint64_t kMostItems = kMostCount * 16;
constexpr std::size_t kLineEnd = 2;
constexpr std::string_view kQuit = "QUIT";

struct ClosingError {
    std::string_view start;
    CloseKind kind;
};

constexpr ClosingError kClosingErrors[] = {
    {"-ERR max number of clients", CloseKind::Refused},
    {"-DENIED ", CloseKind::Refused}, // protected mode
    {"-ERR Protocol error", CloseKind::Abortive},
};

class RedisDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    Taken takeCommand(ByteView line, ByteView bytes, Findings& findings);
    Taken takeName(ByteView line, ByteView bytes, Findings& findings);
    Taken takeCutLine(Side from, ByteView line, Findings& findings);
    Taken takeReply(ByteView line, Findings& findings);
    void onCommand(ByteView name, Findings& findings);
    void onSimpleReply(ByteView line, Findings& findings) const;

    std::uint64_t arguments_ = 0; // of a command that are still to come
    std::uint64_t items_ = 0;     // of a reply that are still to come
    std::uint64_t commands_ = 0;
    std::uint64_t replies_ = 0;
    bool isNamed_ = false; // the name of the command has come
    bool hasQuit_ = false;
};

// Behind the type; nothing for null and for what is no number.
std::optional<std::uint64_t> countOf(ByteView line) {
    const std::string_view digits = asText(line).substr(line.empty() ? 0 : 1);
    std::uint64_t count = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const bool isGood = parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size();
    return isGood && count <= kMostCount ? std::optional(count) : std::nullopt;
}

bool isNull(ByteView line) {
    return asText(line).ends_with("-1") && line.size() == 3;
}

// What the first line of an item says of what follows it.
struct Item {
    bool isGood = false;
    std::uint64_t children = 0;
    std::size_t bulk = 0; // with its line end
};

Item itemOf(ByteView line) {
    constexpr std::string_view kScalars = "+-:_#,(";
    constexpr std::string_view kBulks = "$=!";
    constexpr std::string_view kLists = "*~>";
    constexpr std::string_view kMaps = "%|";
    const char type = line.empty() ? '\0' : asText(line)[0];
    if (kScalars.find(type) != std::string_view::npos || isNull(line)) {
        return {.isGood = true};
    }
    const auto count = countOf(line);
    if (!count) {
        return {};
    }
    if (kBulks.find(type) != std::string_view::npos) {
        return {.isGood = true, .bulk = static_cast<std::size_t>(*count) + kLineEnd};
    }
    const bool isMap = kMaps.find(type) != std::string_view::npos;
    const bool isList = kLists.find(type) != std::string_view::npos;
    return {.isGood = isMap || isList, .children = *count * (isMap ? 2 : 1)};
}

Taken RedisDecoder::take(Side from, ByteView bytes, Findings& findings) {
    const auto line = lineOf(bytes);
    const std::size_t size = line.value_or(bytes).size();
    if (size > LineDecoder::kMostLine) {
        return {0, true};
    }
    if (!line) {
        return findings.isCut() ? takeCutLine(from, bytes, findings) : Taken();
    }
    return from == Side::Client ? takeCommand(*line, bytes, findings) : takeReply(*line, findings);
}

Taken RedisDecoder::takeCommand(ByteView line, ByteView bytes, Findings& findings) {
    const ByteView text = trimmed(line);
    if (arguments_ == 0) {
        isNamed_ = false;
        if (!startsWith(text, "*")) {
            onCommand(text, findings);
            return {line.size()};
        }
        arguments_ = countOf(text).value_or(0);
        return {line.size(), !countOf(text) && !isNull(text)};
    }
    const auto length = countOf(text);
    if (!startsWith(text, "$") || !length) {
        return {0, true};
    }
    if (!isNamed_ && *length == kQuit.size()) {
        return takeName(line, bytes, findings);
    }
    commands_ += isNamed_ ? 0 : 1;
    isNamed_ = true;
    --arguments_;
    return {line.size() + static_cast<std::size_t>(*length) + kLineEnd};
}

Taken RedisDecoder::takeName(ByteView line, ByteView bytes, Findings& findings) {
    if (bytes.size() < line.size() + kQuit.size()) {
        return {};
    }
    isNamed_ = true;
    --arguments_;
    onCommand(bytes.subspan(line.size(), kQuit.size()), findings);
    return {line.size() + kQuit.size() + kLineEnd};
}

void RedisDecoder::onCommand(ByteView name, Findings& findings) {
    if (name.empty()) {
        return;
    }
    ++commands_;
    if (isCommand(name, kQuit)) {
        hasQuit_ = true;
        findings.add({.carrier = Carrier::RedisQuit, .kind = CloseKind::Graceful});
    }
}

// A count may be cut, the text of a reply is.
Taken RedisDecoder::takeCutLine(Side from, ByteView line, Findings& findings) {
    const bool isReply = from == Side::Server && (startsWith(line, "-") || startsWith(line, "+"));
    return isReply ? takeReply(line, findings) : Taken();
}

// Items are only counted: how deep they lie does not matter.
Taken RedisDecoder::takeReply(ByteView line, Findings& findings) {
    const ByteView text = trimmed(line);
    const Item item = itemOf(text);
    if (!item.isGood) {
        return {0, true};
    }
    if (items_ == 0) {
        items_ = 1;
        replies_ += startsWith(text, ">") ? 0 : 1; // RESP 3 pushes of its own accord
        onSimpleReply(text, findings);
    }
    items_ += item.children;
    items_ -= startsWith(text, "|") ? 0 : 1; // an attribute stands before what it is about
    return {line.size() + item.bulk, items_ > kMostItems};
}

void RedisDecoder::onSimpleReply(ByteView line, Findings& findings) const {
    if (hasQuit_ && replies_ >= commands_ && asText(line) == "+OK") {
        findings.add({.carrier = Carrier::RedisQuit, .kind = CloseKind::Confirm});
        return;
    }
    for (const ClosingError& error : kClosingErrors) {
        if (startsWith(line, error.start)) {
            findings.add(
                {.carrier = Carrier::RedisError,
                 .kind = error.kind,
                 .data = line.subspan(1),
                 .flags = DisconnectDatum::kIsText}
            );
        }
    }
}

Claim claimsClient(ByteView first) {
    static constexpr std::string_view kNames[] = {
        "PING", "QUIT", "AUTH ", "INFO", "HELLO ", "SELECT ", "ping", "quit", "info"};
    if (!startsWith(first, "*")) {
        return claimsAnyPrefix(first, kNames);
    }
    const auto line = lineOf(first);
    if (!line) {
        return first.size() < LineDecoder::kTail ? Claim::NeedMore : Claim::No;
    }
    return countOf(trimmed(*line)) ? Claim::Yes : Claim::No;
}

Claim claims(Side from, ByteView first) {
    static constexpr std::string_view kReplies[] = {
        "+OK", "+PONG", "-ERR ", "-NOAUTH ", "-DENIED "};
    return from == Side::Client ? claimsClient(first) : claimsAnyPrefix(first, kReplies);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<RedisDecoder>();
}

std::string_view reason(Carrier, std::uint32_t, std::uint32_t) {
    return {};
}

} // namespace

extern const Protocol redisProtocol;
const Protocol redisProtocol{"redis", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
