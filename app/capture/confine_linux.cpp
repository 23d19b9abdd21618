#include "app/capture/confine.h"

#include <cap-ng.h>
#include <grp.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>
#include <string>
#include <system_error>

namespace lastack::capture {

namespace {

constexpr gid_t kNobody = 65'534;

Error cannot(const std::string& what, int error) {
    return {
        ErrorCode::Unsupported,
        "the capture helper cannot give up " + what + " (" +
            std::generic_category().message(error) +
            "), so it does not capture; the kernel or the container must allow it"};
}

// The bounding set can only be emptied with CAP_SETPCAP; without it, no_new_privs makes it idle.
bool emptyBoundingSet() {
    capng_get_caps_process();
    const bool mayEmpty = capng_have_capability(CAPNG_EFFECTIVE, CAP_SETPCAP) == 1;
    capng_clear(CAPNG_SELECT_BOTH);
    return !mayEmpty || capng_apply(CAPNG_SELECT_BOUNDS) == 0;
}

bool leaveRoot() {
    if (::geteuid() != 0) {
        return true;
    }
    return ::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0 &&
           ::setresuid(kNobody, kNobody, kNobody) == 0;
}

bool dropCapabilities() {
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0); // old kernels have none
    capng_clear(CAPNG_SELECT_BOTH);
    return capng_apply(CAPNG_SELECT_CAPS) == 0;
}

// libpcap's reading of its ring, the pipe, clocks, memory, signals and the end.
constexpr int kAllowed[] = {
    SCMP_SYS(brk),          SCMP_SYS(clock_gettime),  SCMP_SYS(close),
    SCMP_SYS(exit),         SCMP_SYS(exit_group),     SCMP_SYS(fcntl),
    SCMP_SYS(fstat),        SCMP_SYS(futex),          SCMP_SYS(getrandom),
    SCMP_SYS(getsockopt),   SCMP_SYS(gettimeofday),   SCMP_SYS(ioctl),
    SCMP_SYS(madvise),      SCMP_SYS(mmap),           SCMP_SYS(mremap),
    SCMP_SYS(munmap),       SCMP_SYS(newfstatat),     SCMP_SYS(poll),
    SCMP_SYS(ppoll),        SCMP_SYS(pread64),        SCMP_SYS(read),
    SCMP_SYS(recvfrom),     SCMP_SYS(recvmsg),        SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(setsockopt),   SCMP_SYS(write),          SCMP_SYS(writev),
};

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};

// Whatever else is called fails: libpcap, for one, looks at files of its own for drop counts.
int allowOnlyCarrying() {
    const std::unique_ptr<void, ReleaseFilter> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (filter == nullptr) {
        return ENOMEM;
    }
    for (const int call : kAllowed) {
        if (const int failed = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0)) {
            return -failed;
        }
    }
    return -seccomp_load(filter.get());
}

} // namespace

std::optional<Error> confine() {
    if (!emptyBoundingSet() || !leaveRoot() || !dropCapabilities()) {
        return cannot("its rights", errno);
    }
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return cannot("gaining rights", errno);
    }
    endWithParent(); // changing users cancels the request
    if (const int failed = allowOnlyCarrying()) {
        return cannot("system calls", failed);
    }
    return std::nullopt;
}

std::string ownPath() {
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    return size > 0 ? std::string(path.data(), static_cast<std::size_t>(size)) : "lastack-capture";
}

void endWithParent() {
    ::prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
}

} // namespace lastack::capture
