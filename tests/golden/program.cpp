#include "tests/golden/program.h"

#include <fmt/format.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace lastack::test {

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::string excerpt(const std::vector<std::string>& lines, std::size_t at, char mark) {
    constexpr std::size_t kContext = 3;
    std::string text;
    for (auto i = at; i < std::min(lines.size(), at + kContext); ++i) {
        text += fmt::format("{} {:4}: {}\n", mark, i + 1, lines[i]);
    }
    return text.empty() ? fmt::format("{} (nothing more)\n", mark) : text;
}

} // namespace

ProgramRun runProgram(const std::string& arguments) {
    const auto command =
        fmt::format("cd '{}' && '{}' {}", LASTACK_SOURCE_DIR, LASTACK_BINARY, arguments);
    std::FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error("cannot run " + command);
    }
    ProgramRun run;
    std::array<char, 4096> buffer{};
    for (std::size_t size = 0; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
        run.output.append(buffer.data(), size);
    }
    const int status = pclose(pipe);
    run.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

bool updatesGolden() {
    const char* const value = std::getenv("LASTACK_UPDATE_GOLDEN");
    return value != nullptr && std::string(value) == "1";
}

std::string differenceOf(const std::string& expected, const std::string& actual) {
    if (expected == actual) {
        return {};
    }
    const auto wanted = linesOf(expected);
    const auto got = linesOf(actual);
    std::size_t at = 0;
    while (at < wanted.size() && at < got.size() && wanted[at] == got[at]) {
        ++at;
    }
    return excerpt(wanted, at, '-') + excerpt(got, at, '+');
}

} // namespace lastack::test
