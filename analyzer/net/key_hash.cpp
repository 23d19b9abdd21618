#include "net/key_hash.h"

#include <random>

namespace lastack {

std::uint64_t randomSeed() {
    std::random_device device;
    const std::uint64_t seed = (static_cast<std::uint64_t>(device()) << 32) | device();
    return seed != 0 ? seed : 1;
}

} // namespace lastack
