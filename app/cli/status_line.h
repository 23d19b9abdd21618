// StatusLine: one line at the bottom of a terminal, drawn over and over, and wiped before anything
// else is printed. Writes through what it is given, so that tests need no terminal. Not
// thread-safe.
#pragma once

#include <functional>
#include <string_view>

namespace lastack::cli {

class StatusLine {
public:
    // write: to the terminal, at once. columns: of the terminal.
    StatusLine(std::function<void(std::string_view)> write, unsigned columns);

    ~StatusLine();
    StatusLine(const StatusLine&) = delete; // two would draw over each other
    StatusLine& operator=(const StatusLine&) = delete;

    // Text of ASCII; what does not fit is left out.
    void show(std::string_view text);

    // So that whatever is printed next begins in column 1.
    void clear();

private:
    std::function<void(std::string_view)> write_;
    unsigned columns_;
    bool isDrawn_ = false;
};

} // namespace lastack::cli
