#include "app/cli/metrics.h"
#include "report/words.h"

#include <fmt/format.h>
#include <prometheus/counter.h>
#include <prometheus/exposer.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include <exception>
#include <map>
#include <set>
#include <string>

namespace lastack::cli {

namespace {

using Labels = prometheus::Labels;

template <typename Metric>
using Family = prometheus::Family<Metric>;

Family<prometheus::Counter>& counters(
    prometheus::Registry& registry, const std::string& name, const std::string& help
) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

Family<prometheus::Gauge>& gauges(
    prometheus::Registry& registry, const std::string& name, const std::string& help
) {
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

prometheus::Histogram::BucketBoundaries bounds() {
    constexpr double kNsPerSecond = 1e9;
    prometheus::Histogram::BucketBoundaries seconds;
    for (const std::int64_t limit : DurationHistogram::kLimitsNs) {
        if (limit != INT64_MAX) {
            seconds.push_back(static_cast<double>(limit) / kNsPerSecond);
        }
    }
    return seconds;
}

// A counter that follows a total kept elsewhere.
void follow(prometheus::Counter& counter, std::uint64_t total) {
    const double more = static_cast<double>(total) - counter.Value();
    if (more > 0) {
        counter.Increment(more);
    }
}

class PrometheusMetrics final : public Metrics {
public:
    explicit PrometheusMetrics(const MetricsAddress& address)
        : exposer_(address.text(), kThreads)
        , registry_(std::make_shared<prometheus::Registry>())
        , ended_(counters(*registry_, "lastack_connections_ended_total", "Connections that ended."))
        , endedByPort_(counters(
              *registry_,
              "lastack_connections_ended_by_port_total",
              "Connections that ended, by the server's port; the first 100 ports have a label each."
          ))
        , dropped_(counters(
              *registry_, "lastack_packets_dropped_total", "Packets dropped while capturing."
          ))
        , packets_(counters(*registry_, "lastack_packets_total", "Packets captured.").Add({}))
        , bytes_(counters(*registry_, "lastack_bytes_total", "Bytes on the wire of them.").Add({}))
        , live_(
              gauges(*registry_, "lastack_connections_live", "Connections that have not ended now.")
          )
        , closeTime_(prometheus::BuildHistogram()
                         .Name("lastack_close_seconds")
                         .Help("From the first FIN or reset to the last packet of the close.")
                         .Register(*registry_)
                         .Add({}, bounds())) {
        set({}, {}); // every series is there from the beginning
        exposer_.RegisterCollectable(registry_);
    }

    void count(const TeardownReport& report) override {
        constexpr double kNsPerSecond = 1e9;
        const Verdict& verdict = report.verdict;
        const std::string outcome(nameOf(verdict.outcome));
        const std::string cause(nameOf(verdict.cause.kind));
        ended_.Add({{"outcome", outcome}, {"cause", cause}}).Increment();
        const std::string port = portLabel(report.connection.server.port);
        endedByPort_.Add({{"outcome", outcome}, {"server_port", port}}).Increment();
        if (verdict.timing.close) {
            closeTime_.Observe(static_cast<double>(verdict.timing.close->ns) / kNsPerSecond);
        }
    }

    void set(const LiveTotals& totals, const LiveCounts& live) override {
        follow(packets_, totals.packets);
        follow(bytes_, totals.bytes);
        follow(dropped_.Add({{"by", "interface"}}), totals.drops.byInterface.value_or(0));
        follow(dropped_.Add({{"by", "kernel"}}), totals.drops.byKernel.value_or(0));
        follow(dropped_.Add({{"by", "tool"}}), totals.drops.byTool.value_or(0));
        live_.Add({{"state", "opening"}}).Set(static_cast<double>(live.opening));
        live_.Add({{"state", "open"}}).Set(static_cast<double>(live.open));
        live_.Add({{"state", "half-closed"}}).Set(static_cast<double>(live.halfClosed));
    }

private:
    static constexpr std::size_t kThreads = 2;
    static constexpr std::size_t kMostPorts = 100; // each costs memory here and at Prometheus

    std::string portLabel(std::uint16_t port) {
        if (ports_.size() < kMostPorts) {
            ports_.insert(port);
        }
        return ports_.count(port) > 0 ? fmt::format("{}", port) : "other";
    }

    prometheus::Exposer exposer_;
    std::shared_ptr<prometheus::Registry> registry_;
    Family<prometheus::Counter>& ended_;
    Family<prometheus::Counter>& endedByPort_;
    Family<prometheus::Counter>& dropped_;
    prometheus::Counter& packets_;
    prometheus::Counter& bytes_;
    Family<prometheus::Gauge>& live_;
    prometheus::Histogram& closeTime_;
    std::set<std::uint16_t> ports_;
};

} // namespace

Result<std::unique_ptr<Metrics>> Metrics::serve(const MetricsAddress& address) {
    try { // the library says so
        return std::unique_ptr<Metrics>(std::make_unique<PrometheusMetrics>(address));
    } catch (const std::exception&) {
        return Error{
            ErrorCode::BadUsage,
            fmt::format(
                "metrics cannot be served at {}; choose an address of this machine and a port that "
                "is free",
                address.text()
            )};
    }
}

} // namespace lastack::cli
