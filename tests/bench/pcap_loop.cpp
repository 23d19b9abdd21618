// The yardstick of the benchmark: libpcap reads every packet of a capture and nothing is done with
// it. What a program costs beyond this is its own doing. Prints the number of packets.
#include <pcap/pcap.h>

#include <array>
#include <cstdint>
#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench-pcap-loop CAPTURE\n");
        return 2;
    }
    std::array<char, PCAP_ERRBUF_SIZE> error{};
    pcap_t* const capture = pcap_open_offline(argv[1], error.data());
    if (capture == nullptr) {
        std::fprintf(stderr, "bench-pcap-loop: %s\n", error.data());
        return 2;
    }
    std::uint64_t packets = 0;
    pcap_pkthdr* header = nullptr;
    const std::uint8_t* data = nullptr;
    while (pcap_next_ex(capture, &header, &data) == 1) {
        ++packets;
    }
    pcap_close(capture);
    std::printf("%llu\n", static_cast<unsigned long long>(packets));
    return 0;
}
