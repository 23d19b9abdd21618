// ReplyDecoder: the dialog of commands and three-digit replies that FTP (RFC 959 §4.2) and SMTP
// (RFC 5321 §4.2) have in common. The text of a reply is that of all its lines, without the codes,
// one line below the other. Not thread-safe.
#pragma once

#include "disconnect/line_decoder.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lastack {

struct Reply {
    std::uint32_t code = 0;
    std::string text; // of wanted replies only
    std::size_t size = 0;
    std::uint8_t flags = 0; // kTruncated
};

class ReplyDecoder : public LineDecoder {
public:
    static constexpr std::size_t kMostReply = 4'096;

protected:
    Taken takeLine(Side from, const Line& line, Findings& findings) final;

    virtual Taken takeCommand(const Line& line, Findings& findings) = 0;
    virtual void onReply(const Reply& reply, Findings& findings) = 0;

    // Whether the text of the reply is needed.
    virtual bool wants(std::uint32_t code) const = 0;

    // What the server said in it is not known.
    bool hasGap() const { return hasGap_; }

private:
    Taken takeReply(const Line& line, Findings& findings);
    Taken takeWanted(std::uint32_t code, const Line& line, Findings& findings);

    bool hasGap_ = false;
    std::uint32_t open_ = 0; // the code of the reply of several lines that has begun
};

// "220 " or "220-"; for the first bytes of a server.
Claim claimsReply(ByteView first);

} // namespace lastack
