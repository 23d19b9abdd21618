#include "decode/tcp_options.h"

#include "decode/tcp.h"
#include "net/bytes.h"

#include <algorithm>

namespace lastack {

namespace {

// TCP Option Kind Numbers, IANA.
constexpr std::uint8_t kEndOfList = 0;
constexpr std::uint8_t kNoOperation = 1;
constexpr std::uint8_t kMss = 2;
constexpr std::uint8_t kWindowScale = 3;
constexpr std::uint8_t kSackPermitted = 4;
constexpr std::uint8_t kSack = 5;
constexpr std::uint8_t kTimestamps = 8;
constexpr std::uint8_t kUserTimeout = 28;
constexpr std::uint8_t kMultipath = 30;
constexpr std::uint8_t kFastOpen = 34;
constexpr std::uint8_t kExperiment = 254;

constexpr std::uint16_t kFastOpenExperiment = 0xF989; // RFC 6994 ExID
constexpr std::uint8_t kLargestWindowShift = 14;
constexpr std::size_t kOptionHeader = 2; // kind and length

// Of four octets: all but the value of an MSS; all but the shift that ends a window scale.
constexpr std::uint32_t kMssMask = asLoaded32(0xFF, 0xFF, 0, 0);
constexpr std::uint32_t kShiftMask = asLoaded32(0xFF, 0xFF, 0xFF, 0);

// The body of an option: without kind and length.
using Body = std::span<const std::byte>;

enum class Form : std::uint8_t { Fine, Malformed };

std::uint8_t octet(std::byte value) {
    return std::to_integer<std::uint8_t>(value);
}

Form readMss(Body body, TcpOptions& options) {
    if (body.size() != 2) {
        return Form::Malformed;
    }
    options.mss = loadBig16(body.data());
    return Form::Fine;
}

// RFC 7323 §2.3: a shift above 14 is to be taken as 14.
Form readWindowScale(Body body, TcpOptions& options) {
    if (body.size() != 1) {
        return Form::Malformed;
    }
    options.windowShift = std::min(octet(body[0]), kLargestWindowShift);
    return Form::Fine;
}

Form readSackPermitted(Body body, TcpOptions& options) {
    if (!body.empty()) {
        return Form::Malformed;
    }
    options.sackPermitted = true;
    return Form::Fine;
}

Form readSack(Body body, TcpOptions& options) {
    if (body.empty() || body.size() % 8 != 0) {
        return Form::Malformed;
    }
    const std::size_t count = std::min(body.size() / 8, TcpOptions::kMaxSackBlocks);
    for (std::size_t i = 0; i < count; ++i) {
        const std::byte* const block = body.data() + i * 8;
        options.sacks[i] = {.begin = {loadBig32(block)}, .end = {loadBig32(block + 4)}};
    }
    options.sackCount = static_cast<std::uint8_t>(count);
    return Form::Fine;
}

Form readTimestamps(Body body, TcpOptions& options) {
    if (body.size() != 8) {
        return Form::Malformed;
    }
    options.timestamps = {.value = loadBig32(body.data()), .echo = loadBig32(body.data() + 4)};
    return Form::Fine;
}

// RFC 5482 §2: the first bit says minutes instead of seconds.
Form readUserTimeout(Body body, TcpOptions& options) {
    if (body.size() != 2) {
        return Form::Malformed;
    }
    const std::uint16_t value = loadBig16(body.data());
    const std::int64_t count = value & 0x7FFF;
    options.userTimeout = Duration::seconds((value & 0x8000) != 0 ? count * 60 : count);
    return Form::Fine;
}

// RFC 7413 §4.1.1: a cookie has 4 to 16 octets, an even number; none asks for one.
Form readFastOpen(Body cookie, TcpOptions& options) {
    if (cookie.empty()) {
        options.fastOpen = FastOpenOption::CookieRequest;
        return Form::Fine;
    }
    if (cookie.size() < 4 || cookie.size() > 16 || cookie.size() % 2 != 0) {
        return Form::Malformed;
    }
    options.fastOpen = FastOpenOption::Cookie;
    return Form::Fine;
}

Form readExperiment(Body body, TcpOptions& options) {
    const bool isFastOpen = body.size() >= 2 && loadBig16(body.data()) == kFastOpenExperiment;
    return isFastOpen ? readFastOpen(body.subspan(2), options) : Form::Fine;
}

// RFC 8684 §3: the subtype is the high half of the first octet; lengths include kind and length.
Form readMultipath(Body body, TcpOptions& options) {
    if (body.empty()) {
        return Form::Malformed;
    }
    const auto subtype = static_cast<std::uint8_t>(octet(body[0]) >> 4);
    const std::size_t length = body.size() + 2;
    MultipathOptions& multipath = options.multipath;
    const auto note = [&](bool lengthFits, bool& flag) {
        flag = flag || lengthFits;
        return lengthFits ? Form::Fine : Form::Malformed;
    };
    multipath.any = true;
    switch (subtype) {
    case 0x0: // MP_CAPABLE
        return note(length >= 4, multipath.capable);
    case 0x1: // MP_JOIN
        return note(length == 12 || length == 16 || length == 24, multipath.join);
    case 0x2: // DSS
        if (length < 4) {
            return Form::Malformed;
        }
        multipath.dataFin = multipath.dataFin || (octet(body[1]) & 0x10U) != 0;
        return Form::Fine;
    case 0x7: // MP_FASTCLOSE
        return note(length == 12, multipath.fastClose);
    case 0x8: // MP_TCPRST
        if (length != 4) {
            return Form::Malformed;
        }
        multipath.resetReason = octet(body[1]);
        return Form::Fine;
    default:
        return Form::Fine;
    }
}

Form readOption(std::uint8_t kind, Body body, TcpOptions& options) {
    switch (kind) {
    case kMss:
        return readMss(body, options);
    case kWindowScale:
        return readWindowScale(body, options);
    case kSackPermitted:
        return readSackPermitted(body, options);
    case kSack:
        return readSack(body, options);
    case kTimestamps:
        return readTimestamps(body, options);
    case kUserTimeout:
        return readUserTimeout(body, options);
    case kMultipath:
        return readMultipath(body, options);
    case kFastOpen:
        return readFastOpen(body, options);
    case kExperiment:
        return readExperiment(body, options);
    default:
        return Form::Fine;
    }
}

// Reads options from bytes, of which `missing` more were on the wire.
void readOptions(Body bytes, std::size_t missing, TcpOptions& options) {
    const std::byte* at = bytes.data();
    const std::byte* const end = at + bytes.size();
    while (at != end) {
        const std::uint8_t kind = octet(*at);
        if (kind == kEndOfList) {
            return;
        }
        if (kind == kNoOperation) {
            ++at;
            continue;
        }
        const auto left = static_cast<std::size_t>(end - at);
        const std::size_t length = left > 1 ? octet(at[1]) : kOptionHeader;
        if (length < kOptionHeader || length > left) { // impossible, or behind what was captured
            options.malformed =
                options.malformed || length < kOptionHeader || length > left + missing;
            return;
        }
        const Body body(at + kOptionHeader, length - kOptionHeader);
        if (readOption(kind, body, options) == Form::Malformed) {
            options.malformed = true;
        }
        at += length;
    }
}

// What Linux and Android put in a SYN: MSS, SACK permitted, timestamps, no operation and a window
// scale, in 20 octets.
bool readLinuxSyn(const std::byte* at, TcpOptions& options) {
    const bool matches =
        (loadLittle32(at) & kMssMask) == asLoaded32(kMss, 4, 0, 0) &&
        loadLittle32(at + 4) == asLoaded32(kSackPermitted, 2, kTimestamps, 10) &&
        (loadLittle32(at + 16) & kShiftMask) == asLoaded32(kNoOperation, kWindowScale, 3, 0);
    if (matches) {
        options.mss = loadBig16(at + 2);
        options.sackPermitted = true;
        options.timestamps = {.value = loadBig32(at + 8), .echo = loadBig32(at + 12)};
        options.windowShift = std::min(octet(at[19]), kLargestWindowShift);
    }
    return matches;
}

// What Windows does: MSS, window scale and SACK permitted among no operations, in 12 octets.
bool readWindowsSyn(const std::byte* at, TcpOptions& options) {
    const bool matches =
        (loadLittle32(at) & kMssMask) == asLoaded32(kMss, 4, 0, 0) &&
        (loadLittle32(at + 4) & kShiftMask) == asLoaded32(kNoOperation, kWindowScale, 3, 0) &&
        loadLittle32(at + 8) == asLoaded32(kNoOperation, kNoOperation, kSackPermitted, 2);
    if (matches) {
        options.mss = loadBig16(at + 2);
        options.windowShift = std::min(octet(at[7]), kLargestWindowShift);
        options.sackPermitted = true;
    }
    return matches;
}

// Most SYNs look like one of these: a few comparisons take the place of a loop.
bool readUsualSyn(const Segment& segment, TcpOptions& options) {
    if (segment.headerCaptured != segment.headerLength) {
        return false;
    }
    const std::byte* const at = segment.header + kTcpMinimumSize;
    switch (segment.headerLength - kTcpMinimumSize) {
    case 20:
        return readLinuxSyn(at, options);
    case 12:
        return readWindowsSyn(at, options);
    default:
        return false;
    }
}

void readInOrder(const Segment& segment, TcpOptions& options) {
    options.cut = segment.headerCaptured < segment.headerLength;
    if (segment.headerCaptured > kTcpMinimumSize) {
        const Body bytes(
            segment.header + kTcpMinimumSize, segment.headerCaptured - kTcpMinimumSize
        );
        readOptions(
            bytes, static_cast<std::size_t>(segment.headerLength - segment.headerCaptured), options
        );
    }
}

} // namespace

TcpOptions parseTcpOptionsInOrder(const Segment& segment) {
    TcpOptions options;
    readInOrder(segment, options);
    return options;
}

TcpOptions parseTcpOptions(const Segment& segment) {
    TcpOptions options;
    if (!readUsualSyn(segment, options)) {
        readInOrder(segment, options);
    }
    return options;
}

} // namespace lastack
