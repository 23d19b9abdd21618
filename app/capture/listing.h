// Listing: the interfaces of this machine, one a line, and whether this program may capture from
// them. Fields are separated by tabs: name, description, flags, addresses, link types, fault, each
// list by commas; the fault is empty where capturing works. For lastack interfaces.
#pragma once

#include "net/result.h"

#include <string>

namespace lastack::capture {

// Errors: ReadFailed.
Result<std::string> listInterfaces();

} // namespace lastack::capture
