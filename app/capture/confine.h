// Confinement: what the helper gives up once its interfaces are open: every capability, the root
// user, the right to gain any by running a program, and all system calls but those it needs to
// carry packets. Per platform; confine_linux.cpp. For the whole process, once.
#pragma once

#include "net/result.h"

#include <optional>
#include <string>

namespace lastack::capture {

// The program must not go on when this fails.
std::optional<Error> confine();

// Of this program's file, for advice.
std::string ownPath();

// Ends with its parent, so that none is left behind capturing.
void endWithParent();

} // namespace lastack::capture
