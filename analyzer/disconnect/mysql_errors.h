// The error codes of MySQL and MariaDB servers with which connections are refused or end.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

std::string_view mySqlErrorName(std::uint32_t code);

// Whether the server closes an open connection after this error.
bool closesMySql(std::uint32_t code);

} // namespace lastack
