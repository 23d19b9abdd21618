// RFC 1939: QUIT and what is answered to it (§6: -ERR when messages could not be removed), a
// greeting that refuses, and the -ERR after which the server says nothing more (RFC 2449 §8:
// [IN-USE], [LOGIN-DELAY]). RFC 2595 §4: after the +OK to STLS TLS follows.
#include "disconnect/line_decoder.h"

#include <vector>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {110};
constexpr Carrier kCarriers[] = {Carrier::Pop3Quit, Carrier::Pop3Reply};

enum class Answer : std::uint8_t { Greeting, OneLine, Lines, Login, Tls, Quit };

class Pop3Decoder : public LineDecoder {
private:
    static constexpr std::size_t kMostUnanswered = 64;

    Taken takeLine(Side from, const Line& line, Findings& findings) override;
    LongLine longLine(Side from) const override;

    void onCommand(ByteView command, Findings& findings);
    Taken takeReply(const Line& line, Findings& findings);
    Answer nextAnswer() const;
    void onSuccess(Answer answer, ByteView text, Findings& findings);
    Taken takeError(Answer answer, const Line& line, Findings& findings);
    void holdError(const Findings& findings);
    void addLastError(ByteView text, Findings& findings);

    std::vector<Answer> unanswered_; // commands may be pipelined
    FrameNumber errorFrame_{};       // that brought the -ERR that may be the last
    Timestamp errorAt_;
    bool errorWaits_ = false;
    bool isGreeted_ = false;
    bool isLoggedIn_ = false;
    bool isInLines_ = false;    // of a reply
    bool isInResponse_ = false; // of the client to a challenge of AUTH
};

void addReply(CloseKind kind, ByteView text, Findings& findings) {
    findings.add(
        {.carrier = Carrier::Pop3Reply,
         .kind = kind,
         .data = text,
         .flags = DisconnectDatum::kIsText}
    );
}

Answer answerTo(ByteView command) {
    const bool hasArgument = asText(command).find(' ') != std::string_view::npos;
    if (isCommand(command, "QUIT")) {
        return Answer::Quit;
    }
    if (isCommand(command, "STLS")) {
        return Answer::Tls;
    }
    if (isCommand(command, "RETR") || isCommand(command, "TOP") || isCommand(command, "CAPA")) {
        return Answer::Lines;
    }
    if (isCommand(command, "LIST") || isCommand(command, "UIDL") || isCommand(command, "AUTH")) {
        const Answer answer = isCommand(command, "AUTH") ? Answer::Login : Answer::OneLine;
        return hasArgument ? answer : Answer::Lines;
    }
    const bool isLogin = isCommand(command, "PASS") || isCommand(command, "APOP");
    return isLogin ? Answer::Login : Answer::OneLine;
}

Taken Pop3Decoder::takeLine(Side from, const Line& line, Findings& findings) {
    if (from == Side::Server) {
        return takeReply(line, findings);
    }
    if (line.isWhole && !isInResponse_) {
        onCommand(line.text, findings);
    }
    isInResponse_ = false;
    return {line.size};
}

void Pop3Decoder::onCommand(ByteView command, Findings& findings) {
    isGreeted_ = true; // a client waits for the greeting
    const Answer answer = answerTo(command);
    if (unanswered_.size() < kMostUnanswered) {
        unanswered_.push_back(answer);
    }
    if (answer == Answer::Quit) {
        findings.add({.carrier = Carrier::Pop3Quit, .kind = CloseKind::Graceful});
    }
}

Answer Pop3Decoder::nextAnswer() const {
    if (!isGreeted_) {
        return Answer::Greeting;
    }
    return unanswered_.empty() ? Answer::OneLine : unanswered_.front();
}

Taken Pop3Decoder::takeReply(const Line& line, Findings& findings) {
    if (isInLines_) {
        isInLines_ = !(line.isWhole && !line.isCut && asText(line.text) == ".");
        return {line.size};
    }
    const bool isError = isCommand(line.text, "-ERR");
    if (!line.isWhole || (!isError && !isCommand(line.text, "+OK"))) {
        isInResponse_ = line.isWhole && startsWith(line.text, "+ ");
        return {line.size};
    }
    const Answer answer = nextAnswer();
    if (isError) {
        const Taken taken = takeError(answer, line, findings);
        if (taken.consumed == 0) {
            return taken;
        }
    } else {
        onSuccess(answer, line.text, findings);
    }
    if (answer != Answer::Greeting && !unanswered_.empty()) {
        unanswered_.erase(unanswered_.begin());
    }
    isGreeted_ = true;
    return {line.size};
}

void Pop3Decoder::onSuccess(Answer answer, ByteView text, Findings& findings) {
    switch (answer) {
    case Answer::Quit:
        addReply(CloseKind::Confirm, text, findings);
        return;
    case Answer::Tls:
        turnToTls();
        return;
    case Answer::Lines:
        isInLines_ = true;
        return;
    case Answer::Login:
        isLoggedIn_ = true;
        return;
    case Answer::Greeting:
    case Answer::OneLine:
        return;
    }
}

// An error ends nothing, unless it is the last that the server says: it is kept until then. Nobody
// knows of one that is followed by a gap.
Taken Pop3Decoder::takeError(Answer answer, const Line& line, Findings& findings) {
    if (answer == Answer::Quit || answer == Answer::Greeting) {
        const bool isAnswer = answer == Answer::Quit;
        addReply(isAnswer ? CloseKind::Confirm : CloseKind::Refused, line.text, findings);
        return {line.size};
    }
    if (hasEnded(Side::Server)) {
        addLastError(line.text, findings);
    } else if (line.all.size() == line.size && !line.isCut) {
        holdError(findings);
        return {};
    }
    errorWaits_ = false;
    return {line.size};
}

void Pop3Decoder::holdError(const Findings& findings) {
    if (!errorWaits_) {
        errorWaits_ = true;
        errorFrame_ = findings.frame();
        errorAt_ = findings.at();
    }
}

void Pop3Decoder::addLastError(ByteView text, Findings& findings) {
    if (errorWaits_) {
        findings.setPlace(Side::Server, errorFrame_, errorAt_);
    }
    addReply(isLoggedIn_ ? CloseKind::Abortive : CloseKind::Refused, text, findings);
}

// RFC 1939 §3 limits replies to 512 octets, not the lines of a message.
Pop3Decoder::LongLine Pop3Decoder::longLine(Side from) const {
    return from == Side::Server && isInLines_ ? LongLine::Pass : LongLine::Lose;
}

Claim claims(Side from, ByteView first) {
    static constexpr std::string_view kReplies[] = {"+OK", "-ERR"};
    static constexpr std::string_view kCommands[] = {"USER ", "APOP ", "CAPA", "AUTH", "STLS"};
    return from == Side::Server ? claimsAnyPrefix(first, kReplies)
                                : claimsAnyPrefix(first, kCommands);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<Pop3Decoder>();
}

std::string_view reason(Carrier, std::uint32_t, std::uint32_t) {
    return {};
}

} // namespace

extern const Protocol pop3Protocol;
const Protocol pop3Protocol{"pop3", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
