#include "app/cli/live_request.h"

#include "app/cli/choices.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace lastack::cli {

namespace {

constexpr std::uint64_t kBytesPerKilobyte = 1000; // as Wireshark counts the sizes of files
constexpr std::uint64_t kMostSeconds = 1'000'000'000;

// The first fault of several.
class Faults {
public:
    void add(std::string fault) { first_ = first_ ? std::move(first_) : std::move(fault); }

    // Of a number; false when it is none, which is noted.
    bool take(
        std::string_view option,
        const std::string& text,
        std::pair<std::uint64_t, std::uint64_t> bounds,
        std::uint64_t& into
    ) {
        auto chosen = chooseNumber(option, text, bounds.first, bounds.second);
        if (auto* wrong = std::get_if<UsageError>(&chosen)) {
            add(std::move(wrong->message));
            return false;
        }
        into = std::get<std::uint64_t>(chosen);
        return true;
    }

    const std::optional<std::string>& first() const { return first_; }

private:
    std::optional<std::string> first_;
};

struct Limit {
    std::string_view name;
    std::optional<std::uint64_t>* into;
    std::uint64_t unit;
};

// "duration:60": the limits that an option knows, each with its unit.
void takeLimit(
    std::string_view option, const std::string& typed, std::vector<Limit> limits, Faults& faults
) {
    const auto colon = typed.find(':');
    const auto name = std::string_view(typed).substr(0, colon);
    const auto found = std::find_if(limits.begin(), limits.end(), [name](const Limit& limit) {
        return limit.name == name;
    });
    if (colon == std::string::npos || found == limits.end()) {
        std::vector<std::string_view> names;
        for (const Limit& limit : limits) {
            names.push_back(limit.name);
        }
        faults.add(fmt::format(
            "{} takes {} with a number, as in {}:10, not {}",
            option,
            listed(names, "or"),
            names.front(),
            inQuotes(typed)
        ));
        return;
    }
    std::uint64_t number = 0;
    const auto what = fmt::format("{} {}", option, name);
    if (faults.take(what, typed.substr(colon + 1), {1, UINT64_MAX / found->unit}, number)) {
        *found->into = number * found->unit;
    }
}

void takeLimits(const TypedLive& typed, LiveRequest& request, Faults& faults) {
    Autostop& stop = request.stop;
    for (const std::string& limit : typed.stop) {
        takeLimit(
            "-a",
            limit,
            {{"duration", &stop.seconds, 1},
             {"packets", &stop.packets, 1},
             {"filesize", &stop.bytes, kBytesPerKilobyte},
             {"files", &stop.files, 1}},
            faults
        );
    }
    RingLimits& ring = request.ring;
    for (const std::string& limit : typed.ring) {
        takeLimit(
            "-b",
            limit,
            {{"filesize", &ring.bytes, kBytesPerKilobyte},
             {"duration", &ring.seconds, 1},
             {"files", &ring.files, 1}},
            faults
        );
    }
    std::uint64_t packets = 0;
    if (!typed.packets.empty() && faults.take("-c", typed.packets, {1, UINT64_MAX}, packets)) {
        stop.packets = std::min(packets, stop.packets.value_or(packets));
    }
}

void checkFiles(const LiveRequest& request, Faults& faults) {
    if (request.save == "-") {
        faults.add("-w writes a file, and standard output is for the report; name a file");
    }
    if (request.save.empty() && request.ring.isRing()) {
        faults.add("-b makes a ring of the files that -w writes; name one with -w");
    }
    if (request.save.empty() && (request.stop.bytes || request.stop.files)) {
        faults.add("-a filesize and -a files are about the file that -w writes; name one with -w");
    }
    if (request.ring.files && !request.ring.bytes && !request.ring.seconds) {
        faults.add("-b files says how many files are kept; add -b filesize or -b duration, which "
                   "say when the next begins");
    }
    if (request.stop.files && !request.ring.isRing()) {
        faults.add("-a files counts the files of a ring; add -b filesize or -b duration");
    }
}

// ":9100" and "9100" mean this machine only; others are served only when their address is spelled
// out.
std::optional<MetricsAddress> addressIn(const std::string& typed) {
    const auto colon = typed.rfind(':');
    const auto port = colon == std::string::npos ? typed : typed.substr(colon + 1);
    std::string host = colon == std::string::npos ? "" : typed.substr(0, colon);
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (bracketed) {
        host = host.substr(1, host.size() - 2);
    }
    const auto number = chooseNumber("--metrics", port, 0, 65'535);
    const bool oddHost = host.find(':') != std::string::npos && !bracketed;
    if (!std::holds_alternative<std::uint64_t>(number) || oddHost) {
        return std::nullopt;
    }
    host = host.empty() || host == "localhost" ? "127.0.0.1" : host;
    return MetricsAddress{host, static_cast<std::uint16_t>(std::get<std::uint64_t>(number))};
}

void takeMetrics(const TypedLive& typed, LiveRequest& request, Faults& faults) {
    if (typed.metrics.empty()) {
        return;
    }
    request.metrics = addressIn(typed.metrics);
    if (!request.metrics) {
        faults.add(fmt::format(
            "--metrics takes an address and a port, as in 127.0.0.1:9100 or :9100, not {}",
            inQuotes(typed.metrics)
        ));
    }
}

void takeNumbers(const TypedLive& typed, LiveRequest& request, Faults& faults) {
    std::uint64_t number = 0;
    if (!typed.interval.empty() &&
        faults.take("--interval", typed.interval, {1, kMostSeconds}, number)) {
        request.interval = Duration::seconds(static_cast<std::int64_t>(number));
    }
    if (!typed.maxConnections.empty() &&
        faults.take("--max-connections", typed.maxConnections, {64, 16'000'000}, number)) {
        request.maxConnections = number;
    }
    if (!typed.snapLength.empty() && faults.take("-s", typed.snapLength, {64, 262'144}, number)) {
        request.snapLength = static_cast<std::uint32_t>(number);
    }
    if (!typed.buffer.empty() && faults.take("-B", typed.buffer, {1, 1024}, number)) {
        request.bufferMiB = static_cast<std::uint32_t>(number);
    }
}

} // namespace

std::string MetricsAddress::text() const {
    const bool isV6 = host.find(':') != std::string::npos;
    return isV6 ? fmt::format("[{}]:{}", host, port) : fmt::format("{}:{}", host, port);
}

std::variant<LiveRequest, std::string> checkLive(const TypedLive& typed) {
    LiveRequest request;
    Faults faults;
    request.interfaces = typed.interfaces;
    request.save = typed.save;
    request.open = typed.open ? ListOpen::Yes : ListOpen::No;
    request.kept = typed.teardownOnly ? Kept::TeardownOnly : Kept::Everything;
    request.reception = typed.ownOnly ? Reception::OwnOnly : Reception::Promiscuous;
    request.root = typed.allowRoot ? Root::Allowed : Root::Refused;
    request.sandbox = typed.noSandbox ? live::Sandbox::Off : live::Sandbox::On;
    takeLimits(typed, request, faults);
    takeNumbers(typed, request, faults);
    takeMetrics(typed, request, faults);
    checkFiles(request, faults);
    if (std::count(typed.interfaces.begin(), typed.interfaces.end(), "") > 0) {
        faults.add("the name of an interface is empty; 'lastack interfaces' names them");
    }
    if (faults.first()) {
        return *faults.first();
    }
    return request;
}

} // namespace lastack::cli
