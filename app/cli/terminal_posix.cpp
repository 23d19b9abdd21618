#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string_view>

namespace lastack::cli {

void prepareStreams() {
    std::signal(SIGPIPE, SIG_IGN);
}

bool isTerminal(std::FILE* stream) {
    return isatty(fileno(stream)) == 1;
}

unsigned terminalWidth(std::FILE* stream, unsigned fallback) {
    winsize size{};
    const bool known = ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : fallback;
}

bool isColorUnwelcome() {
    const char* noColor = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return (noColor != nullptr && *noColor != '\0') ||
           (terminal != nullptr && std::string_view(terminal) == "dumb");
}

} // namespace lastack::cli
