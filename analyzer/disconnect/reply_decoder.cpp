#include "disconnect/reply_decoder.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kCodeSize = 3;

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

// 0 for what is no reply line: a code is 1yz to 5yz and is followed by a blank, a hyphen or
// nothing.
std::uint32_t codeOf(ByteView line) {
    const std::string_view text = asText(line);
    if (text.size() < kCodeSize || text[0] < '1' || text[0] > '5' || !isDigit(text[1]) ||
        !isDigit(text[2])) {
        return 0;
    }
    if (text.size() > kCodeSize && text[kCodeSize] != ' ' && text[kCodeSize] != '-') {
        return 0;
    }
    return static_cast<std::uint32_t>((text[0] - '0') * 100 + (text[1] - '0') * 10 + text[2] - '0');
}

bool goesOn(ByteView line) {
    return line.size() > kCodeSize && asText(line)[kCodeSize] == '-';
}

void appendText(Reply& reply, ByteView line) {
    const std::string_view text = asText(line);
    const bool hasCode = codeOf(line) == reply.code;
    reply.text += reply.size == 0 ? "" : "\n";
    reply.text += text.substr(hasCode ? std::min(text.size(), kCodeSize + 1) : 0);
}

// Of a line that is cut within its code nothing is its text.
void appendCutLine(Reply& reply, ByteView line) {
    const std::string code = std::to_string(reply.code);
    if (!line.empty() && !code.starts_with(asText(line))) {
        appendText(reply, line);
    }
}

// False when the last line is still to come.
bool gather(Reply& reply, ByteView bytes) {
    while (const auto found = lineOf(bytes.subspan(reply.size))) {
        if (reply.size + found->size() > ReplyDecoder::kMostReply) {
            break;
        }
        const ByteView line = trimmed(*found);
        appendText(reply, line);
        reply.size += found->size();
        if (codeOf(line) == reply.code && !goesOn(line)) {
            return true;
        }
    }
    return false;
}

} // namespace

Taken ReplyDecoder::takeLine(Side from, const Line& line, Findings& findings) {
    if (from == Side::Client) {
        return takeCommand(line, findings);
    }
    if (!line.isWhole) {
        hasGap_ = true;
        open_ = 0; // its last line may be among what is missing
        return {line.size};
    }
    return takeReply(line, findings);
}

Taken ReplyDecoder::takeReply(const Line& line, Findings& findings) {
    const std::uint32_t code = codeOf(line.text);
    if (open_ != 0 && code != open_) {
        return {line.size};
    }
    if (open_ == 0 && code != 0 && wants(code)) {
        return takeWanted(code, line, findings);
    }
    open_ = goesOn(line.text) ? code : 0;
    if (open_ == 0 && code != 0) {
        onReply({.code = code, .text = {}, .size = line.size}, findings);
    }
    return {line.size};
}

Taken ReplyDecoder::takeWanted(std::uint32_t code, const Line& line, Findings& findings) {
    Reply reply{.code = code, .text = {}};
    const bool isWhole = gather(reply, line.all);
    const bool isOver = hasEnded(Side::Server) || line.isCut;
    if (!isWhole && line.all.size() <= kMostReply && !isOver) {
        return {};
    }
    if (!isWhole && reply.size == 0) {
        appendText(reply, line.text.first(std::min(line.text.size(), kMostReply)));
    } else if (!isWhole && isOver) {
        appendCutLine(reply, trimmed(line.all.subspan(reply.size)));
    }
    const bool lacksLines = !isWhole && (reply.size > 0 || line.all.size() > kMostReply);
    reply.flags = lacksLines ? DisconnectDatum::kTruncated : 0;
    onReply(reply, findings);
    return line.isCut ? Taken{line.all.size()} : Taken{reply.size, !isWhole};
}

Claim claimsReply(ByteView first) {
    if (first.size() <= kCodeSize) {
        const std::string_view text = asText(first);
        return std::all_of(text.begin(), text.end(), isDigit) ? Claim::NeedMore : Claim::No;
    }
    return codeOf(first) != 0 ? Claim::Yes : Claim::No;
}

} // namespace lastack
