#include "report/zeek_log.h"

#include "report/ends.h"
#include "report/words.h"
#include "verdict/zeek_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lastack {

namespace {

struct Column {
    std::string_view name, type;
};

// The columns of Conn::Info that are logged, in the order of Zeek 8.
constexpr Column kColumns[] = {
    {"ts", "time"},          {"uid", "string"},          {"id.orig_h", "addr"},
    {"id.orig_p", "port"},   {"id.resp_h", "addr"},      {"id.resp_p", "port"},
    {"proto", "enum"},       {"service", "string"},      {"duration", "interval"},
    {"orig_bytes", "count"}, {"resp_bytes", "count"},    {"conn_state", "string"},
    {"local_orig", "bool"},  {"local_resp", "bool"},     {"missed_bytes", "count"},
    {"history", "string"},   {"orig_pkts", "count"},     {"orig_ip_bytes", "count"},
    {"resp_pkts", "count"},  {"resp_ip_bytes", "count"}, {"tunnel_parents", "set[string]"},
    {"ip_proto", "count"},
};

// What Zeek takes for local unless it is configured (Site::private_address_space).
constexpr std::string_view kLocalNetworks[] = {
    "0.0.0.0/8",
    "2002::/24",
    "10.0.0.0/8",
    "2002:a00::/24",
    "100.64.0.0/10",
    "2002:6440::/26",
    "127.0.0.0/8",
    "2002:7f00::/24",
    "169.254.0.0/16",
    "2002:a9fe::/32",
    "172.16.0.0/12",
    "2002:ac10::/28",
    "192.0.0.0/24",
    "2002:c000::/40",
    "192.0.2.0/24",
    "2002:c000:200::/40",
    "192.168.0.0/16",
    "2002:c0a8::/32",
    "198.18.0.0/15",
    "2002:c612::/31",
    "198.51.100.0/24",
    "2002:c633:6400::/40",
    "203.0.113.0/24",
    "2002:cb00:7100::/40",
    "224.0.0.0/24",
    "2002:e000::/40",
    "239.0.0.0/8",
    "2002:ef00::/24",
    "240.0.0.0/4",
    "2002:f000::/20",
    "255.255.255.255/32",
    "2002:ffff:ffff::/48",
    "::/128",
    "::1/128",
    "64:ff9b:1::/48",
    "100::/64",
    "2001::/23",
    "2001:2::/48",
    "2001:db8::/32",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
};

const std::vector<Cidr>& localNetworks() {
    static const std::vector<Cidr> networks = [] {
        std::vector<Cidr> parsed;
        for (const std::string_view text : kLocalNetworks) {
            parsed.push_back(Cidr::parse(text).value());
        }
        return parsed;
    }();
    return networks;
}

std::string_view isLocal(const IpAddress& address) {
    const auto& networks = localNetworks();
    const bool local = std::any_of(networks.begin(), networks.end(), [&](const Cidr& network) {
        return network.contains(address);
    });
    return local ? "T" : "F";
}

// Seconds with six decimals.
std::string seconds(std::int64_t ns) {
    constexpr std::int64_t kPerMicrosecond = 1'000;
    constexpr std::int64_t kPerSecond = 1'000'000;
    const std::int64_t rest = ns % kPerMicrosecond;
    const std::int64_t half = kPerMicrosecond / 2;
    const std::int64_t rounded =
        ns / kPerMicrosecond + (rest >= half ? 1 : 0) - (rest < -half ? 1 : 0);
    const std::int64_t whole = rounded / kPerSecond;
    const std::int64_t part = rounded % kPerSecond;
    return fmt::format("{}{}.{:06}", rounded < 0 && whole == 0 ? "-" : "", whole, std::abs(part));
}

// "2026-11-20-08-15-30", as in #open and #close.
std::string stamp(Timestamp at) {
    constexpr std::size_t kThroughSeconds = 19;
    std::string text = formatRfc3339(at).substr(0, kThroughSeconds);
    std::replace(text.begin(), text.end(), 'T', '-');
    std::replace(text.begin(), text.end(), ':', '-');
    return text;
}

class ZeekWriter : public ReportWriter {
public:
    explicit ZeekWriter(TextSink& sink, const WriterOptions& options)
        : sink_(sink), wantsConnections_(options.connections) {}

