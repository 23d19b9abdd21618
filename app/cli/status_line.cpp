#include "app/cli/status_line.h"

#include <string>
#include <utility>

namespace lastack::cli {

namespace {

constexpr std::string_view kWipe = "\r\x1b[K";

} // namespace

StatusLine::StatusLine(std::function<void(std::string_view)> write, unsigned columns)
    : write_(std::move(write)), columns_(columns) {}

StatusLine::~StatusLine() {
    clear();
}

void StatusLine::show(std::string_view text) {
    // The last column stays free: some terminals wrap as soon as it is filled.
    const unsigned room = columns_ > 0 ? columns_ - 1 : 0;
    write_(std::string(kWipe) + std::string(text.substr(0, room)));
    isDrawn_ = true;
}

void StatusLine::clear() {
    if (isDrawn_) {
        write_(kWipe);
        isDrawn_ = false;
    }
}

} // namespace lastack::cli
