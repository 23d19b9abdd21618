// Interfaces: names what can be captured from and, where something cannot, why and what would
// change that. Uses standard streams; not thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/run.h"
#include "app/live/capture_interface.h"

#include <string>
#include <vector>

namespace lastack::cli {

using live::CaptureInterface;

std::string interfacesText(const std::vector<CaptureInterface>& interfaces);
std::string interfacesJson(const std::vector<CaptureInterface>& interfaces);

ExitStatus runInterfaces(const Options& options);

} // namespace lastack::cli