    void begin() override {}

    void add(const TeardownReport& report) override {
        // Zeek's words are for TCP.
        if (!wantsConnections_ || report.connection.transport != Transport::Tcp) {
            return;
        }
        openAt(report.connection.zeek.firstAt);
        row(report.connection);
    }

    void end(std::span<const CaptureReport> captures, const Overview&) override {
        std::optional<Timestamp> first, last;
        for (const CaptureReport& capture : captures) {
            const CaptureInfo& info = capture.info;
            first = info.first && (!first || *info.first < *first) ? info.first : first;
            last = info.last && (!last || *info.last > *last) ? info.last : last;
        }
        openAt(first.value_or(Timestamp{}));
        sink_.write(fmt::format("#close\t{}\n", stamp(last.value_or(Timestamp{}))));
    }

private:
    // The log's times are those of the capture, so that the same input gives the same output.
    void openAt(Timestamp at) {
        if (opened_) {
            return;
        }
        opened_ = true;
        std::string names = "#fields";
        std::string types = "#types";
        for (const Column& column : kColumns) {
            names.append("\t").append(column.name);
            types.append("\t").append(column.type);
        }
        sink_.write(fmt::format(
            "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n"
            "#path\tconn\n#open\t{}\n{}\n{}\n",
            stamp(at),
            names,
            types
        ));
    }

    void row(const Connection& connection) {
        const ZeekWords& words = connection.zeek;
        const Endpoint& originator = endpointOf(connection, words.originator);
        const Endpoint& responder = endpointOf(connection, other(words.originator));
        const Duration duration = words.lastAt - words.firstAt;
        const bool lasted = duration.ns > 0; // Zeek gives neither duration nor bytes to one packet
        const std::string cells[] = {
            seconds(words.firstAt.ns),
            zeekUid(connection),
            originator.address.toString(),
            std::to_string(originator.port),
            responder.address.toString(),
            std::to_string(responder.port),
            "tcp",
            "-",
            lasted ? seconds(duration.ns) : "-",
            lasted ? std::to_string(words.bytes[0]) : "-",
            lasted ? std::to_string(words.bytes[1]) : "-",
            std::string(nameOf(zeekStateOf(words))),
            std::string(isLocal(originator.address)),
            std::string(isLocal(responder.address)),
            std::to_string(words.missedBytes),
            historyOf(words),
            std::to_string(words.packets[0]),
            "-",
            std::to_string(words.packets[1]),
            "-",
            "-",
            "6"};
        static_assert(std::size(cells) == std::size(kColumns));
        sink_.write(fmt::format("{}\n", fmt::join(cells, "\t")));
    }

    TextSink& sink_;
    bool wantsConnections_;
    bool opened_ = false;
};

// FNV-1a; its halves are told apart by the basis.
std::uint64_t hashOf(const Connection& connection, std::uint64_t basis) {
    constexpr std::uint64_t kPrime = 0x100000001B3;
    std::uint64_t hash = basis;
    const auto mix = [&hash](std::uint64_t value) {
        for (unsigned shift = 0; shift < 64; shift += 8) {
            hash = (hash ^ (value >> shift & 0xFF)) * kPrime;
        }
    };
    for (const Endpoint* endpoint : {&connection.client, &connection.server}) {
        for (const std::uint8_t byte : endpoint->address.bytes()) {
            mix(byte);
        }
        mix(endpoint->port);
    }
    mix(static_cast<std::uint64_t>(connection.zeek.firstAt.ns));
    mix(number(connection.id));
    return hash;
}

void appendBase62(std::string& text, std::uint64_t value, std::size_t digits) {
    constexpr std::string_view kAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    for (std::size_t i = 0; i < digits; ++i) {
        text += kAlphabet[value % kAlphabet.size()];
        value /= kAlphabet.size();
    }
}

} // namespace

std::string zeekUid(const Connection& connection) {
    std::string uid = "C";
    appendBase62(uid, hashOf(connection, 0xCBF29CE484222325), 10);
    appendBase62(uid, hashOf(connection, 0x9AE16A3B2F90404F), 7);
    return uid;
}

std::unique_ptr<ReportWriter> makeZeekWriter(TextSink& sink, const WriterOptions& options) {
    return std::make_unique<ZeekWriter>(sink, options);
}

} // namespace lastack
