#include "capture/filter_fault.h"

#include "capture/bpf_filter.h"
#include "capture/pcap_library.h"

#include <cctype>
#include <string_view>
#include <vector>

namespace lastack {

namespace {

// The scanner complains of this word as soon as the parser asks for it, which it does only when
// everything before may begin a filter.
constexpr std::string_view kProbe = " ::999.9.9.9";
constexpr std::string_view kProbed = "bogus IPv6 address ::999.9.9.9";

struct Word {
    std::size_t at;
    std::size_t size;

    std::size_t end() const { return at + size; }
};

bool isLetter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
           std::string_view("_.:-\\$*/").find(c) != std::string_view::npos;
}

bool isOperator(char c) {
    return std::string_view("&|=!<>").find(c) != std::string_view::npos;
}

bool isBlank(char c) {
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}

// As pcap-filter's scanner takes them apart, nearly: names and numbers, operators, single signs.
std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at++;
        if (isBlank(text[begin])) {
            continue;
        }
        const auto goesOn = isLetter(text[begin])     ? isLetter
                            : isOperator(text[begin]) ? isOperator
                                                      : nullptr;
        while (goesOn != nullptr && at < text.size() && goesOn(text[at])) {
            ++at;
        }
        words.push_back({begin, at - begin});
    }
    return words;
}

std::optional<std::string> complaintAfter(const std::string& beginning) {
    auto complaint = BpfFilter::complaintAbout(beginning + std::string(kProbe));
    const bool isFine = !complaint || complaint->find(kProbed) != std::string::npos;
    return isFine ? std::nullopt : complaint;
}

std::string shortened(std::string complaint) {
    constexpr std::string_view kBefore = "can't parse filter expression: ";
    return complaint.starts_with(kBefore) ? complaint.substr(kBefore.size()) : complaint;
}

bool isSyntax(std::string_view complaint) {
    return complaint.find("syntax error") != std::string_view::npos;
}

} // namespace

std::optional<FilterFault> faultIn(const std::string& expression) {
    if (expression.empty() || pcapLibrary() == nullptr) {
        return std::nullopt;
    }
    auto whole = BpfFilter::complaintAbout(expression);
    if (!whole) {
        return std::nullopt;
    }
    for (const Word word : wordsOf(expression)) {
        if (auto complaint = complaintAfter(expression.substr(0, word.end()))) {
            return FilterFault{
                word.at, expression.substr(word.at, word.size), shortened(*complaint), true};
        }
    }
    const bool isCut = isSyntax(*whole);
    return FilterFault{expression.size(), {}, shortened(std::move(*whole)), isCut};
}

} // namespace lastack
