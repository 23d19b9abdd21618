// FileInput: bytes of a file, a pipe or standard input. A read of a pipe waits for bytes as long as
// nobody stops it. Not thread-safe.
#pragma once

#include "capture/descriptor_input.h"

namespace lastack {

class FileInput final : public DescriptorInput {
public:
    explicit FileInput(FileHandle handle, StopCheck stop = {});

private:
    bool mayRead() override;

    bool isRegular_;
    bool mayStop_;
};

} // namespace lastack
