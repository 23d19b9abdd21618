#include "diagram/mermaid.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <iterator>

namespace lastack::diagram {

namespace {

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// What Mermaid takes as it is.
bool isPlain(char c) {
    constexpr std::string_view kHarmless = " ,.+-()/?_'=";
    return isLetter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80 ||
           kHarmless.find(c) != std::string_view::npos;
}

// "end" as a word of its own closes a block, in whatever case.
bool isEnd(std::string_view text, std::size_t at) {
    const auto is = [&](std::size_t offset, char upper) {
        const char c = at + offset < text.size() ? text[at + offset] : ' ';
        return c == upper || c == upper - 'A' + 'a';
    };
    const bool begins = at == 0 || !isLetter(text[at - 1]);
    const bool ends = at + 3 >= text.size() || !isLetter(text[at + 3]);
    return begins && ends && is(0, 'E') && is(1, 'N') && is(2, 'D');
}

// Everything that Mermaid might read as its own becomes an entity of the kind "#35;".
std::string escaped(std::string_view hostile) {
    const std::string text = escapeForTerminal(hostile);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]) && !isEnd(text, i)) {
            out += text[i];
        } else {
            fmt::format_to(std::back_inserter(out), "#{};", static_cast<unsigned>(text[i]));
        }
    }
    return out;
}

std::string oneLine(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        c = c == '\n' ? ' ' : c;
    }
    return out;
}

std::string_view participantOf(Side side) {
    return side == Side::Client ? "Client" : "Server";
}

std::string_view arrowOf(const Item& arrow) {
    if (arrow.head == Head::Bold) {
        return arrow.stroke == Stroke::Solid ? "-x" : "--x";
    }
    return arrow.stroke == Stroke::Solid ? "->>" : "-->>";
}

class MermaidWriter {
public:
    explicit MermaidWriter(const Diagram& diagram) : diagram_(diagram) {}

    std::string write() {
        out_ = "sequenceDiagram\n";
        for (const Item& item : diagram_.items) {
            add(item);
        }
        sendPending();
        return out_;
    }

private:
    void line(std::string_view text) {
        out_ += "    ";
        out_ += text;
        out_ += '\n';
    }

    void participant(const Item& title) {
        line(fmt::format("participant {} as {}", participantOf(title.side), escaped(title.text)));
    }

    void note(const Item& item) {
        const std::string_view where = item.side == Side::Client ? "left" : "right";
        line(fmt::format(
            "Note {} of {}: {}", where, participantOf(item.side), escaped(oneLine(item.text))
        ));
    }

    // Calls come before the message that they cause, though their items follow its arrow.
    void sendPending() {
        if (arrow_ == nullptr || label_ == nullptr) {
            return;
        }
        line(fmt::format(
            "{}{}{}: {}",
            participantOf(arrow_->side),
            arrowOf(*arrow_),
            participantOf(other(arrow_->side)),
            escaped(label_->text)
        ));
        arrow_ = label_ = nullptr;
    }

    void add(const Item& item) {
        switch (item.kind) {
        case ItemKind::LaneTitle:
            line(fmt::format("participant {} as {}", participantOf(item.side), escaped(item.text)));
            break;
        case ItemKind::Arrow:
            sendPending();
            arrow_ = &item;
            break;
        case ItemKind::Label:
            label_ = &item;
            break;
        case ItemKind::Call:
            note(item);
            break;
        case ItemKind::Indication:
        case ItemKind::SilentNote:
            sendPending();
            note(item);
            break;
        case ItemKind::GapText:
            sendPending();
            line(fmt::format("Note over Client,Server: {}", escaped(item.text)));
            break;
        case ItemKind::Time:
        case ItemKind::Lifeline:
        case ItemKind::TapLine:
        case ItemKind::Dot:
        case ItemKind::GapLine:
        case ItemKind::SilentRule:
        case ItemKind::State:
        case ItemKind::Legend:
            break;
        }
    }

    const Diagram& diagram_;
    const Item* arrow_ = nullptr; // not sent yet
    const Item* label_ = nullptr; // its
    std::string out_;
};

} // namespace

std::string toMermaid(const Diagram& diagram) {
    return MermaidWriter(diagram).write();
}

} // namespace lastack::diagram
