#include "net/escape.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>

using lastack::escapeForTerminal;
using lastack::validUtf8;
using lastack::withoutCutCharacter;
using namespace std::string_literals;

TEST_CASE("ordinary text of any script is printed as it is", "[escape]") {
    for (const auto* text :
         {"", "eth0", "naïve Привет 日本語 שלום 🦈", "C:\\dir \"x\"", "100 % ~"}) {
        CHECK(escapeForTerminal(text) == text);
        CHECK(validUtf8(text) == text);
    }
}

TEST_CASE("control characters never reach the terminal", "[escape]") {
    CHECK(escapeForTerminal("\x1b[2Jgone") == "\\x1b[2Jgone");
    CHECK(escapeForTerminal("a\r\n\tb\x7f") == "a\\x0d\\x0a\\x09b\\x7f");
    CHECK(escapeForTerminal("a\0b"s) == "a\\x00b");
    CHECK(
        escapeForTerminal("\xC2\x9B"
                          "31m") == "\\u{9b}31m"
    );
    for (int c = 0; c < 0x20; ++c) {
        CHECK(escapeForTerminal(std::string(1, static_cast<char>(c))).size() == 4);
    }
}

TEST_CASE("characters that reorder or hide text are made visible", "[escape]") {
    CHECK(escapeForTerminal("a\u202Eb") == "a\\u{202e}b");
    CHECK(escapeForTerminal("\u2066x\u2069") == "\\u{2066}x\\u{2069}");
    CHECK(
        escapeForTerminal("\u200B\u200F\uFEFF\u00AD\u061C") ==
        "\\u{200b}\\u{200f}\\u{feff}\\u{ad}\\u{61c}"
    );
    CHECK(escapeForTerminal("\u2028\u2029") == "\\u{2028}\\u{2029}");
    CHECK(escapeForTerminal("\U000E0041\U000E007F") == "\\u{e0041}\\u{e007f}");
    CHECK(escapeForTerminal("\uFFFE") == "\\u{fffe}");
    CHECK(escapeForTerminal("\U0010FFFF") == "\\u{10ffff}");
}

TEST_CASE("the neighbors of escaped ranges stay", "[escape]") {
    for (const auto* text :
         {"\u00A0", "\u00AE", "\u2010", "\u202F", "\u2027", "\u2070", "\uFFFD", "\U0001F600"}) {
        CHECK(escapeForTerminal(text) == text);
    }
}

TEST_CASE("bytes that are not UTF-8 are shown as bytes, and replaced for JSON", "[escape]") {
    const std::pair<std::string, std::pair<std::string, std::string>> cases[] = {
        {"\xFF", {"\\xff", "\uFFFD"}},
        {"a\x80z", {"a\\x80z", "a\uFFFDz"}},
        {"\xC0\xAF", {"\\xc0\\xaf", "\uFFFD\uFFFD"}},                // overlong
        {"\xE0\x9F\xBF", {"\\xe0\\x9f\\xbf", "\uFFFD\uFFFD\uFFFD"}}, // overlong
        {"\xED\xA0\x80", {"\\xed\\xa0\\x80", "\uFFFD\uFFFD\uFFFD"}}, // surrogate
        {"\xF4\x90\x80\x80", {"\\xf4\\x90\\x80\\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"}},
        {"\xE2\x82", {"\\xe2\\x82", "\uFFFD"}}, // cut short: one maximal subpart
        {"\xE2\x82"
         "A",
         {"\\xe2\\x82"
          "A",
          "\uFFFDA"}},
        {"\xF0\x9F\x98", {"\\xf0\\x9f\\x98", "\uFFFD"}},
        {"\xF1\x80\x80\xE1\x80\xC2"
         "b",
         {"\\xf1\\x80\\x80\\xe1\\x80\\xc2"
          "b",
          "\uFFFD\uFFFD\uFFFD"
          "b"}},
    };
    for (const auto& [bytes, expected] : cases) {
        CHECK(escapeForTerminal(bytes) == expected.first);
        CHECK(validUtf8(bytes) == expected.second);
    }
}

TEST_CASE("control characters stay in text for JSON, whose writer escapes them", "[escape]") {
    CHECK(validUtf8("a\x1b\n\0"s) == "a\x1b\n\0"s);
}

TEST_CASE("text that is cut loses no more than the character it was cut in", "[escape]") {
    CHECK(withoutCutCharacter("caf\xC3") == "caf");
    CHECK(withoutCutCharacter("caf\xC3\xA9") == "caf\xC3\xA9");
    CHECK(withoutCutCharacter("\xE2\x80").empty());
    CHECK(withoutCutCharacter("a\xF0\x9F\x98") == "a");
    CHECK(withoutCutCharacter("a\x80") == "a\x80"); // begins no character
    CHECK(
        withoutCutCharacter("a\xE2\x80"
                            "b") == "a\xE2\x80"
                                    "b"
    ); // was not cut there
    CHECK(withoutCutCharacter("a\xC0") == "a\xC0");
    CHECK(withoutCutCharacter("").empty());
}

TEST_CASE("the output is safe for every pair of bytes", "[escape]") {
    unsigned unsafe = 0;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string text{static_cast<char>(first), static_cast<char>(second)};
            const auto escaped = escapeForTerminal(text);
            unsafe +=
                escapeForTerminal(escaped) != escaped || validUtf8(escaped) != escaped ? 1 : 0;
            unsafe += validUtf8(validUtf8(text)) != validUtf8(text) ? 1 : 0;
        }
    }
    CHECK(unsafe == 0);
}
