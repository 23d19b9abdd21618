// Names of link-layer header types, for people. Pure; thread-safe.
#pragma once

#include "capture/frame.h"

#include <string>

namespace lastack {

// "Ethernet", "IEEE 802.11"; "link type 200" for one that is not known.
std::string nameOf(LinkType link);

} // namespace lastack
