#include "app/cli/interfaces.h"

#include "app/cli/helper_process.h"
#include "app/cli/output.h"
#include "app/cli/steps.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::cli {

namespace {

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// With empty fields, of which split() would lose the last.
std::vector<std::string> fieldsOf(std::string_view line) {
    auto fields = split(line, '\t');
    if (!line.empty() && line.back() == '\t') {
        fields.emplace_back();
    }
    return fields;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ", ") + escapeForTerminal(part);
    }
    return text;
}

std::string quoted(std::string_view text) {
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
        json += (json.empty() ? "" : ",") + quoted(part);
    }
    return "[" + json + "]";
}

bool has(const CaptureInterface& interface, std::string_view flag) {
    return std::find(interface.flags.begin(), interface.flags.end(), flag) != interface.flags.end();
}

} // namespace

std::vector<CaptureInterface> parseInterfaces(std::string_view lines) {
    constexpr std::size_t kFields = 6;
    std::vector<CaptureInterface> interfaces;
    for (const std::string& line : split(lines, '\n')) {
        const auto fields = fieldsOf(line);
        if (fields.size() == kFields && !fields[0].empty()) {
            interfaces.push_back(
                {fields[0],
                 fields[1],
                 split(fields[2], ','),
                 split(fields[3], ','),
                 split(fields[4], ','),
                 fields[5]}
            );
        }
    }
    return interfaces;
}

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
            quoted(interface.name),
            interface.description.empty() ? "null" : quoted(interface.description),
            has(interface, "up"),
            has(interface, "running"),
            has(interface, "loopback"),
            listJson(interface.addresses),
            listJson(interface.linkTypes),
            interface.fault.empty(),
            interface.fault.empty() ? "null" : quoted(interface.fault)
        );
    }
    return json + "]}\n";
}

ExitStatus runInterfaces(const Options& options) {
    const auto lines = outputOfHelper({"-L"});
    if (!lines) {
        return fail(lines.error());
    }
    const auto interfaces = parseInterfaces(*lines);
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
