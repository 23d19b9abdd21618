#include "app/cli/choices.h"

#include "net/escape.h"
#include "query/spelling.h"
#include "report/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace lastack::cli {

namespace {

constexpr std::array<std::pair<std::string_view, SortKey>, 5> kSortKeys{{
    {"start", SortKey::Start},
    {"severity", SortKey::Severity},
    {"duration", SortKey::Duration},
    {"bytes", SortKey::Bytes},
    {"packets", SortKey::Packets},
}};

constexpr std::array<std::pair<std::string_view, ColorChoice>, 3> kColorChoices{{
    {"auto", ColorChoice::Auto},
    {"always", ColorChoice::Always},
    {"never", ColorChoice::Never},
}};

using diagram::SeqStyle;
using diagram::Theme;
using diagram::TimeStyle;

constexpr std::array<std::pair<std::string_view, TimeStyle>, 3> kTimes{{
    {"relative", TimeStyle::Relative},
    {"absolute", TimeStyle::Absolute},
    {"delta", TimeStyle::Delta},
}};

constexpr std::array<std::pair<std::string_view, SeqStyle>, 2> kSeqs{{
    {"relative", SeqStyle::Relative},
    {"absolute", SeqStyle::Absolute},
}};

constexpr std::array<std::pair<std::string_view, Theme>, 3> kThemes{{
    {"light", Theme::Light},
    {"dark", Theme::Dark},
    {"auto", Theme::Auto},
}};

constexpr std::array<std::pair<std::string_view, Vocabulary>, 2> kVocabularies{{
    {"wsp", Vocabulary::Wsp},
    {"posix", Vocabulary::Posix},
}};

constexpr std::array<std::pair<std::string_view, OperatingSystem>, 3> kSystems{{
    {"windows", OperatingSystem::Windows},
    {"linux", OperatingSystem::Linux},
    {"auto", OperatingSystem::Unknown},
}};

constexpr std::array<std::pair<std::string_view, ReceiveOffModel>, 2> kReceiveOffModels{{
    {"api", ReceiveOffModel::Api},
    {"spi", ReceiveOffModel::Spi},
}};

struct Format {
    std::string_view name;
    std::string_view extension;
};

// One connection is drawn, or written as its record; the other formats are made of many.
std::vector<Format> formatsOf(Command command) {
    switch (command) {
    case Command::Show:
        return {
            {"text", "txt"},
            {"svg", "svg"},
            {"mermaid", "mmd"},
            {"mermaid", "md"},
            {"json", "json"}};
    case Command::Interfaces:
        return {{"text", "txt"}, {"json", "json"}};
    case Command::Report:
    case Command::Live:
        break;
    }
    std::vector<Format> formats;
    for (const auto& writer : allWriters()) {
        formats.push_back({writer.name, writer.extension});
    }
    return formats;
}

template <typename Table>
std::vector<std::string_view> firstsOf(const Table& table) {
    std::vector<std::string_view> names;
    for (const auto& [name, value] : table) {
        names.push_back(name);
    }
    return names;
}

UsageError unknownName(
    std::string_view option, std::string_view asked, const std::vector<std::string_view>& names
) {
    return {fmt::format("{} takes {}, not {}", option, listed(names, "or"), inQuotes(asked))};
}

template <typename T, typename Table>
Chosen<T> chooseFrom(const Table& table, std::string_view option, std::string_view asked) {
    const auto* found = std::find_if(table.begin(), table.end(), [asked](const auto& entry) {
        return entry.first == asked;
    });
    if (found == table.end()) {
        return unknownName(option, asked, firstsOf(table));
    }
    return found->second;
}

// What follows the last dot of the file's name; empty when there is none.
std::string_view extensionOf(std::string_view path) {
    const auto name = path.substr(path.find_last_of("/\\") + 1);
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view{} : name.substr(dot + 1);
}

Chosen<std::string> formatByName(Command command, const std::string& asked) {
    const auto names = formatNames(command);
    if (std::find(names.begin(), names.end(), asked) == names.end()) {
        return unknownName("--format", asked, names);
    }
    return asked;
}

} // namespace

