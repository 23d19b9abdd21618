#include "app/cli/terminal.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdlib>
#include <initializer_list>

namespace lastack::cli {

namespace {

HANDLE handleOf(std::FILE* stream) {
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
}

// Consoles before Windows 10 do not know the sequences, and say so here.
bool understandsColor(std::FILE* stream) {
    DWORD mode = 0;
    const HANDLE console = handleOf(stream);
    return GetConsoleMode(console, &mode) != 0 &&
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

} // namespace

void prepareStreams() {
    for (std::FILE* stream : {stdin, stdout}) {
        _setmode(_fileno(stream), _O_BINARY);
    }
    SetConsoleOutputCP(CP_UTF8);
}

bool isTerminal(std::FILE* stream) {
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != 0;
}

unsigned terminalWidth(std::FILE* stream, unsigned fallback) {
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(handleOf(stream), &info) == 0) {
        return fallback;
    }
    const int columns = info.srWindow.Right - info.srWindow.Left + 1;
    return columns > 0 ? static_cast<unsigned>(columns) : fallback;
}

bool isColorUnwelcome() {
    const char* noColor = std::getenv("NO_COLOR");
    return (noColor != nullptr && *noColor != '\0') || !understandsColor(stdout);
}

} // namespace lastack::cli
