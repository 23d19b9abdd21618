#include "app/cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace lastack::cli {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds kInterval{100};

// A number of at most three digits, and the prefix of its unit.
struct Figure {
    std::string digits;
    std::string_view prefix;
};

Figure figureOf(double value) {
    static constexpr std::array<std::string_view, 7> kPrefixes{"", "k", "M", "G", "T", "P", "E"};
    std::size_t prefix = 0;
    while (value >= 999.5 && prefix + 1 < kPrefixes.size()) {
        value /= 1000;
        ++prefix;
    }
    const int decimals = prefix > 0 && value < 9.95 ? 1 : 0;
    return {fmt::format("{:.{}f}", value, decimals), kPrefixes[prefix]};
}

// "1.2 M packets"
std::string countText(double value, std::string_view what) {
    const auto [digits, prefix] = figureOf(value);
    return fmt::format("{} {}{}{}", digits, prefix, prefix.empty() ? "" : " ", what);
}

// "500 MB"
std::string sizeText(double bytes) {
    const auto [digits, prefix] = figureOf(bytes);
    return fmt::format("{} {}B", digits, prefix);
}

std::string clockText(double seconds) {
    constexpr double kLongest = 359'999; // 99:59:59
    const auto whole = static_cast<std::uint64_t>(std::clamp(seconds, 0.0, kLongest) + 0.5);
    const auto minutes = whole / 60;
    return minutes < 60 ? fmt::format("{}:{:02}", minutes, whole % 60)
                        : fmt::format("{}:{:02}:{:02}", minutes / 60, minutes % 60, whole % 60);
}

// Between 0 and 1; a file that grows while it is read is never more than done.
double shareDone(const Progress& progress) {
    const auto share =
        static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal);
    return std::min(share, 1.0);
}

std::string bar(double share) {
    constexpr std::size_t kCells = 20;
    const auto filled = static_cast<std::size_t>(share * kCells);
    return fmt::format("[{}{}]", std::string(filled, '#'), std::string(kCells - filled, '-'));
}

// Most important first: what does not fit is left out from the end.
std::string joined(const std::vector<std::string>& parts, unsigned width) {
    std::string line;
    for (const auto& part : parts) {
        const std::size_t gap = line.empty() ? 0 : 2;
        if (line.size() + gap + part.size() > width) {
            break;
        }
        line += std::string(gap, ' ') + part;
    }
    return line;
}

} // namespace

bool wantsProgress(const Options& options, StreamKind standardError) {
    return standardError == StreamKind::Terminal && !options.quiet;
}

std::string progressLine(
    const Progress& progress, std::chrono::nanoseconds elapsed, unsigned width
) {
    const double seconds = Seconds(elapsed).count();
    const auto read = static_cast<double>(progress.bytesRead);
    const double rate = seconds > 0 ? read / seconds : 0;
    std::vector<std::string> parts;
    if (progress.bytesTotal > 0) {
        const double share = shareDone(progress);
        parts.push_back(fmt::format("{} {:3.0f} %", bar(share), std::min(share * 100, 100.0)));
    }
    if (progress.bytesTotal > 0 && rate > 0) {
        const auto total = static_cast<double>(progress.bytesTotal);
        parts.push_back(clockText(std::max(0.0, total - read) / rate) + " left");
    }
    parts.push_back(countText(static_cast<double>(progress.packets), "packets"));
    parts.push_back(sizeText(read));
    parts.push_back(sizeText(rate) + "/s");
    return joined(parts, width);
}

ProgressBar::ProgressBar(const Surroundings& surroundings)
    : now_(surroundings.now)
    , width_(surroundings.width)
    , line_(surroundings.write, surroundings.width)
    , startedAt_(now_())
    , drawnAt_(startedAt_) {}

void ProgressBar::update(const Progress& progress) {
    const auto now = now_();
    if (now - drawnAt_ < kInterval) {
        return;
    }
    drawnAt_ = now;
    line_.show(progressLine(progress, now - startedAt_, width_ > 0 ? width_ - 1 : 0));
}

} // namespace lastack::cli
