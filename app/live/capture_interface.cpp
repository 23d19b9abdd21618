#include "app/live/capture_interface.h"

#include <algorithm>

namespace lastack::live {

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

} // namespace

bool CaptureInterface::has(std::string_view flag) const {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

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

std::string commandIn(std::string_view sentence) {
    constexpr std::string_view kBefore = "run '";
    const auto before = sentence.find(kBefore);
    if (before == std::string_view::npos) {
        return {};
    }
    sentence.remove_prefix(before + kBefore.size());
    const auto end = sentence.find('\'');
    return end == std::string_view::npos ? std::string() : std::string(sentence.substr(0, end));
}

} // namespace lastack::live
