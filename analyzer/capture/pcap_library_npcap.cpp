#include "capture/pcap_library.h"

#include <windows.h>

#include <optional>
#include <string>

namespace lastack {

namespace {

// Npcap's own folder; the one of WinPcap, System32 itself, is not looked into.
std::wstring pathOfLibrary() {
    wchar_t folder[MAX_PATH];
    const UINT length = GetSystemDirectoryW(folder, MAX_PATH);
    return length == 0 || length >= MAX_PATH ? std::wstring()
                                             : std::wstring(folder) + L"\\Npcap\\wpcap.dll";
}

template <typename Function>
bool resolve(HMODULE library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(library, name)));
    return function != nullptr;
}

std::optional<PcapLibrary> load() {
    const std::wstring path = pathOfLibrary();
    // With the altered path Packet.dll is looked for beside it, and nowhere before.
    const HMODULE library =
        path.empty() ? nullptr
                     : LoadLibraryExW(path.c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (library == nullptr) {
        return std::nullopt;
    }
    PcapLibrary functions{};
    const bool isWhole = resolve(library, "pcap_open_dead", functions.openDead) &&
                         resolve(library, "pcap_close", functions.close) &&
                         resolve(library, "pcap_compile", functions.compile) &&
                         resolve(library, "pcap_freecode", functions.freeCode) &&
                         resolve(library, "pcap_geterr", functions.lastError) &&
                         resolve(library, "pcap_offline_filter", functions.matches);
    return isWhole ? std::optional(functions) : std::nullopt;
}

} // namespace

const PcapLibrary* pcapLibrary() {
    static const std::optional<PcapLibrary> kLoaded = load();
    return kLoaded ? &*kLoaded : nullptr;
}

} // namespace lastack
