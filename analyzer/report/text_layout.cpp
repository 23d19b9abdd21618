#include "report/text_layout.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

bool startsCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

// Byte position after so many code points.
std::size_t bytesOf(std::string_view utf8, std::size_t codePoints) {
    std::size_t at = 0;
    for (; at < utf8.size(); ++at) {
        if (startsCodePoint(utf8[at]) && codePoints-- == 0) {
            break;
        }
    }
    return at;
}

std::string_view head(std::string_view utf8, std::size_t columns) {
    return utf8.substr(0, bytesOf(utf8, columns));
}

std::string_view tail(std::string_view utf8, std::size_t columns) {
    const auto all = columnsOf(utf8);
    return utf8.substr(bytesOf(utf8, all - std::min(all, columns)));
}

} // namespace

std::size_t columnsOf(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), startsCodePoint));
}

std::string repeated(std::string_view utf8, std::size_t count) {
    std::string out;
    out.reserve(utf8.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        out += utf8;
    }
    return out;
}

std::string fitted(std::string_view utf8, std::size_t columns, Align align) {
    const auto used = columnsOf(utf8);
    if (used > columns) {
        return columns == 0 ? std::string() : fmt::format("{}…", head(utf8, columns - 1));
    }
    const auto spare = columns - used;
    const auto before = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
    return std::string(before, ' ') + std::string(utf8) + std::string(spare - before, ' ');
}

std::string shortEndpoint(const Endpoint& endpoint, std::string_view name, std::size_t columns) {
    const bool bracketed = name.empty() && !endpoint.address.isV4();
    const std::string port = fmt::format("{}:{}", bracketed ? "]" : "", endpoint.port);
    const std::string host = name.empty() ? endpoint.address.toString() : escapeForTerminal(name);
    const auto fixed = port.size() + (bracketed ? 1 : 0);
    const auto room = columns > fixed ? columns - fixed : 0;
    return fmt::format("{}{}{}", bracketed ? "[" : "", shortenedMiddle(host, room), port);
}

std::string shortenedMiddle(std::string_view utf8, std::size_t columns) {
    if (columnsOf(utf8) <= columns) {
        return std::string(utf8);
    }
    if (columns < 2) {
        return columns == 0 ? "" : "…";
    }
    const auto kept = columns - 1;
    return fmt::format("{}…{}", head(utf8, kept / 2), tail(utf8, kept - kept / 2));
}

std::string wrapped(
    std::string_view text, std::size_t width, std::size_t indent, std::string_view lead
) {
    std::string out = lead.empty() ? std::string(indent, ' ') : std::string(lead);
    std::size_t used = columnsOf(out);
    bool lineHasWord = false;
    while (!text.empty()) {
        const auto space = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, space);
        if (lineHasWord && used + 1 + columnsOf(word) > width) {
            out += '\n' + std::string(indent, ' ');
            used = indent;
            lineHasWord = false;
        }
        out += lineHasWord ? " " : "";
        out += word;
        used += columnsOf(word) + (lineHasWord ? 1 : 0);
        lineHasWord = true;
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return out + '\n';
}

} // namespace lastack
