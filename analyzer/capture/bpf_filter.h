// BpfFilter: a packet filter in the language of tcpdump, applied to frames of any link type.
// The expression is compiled by libpcap once for each link type that occurs, because the same words
// mean other offsets on each. Not thread-safe: matches() compiles on demand.
#pragma once

#include "capture/frame.h"
#include "net/result.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lastack {

class BpfFilter {
public:
    // Compiles for the usual link types; one that takes the expression is enough, for some words
    // only make sense on some ("type mgt" on 802.11). Errors: BadFilter, with libpcap's own words.
    static Result<BpfFilter> compile(std::string expression);

    // The same, but nothing for an expression that is empty: every packet passes.
    static Result<std::optional<BpfFilter>> compileUnlessEmpty(const std::string& expression);

    // Why no usual link type takes it, in libpcap's words for Ethernet; nothing when one does.
    static std::optional<std::string> complaintAbout(const std::string& expression);

    BpfFilter(BpfFilter&&) noexcept;
    BpfFilter& operator=(BpfFilter&&) noexcept;
    BpfFilter(const BpfFilter&) = delete; // programs belong to libpcap and have one owner
    BpfFilter& operator=(const BpfFilter&) = delete;
    ~BpfFilter();

    // A frame of a link type on which the expression has no meaning does not match.
    bool matches(const Frame& frame);

    const std::string& expression() const { return expression_; }

    // The link types met so far on which the expression has no meaning; worth a warning.
    std::vector<LinkType> meaninglessLinks() const;

private:
    struct Program; // keeps <pcap.h> out of here

    explicit BpfFilter(std::string expression);

    const Program& programFor(LinkType link);

    std::string expression_;
    std::vector<std::unique_ptr<Program>>
        programs_; // a handful at most: one for each link type met
};

} // namespace lastack
