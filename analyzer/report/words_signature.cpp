#include "report/words_reset.h"

#include <fmt/format.h>

#include <array>

namespace lastack {

namespace {

struct SignatureWords {
    std::string_view name;
    std::string_view slug;
};

// Sundara Raman et al., SIGCOMM 2023, Table 1, in its order.
constexpr std::array<SignatureWords, kSignatures> kSignatureWords = {{
    {"SYN -> nothing", "post-syn/nothing"},
    {"SYN -> RST", "post-syn/rst"},
    {"SYN -> RST+ACK", "post-syn/rst-ack"},
    {"SYN -> RST; RST+ACK", "post-syn/rst+rst-ack"},
    {"SYN; ACK -> nothing", "post-ack/nothing"},
    {"SYN; ACK -> RST", "post-ack/rst"},
    {"SYN; ACK -> RST; RST", "post-ack/rst+rst"},
    {"SYN; ACK -> RST+ACK", "post-ack/rst-ack"},
    {"SYN; ACK -> RST+ACK; RST+ACK", "post-ack/rst-ack+rst-ack"},
    {"PSH+ACK -> nothing", "post-psh/nothing"},
    {"PSH+ACK -> RST", "post-psh/rst"},
    {"PSH+ACK -> RST+ACK", "post-psh/rst-ack"},
    {"PSH+ACK -> RST; RST+ACK", "post-psh/rst+rst-ack"},
    {"PSH+ACK -> RST+ACK; RST+ACK", "post-psh/rst-ack+rst-ack"},
    {"PSH+ACK -> RST = RST", "post-psh/rst=rst"},
    {"PSH+ACK -> RST != RST", "post-psh/rst!=rst"},
    {"PSH+ACK -> RST; RST0", "post-psh/rst+rst0"},
    {"PSH+ACK; Data -> RST", "later/rst"},
    {"PSH+ACK; Data -> RST+ACK", "later/rst-ack"},
}};

SignatureWords wordsOf(SignatureId signature) {
    const auto number = static_cast<std::size_t>(signature);
    return number == 0 || number > kSignatures ? SignatureWords{} : kSignatureWords[number - 1];
}

} // namespace

std::string_view nameOf(Stage stage) {
    switch (stage) {
    case Stage::PostSyn:
        return "post-syn";
    case Stage::PostAck:
        return "post-ack";
    case Stage::PostPsh:
        return "post-psh";
    case Stage::Later:
        return "later";
    }
    return {};
}

std::string_view nameOf(SignatureId signature) {
    return wordsOf(signature).name;
}

std::string_view slugOf(SignatureId signature) {
    return wordsOf(signature).slug;
}

std::vector<std::string> tagsOf(const std::optional<SignatureFinding>& signature) {
    if (!signature) {
        return {};
    }
    return {
        fmt::format("stage:{}", nameOf(signature->stage)),
        fmt::format("signature:{}", slugOf(signature->id))};
}

} // namespace lastack
