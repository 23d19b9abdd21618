#include "app/capture/listing.h"

#include "app/capture/device.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace lastack::capture {

namespace {

struct FreeInterfaces {
    void operator()(pcap_if_t* first) const { pcap_freealldevs(first); }
};

struct FreeLinks {
    void operator()(int* links) const { pcap_free_datalinks(links); }
};

void add(std::string& list, std::string_view item) {
    list += list.empty() ? "" : ",";
    list += item;
}

// One field: what would end it, or the line, becomes a blank.
std::string field(const char* text) {
    std::string kept = text == nullptr ? "" : text;
    std::replace_if(
        kept.begin(), kept.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' '
    );
    return kept;
}

std::string flagsOf(const pcap_if_t& interface) {
    std::string flags;
    for (const auto& [bit, name] :
         {std::pair{PCAP_IF_UP, "up"},
          std::pair{PCAP_IF_RUNNING, "running"},
          std::pair{PCAP_IF_LOOPBACK, "loopback"},
          std::pair{PCAP_IF_WIRELESS, "wireless"}}) {
        if ((interface.flags & static_cast<bpf_u_int32>(bit)) != 0) {
            add(flags, name);
        }
    }
    return flags;
}

std::string addressesOf(const pcap_if_t& interface) {
    std::string addresses;
    for (const pcap_addr* at = interface.addresses; at != nullptr; at = at->next) {
        std::array<char, INET6_ADDRSTRLEN> text{};
        const void* bytes = nullptr;
        const int family = at->addr == nullptr ? AF_UNSPEC : at->addr->sa_family;
        if (family == AF_INET) {
            bytes = &reinterpret_cast<const sockaddr_in*>(at->addr)->sin_addr;
        } else if (family == AF_INET6) {
            bytes = &reinterpret_cast<const sockaddr_in6*>(at->addr)->sin6_addr;
        }
        if (bytes != nullptr &&
            inet_ntop(family, bytes, text.data(), static_cast<socklen_t>(text.size())) != nullptr) {
            add(addresses, text.data());
        }
    }
    return addresses;
}

std::string linksOf(pcap_t* handle) {
    std::string links;
    int* found = nullptr;
    const int count = pcap_list_datalinks(handle, &found);
    if (count <= 0) {
        return links;
    }
    const std::unique_ptr<int, FreeLinks> owned(found);
    for (int at = 0; at < count; ++at) {
        const char* const name = pcap_datalink_val_to_name(found[at]);
        add(links, name == nullptr ? std::to_string(found[at]) : name);
    }
    return links;
}

// Small buffers: it is opened only to see whether that works.
Request trial() {
    Request request;
    request.kernelBufferMiB = 1;
    request.reception = Reception::OwnOnly;
    return request;
}

std::string lineOf(const pcap_if_t& interface) {
    const std::string name = field(interface.name);
    const auto opened = activate(interface.name, trial());
    const std::string links = opened ? linksOf(opened->get()) : "";
    const std::string fault = opened ? "" : opened.error().message.substr(name.size() + 2);
    return name + '\t' + field(interface.description) + '\t' + flagsOf(interface) + '\t' +
           addressesOf(interface) + '\t' + links + '\t' + field(fault.c_str()) + '\n';
}

} // namespace

Result<std::string> listInterfaces() {
    std::array<char, PCAP_ERRBUF_SIZE> said{};
    pcap_if_t* found = nullptr;
    if (pcap_findalldevs(&found, said.data()) != 0) {
        return Error{
            ErrorCode::ReadFailed,
            std::string("the interfaces cannot be listed (") + said.data() + "); try again"};
    }
    const std::unique_ptr<pcap_if_t, FreeInterfaces> owned(found);
    std::string lines;
    for (const pcap_if_t* at = found; at != nullptr; at = at->next) {
        lines += lineOf(*at);
    }
    return lines;
}

} // namespace lastack::capture
