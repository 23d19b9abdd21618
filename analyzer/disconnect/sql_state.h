// SqlState: the five characters of SQLSTATE (ISO/IEC 9075-2 §24.1), digits and capital letters, as
// a number to the base of 36, so that they fit where codes are numbers. Pure functions.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lastack {

constexpr std::size_t kSqlStateSize = 5;

// Nothing unless these are the five characters.
constexpr std::optional<std::uint32_t> sqlState(std::string_view text) {
    if (text.size() != kSqlStateSize) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const char letter : text) {
        const bool isDigit = letter >= '0' && letter <= '9';
        if (!isDigit && (letter < 'A' || letter > 'Z')) {
            return std::nullopt;
        }
        const int digit = isDigit ? letter - '0' : letter - 'A' + 10;
        number = number * 36 + static_cast<std::uint32_t>(digit);
    }
    return number;
}

// "57P01".
std::string sqlStateText(std::uint32_t number);

// Which of a unit's numbers is an SQLSTATE: the code of PostgreSQL, the subcode of MySQL.
bool codeIsSqlState(Carrier carrier);
bool subcodeIsSqlState(Carrier carrier);

} // namespace lastack
