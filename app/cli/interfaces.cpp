#include "app/cli/interfaces.h"

#include "app/cli/output.h"
#include "app/cli/steps.h"
#include "app/live/helper_process.h"
#include "net/escape.h"

#include <fmt/format.h>

namespace lastack::cli {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ", ") + escapeForTerminal(part);
    }
    return text;
}

std::string jsonString(std::string_view text) {
    std::string json = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
        }
        json += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return json + "\"";
}

std::string listJson(const std::vector<std::string>& parts) {
    std::string json;
    for (const std::string& part : parts) {
        json += (json.empty() ? "" : ",") + jsonString(part);
    }
    return "[" + json + "]";
}

} // namespace

std::string interfacesText(const std::vector<CaptureInterface>& interfaces) {
    std::string text;
    for (const CaptureInterface& interface : interfaces) {
        text += fmt::format(
            "{:<18} {}\n",
            escapeForTerminal(interface.name),
            interface.fault.empty() ? "can be captured" : escapeForTerminal(interface.fault)
        );
        for (const auto& [title, value] :
             {std::pair{"", escapeForTerminal(interface.description)},
              std::pair{"", joined(interface.flags)},
              std::pair{"addresses ", joined(interface.addresses)},
              std::pair{"link types ", joined(interface.linkTypes)}}) {
            text += value.empty() ? "" : fmt::format("{:<18} {}{}\n", "", title, value);
        }
    }
    return text.empty() ? "There is no interface to capture from.\n" : text;
}

std::string interfacesJson(const std::vector<CaptureInterface>& interfaces) {
    std::string json = "{\"schema\":\"lastack.interfaces/1\",\"interfaces\":[";
    for (const CaptureInterface& interface : interfaces) {
        json += fmt::format(
            "{}\n{{\"name\":{},\"description\":{},\"up\":{},\"running\":{},\"loopback\":{},"
            "\"addresses\":{},\"link_types\":{},\"can_capture\":{},\"fault\":{}}}",
            &interface == interfaces.data() ? "" : ",",
            jsonString(interface.name),
            interface.description.empty() ? "null" : jsonString(interface.description),
            interface.has("up"),
            interface.has("running"),
            interface.has("loopback"),
            listJson(interface.addresses),
            listJson(interface.linkTypes),
            interface.fault.empty(),
            interface.fault.empty() ? "null" : jsonString(interface.fault)
        );
    }
    return json + "]}\n";
}

ExitStatus runInterfaces(const Options& options) {
    const auto helper = live::findHelper();
    if (!helper) {
        return fail(helper.error());
    }
    const auto lines = live::outputOfHelper(*helper, {"-L"});
    if (!lines) {
        return fail(lines.error());
    }
    const auto interfaces = live::parseInterfaces(*lines);
    auto output = Output::open("-");
    if (!output) {
        return fail(output.error());
    }
    (*output)->write(
        options.format == "json" ? interfacesJson(interfaces) : interfacesText(interfaces)
    );
    if (const auto error = (*output)->close()) {
        return fail(*error);
    }
    return ExitStatus::Done;
}

} // namespace lastack::cli
