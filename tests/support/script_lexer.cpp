#include "tests/support/script_lexer.h"

#include <fmt/format.h>

#include <cctype>
#include <charconv>
#include <limits>

namespace lastack::test {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

// The position after the word that starts at `at`; npos when a quote or bracket is not closed.
std::size_t endOfWord(std::string_view text, std::size_t at) {
    if (text[at] == '<') {
        const auto close = text.find('>', at);
        return close == std::string_view::npos ? close : close + 1;
    }
    if (text[at] != '"') {
        return std::min(text.find_first_of(" \t\r#", at), text.size());
    }
    for (auto i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

} // namespace

ScriptLine::ScriptLine(std::string_view text, std::size_t number) : number_(number) {
    for (std::size_t at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == '#') {
            break;
        }
        const auto end = endOfWord(text, at);
        if (end == std::string_view::npos) {
            fail(fmt::format("{} is not closed", text[at]));
        }
        words_.emplace_back(text.substr(at, end - at));
        at = end;
    }
}

const std::string& ScriptLine::peek() const {
    static const std::string kNothing;
    return atEnd() ? kNothing : words_[position_];
}

std::string ScriptLine::take(std::string_view what) {
    if (atEnd()) {
        fail(fmt::format("{} is missing at the end", what));
    }
    return words_[position_++];
}

bool ScriptLine::takeIf(std::string_view word) {
    if (atEnd() || words_[position_] != word) {
        return false;
    }
    ++position_;
    return true;
}

std::uint64_t ScriptLine::takeNumber(std::string_view what, std::uint64_t limit) {
    return parseNumber(take(what), limit, *this);
}

void ScriptLine::fail(const std::string& message) const {
    throw ScriptError(fmt::format("script line {}: {}", number_, message));
}

std::uint64_t parseNumber(std::string_view text, std::uint64_t limit, const ScriptLine& line) {
    const bool hex = text.starts_with("0x");
    const auto digits = hex ? text.substr(2) : text;
    std::uint64_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    if (error != std::errc{} || end != digits.data() + digits.size()) {
        line.fail(fmt::format("'{}' is not a number", text));
    }
    if (value > limit) {
        line.fail(fmt::format("{} is more than {}", text, limit));
    }
    return value;
}

Duration parseSeconds(std::string_view text, const ScriptLine& line) {
    constexpr std::uint64_t kMaxSeconds = 4'000'000'000;
    const auto point = text.find('.');
    const auto whole = parseNumber(text.substr(0, point), kMaxSeconds, line);
    std::uint64_t nanoseconds = 0;
    if (point != std::string_view::npos) {
        std::string fraction(text.substr(point + 1));
        if (fraction.empty() || fraction.size() > 9) {
            line.fail(fmt::format("'{}' is not a time in seconds", text));
        }
        fraction.resize(9, '0');
        nanoseconds = parseNumber(fraction, 999'999'999, line);
    }
    return {static_cast<std::int64_t>(whole * 1'000'000'000 + nanoseconds)};
}

Bytes unquote(std::string_view quoted, const ScriptLine& line) {
    if (quoted.size() < 2 || quoted.front() != '"' || quoted.back() != '"') {
        line.fail(fmt::format("'{}' is not a text in double quotes", quoted));
    }
    const auto body = quoted.substr(1, quoted.size() - 2);
    Bytes bytes;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (body[i] != '\\') {
            bytes.push_back(static_cast<std::byte>(body[i]));
            continue;
        }
        ++i;
        constexpr std::string_view kNames = "nrt\"\\";
        constexpr std::string_view kValues = "\n\r\t\"\\";
        if (const auto known = kNames.find(body[i]); known != std::string_view::npos) {
            bytes.push_back(static_cast<std::byte>(kValues[known]));
        } else if (body[i] == 'x' && i + 2 < body.size()) {
            const auto digits = fmt::format("0x{}", body.substr(i + 1, 2));
            bytes.push_back(static_cast<std::byte>(parseNumber(digits, 0xFF, line)));
            i += 2;
        } else {
            line.fail(fmt::format("unknown escape \\{}", body[i]));
        }
    }
    return bytes;
}

Endpoint parseEndpoint(const std::string& text, const ScriptLine& line) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos) {
        line.fail(fmt::format("'{}' is not address:port", text));
    }
    auto host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
    }
    const auto address = IpAddress::parse(host);
    if (!address) {
        line.fail(fmt::format("'{}' is not an IP address", host));
    }
    const auto port = parseNumber(text.substr(colon + 1), 0xFFFF, line);
    return {*address, static_cast<std::uint16_t>(port)};
}

} // namespace lastack::test
