#include "capture/merged_source.h"

#include "capture/open_capture.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace lastack {

namespace {

constexpr std::size_t kMostInputs = std::numeric_limits<std::uint16_t>::max();

} // namespace

Result<std::unique_ptr<FrameSource>> MergedSource::open(
    const std::vector<std::string>& paths, const StopCheck& stop
) {
    if (paths.empty()) {
        return Error{ErrorCode::BadUsage, "no capture is named; name at least one file"};
    }
    if (paths.size() > kMostInputs) {
        return Error{
            ErrorCode::BadUsage,
            fmt::format("{} captures are named; name at most {}", paths.size(), kMostInputs)};
    }
    if (std::count(paths.begin(), paths.end(), "-") > 1) {
        return Error{ErrorCode::BadUsage, "-: standard input is named twice; name it once"};
    }
    std::unique_ptr<MergedSource> merged(new MergedSource(paths.size()));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const auto index = static_cast<std::uint16_t>(i);
        auto reader = openReader(paths[i], merged->infos_[i], CaptureIndex{index}, stop);
        if (!reader) {
            return reader.error();
        }
        auto input = std::make_unique<Input>();
        input->reader = std::move(*reader);
        merged->inputs_.push_back(std::move(input));
        merged->drained_.push_back(index);
    }
    return std::unique_ptr<FrameSource>(std::move(merged));
}

Result<std::unique_ptr<FrameSource>> openCaptures(
    const std::vector<std::string>& paths, const StopCheck& stop
) {
    return paths.size() == 1 ? openCapture(paths.front(), stop) : MergedSource::open(paths, stop);
}

void MergedSource::next(FrameBatch& batch) {
    batch.clear();
    refillDrained();
    while (!batch.full() && !heap_.empty()) {
        if (!emitFrom(pop(), batch)) {
            break; // refilling would take frames away that this batch shows
        }
    }
}

std::uint64_t MergedSource::bytesRead() const {
    std::uint64_t sum = 0;
    for (const auto& input : inputs_) {
        sum += input->reader->bytesRead();
    }
    return sum;
}

std::uint64_t MergedSource::bytesTotal() const {
    std::uint64_t sum = 0;
    for (const auto& input : inputs_) {
        const std::uint64_t total = input->reader->bytesTotal();
        if (total == 0) {
            return 0; // one unknown length makes the sum unknown
        }
        sum += total;
    }
    return sum;
}

bool MergedSource::isLater(const Head& a, const Head& b) {
    return a.at != b.at ? a.at > b.at : a.input > b.input;
}

// An input that stays empty has ended and does not return to the heap.
void MergedSource::refillDrained() {
    for (const std::uint16_t index : drained_) {
        Input& input = *inputs_[index];
        input.reader->next(input.batch);
        input.position = 0;
        if (!input.isDrained()) {
            push(index);
        }
    }
    drained_.clear();
}

void MergedSource::push(std::uint16_t input) {
    heap_.push_back({inputs_[input]->head().at, input});
    std::push_heap(heap_.begin(), heap_.end(), isLater);
}

std::uint16_t MergedSource::pop() {
    std::pop_heap(heap_.begin(), heap_.end(), isLater);
    const std::uint16_t input = heap_.back().input;
    heap_.pop_back();
    return input;
}

// Hands out frames of one input as long as its head is the earliest, without touching the heap.
// False when the input is drained.
bool MergedSource::emitFrom(std::uint16_t index, FrameBatch& batch) {
    Input& input = *inputs_[index];
    while (!batch.full()) {
        emitHead(input, infos_[index], batch);
        if (input.isDrained()) {
            drained_.push_back(index);
            return false;
        }
        if (!heap_.empty() && isLater({input.head().at, index}, heap_.front())) {
            break;
        }
    }
    push(index);
    return true;
}

// A gap in a file's own numbers is a block that Wireshark counts: it keeps its number.
void MergedSource::emitHead(Input& input, CaptureInfo& info, FrameBatch& batch) {
    const Frame& head = input.head();
    const std::uint64_t own = number(head.number);
    lastNumber_ += own - input.lastNumber;
    input.lastNumber = own;
    Frame& frame = batch.append();
    frame = head;
    frame.number = FrameNumber{lastNumber_};
    if (input.renumberedNotes < info.comments.size()) {
        renumberComments(input, info, own);
    }
    ++input.position;
}

// Comments stand in file order. Those of the section or an interface have no number.
void MergedSource::renumberComments(Input& input, CaptureInfo& info, std::uint64_t own) const {
    auto& comments = info.comments;
    while (input.renumberedNotes < comments.size()) {
        FrameNumber& packet = comments[input.renumberedNotes].packet;
        if (number(packet) > own) {
            return;
        }
        packet = number(packet) == own ? FrameNumber{lastNumber_} : packet;
        ++input.renumberedNotes;
    }
}

} // namespace lastack
