#include "app/cli/sandbox.h"

namespace lastack::cli {

std::optional<std::string> limitFiles(const SandboxNeeds& /*needs*/) {
    return std::nullopt;
}

std::optional<std::string> limitCalls(const SandboxNeeds& /*needs*/) {
    return "this program was built without libseccomp";
}

} // namespace lastack::cli
