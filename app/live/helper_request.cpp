#include "app/live/helper_request.h"

#include "app/live/teardown_filter.h"

#include <utility>

namespace lastack::live {

std::vector<std::string> argumentsOf(const HelperRequest& request) {
    std::vector<std::string> arguments;
    const auto add = [&arguments](std::string option, std::string value) {
        arguments.push_back(std::move(option));
        arguments.push_back(std::move(value));
    };
    for (const std::string& interface : request.interfaces) {
        add("-i", interface);
    }
    if (request.kept == Kept::TeardownOnly) {
        add("-f", teardownFilter(request.filter, Tags::Within));
        add("-F", teardownFilter(request.filter, Tags::None));
    } else if (!request.filter.empty()) {
        add("-f", request.filter);
    }
    add("-s", std::to_string(request.snapLength));
    add("-B", std::to_string(request.bufferMiB));
    if (request.reception == Reception::OwnOnly) {
        arguments.emplace_back("-p");
    }
    return arguments;
}

} // namespace lastack::live
