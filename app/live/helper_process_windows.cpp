#include "app/live/helper_process.h"

#include <utility>

namespace lastack::live {

namespace {

Error notHere() {
    return {
        ErrorCode::CannotOpen,
        "this system's interfaces cannot be captured from; read a file, or a pipe with -r -"};
}

} // namespace

Result<HelperProcess> HelperProcess::start(
    const std::string& /*path*/, const std::vector<std::string>& /*arguments*/
) {
    return notHere();
}

HelperProcess::HelperProcess(HelperProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1))
    , output_(std::exchange(other.output_, -1))
    , complaints_(std::exchange(other.complaints_, -1)) {}

HelperProcess::~HelperProcess() = default;

FileHandle HelperProcess::takeOutput() {
    return FileHandle::adopt(std::exchange(output_, -1));
}

void HelperProcess::stop() {}

void HelperProcess::abandon() {}

HelperEnd HelperProcess::await() {
    return {};
}

Result<std::string> findHelper() {
    return notHere();
}

Result<std::string> outputOfHelper(
    const std::string& /*path*/, const std::vector<std::string>& /*arguments*/
) {
    return notHere();
}

} // namespace lastack::live
