// Conversation: follows what both sides of one TCP connection say until the end, for a connection
// that some protocol may claim. Holds a bounded number of bytes that are not yet understood, and
// the decoder that claimed it. isOver() tells when nothing can come of it any more. Not
// thread-safe.
#pragma once

#include "disconnect/byte_stream.h"
#include "disconnect/protocols.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace lastack {

class Conversation {
public:
    explicit Conversation(std::uint16_t serverPort);

    // The sequence number of the side's first byte, when its SYN was seen.
    void start(Side from, SeqNum first) { of(from).stream.start(first); }

    void push(Side from, const StreamPiece& piece);
    void acknowledged(Side sender, SeqNum ack);
    void end(Side from, StreamEnd how, FrameNumber frame, Timestamp at);

    // Nobody claimed it, or the decoder has lost both sides.
    bool isOver() const { return isOver_; }

    const DisconnectData& data() const { return data_; }

    DisconnectData takeData() { return std::move(data_); }

private:
    static constexpr std::size_t kMostFirst = 64; // bytes that decide on a claim

    struct Stream {
        ByteStream stream;
        std::vector<std::byte> unread; // delivered, not consumed
        std::uint64_t skip = 0;        // bytes to come that are done with
        FrameNumber frame{};           // that brought the last of them
        Timestamp at;
        bool isLost = false;
        bool awaitsOther = false; // with what is unread
        bool isEnded = false;
        bool wasAsked = false; // its first bytes have been offered to every protocol
    };

    Stream& of(Side side) { return streams_[index(side)]; }

    void deliver(Side from, const StreamPiece& piece);
    Taken takeCut(Side from, Cut cut);
    void missing(Side from, std::uint64_t count);
    void decode(Side from);
    void offer(Side from);
    void lose(Side from);
    void updateOver();

    std::array<Stream, 2> streams_; // by Side
    DisconnectData data_;
    Findings findings_{data_};
    std::unique_ptr<StreamDecoder> decoder_;
    std::uint16_t port_;
    bool isOver_ = false;
};

} // namespace lastack
