#include "disconnect/sql_state.h"

namespace lastack {

std::string sqlStateText(std::uint32_t number) {
    constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string text(kSqlStateSize, '0');
    for (auto at = text.rbegin(); at != text.rend(); ++at) {
        *at = kDigits[number % 36];
        number /= 36;
    }
    return text;
}

bool codeIsSqlState(Carrier carrier) {
    return carrier == Carrier::PostgresError;
}

bool subcodeIsSqlState(Carrier carrier) {
    return carrier == Carrier::MySqlError;
}

} // namespace lastack
