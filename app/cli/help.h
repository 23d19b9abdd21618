// Help: the texts that --help, --help-where and --version print.
// Lists of formats, fields and values come from the code that knows them, so that help cannot fall
// behind. Pure functions, thread-safe.
#pragma once

#include <string>

namespace lastack::cli {

std::string versionText();

// What the program does, its commands, and where to read on.
std::string programHelp();

// The --where language: its operators, every field, and the values of the most used ones.
std::string whereHelp();

// The output formats, one per line.
std::string formatList();

} // namespace lastack::cli
