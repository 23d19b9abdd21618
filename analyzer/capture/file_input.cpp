#include "capture/file_input.h"

#include "capture/descriptor.h"

#include <utility>

namespace lastack {

namespace {

// Who writes into a pipe is interrupted by the same Ctrl-C and still hands over what it has
// buffered: tcpdump does. It gets this long.
constexpr std::chrono::milliseconds kGrace{500};
constexpr std::chrono::milliseconds kLook{50}; // between two looks at the wish to stop

} // namespace

FileInput::FileInput(FileHandle handle, StopCheck stop)
    : DescriptorInput(std::move(handle), {stop, kGrace, "reading was interrupted"})
    , isRegular_(this->handle().isRegular())
    , mayStop_(stop != nullptr) {
    expectSequentialReads(this->handle().descriptor());
}

bool FileInput::mayRead() {
    if (isRegular_) {
        return !isStopped();
    }
    while (mayWait()) {
        if (awaitBytes(handle().descriptor(), mayStop_ ? kLook : kForever) == Readiness::Ready) {
            return true;
        }
    }
    return false;
}

} // namespace lastack
