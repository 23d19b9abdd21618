// SelectionHistory: which connections were looked at, to go back and forward like in a browser.
// Bounded. A plain class; not thread-safe.
#pragma once

#include "session/selection.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lastack::gui {

class SelectionHistory {
public:
    static constexpr std::size_t kMost = 200;

    void clear() {
        visited_.clear();
        now_ = 0;
    }

    // What lies ahead is forgotten, as browsers do.
    void visit(RowId id) {
        if (!visited_.empty() && visited_[now_] == id) {
            return;
        }
        if (!visited_.empty()) {
            visited_.resize(now_ + 1);
        }
        visited_.push_back(id);
        if (visited_.size() > kMost) {
            visited_.erase(visited_.begin());
        }
        now_ = visited_.size() - 1;
    }

    std::optional<RowId> back() {
        if (visited_.empty() || now_ == 0) {
            return std::nullopt;
        }
        return visited_[--now_];
    }

    std::optional<RowId> forward() {
        if (now_ + 1 >= visited_.size()) {
            return std::nullopt;
        }
        return visited_[++now_];
    }

private:
    std::vector<RowId> visited_;
    std::size_t now_ = 0;
};

} // namespace lastack::gui
