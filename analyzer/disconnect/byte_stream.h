// ByteStream: puts what one side sent in order. Pieces that came early wait, within bounds; what
// was seen before is dropped; what never came is a gap. Not thread-safe.
#pragma once

#include "net/ids.h"
#include "net/sequence.h"
#include "net/time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lastack {

struct StreamPiece {
    SeqNum seq;
    std::span<const std::byte> bytes;
    std::uint32_t length = 0; // on the wire; more than the bytes when the capture cut them
    FrameNumber frame{};
    Timestamp at;
};

class ByteStream {
public:
    static constexpr std::size_t kMostWaiting = 64;          // pieces
    static constexpr std::size_t kMostWaitingBytes = 65'536; // of all of them

    // The next byte to come; without it the first piece begins the stream.
    void start(SeqNum next) { next_ = next; }

    // Calls `deliver(piece)` for what is now in order and `skip(count)` for what is known to be
    // missing from the capture.
    template <typename Deliver, typename Skip>
    void push(const StreamPiece& piece, Deliver deliver, Skip skip);

    // The peer acknowledged this: what has not come by now is not in the capture.
    template <typename Deliver, typename Skip>
    void acknowledged(SeqNum ack, Deliver deliver, Skip skip);

    // Nothing more comes: what waits is behind a gap.
    template <typename Deliver, typename Skip>
    void finish(Deliver deliver, Skip skip);

private:
    struct Waiting {
        StreamPiece piece; // its bytes are those below
        std::vector<std::byte> bytes;
    };

    template <typename Deliver, typename Skip>
    void take(const StreamPiece& piece, Deliver& deliver, Skip& skip);

    template <typename Deliver, typename Skip>
    void takeFollowing(Deliver& deliver, Skip& skip);

    template <typename Deliver, typename Skip>
    void takeBehindGap(Deliver& deliver, Skip& skip);

    void keep(const StreamPiece& piece);
    std::optional<Waiting> takeNext();
    static StreamPiece behind(StreamPiece piece, SeqNum next);

    std::optional<SeqNum> next_;
    std::vector<Waiting> waiting_; // by sequence number
    std::size_t waitingBytes_ = 0;
};

template <typename Deliver, typename Skip>
void ByteStream::take(const StreamPiece& piece, Deliver& deliver, Skip& skip) {
    if (piece.seq + piece.length <= *next_) {
        return;
    }
    const StreamPiece fresh = behind(piece, *next_);
    next_ = fresh.seq + fresh.length;
    if (!fresh.bytes.empty()) {
        deliver(fresh);
    }
    if (fresh.length > fresh.bytes.size()) {
        skip(fresh.length - static_cast<std::uint32_t>(fresh.bytes.size()));
    }
}

template <typename Deliver, typename Skip>
void ByteStream::push(const StreamPiece& piece, Deliver deliver, Skip skip) {
    if (!next_) {
        next_ = piece.seq;
    }
    if (piece.seq > *next_) {
        keep(piece);
        return;
    }
    take(piece, deliver, skip);
    takeFollowing(deliver, skip);
}

template <typename Deliver, typename Skip>
void ByteStream::takeFollowing(Deliver& deliver, Skip& skip) {
    while (auto following = takeNext()) {
        following->piece.bytes = following->bytes;
        take(following->piece, deliver, skip);
    }
}

template <typename Deliver, typename Skip>
void ByteStream::acknowledged(SeqNum ack, Deliver deliver, Skip skip) {
    while (next_ && !waiting_.empty() && waiting_.front().piece.seq < ack) {
        takeBehindGap(deliver, skip);
    }
}

template <typename Deliver, typename Skip>
void ByteStream::finish(Deliver deliver, Skip skip) {
    while (next_ && !waiting_.empty()) {
        takeBehindGap(deliver, skip);
    }
}

template <typename Deliver, typename Skip>
void ByteStream::takeBehindGap(Deliver& deliver, Skip& skip) {
    const SeqNum first = waiting_.front().piece.seq;
    if (first > *next_) {
        skip(static_cast<std::uint32_t>(first - *next_));
        next_ = first;
    }
    takeFollowing(deliver, skip);
}

} // namespace lastack
