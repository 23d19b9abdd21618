#include "app/capture/device.h"

#include "app/capture/confine.h"

#include <array>
#include <cstddef>
#include <utility>

namespace lastack::capture {

namespace {

// So long the kernel collects packets before it hands them over: short enough to be live, long
// enough not to wake up for each.
constexpr int kCollectMilliseconds = 50;
constexpr int kBytesPerMiB = 1024 * 1024;

struct FilterCode {
    bpf_program code{};

    FilterCode() = default;
    FilterCode(const FilterCode&) = delete; // one owner frees the code
    FilterCode& operator=(const FilterCode&) = delete;

    ~FilterCode() { pcap_freecode(&code); }
};

Error cannotOpen(const std::string& name, const std::string& why) {
    return {ErrorCode::CannotOpen, name + ": " + why};
}

std::optional<Error> filter(pcap_t* handle, const std::string& name, const std::string& words) {
    constexpr int kOptimize = 1;
    FilterCode program;
    if (pcap_compile(handle, &program.code, words.c_str(), kOptimize, PCAP_NETMASK_UNKNOWN) != 0) {
        return Error{
            ErrorCode::BadFilter,
            name + ": the packet filter \"" + words + "\" does not compile (" +
                pcap_geterr(handle) + "); man pcap-filter has the language"};
    }
    if (pcap_setfilter(handle, &program.code) != 0) {
        return Error{
            ErrorCode::BadFilter,
            name + ": the kernel does not take the packet filter (" + pcap_geterr(handle) +
                "); choose a simpler one"};
    }
    return std::nullopt;
}

void prepare(pcap_t* handle, const Request& request) {
    pcap_set_snaplen(handle, static_cast<int>(request.snapLength));
    pcap_set_timeout(handle, kCollectMilliseconds);
    pcap_set_buffer_size(handle, static_cast<int>(request.kernelBufferMiB) * kBytesPerMiB);
    pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO); // or stays at microseconds
    pcap_set_promisc(handle, request.reception == Reception::Promiscuous ? 1 : 0);
}

} // namespace

std::string adviceFor(int status, const std::string& said) {
    switch (status) {
    case PCAP_ERROR_PERM_DENIED:
    case PCAP_ERROR_PROMISC_PERM_DENIED:
        return "capturing is not permitted; run 'sudo setcap cap_net_raw,cap_setpcap=ep " +
               ownPath() + "'";
    case PCAP_ERROR_NO_SUCH_DEVICE:
        return "there is no such interface; 'lastack interfaces' names them";
    case PCAP_ERROR_IFACE_NOT_UP:
        return "the interface is down; bring it up first, as in 'sudo ip link set up'";
    default:
        return "cannot be captured from (" + said + ")";
    }
}

Result<PcapHandle> activate(const std::string& name, const Request& request) {
    std::array<char, PCAP_ERRBUF_SIZE> said{};
    PcapHandle handle(pcap_create(name.c_str(), said.data()));
    if (handle == nullptr) {
        return cannotOpen(name, adviceFor(PCAP_ERROR, said.data()));
    }
    prepare(handle.get(), request);
    const int status = pcap_activate(handle.get());
    if (status < 0) {
        std::string why = pcap_geterr(handle.get());
        why = why.empty() ? pcap_statustostr(status) : why;
        return cannotOpen(name, adviceFor(status, why));
    }
    if (pcap_setnonblock(handle.get(), 1, said.data()) != 0) {
        return cannotOpen(name, adviceFor(PCAP_ERROR, said.data()));
    }
    return handle;
}

Result<Device> Device::open(const std::string& name, const Request& request) {
    auto handle = activate(name, request);
    if (!handle) {
        return handle.error();
    }
    if (pcap_get_selectable_fd(handle->get()) < 0) {
        return cannotOpen(name, "cannot be waited for; choose a network interface");
    }
    if (pcap_datalink(handle->get()) == DLT_LINUX_SLL) {
        pcap_set_datalink(handle->get(), DLT_LINUX_SLL2); // names the interface of each packet
    }
    if (!request.filter.empty()) {
        auto error = filter(handle->get(), name, request.filter);
        if (error && !request.fallback.empty()) {
            error = filter(handle->get(), name, request.fallback);
        }
        if (error) {
            return std::move(*error);
        }
    }
    return Device(name, std::move(*handle));
}

Device::Device(std::string name, PcapHandle handle)
    : name_(std::move(name))
    , handle_(std::move(handle))
    , inNanoseconds_(pcap_get_tstamp_precision(handle_.get()) == PCAP_TSTAMP_PRECISION_NANO) {}

// Files have numbers of their own for some types, which libpcap numbers by platform.
std::uint16_t Device::link() const {
    constexpr std::uint16_t kRaw = 101;
    constexpr std::uint16_t kAtm = 100;
    const int type = pcap_datalink(handle_.get());
    switch (type) {
    case DLT_RAW:
        return kRaw;
    case DLT_ATM_RFC1483:
        return kAtm;
    default:
        return static_cast<std::uint16_t>(type);
    }
}

Result<int> Device::dispatch(int most, const std::function<void(const Captured&)>& take) {
    struct Context {
        const std::function<void(const Captured&)>& take;
        std::int64_t nsPerFraction;
    } context{take, inNanoseconds_ ? 1 : 1000};

    const auto onPacket = [](u_char* user, const pcap_pkthdr* header, const u_char* bytes) {
        constexpr std::int64_t kNsPerSecond = 1'000'000'000;
        const auto& to = *reinterpret_cast<const Context*>(user);
        const std::int64_t fraction = header->ts.tv_usec * to.nsPerFraction;
        to.take(
            {header->ts.tv_sec * kNsPerSecond + fraction,
             {reinterpret_cast<const std::byte*>(bytes), header->caplen},
             header->len}
        );
    };
    const int count =
        pcap_dispatch(handle_.get(), most, onPacket, reinterpret_cast<u_char*>(&context));
    if (count < 0) {
        return Error{ErrorCode::ReadFailed, name_ + ": " + pcap_geterr(handle_.get())};
    }
    return count;
}

std::uint64_t Device::droppedByKernel() {
    pcap_stat counts{};
    if (pcap_stats(handle_.get(), &counts) == 0) {
        dropped_ += counts.ps_drop - lastDropped_;
        lastDropped_ = counts.ps_drop;
    }
    return dropped_;
}

} // namespace lastack::capture
