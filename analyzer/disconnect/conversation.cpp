#include "disconnect/conversation.h"

#include "disconnect/openers.h"
#include "disconnect/tls.h"

#include <algorithm>

namespace lastack {

namespace {

bool servesPort(const Protocol& protocol, std::uint16_t port) {
    return std::find(protocol.ports.begin(), protocol.ports.end(), port) != protocol.ports.end();
}

Cut cutBy(StreamEnd how) {
    switch (how) {
    case StreamEnd::Fin:
        return Cut::ByFin;
    case StreamEnd::Reset:
        return Cut::ByReset;
    case StreamEnd::CaptureEnd:
        return Cut::ByCapture;
    }
    return Cut::ByCapture;
}

} // namespace

void StreamDecoder::cutShort(Side, std::uint64_t) {}

void StreamDecoder::end(Side, StreamEnd, ByteView, Findings&) {}

bool StreamDecoder::resumes(Side) {
    return false;
}

Conversation::Conversation(std::uint16_t serverPort) : port_(serverPort) {}

void Conversation::push(Side from, const StreamPiece& piece) {
    of(from).stream.push(
        piece,
        [&](const StreamPiece& ordered) { deliver(from, ordered); },
        [&](std::uint64_t count) { missing(from, count); }
    );
}

void Conversation::acknowledged(Side sender, SeqNum ack) {
    of(sender).stream.acknowledged(
        ack,
        [&](const StreamPiece& ordered) { deliver(sender, ordered); },
        [&](std::uint64_t count) { missing(sender, count); }
    );
}

void Conversation::deliver(Side from, const StreamPiece& piece) {
    Stream& stream = of(from);
    if (stream.isLost || isOver_) {
        return;
    }
    stream.frame = piece.frame;
    stream.at = piece.at;
    const auto skipped = std::min<std::uint64_t>(stream.skip, piece.bytes.size());
    stream.skip -= skipped;
    const auto fresh = piece.bytes.subspan(static_cast<std::size_t>(skipped));
    if (fresh.empty()) {
        return;
    }
    stream.unread.insert(stream.unread.end(), fresh.begin(), fresh.end());
    if (decoder_ != nullptr) {
        decode(from);
        if (of(other(from)).awaitsOther) {
            decode(other(from));
        }
        return;
    }
    offer(from);
    if (decoder_ != nullptr) { // what the other side said before was nobody's until now
        decode(other(from));
        decode(from);
    }
}

// Bytes that nobody wanted to see may as well be missing, and so may the end of a unit whose length
// is known.
void Conversation::missing(Side from, std::uint64_t count) {
    Stream& stream = of(from);
    const auto skip = [&] {
        const std::uint64_t skipped = std::min(stream.skip, count);
        stream.skip -= skipped;
        count -= skipped;
    };
    skip();
    if (count == 0 || stream.isLost || isOver_) {
        return;
    }
    const Taken taken = takeCut(from, Cut::ByCapture);
    stream.skip = taken.consumed - std::min(taken.consumed, stream.unread.size());
    stream.unread.clear();
    skip();
    if (taken.isLost || (count > 0 && (decoder_ == nullptr || !decoder_->resumes(from)))) {
        lose(from);
    }
}

// What has come of the unit that is waited for. Its rest does not come.
Taken Conversation::takeCut(Side from, Cut cut) {
    const Stream& stream = of(from);
    if (decoder_ == nullptr || stream.unread.empty()) {
        return {};
    }
    findings_.setPlace(from, stream.frame, stream.at);
    findings_.setCut(cut);
    const Taken taken = decoder_->take(from, stream.unread, findings_);
    findings_.setCut(Cut::None);
    if (taken.turnsToTls) {
        decoder_ = makeTlsDecoder();
    }
    return taken;
}

void Conversation::lose(Side from) {
    of(from).isLost = true;
    of(from).unread = {};
    updateOver();
}

void Conversation::updateOver() {
    isOver_ = std::all_of(streams_.begin(), streams_.end(), [](const Stream& stream) {
        return stream.isLost || stream.isEnded;
    });
}

// Whose port it is comes first, then who knows the bytes, then who knows how a side begins.
void Conversation::offer(Side from) {
    const ByteView first(of(from).unread);
    bool more = false;
    for (const Protocol* protocol : allProtocols()) {
        if (!protocol->anyPort && !servesPort(*protocol, port_)) {
            continue;
        }
        const Claim claim = protocol->claims(from, first.first(std::min(first.size(), kMostFirst)));
        if (claim == Claim::Yes) {
            decoder_ = protocol->make();
            return;
        }
        more = more || claim == Claim::NeedMore;
    }
    const Stream& answers = of(other(from));
    if (answers.unread.empty() && !answers.wasAsked && !answers.isLost) {
        const Opener opener = openerOf(from, first.first(std::min(first.size(), kMostFirst)));
        if (opener.claim == Claim::Yes) {
            decoder_ = opener.protocol->make();
            return;
        }
        more = more || opener.claim == Claim::NeedMore;
    }
    if (more && first.size() < kMostFirst) {
        return;
    }
    of(from).wasAsked = true;
    const bool bothAsked = streams_[0].wasAsked && streams_[1].wasAsked;
    isOver_ = bothAsked || first.size() > StreamDecoder::kMostBuffered;
}

void Conversation::decode(Side from) {
    Stream& stream = of(from);
    findings_.setPlace(from, stream.frame, stream.at);
    std::size_t done = 0;
    bool isTurning = false;
    while (done < stream.unread.size()) {
        const ByteView bytes = ByteView(stream.unread).subspan(done);
        const Taken taken = decoder_->take(from, bytes, findings_);
        if (taken.isLost) {
            lose(from);
            return;
        }
        stream.awaitsOther = taken.awaitsOther;
        if (taken.turnsToTls) {
            isTurning = true;
            decoder_ = makeTlsDecoder();
        } else if (taken.consumed == 0) {
            break;
        }
        if (taken.consumed > bytes.size()) {
            stream.skip = taken.consumed - bytes.size();
            done = stream.unread.size();
            break;
        }
        done += taken.consumed;
    }
    stream.unread.erase(
        stream.unread.begin(), stream.unread.begin() + static_cast<std::ptrdiff_t>(done)
    );
    if (stream.unread.size() > StreamDecoder::kMostBuffered) {
        lose(from);
    }
    if (isTurning && !of(other(from)).isLost) { // what the other side has said since
        decode(other(from));
    }
}

void Conversation::end(Side from, StreamEnd how, FrameNumber frame, Timestamp at) {
    Stream& stream = of(from);
    if (stream.isEnded) {
        return;
    }
    stream.stream.finish(
        [&](const StreamPiece& ordered) { deliver(from, ordered); },
        [&](std::uint64_t count) { missing(from, count); }
    );
    if (stream.isLost || isOver_) {
        return;
    }
    stream.isEnded = true;
    if (decoder_ != nullptr) {
        if (stream.skip > 0) {
            decoder_->cutShort(from, stream.skip);
        }
        const Taken taken = takeCut(from, cutBy(how));
        const auto rest =
            ByteView(stream.unread).subspan(std::min(taken.consumed, stream.unread.size()));
        findings_.setPlace(from, frame, at);
        decoder_->end(from, how, rest, findings_);
    }
    stream.unread = {};
    updateOver();
}

} // namespace lastack
