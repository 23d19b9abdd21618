#include "app/live/sandbox.h"
#include "net/crypto.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>
#include <system_error>

namespace lastack::live {

namespace {

constexpr int kAllowed[] = {
    SCMP_SYS(brk),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(close),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(fallocate),
    SCMP_SYS(fcntl),
    SCMP_SYS(fstat),
    SCMP_SYS(fsync),
    SCMP_SYS(ftruncate),
    SCMP_SYS(futex),
    SCMP_SYS(getpid),
    SCMP_SYS(getrandom),
    SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(ioctl),
    SCMP_SYS(lseek),
    SCMP_SYS(lstat),
    SCMP_SYS(madvise),
    SCMP_SYS(mmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(munmap),
    SCMP_SYS(newfstatat),
    SCMP_SYS(open),
    SCMP_SYS(openat),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(pread64),
    SCMP_SYS(preadv),
    SCMP_SYS(pwrite64),
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(rename),
    SCMP_SYS(renameat),
    SCMP_SYS(renameat2),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(stat),
    SCMP_SYS(tgkill),
    SCMP_SYS(unlink),
    SCMP_SYS(unlinkat),
    SCMP_SYS(wait4),
    SCMP_SYS(waitid),
    SCMP_SYS(write),
    SCMP_SYS(writev),
};

// Of a web server whose sockets and threads are there already; a thread may still be beginning.
constexpr int kServing[] = {
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(getpeername),
    SCMP_SYS(getsockname),
    SCMP_SYS(getsockopt),
    SCMP_SYS(recvfrom),
    SCMP_SYS(recvmsg),
    SCMP_SYS(rseq),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendto),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(setsockopt),
    SCMP_SYS(shutdown),
};

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};

using Filter = std::unique_ptr<void, ReleaseFilter>;

int allow(const Filter& filter, int call) {
    return -seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
}

int allowAll(const Filter& filter, const SandboxNeeds& needs) {
    for (const int call : kAllowed) {
        if (const int failed = allow(filter, call)) {
            return failed;
        }
    }
    for (const int call : kServing) {
        if (const int failed = needs.serves ? allow(filter, call) : 0) {
            return failed;
        }
    }
    const auto helper = static_cast<scmp_datum_t>(needs.helper);
    return needs.helper == 0
               ? 0
               : -seccomp_rule_add(
                     filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(kill), 1, SCMP_A0(SCMP_CMP_EQ, helper)
                 );
}

// Whatever else is called fails.
int loadFilter(const SandboxNeeds& needs) {
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (filter == nullptr) {
        return ENOMEM;
    }
    const std::uint32_t forAll = needs.scope == SandboxScope::Process ? 1 : 0;
    if (const int failed = -seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, forAll)) {
        return failed;
    }
    if (const int failed = allowAll(filter, needs)) {
        return failed;
    }
    return -seccomp_load(filter.get());
}

// The rights of the first version of Landlock: all that a kernel with it knows.
constexpr std::uint64_t kAllRights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
    LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

constexpr std::uint64_t kWriting = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
                                   LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG;

bool allowFolder(int rules, const std::string& folder) {
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_PATH | O_CLOEXEC);
    const landlock_path_beneath_attr beneath{.allowed_access = kWriting, .parent_fd = descriptor};
    const bool added =
        ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0) == 0;
    ::close(descriptor);
    return added;
}

// No file but in the folders; where the kernel has Landlock.
int restrictFiles(const SandboxNeeds& needs) {
    const landlock_ruleset_attr rights{.handled_access_fs = kAllRights};
    const auto rules =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0));
    if (rules < 0) {
        return errno == ENOSYS || errno == EOPNOTSUPP ? 0 : errno;
    }
    bool done = true;
    for (const std::string& folder : needs.writableFolders) {
        done = allowFolder(rules, folder) && done;
    }
    done = done && ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    const int failed = done ? 0 : errno;
    ::close(rules);
    return failed;
}

std::string why(const char* what, int error) {
    return std::string(what) + " (" + std::generic_category().message(error) + ")";
}

} // namespace

std::optional<std::string> limitFiles(const SandboxNeeds& needs) {
    sha256({}); // libcrypto reads its configuration when it is used first
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return why("the kernel keeps the right to gain rights", errno);
    }
    const int failed = restrictFiles(needs);
    return failed == 0 ? std::nullopt : std::optional(why("the kernel limits no files", failed));
}

std::optional<std::string> limitCalls(const SandboxNeeds& needs) {
    const int failed = loadFilter(needs);
    return failed == 0 ? std::nullopt
                       : std::optional(why("the kernel limits no system calls", failed));
}

} // namespace lastack::live
