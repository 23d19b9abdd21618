// Reason: why the judge concluded what it did; each has an id in the report ("D2", "3.4", …) and
// one line of meaning. Reasons: a short list of them, copied as plain bytes because a verdict is
// made for every connection.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace lastack {

enum class Reason : std::uint8_t {
    ResetAtRcvNxt,         // RFC 9293 §3.10.7.4: sequence exactly RCV.NXT, accepted
    ResetInWindow,         // RFC 5961 §3.2: in the window but not exact, challenge ACK, survives
    ResetOutsideWindow,    // RFC 5961 §3.2: outside the window, dropped
    ResetAnswersSyn,       // RFC 9293 §3.10.7.3: acceptable in SYN-SENT
    ResetIgnoredInSynSent, // RFC 9293 §3.10.7.3: does not acknowledge the SYN
    ReceiverWentOn,        // the receiver sent more on this connection: the reset had no effect
    SenderWentOn,          // the claimed sender sent more that a reset endpoint does not send
    HopLimitDiffers,       // TTL or hop limit unlike the claimed sender's other packets
    ReplyForm,  // RFC 9293 §3.10.7.1: RST without ACK, sequence from the segment it answers
    ActiveForm, // RST,ACK at SND.NXT: an abort by a live connection
    ResetInSynReceived,  // RFC 9293 §3.10.7.4: ends a passive open, before it was accepted
    AfterBothFins,       // both FINs were already acknowledged
    ResetInTimeWait,     // RFC 1337 §3: what comes into TIME-WAIT is to be ignored
    ResetPassesPaws,     // RFC 7323 §5.3: an old timestamp does not make a reset unacceptable
    AfterReset,          // an earlier reset had already ended the connection
    DataMetClosedSocket, // D2: data after the FIN was answered by RST
    HalfCloseProved,     // D1: the FIN sender acknowledged later data
    WindowNotReopened,   // D4: received bytes whose room was not advertised again
    OutstandingData,     // D5: own data unacknowledged at the reset
    ProbesUnanswered,    // D6
    RetransmissionsUnanswered,
    FinsCrossed,   // D9
    BothEndsReset, // resets in both directions at once
    NoHandshakeSeen,
    OneDirectionOnly,
    CaptureGap,
    CaptureEndedSoon, // the capture ended before the rest could have been seen
    ResetDuringHandshake,
    LongSilence,
    InputUnanswered,    // D4: a pause, and nothing was sent after the last data received
    InputAnswered,      // D4: what had come was answered, or came to its end just before
    NothingReceived,    // D4: no data had come that could have been left unread
    NeverAccepted,      // P17: the server sent nothing of its own after its SYN-ACK
    HandshakeForgotten, // P20: the server went on as if the handshake had not been completed
    NearKnownTimeout,   // P38: the silence fits a timeout that is in wide use
    EvenProbes,         // D6: probes at equal distances, as keepalive timers make them
    UnitRefuses,        // a unit of the transport refuses the connection
    UnitAborts,         // a unit of the transport ends it at once
    UnitsRelease,       // its units ask for the end and confirm it
    ReleaseUnanswered,  // the unit that asks for the end was repeated without an answer
    ReasonCode,         // the reason code that came with the ending
};

class Reasons {
public:
    Reasons() = default;

    Reasons(std::initializer_list<Reason> list) {
        for (const Reason reason : list) {
            push_back(reason);
        }
    }

    // There is room for more than any rule gives; what were too many is left out.
    void push_back(Reason reason) {
        if (size_ < kMost) {
            list_[size_++] = reason;
        }
    }

    template <typename Predicate>
    void removeIf(Predicate predicate) {
        size_ = static_cast<std::uint8_t>(std::remove_if(begin(), end(), predicate) - begin());
    }

    Reason* begin() { return list_.data(); }

    Reason* end() { return list_.data() + size_; }

    const Reason* begin() const { return list_.data(); }

    const Reason* end() const { return list_.data() + size_; }

    std::size_t size() const { return size_; }

    bool empty() const { return size_ == 0; }

    bool operator==(const Reasons& other) const {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    static constexpr std::size_t kMost = 23;

    std::array<Reason, kMost> list_{};
    std::uint8_t size_ = 0;
};

} // namespace lastack
