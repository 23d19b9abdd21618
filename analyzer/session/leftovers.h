// Leftovers: what nobody wants any more but takes time to end: computations that look up from their
// work only now and then, results of gigabytes. They go away on threads of their own, so that who
// drops them need not wait; only its own end waits for all of them. Owned by one thread.
#pragma once

#include "session/background.h"

#include <functional>
#include <list>
#include <memory>
#include <system_error>
#include <utility>

namespace lastack {

class Leftovers {
public:
    // Null is fine. Takes a computation as well as a value.
    template <typename T>
    void drop(T thing) {
        ending_.remove_if([](const auto& end) { return end->isReady(); });
        if (thing == nullptr) {
            return;
        }
        if constexpr (requires { thing->requestStop(); }) {
            thing->requestStop();
        }
        // Copies of the function share it: the last one, on the thread, lets go.
        auto shared = std::make_shared<T>(std::move(thing));
        try {
            ending_.push_back(std::make_unique<End>(
                [shared](const std::stop_token&) {
                    *shared = nullptr;
                    return true;
                },
                std::function<void()>{}
            ));
        } catch (const std::system_error&) {
            *shared = nullptr; // there is no room for another thread: here, then
        }
    }

private:
    using End = Background<bool>;

    std::list<std::unique_ptr<End>> ending_;
};

} // namespace lastack
