#include "diagram/svg.h"

#include "diagram/palette.h"
#include "diagram/text_metrics.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace lastack::diagram {

namespace {

constexpr std::array<std::string_view, kTones> kClasses{
    "graceful", "abortive", "half-closed", "unanswered", "unknown", "text", "muted", "rule"};
constexpr double kBaseline = 0.76; // of a line, from its top

// Text from captures is hostile: what XML forbids or reads as markup does not pass.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : escapeForTerminal(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

// At most two decimals, without zeros at the end; never "-0".
std::string decimal(double value) {
    const auto hundredths = std::llround(value * 100);
    const auto magnitude = hundredths < 0 ? -hundredths : hundredths;
    std::string text = fmt::format("{}{}", hundredths < 0 ? "-" : "", magnitude / 100);
    if (magnitude % 100 != 0) {
        text += fmt::format(".{:02}", magnitude % 100);
        text.resize(text.back() == '0' ? text.size() - 1 : text.size());
    }
    return text;
}

std::string hex(Color color) {
    return fmt::format("#{:02X}{:02X}{:02X}", color.red, color.green, color.blue);
}

std::string colors(Appearance appearance) {
    std::string css = fmt::format(".background{{color:{}}}", hex(backgroundOf(appearance)));
    for (std::size_t i = 0; i < kTones; ++i) {
        const Color color = colorOf(static_cast<Tone>(i), appearance);
        css += fmt::format(".{}{{color:{}}}", kClasses[i], hex(color));
    }
    return css;
}

std::string styleOf(Theme theme) {
    std::string css = "text{font-family:sans-serif;fill:currentColor}"
                      "line,path{stroke:currentColor}circle,polygon,rect{fill:currentColor}";
    switch (theme) {
    case Theme::Light:
        return css + colors(Appearance::Light);
    case Theme::Dark:
        return css + colors(Appearance::Dark);
    case Theme::Auto:
        return css + colors(Appearance::Light) + "@media (prefers-color-scheme:dark){" +
               colors(Appearance::Dark) + "}";
    }
    return css;
}

std::string_view dashOf(Stroke stroke) {
    switch (stroke) {
    case Stroke::Solid:
        return {};
    case Stroke::LongDash:
        return R"( stroke-dasharray="10 4")";
    case Stroke::ShortDash:
        return R"( stroke-dasharray="5 4")";
    case Stroke::Dotted:
        return R"( stroke-dasharray="1.5 4")";
    }
    return {};
}

class SvgWriter {
public:
    explicit SvgWriter(const Diagram& diagram) : diagram_(diagram) {}

    std::string write(Theme theme) {
        const std::string width = decimal(diagram_.width);
        const std::string height = decimal(diagram_.height);
        out_ = fmt::format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" "
            "viewBox=\"0 0 {0} {1}\" role=\"img\" "
            "xml:space=\"preserve\">\n<title>{2}</title>\n<desc>{3}</desc>\n"
            "<style>{4}</style>\n<rect class=\"background\" width=\"{0}\" height=\"{1}\"/>\n",
            width,
            height,
            escaped(diagram_.title),
            escaped(diagram_.description),
            styleOf(theme)
        );
        for (const Item& item : diagram_.items) {
            draw(item);
        }
        return out_ + "</svg>\n";
    }

private:
    void draw(const Item& item) {
        if (isText(item.kind)) {
            text(item);
        } else if (item.kind == ItemKind::Dot) {
            dot(item);
        } else {
            line(item);
        }
    }

    static std::string_view classOf(const Item& item) {
        return kClasses[static_cast<std::size_t>(item.tone)];
    }

    void line(const Item& item) {
        const bool arrow = item.kind == ItemKind::Arrow;
        const double length = std::hypot(item.x2 - item.x1, item.y2 - item.y1);
        const double kept = arrow && length > kHead ? (length - kHead / 2) / length : 1;
        fmt::format_to(
            std::back_inserter(out_),
            "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke-width=\"{}\"{}/>\n",
            classOf(item),
            decimal(item.x1),
            decimal(item.y1),
            decimal(item.x1 + (item.x2 - item.x1) * kept),
            decimal(item.y1 + (item.y2 - item.y1) * kept),
            arrow ? "1.6" : "1",
            dashOf(item.stroke)
        );
        if (arrow && item.head != Head::None && length > 0) {
            head(item, length);
        }
    }

    void head(const Item& item, double length) {
        const double half = item.head == Head::Bold ? 5 : 3.5;
        const double dx = (item.x2 - item.x1) / length;
        const double dy = (item.y2 - item.y1) / length;
        const double baseX = item.x2 - kHead * dx;
        const double baseY = item.y2 - kHead * dy;
        fmt::format_to(
            std::back_inserter(out_),
            "<polygon class=\"{}\" points=\"{},{} {},{} {},{}\"/>\n",
            classOf(item),
            decimal(item.x2),
            decimal(item.y2),
            decimal(baseX - half * dy),
            decimal(baseY + half * dx),
            decimal(baseX + half * dy),
            decimal(baseY - half * dx)
        );
    }

    void dot(const Item& item) {
        fmt::format_to(
            std::back_inserter(out_),
            "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"3\"/>\n",
            classOf(item),
            decimal(item.x1),
            decimal(item.y1)
        );
    }

    void text(const Item& item) {
        std::string_view rest = item.text;
        for (double top = item.y1; !rest.empty(); top += diagram_.lineHeight) {
            const auto end = std::min(rest.find('\n'), rest.size());
            textLine(item, rest.substr(0, end), top);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void textLine(const Item& item, std::string_view content, double top) {
        double x = item.x1;
        std::string_view anchor;
        switch (item.anchor) {
        case Anchor::Start:
            break;
        case Anchor::Middle:
            x = (item.x1 + item.x2) / 2;
            anchor = R"( text-anchor="middle")";
            break;
        case Anchor::End:
            x = item.x2;
            anchor = R"( text-anchor="end")";
            break;
        }
        fmt::format_to(
            std::back_inserter(out_),
            "<text class=\"{}\" x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}{}>{}</text>\n",
            classOf(item),
            decimal(x),
            decimal(top + kBaseline * diagram_.lineHeight),
            decimal(svgFontSize(item.role)),
            weightOf(item.role) == Weight::Bold ? R"( font-weight="bold")" : "",
            slantOf(item.role) == Slant::Italic ? R"( font-style="italic")" : "",
            anchor,
            escaped(content)
        );
    }

    static constexpr double kHead = 9; // length of an arrow's head

    const Diagram& diagram_;
    std::string out_;
};

} // namespace

std::string toSvg(const Diagram& diagram, const SvgOptions& options) {
    return SvgWriter(diagram).write(options.theme);
}

} // namespace lastack::diagram
