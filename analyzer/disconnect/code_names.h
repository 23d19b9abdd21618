// CodeName: a number of a standard and the name it has there. Tables of them are short and asked
// for once per report, so they are searched. Pure functions.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace lastack {

struct CodeName {
    std::uint32_t code = 0;
    std::string_view name;
};

// Empty for a code that the table does not have.
inline std::string_view nameOfCode(std::span<const CodeName> table, std::uint32_t code) {
    for (const CodeName& entry : table) {
        if (entry.code == code) {
            return entry.name;
        }
    }
    return {};
}

} // namespace lastack
