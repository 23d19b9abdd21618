#include "disconnect/byte_stream.h"

#include <algorithm>

namespace lastack {

// A piece for which there is no room is dropped, and is a gap later on.
void ByteStream::keep(const StreamPiece& piece) {
    if (waiting_.size() >= kMostWaiting || waitingBytes_ + piece.bytes.size() > kMostWaitingBytes) {
        return;
    }
    const auto at = std::find_if(waiting_.begin(), waiting_.end(), [&](const Waiting& waiting) {
        return waiting.piece.seq > piece.seq;
    });
    waitingBytes_ += piece.bytes.size();
    waiting_.insert(at, Waiting{piece, {piece.bytes.begin(), piece.bytes.end()}});
}

std::optional<ByteStream::Waiting> ByteStream::takeNext() {
    if (waiting_.empty() || waiting_.front().piece.seq > *next_) {
        return std::nullopt;
    }
    Waiting first = std::move(waiting_.front());
    waiting_.erase(waiting_.begin());
    waitingBytes_ -= first.bytes.size();
    return first;
}

StreamPiece ByteStream::behind(StreamPiece piece, SeqNum next) {
    const auto before = static_cast<std::uint32_t>(next - piece.seq);
    piece.bytes = piece.bytes.subspan(std::min<std::size_t>(before, piece.bytes.size()));
    piece.length -= before;
    piece.seq = next;
    return piece;
}

} // namespace lastack
