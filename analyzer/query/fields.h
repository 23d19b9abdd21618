// Finding a field of the --where language by what people type, and naming all of them for help and
// completion. Aliases are the short names, and the record's names without their unit; they stand
// beside the fields they mean. Pure functions over constants, thread-safe.
#pragma once

#include "query/field_table.h"

#include <span>
#include <string_view>

namespace lastack::query {

// By name or alias, in any case; nullptr when there is none.
const Field* findField(std::string_view name);

// The name that was most likely meant; empty when none is near.
std::string_view nearestField(std::string_view name);

// Names, then aliases, with their meanings.
std::span<const FilterField> describedFields();

} // namespace lastack::query
