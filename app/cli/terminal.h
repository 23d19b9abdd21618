// Terminal: what the standard streams are connected to, and how wide they are.
// Asks the operating system at each call: terminal_posix.cpp, terminal_windows.cpp. Thread-safe.
#pragma once

#include <cstdio>

namespace lastack::cli {

// Once, before anything is written: bytes pass as they are, a reader that leaves early is seen as a
// failed write, and a console understands UTF-8 and color.
void prepareStreams();

bool isTerminal(std::FILE* stream);

// Columns of the terminal behind a stream, or the fallback when there is none.
unsigned terminalWidth(std::FILE* stream, unsigned fallback);

// NO_COLOR is set and not empty, or the terminal is "dumb": no color by itself.
bool isColorUnwelcome();

} // namespace lastack::cli
