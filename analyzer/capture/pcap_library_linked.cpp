#include "capture/pcap_library.h"

namespace lastack {

const PcapLibrary* pcapLibrary() {
    static constexpr PcapLibrary kLinked{
        .openDead = pcap_open_dead,
        .close = pcap_close,
        .compile = pcap_compile,
        .freeCode = pcap_freecode,
        .lastError = pcap_geterr,
        .matches = pcap_offline_filter,
    };
    return &kLinked;
}

} // namespace lastack
