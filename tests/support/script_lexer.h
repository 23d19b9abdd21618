// ScriptLine: the words of one line of a script, taken one after the other.
// A word is delimited by blanks; "quoted text" and <option lists> are one word each, comments are
// gone. Errors are ScriptError with the line's number.
#pragma once

#include "tests/support/frame_builder.h"
#include "tests/support/script.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

class ScriptLine {
public:
    ScriptLine(std::string_view text, std::size_t number);

    bool atEnd() const { return position_ == words_.size(); }

    // The next word without taking it; empty at the end.
    const std::string& peek() const;
    std::string take(std::string_view what);
    bool takeIf(std::string_view word);

    // An unsigned number up to limit: decimal, or hexadecimal after 0x.
    std::uint64_t takeNumber(std::string_view what, std::uint64_t limit);

    [[noreturn]] void fail(const std::string& message) const;

private:
    std::vector<std::string> words_;
    std::size_t position_ = 0;
    std::size_t number_;
};

// Nanoseconds of a decimal number of seconds.
Duration parseSeconds(std::string_view text, const ScriptLine& line);

std::uint64_t parseNumber(std::string_view text, std::uint64_t limit, const ScriptLine& line);

// What a quoted word stands for; the escapes are \n \r \t \" \\ and \xHH.
Bytes unquote(std::string_view quoted, const ScriptLine& line);

// "10.0.0.5:80" or "[2001:db8::5]:80".
Endpoint parseEndpoint(const std::string& text, const ScriptLine& line);

} // namespace lastack::test
