// PcapLibrary: the few functions of libpcap that packet filters need. Elsewhere they are linked; on
// Windows they come from Npcap, which may not be installed, and whose DLL is loaded by its full
// path when it is first asked for: a search path could be led to another. Thread-safe.
#pragma once

#include <pcap.h>

namespace lastack {

struct PcapLibrary {
    decltype(&pcap_open_dead) openDead;
    decltype(&pcap_close) close;
    decltype(&pcap_compile) compile;
    decltype(&pcap_freecode) freeCode;
    decltype(&pcap_geterr) lastError;
    decltype(&pcap_offline_filter) matches;
};

// Null where it is not installed.
const PcapLibrary* pcapLibrary();

} // namespace lastack