std::string inQuotes(std::string_view text) {
    return fmt::format("'{}'", escapeForTerminal(text));
}

std::string listed(const std::vector<std::string_view>& names, std::string_view lastLink) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool isLast = i + 1 == names.size();
        const auto link = i == 0 ? std::string{} : isLast ? fmt::format(" {} ", lastLink) : ", ";
        list += link;
        list += names[i];
    }
    return list;
}

std::vector<std::string_view> formatNames(Command command) {
    std::vector<std::string_view> names;
    for (const auto& format : formatsOf(command)) {
        if (names.empty() || names.back() != format.name) {
            names.push_back(format.name);
        }
    }
    return names;
}

std::vector<std::string_view> sortNames() {
    return firstsOf(kSortKeys);
}

std::vector<std::string_view> colorNames() {
    return firstsOf(kColorChoices);
}

std::vector<std::string_view> timesNames() {
    return firstsOf(kTimes);
}

std::vector<std::string_view> seqNames() {
    return firstsOf(kSeqs);
}

std::vector<std::string_view> themeNames() {
    return firstsOf(kThemes);
}

std::vector<std::string_view> vocabularyNames() {
    return firstsOf(kVocabularies);
}

std::vector<std::string_view> systemNames() {
    return firstsOf(kSystems);
}

std::vector<std::string_view> receiveOffNames() {
    return firstsOf(kReceiveOffModels);
}

bool hasExtension(std::string_view path, std::string_view extension) {
    return query::sameWord(extension, extensionOf(path));
}

Chosen<std::string> chooseFormat(
    Command command, const std::string& asked, const std::string& output
) {
    if (!asked.empty()) {
        return formatByName(command, asked);
    }
    if (output == "-") {
        return std::string("text");
    }
    for (const auto& format : formatsOf(command)) {
        if (hasExtension(output, format.extension)) {
            return std::string(format.name);
        }
    }
    return UsageError{fmt::format(
        "the name {} does not tell the format; add --format {}",
        inQuotes(output),
        listed(formatNames(command), "or")
    )};
}

Chosen<SortKey> chooseSort(const std::string& asked) {
    return chooseFrom<SortKey>(kSortKeys, "--sort", asked);
}

Chosen<ColorChoice> chooseColor(const std::string& asked) {
    return chooseFrom<ColorChoice>(kColorChoices, "--color", asked);
}

Chosen<TimeStyle> chooseTimes(const std::string& asked) {
    return chooseFrom<TimeStyle>(kTimes, "--times", asked);
}

Chosen<SeqStyle> chooseSeq(const std::string& asked) {
    return chooseFrom<SeqStyle>(kSeqs, "--seq", asked);
}

Chosen<Theme> chooseTheme(const std::string& asked) {
    return chooseFrom<Theme>(kThemes, "--theme", asked);
}

Chosen<Vocabulary> chooseVocabulary(const std::string& asked) {
    return chooseFrom<Vocabulary>(kVocabularies, "--vocabulary", asked);
}

Chosen<OperatingSystem> chooseSystem(const std::string& asked) {
    return chooseFrom<OperatingSystem>(kSystems, "--assume-os", asked);
}

Chosen<ReceiveOffModel> chooseReceiveOff(const std::string& asked) {
    return chooseFrom<ReceiveOffModel>(kReceiveOffModels, "--recvdisc-model", asked);
}

Chosen<std::uint64_t> chooseNumber(
    std::string_view option, const std::string& asked, std::uint64_t least, std::uint64_t most
) {
    std::uint64_t value = 0;
    const auto* end = asked.data() + asked.size();
    const auto [stop, error] = std::from_chars(asked.data(), end, value);
    if (error != std::errc{} || stop != end || value < least || value > most) {
        const auto bounds = most == UINT64_MAX ? fmt::format("a number from {}", least)
                                               : fmt::format("a number from {} to {}", least, most);
        return UsageError{fmt::format("{} takes {}, not {}", option, bounds, inQuotes(asked))};
    }
    return value;
}

} // namespace lastack::cli
