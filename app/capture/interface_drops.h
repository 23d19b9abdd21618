// InterfaceDrops: packets that an interface itself had no room for, as the system counts them.
// Opened before the program gives up its rights, read through the open files afterwards. Linux has
// the counts in sysfs; elsewhere, and for "any", there are none. Not thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack::capture {

class InterfaceDrops {
public:
    explicit InterfaceDrops(const std::string& interface);

    InterfaceDrops(InterfaceDrops&& other) noexcept;
    InterfaceDrops& operator=(InterfaceDrops&&) = delete;
    ~InterfaceDrops();

    // Since it was made; nothing where the system does not say.
    std::optional<std::uint64_t> count() const;

private:
    std::optional<std::uint64_t> total() const;

    std::vector<int> files_;
    std::uint64_t before_ = 0;
};

} // namespace lastack::capture
