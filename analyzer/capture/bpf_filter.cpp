#include "capture/bpf_filter.h"

#include "capture/pcap_library.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr int kSnapLength = 262'144;

// Files store numbers of their own for some types, which libpcap's compiler knows by others.
int dataLinkOf(LinkType link) {
    switch (static_cast<int>(link)) {
    case 12:
    case 14:
    case 101:
        return DLT_RAW;
    case 100:
        return DLT_ATM_RFC1483;
    case 102:
        return DLT_SLIP_BSDOS;
    case 103:
        return DLT_PPP_BSDOS;
    case 106:
        return DLT_ATM_CLIP;
    default:
        return static_cast<int>(link);
    }
}

struct CloseDead {
    void operator()(pcap_t* handle) const { pcapLibrary()->close(handle); }
};

// Link types that captures have, the commonest first: an expression must make sense on one.
constexpr LinkType kTried[] = {
    LinkType::Ethernet,
    LinkType::LinuxSll,
    LinkType::LinuxSll2,
    LinkType::Raw,
    LinkType::Null,
    LinkType::Loop,
    LinkType::Radiotap,
    LinkType::Wlan,
    LinkType::Ppp,
    LinkType::PfLog,
    LinkType{11} /*ATM*/,
    LinkType{140} /*MTP2*/,
    LinkType::SunAtm,
};

} // namespace

struct BpfFilter::Program {
    LinkType link{};
    bool meaningful = false;
    std::string complaint; // libpcap's, when not meaningful
    bpf_program code{};

    Program(LinkType linkType, const std::string& expression) : link(linkType) {
        const std::unique_ptr<pcap_t, CloseDead> handle(
            pcapLibrary()->openDead(dataLinkOf(linkType), kSnapLength)
        );
        if (handle == nullptr) {
            complaint = "no memory to compile it";
            return;
        }
        constexpr int kOptimize = 1;
        meaningful = pcapLibrary()->compile(
                         handle.get(), &code, expression.c_str(), kOptimize, PCAP_NETMASK_UNKNOWN
                     ) == 0;
        if (!meaningful) {
            complaint = pcapLibrary()->lastError(handle.get());
        }
    }

    Program(const Program&) = delete; // one owner frees the code
    Program& operator=(const Program&) = delete;

    ~Program() {
        if (meaningful) {
            pcapLibrary()->freeCode(&code);
        }
    }
};

BpfFilter::BpfFilter(std::string expression) : expression_(std::move(expression)) {}

BpfFilter::BpfFilter(BpfFilter&&) noexcept = default;
BpfFilter& BpfFilter::operator=(BpfFilter&&) noexcept = default;
BpfFilter::~BpfFilter() = default;

Result<BpfFilter> BpfFilter::compile(std::string expression) {
    if (expression.find('\0') != std::string::npos) {
        return Error{ErrorCode::BadFilter, "the packet filter has a zero byte; remove it"};
    }
    if (pcapLibrary() == nullptr) {
        return Error{
            ErrorCode::BadFilter,
            "packet filters need Npcap, which is not installed; get it from npcap.com, or use "
            "--where instead of -f"};
    }
    if (const auto complaint = complaintAbout(expression)) {
        return Error{
            ErrorCode::BadFilter,
            fmt::format(
                "the packet filter \"{}\" does not compile ({}); man pcap-filter has the language",
                escapeForTerminal(expression),
                escapeForTerminal(*complaint)
            )};
    }
    return BpfFilter(std::move(expression)); // compiled for the link types that occur
}

std::optional<std::string> BpfFilter::complaintAbout(const std::string& expression) {
    BpfFilter filter(expression);
    const bool meaningful = std::any_of(std::begin(kTried), std::end(kTried), [&](LinkType link) {
        return filter.programFor(link).meaningful;
    });
    return meaningful ? std::nullopt : std::optional(filter.programs_.front()->complaint);
}

Result<std::optional<BpfFilter>> BpfFilter::compileUnlessEmpty(const std::string& expression) {
    if (expression.empty()) {
        return std::optional<BpfFilter>();
    }
    auto compiled = compile(expression);
    if (!compiled) {
        return compiled.error();
    }
    return std::optional<BpfFilter>(std::move(*compiled));
}

bool BpfFilter::matches(const Frame& frame) {
    const Program& program = programFor(frame.link);
    if (!program.meaningful) {
        return false;
    }
    pcap_pkthdr header{};
    header.caplen = frame.captured;
    header.len = frame.length;
    const auto* const bytes = reinterpret_cast<const u_char*>(frame.data);
    return pcapLibrary()->matches(&program.code, &header, bytes) != 0;
}

std::vector<LinkType> BpfFilter::meaninglessLinks() const {
    std::vector<LinkType> links;
    for (const auto& program : programs_) {
        if (!program->meaningful) {
            links.push_back(program->link);
        }
    }
    return links;
}

const BpfFilter::Program& BpfFilter::programFor(LinkType link) {
    const auto found = std::find_if(programs_.begin(), programs_.end(), [&](const auto& program) {
        return program->link == link;
    });
    if (found != programs_.end()) {
        return **found;
    }
    programs_.push_back(std::make_unique<Program>(link, expression_));
    return *programs_.back();
}

} // namespace lastack
