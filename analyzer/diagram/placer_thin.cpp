// What a picture to scale leaves out: texts that would stand on others, or that an arrow would
// strike through. The more a text says about the end, the sooner it has its place.
#include "diagram/placer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>

namespace lastack::diagram {

namespace {

struct Box {
    double x1, y1, x2, y2;

    bool meets(const Box& other) const {
        return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
    }
};

// Lower is sooner; nothing for what always stays.
std::optional<int> rankOf(const Item& item) {
    switch (item.kind) {
    case ItemKind::Label:
        return item.tone == Tone::Text ? 3 : 0;
    case ItemKind::Call:
        return 1;
    case ItemKind::Indication:
        return 2;
    case ItemKind::Time:
        return 4;
    case ItemKind::GapText:
        return 5;
    default:
        return std::nullopt;
    }
}

// The boxes that are taken, by bands of height so that few are compared.
class Taken {
public:
    explicit Taken(double band) : band_(band) {}

    bool isFree(const Box& box) const {
        for (auto band = bandOf(box.y1); band <= bandOf(box.y2); ++band) {
            const auto found = bands_.find(band);
            if (found != bands_.end() &&
                std::any_of(found->second.begin(), found->second.end(), [&](const Box& taken) {
                    return taken.meets(box);
                })) {
                return false;
            }
        }
        return true;
    }

    void take(const Box& box) {
        for (auto band = bandOf(box.y1); band <= bandOf(box.y2); ++band) {
            bands_[band].push_back(box);
        }
    }

private:
    std::int64_t bandOf(double y) const { return static_cast<std::int64_t>(std::floor(y / band_)); }

    double band_;
    std::map<std::int64_t, std::vector<Box>> bands_;
};

// Where lines run, from the top.
class Strokes {
public:
    explicit Strokes(const std::vector<Item>& items) {
        for (const Item& item : items) {
            if (item.kind == ItemKind::Arrow) {
                arrows_.push_back(item);
                fall_ = std::max(fall_, std::abs(item.y2 - item.y1));
            }
        }
        std::sort(arrows_.begin(), arrows_.end(), [](const Item& a, const Item& b) {
            return topOf(a) < topOf(b);
        });
    }

    bool cross(const Box& box) const {
        auto arrow = std::lower_bound(
            arrows_.begin(),
            arrows_.end(),
            box.y1 - fall_,
            [](const Item& item, double y) { return topOf(item) < y; }
        );
        for (; arrow != arrows_.end() && topOf(*arrow) < box.y2; ++arrow) {
            if (crosses(*arrow, box)) {
                return true;
            }
        }
        return false;
    }

private:
    static double topOf(const Item& arrow) { return std::min(arrow.y1, arrow.y2); }

    static bool crosses(const Item& arrow, const Box& box) {
        const double left = std::max(box.x1, std::min(arrow.x1, arrow.x2));
        const double right = std::min(box.x2, std::max(arrow.x1, arrow.x2));
        if (left >= right) {
            return false;
        }
        const auto at = [&](double x) {
            return arrow.y1 + (arrow.y2 - arrow.y1) * (x - arrow.x1) / (arrow.x2 - arrow.x1);
        };
        const double a = at(left);
        const double b = at(right);
        return std::max(a, b) > box.y1 && std::min(a, b) < box.y2;
    }

    std::vector<Item> arrows_;
    double fall_ = 0;
};

} // namespace

void Placer::thinOut() {
    std::vector<std::pair<int, std::size_t>> order; // rank, position
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (const auto rank = rankOf(items_[i])) {
            order.emplace_back(*rank, i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    const Strokes strokes(items_);
    Taken taken(2 * spacing_.line);
    std::vector<bool> dropped(items_.size());
    for (const auto& [rank, position] : order) {
        const Item& item = items_[position];
        const bool across = item.kind == ItemKind::GapText; // its lines reach from lane to lane
        const Box box{
            across ? lanes_.left : item.x1, item.y1, across ? lanes_.right : item.x2, item.y2};
        const bool between = across || item.kind == ItemKind::Label;
        if (taken.isFree(box) && !(between && strokes.cross(box))) {
            taken.take(box);
            continue;
        }
        dropped[position] = true;
        if (across) { // drawTick() puts them right before it
            dropped[position - 1] = dropped[position - 2] = true;
        }
    }
    std::size_t position = 0;
    std::erase_if(items_, [&](const Item&) { return dropped[position++]; });
    acrossTap_.clear();
    for (const Item& item : items_) {
        if (item.kind == ItemKind::Label || item.kind == ItemKind::GapText) {
            keepTapFrom(item);
        }
    }
    std::sort(acrossTap_.begin(), acrossTap_.end(), [](const Span& a, const Span& b) {
        return a.top < b.top;
    });
}

} // namespace lastack::diagram
