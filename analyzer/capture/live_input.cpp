#include "capture/live_input.h"

#include "capture/descriptor.h"

#include <utility>

namespace lastack {

namespace {

constexpr std::chrono::milliseconds kNoWait{0};
constexpr std::chrono::milliseconds kLook{50};

// Once stopped: who captures hands over the rest, and is given up when so long nothing comes.
constexpr std::chrono::seconds kGrace{2};

} // namespace

LiveInput::LiveInput(FileHandle handle, LiveWaiting waiting)
    : DescriptorInput(
          std::move(handle), {std::move(waiting.shouldStop), kGrace, "capturing was stopped"}
      )
    , onWait_(std::move(waiting.onWait)) {}

std::size_t LiveInput::read(std::span<std::byte> into) {
    const std::size_t count = DescriptorInput::read(into);
    renewGrace();
    return count;
}

bool LiveInput::mayRead() {
    while (mayWait()) {
        if (awaitBytes(handle().descriptor(), kNoWait) == Readiness::Ready) {
            return true;
        }
        if (onWait_) {
            onWait_();
        }
        if (awaitBytes(handle().descriptor(), kLook) == Readiness::Ready) {
            return true;
        }
    }
    return false;
}

} // namespace lastack
