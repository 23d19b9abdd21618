// Choices: the values that options take by name, and the files they go with.
// One sentence says what is wrong with any other value and what may stand there instead.
// Pure functions, thread-safe.
#pragma once

#include "app/cli/options.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lastack::cli {

template <typename T>
using Chosen = std::variant<T, UsageError>;

// "text, json or csv"
std::string listed(const std::vector<std::string_view>& names, std::string_view lastLink);

std::vector<std::string_view> formatNames(Command command);
std::vector<std::string_view> sortNames();
std::vector<std::string_view> colorNames();
std::vector<std::string_view> timesNames();
std::vector<std::string_view> seqNames();
std::vector<std::string_view> themeNames();
std::vector<std::string_view> vocabularyNames();
std::vector<std::string_view> systemNames();
std::vector<std::string_view> receiveOffNames();

// The format asked for by name, else the one of the output's extension, else text.
Chosen<std::string> chooseFormat(
    Command command, const std::string& asked, const std::string& output
);

Chosen<SortKey> chooseSort(const std::string& asked);
Chosen<ColorChoice> chooseColor(const std::string& asked);
Chosen<diagram::TimeStyle> chooseTimes(const std::string& asked);
Chosen<diagram::SeqStyle> chooseSeq(const std::string& asked);
Chosen<diagram::Theme> chooseTheme(const std::string& asked);
Chosen<Vocabulary> chooseVocabulary(const std::string& asked);
Chosen<OperatingSystem> chooseSystem(const std::string& asked);
Chosen<ReceiveOffModel> chooseReceiveOff(const std::string& asked);

// Whether the name of a file has this extension, in any case.
bool hasExtension(std::string_view path, std::string_view extension);

// A whole number in decimal, within the bounds.
Chosen<std::uint64_t> chooseNumber(
    std::string_view option, const std::string& asked, std::uint64_t least, std::uint64_t most
);

// Text of the user in single quotes, safe to print.
std::string inQuotes(std::string_view text);

} // namespace lastack::cli
