#include "disconnect/mysql_errors.h"

#include <algorithm>
#include <iterator>

namespace lastack {

namespace {

enum class After : std::uint8_t { Closes, StaysOpen };

struct Error {
    std::uint32_t code;
    std::string_view name;
    After after;
};

// What stays can still refuse a login. 1927 is MariaDB's.
constexpr Error kErrors[] = {
    {1040, "ER_CON_COUNT_ERROR", After::StaysOpen},
    {1042, "ER_BAD_HOST_ERROR", After::StaysOpen},
    {1043, "ER_HANDSHAKE_ERROR", After::StaysOpen},
    {1044, "ER_DBACCESS_DENIED_ERROR", After::StaysOpen},
    {1045, "ER_ACCESS_DENIED_ERROR", After::StaysOpen},
    {1053, "ER_SERVER_SHUTDOWN", After::Closes},
    {1077, "ER_NORMAL_SHUTDOWN", After::Closes},
    {1078, "ER_GOT_SIGNAL", After::Closes},
    {1079, "ER_SHUTDOWN_COMPLETE", After::Closes},
    {1080, "ER_FORCING_CLOSE", After::Closes},
    {1129, "ER_HOST_IS_BLOCKED", After::StaysOpen},
    {1130, "ER_HOST_NOT_PRIVILEGED", After::StaysOpen},
    {1152, "ER_ABORTING_CONNECTION", After::Closes},
    {1153, "ER_NET_PACKET_TOO_LARGE", After::Closes},
    {1154, "ER_NET_READ_ERROR_FROM_PIPE", After::Closes},
    {1155, "ER_NET_FCNTL_ERROR", After::Closes},
    {1156, "ER_NET_PACKETS_OUT_OF_ORDER", After::Closes},
    {1157, "ER_NET_UNCOMPRESS_ERROR", After::Closes},
    {1158, "ER_NET_READ_ERROR", After::Closes},
    {1159, "ER_NET_READ_INTERRUPTED", After::Closes},
    {1160, "ER_NET_ERROR_ON_WRITE", After::Closes},
    {1161, "ER_NET_WRITE_INTERRUPTED", After::Closes},
    {1184, "ER_NEW_ABORTING_CONNECTION", After::Closes},
    {1203, "ER_TOO_MANY_USER_CONNECTIONS", After::StaysOpen},
    {1226, "ER_USER_LIMIT_REACHED", After::StaysOpen},
    {1317, "ER_QUERY_INTERRUPTED", After::StaysOpen},
    {1927, "ER_CONNECTION_KILLED", After::Closes},
    {3032, "ER_SERVER_OFFLINE_MODE", After::Closes},
    {3168, "ER_SERVER_ISNT_AVAILABLE", After::Closes},
    {3169, "ER_SESSION_WAS_KILLED", After::Closes},
    {4031, "ER_CLIENT_INTERACTION_TIMEOUT", After::Closes},
};

const Error* find(std::uint32_t code) {
    const auto* found =
        std::find_if(std::begin(kErrors), std::end(kErrors), [code](const Error& error) {
            return error.code == code;
        });
    return found == std::end(kErrors) ? nullptr : found;
}

} // namespace

std::string_view mySqlErrorName(std::uint32_t code) {
    const Error* error = find(code);
    return error == nullptr ? std::string_view() : error->name;
}

bool closesMySql(std::uint32_t code) {
    const Error* error = find(code);
    return error != nullptr && error->after == After::Closes;
}

} // namespace lastack
