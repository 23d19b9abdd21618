#include "app/live/sandbox.h"

namespace lastack::live {

std::optional<std::string> limitFiles(const SandboxNeeds& /*needs*/) {
    return std::nullopt;
}

std::optional<std::string> limitCalls(const SandboxNeeds& /*needs*/) {
    return "this program was built without libseccomp";
}

} // namespace lastack::live
