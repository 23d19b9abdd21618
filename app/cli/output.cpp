#include "app/cli/output.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace lastack::cli {

namespace {

std::string_view adviceFor(int error) {
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT // not on Windows
    case EDQUOT:
#endif
        return "free some space there";
    case ENOENT:
        return "make the folder first";
    case EBADF:
        return "do not close it, or name a file with -o";
    default:
        return "choose another place with -o";
    }
}

Error cannotWrite(const std::string& path, int error) {
    return {
        ErrorCode::CannotWrite,
        fmt::format(
            "{}: cannot be written ({}); {}",
            escapeForTerminal(path),
            std::generic_category().message(error),
            adviceFor(error)
        )};
}

// Devices and pipes are written as they are; only a regular file can be put in place of an old one.
bool isReplaceable(const std::string& path) {
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    return !std::filesystem::exists(status) || std::filesystem::is_regular_file(status);
}

} // namespace

Output::Output(std::FILE* file, std::string path, std::string temporary)
    : file_(file), path_(std::move(path)), temporary_(std::move(temporary)) {}

Output::~Output() {
    if (file_ != nullptr && file_ != stdout) {
        std::fclose(file_);
        std::error_code ignored;
        if (!temporary_.empty()) {
            std::filesystem::remove(temporary_, ignored);
        }
    }
}

Result<std::unique_ptr<Output>> Output::open(const std::string& path) {
    if (path == "-") {
        return std::make_unique<Output>(stdout, path, "");
    }
    const std::string target = isReplaceable(path) ? path + ".part" : path;
    std::FILE* file = std::fopen(target.c_str(), "wb");
    if (file == nullptr) {
        return cannotWrite(path, errno);
    }
    return std::make_unique<Output>(file, path, target == path ? "" : target);
}

void Output::write(std::string_view text) {
    if (failure_ == 0 && !text.empty() &&
        std::fwrite(text.data(), 1, text.size(), file_) != text.size()) {
        failure_ = errno;
    }
}

void Output::flush() {
    if (failure_ == 0 && std::fflush(file_) != 0) {
        failure_ = errno;
    }
}

std::optional<Error> Output::close() {
    std::FILE* file = std::exchange(file_, nullptr);
    const bool flushed = file == stdout ? std::fflush(file) == 0 : std::fclose(file) == 0;
    if (!flushed && failure_ == 0) {
        failure_ = errno;
    }
    std::error_code error;
    if (failure_ == 0 && !temporary_.empty()) {
        std::filesystem::rename(temporary_, path_, error);
        failure_ = error.value();
    }
    if (failure_ != 0 && !temporary_.empty()) {
        std::filesystem::remove(temporary_, error);
    }
    if (failure_ == 0 || failure_ == EPIPE) {
        return std::nullopt;
    }
    return cannotWrite(path_ == "-" ? "standard output" : path_, failure_);
}

} // namespace lastack::cli
