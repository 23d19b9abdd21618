// KnownTimeouts: idle timeouts that widely used programs and services have unless configured
// otherwise. A silence that fits one names a suspect, never a culprit. Constants; thread-safe.
#pragma once

#include "net/phrase.h"
#include "net/time.h"

#include <array>
#include <optional>
#include <string_view>

namespace lastack {

struct KnownTimeout {
    Duration after;
    std::string_view who; // by default
};

constexpr std::array kKnownTimeouts = {
    KnownTimeout{Duration::seconds(5), phrase("Engine", "Apache httpd or Node.js")},
    KnownTimeout{Duration::seconds(15), phrase("Engine", "older versions of Apache httpd")},
    KnownTimeout{Duration::seconds(20), phrase("Engine", "Tomcat")},
    KnownTimeout{Duration::seconds(60), phrase("Engine", "an AWS Application Load Balancer")},
    KnownTimeout{Duration::seconds(75), phrase("Engine", "nginx")},
    KnownTimeout{Duration::seconds(120), phrase("Engine", "IIS")},
    KnownTimeout{Duration::seconds(130), phrase("Engine", "Kestrel")},
    KnownTimeout{Duration::seconds(240), phrase("Engine", "an Azure Load Balancer")},
    KnownTimeout{
        Duration::seconds(350),
        phrase("Engine", "an AWS Network Load Balancer or Network Firewall")},
    KnownTimeout{Duration::seconds(600), phrase("Engine", "the Google Cloud firewall")},
    KnownTimeout{Duration::seconds(3600), phrase("Engine", "Envoy or a common firewall")},
    KnownTimeout{Duration::seconds(432'000), phrase("Engine", "Linux connection tracking")},
};

// A side that acts when its timer expires does so within moments of it.
constexpr std::optional<KnownTimeout> timerThatFired(Duration silence) {
    for (const KnownTimeout& known : kKnownTimeouts) {
        const std::int64_t off = silence.ns - known.after.ns;
        const std::int64_t allowed = known.after.ns / 50 + Duration::milliseconds(100).ns;
        if (off < allowed && off > -allowed) {
            return known;
        }
    }
    return std::nullopt;
}

// What was forgotten without a word is noticed by the next segment, some time after.
constexpr std::optional<KnownTimeout> timerThatRanOut(Duration silence) {
    for (const KnownTimeout& known : kKnownTimeouts) {
        if (silence >= known.after && silence.ns - known.after.ns < known.after.ns / 10) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace lastack
