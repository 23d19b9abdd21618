#include "tests/report/memory_sink.h"

#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

CaptureReport wholeCapture() {
    CaptureReport capture;
    capture.info.path = "captures/transaction-totals.pcapng";
    capture.info.format = "pcapng";
    capture.info.compression = "zstd";
    capture.info.interfaces = {
        {"eth0", LinkType::Ethernet, 262'144, 1'000'000'000, 1'000, {12, {}, {}}, {}},
        {"", LinkType::Raw, 0, 1'000'000, {}, {}, {}}};
    capture.info.packets = 412;
    capture.info.bytes = 123'456;
    capture.info.first = Timestamp{1'795'162'530'000'000'000};
    capture.info.last = Timestamp{1'795'162'590'000'000'000};
    capture.info.comments = {
        {FrameNumber{0}, "taken at the server"}, {FrameNumber{41}, "here it \x1b[31mbreaks"}};
    capture.skipped = {{"ARP", 1'204}, {"truncated TCP header", 3}};
    capture.wrongChecksums = 2;
    capture.tcpPackets = 400;
    return capture;
}

CaptureReport damagedCapture() {
    CaptureReport capture;
    capture.info.path = "broken\x1b[2J.pcap";
    capture.info.format = "pcap";
    capture.info.compression = "none";
    capture.info.truncated = true;
    capture.info.damage = {
        {1'234'567, FrameNumber{99}, "the record claims 70000 bytes, 12 are left"}};
    capture.skipped = {{"ARP", 2}};
    return capture;
}

} // namespace

std::vector<CaptureReport> captures() {
    return {wholeCapture(), damagedCapture()};
}

std::vector<TeardownReport> allReports() {
    std::vector<TeardownReport> reports;
    for (const Sample& sample : all()) {
        reports.push_back(sample.report);
        reports.back().connection.id = ConnectionId{reports.size()};
    }
    return reports;
}

std::string written(
    std::string_view format,
    const std::vector<TeardownReport>& reports,
    const WriterOptions& options
) {
    for (const WriterFormat& one : allWriters()) {
        if (one.name != format) {
            continue;
        }
        MemorySink sink;
        Overview overview;
        const auto writer = one.make(sink, options);
        writer->begin();
        for (const TeardownReport& report : reports) {
            overview.add(report.connection, report.verdict);
            writer->add(report);
        }
        writer->end(captures(), overview);
        return sink.text();
    }
    return {};
}

} // namespace lastack::samples
