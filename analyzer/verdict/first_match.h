// firstMatch(): the first rule of an ordered table that holds. The table is a template argument, so
// that its conditions are compiled into one function instead of being called through pointers.
#pragma once

#include <cstddef>
#include <iterator>
#include <utility>

namespace lastack {

// kRules: an array of rules with a member holds(subject). Null when none holds.
template <const auto& kRules, typename Subject>
auto firstMatch(const Subject& subject) -> decltype(&kRules[0]) {
    decltype(&kRules[0]) found = nullptr;
    const auto ask = [&]<std::size_t... kAt>(std::index_sequence<kAt...>) {
        const auto holds = [&]<std::size_t kRule>(std::integral_constant<std::size_t, kRule>) {
            if (!kRules[kRule].holds(subject)) {
                return false;
            }
            found = &kRules[kRule];
            return true;
        };
        return (holds(std::integral_constant<std::size_t, kAt>{}) || ...);
    };
    static_cast<void>(ask(std::make_index_sequence<std::size(kRules)>{}));
    return found;
}

} // namespace lastack
