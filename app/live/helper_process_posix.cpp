#include "app/live/helper_process.h"
#include "net/escape.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

extern char** environ;

namespace lastack::live {

namespace {

constexpr int kPipeBytes = 1 << 20;
constexpr std::size_t kMostSaid = 4096;
constexpr std::chrono::milliseconds kPatience{3'000}; // with one that is to end
constexpr std::chrono::milliseconds kForever{-1};
constexpr const char* kName = "lastack-capture";

struct Pipe {
    int read = -1;
    int write = -1;
};

bool open(Pipe& pipe) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return false;
    }
    pipe = {ends[0], ends[1]};
    ::fcntl(pipe.write, F_SETPIPE_SZ, kPipeBytes); // or stays smaller
    return true;
}

std::filesystem::path ownFolder() {
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
}

// Who may run it is decided by its file.
Error cannotStart(const std::string& path, int error) {
    const auto name = escapeForTerminal(path);
    if (error == EACCES) {
        return {
            ErrorCode::CannotOpen,
            fmt::format(
                "{}: only members of its group may capture; run 'sudo usermod -aG lastack "
                "\"$USER\"' "
                "and log in again",
                name
            )};
    }
    if (error == EPERM) {
        return {
            ErrorCode::CannotOpen,
            fmt::format(
                "{}: needs CAP_NET_RAW, which this container does not give to any program; start "
                "it with --cap-add NET_RAW",
                name
            )};
    }
    return {
        ErrorCode::CannotOpen,
        fmt::format("{}: cannot be started ({})", name, std::generic_category().message(error))};
}

int spawn(
    const std::string& path,
    const std::vector<std::string>& arguments,
    const Pipe& output,
    const Pipe& complaints,
    pid_t& process
) {
    std::vector<char*> argv{const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments) {
        argv.push_back(const_cast<char*>(argument.c_str()));
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, complaints.write, STDERR_FILENO);
    // A program that a shell started in the background ignores interrupts; the helper must not.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, SIGINT);
    sigaddset(&heard, SIGTERM);
    posix_spawnattr_setsigdefault(&attributes, &heard);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const int failed =
        ::posix_spawn(&process, path.c_str(), &actions, &attributes, argv.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

// Whether there is something to read, or the end of it.
bool isReadable(int descriptor, std::chrono::milliseconds patience) {
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    return ::poll(&waiting, 1, static_cast<int>(patience.count())) != 0;
}

// Until its end, but no more than the start of something endless, and while more comes in time.
std::string readAll(int descriptor, std::size_t most, std::chrono::milliseconds patience) {
    std::string text;
    std::array<char, 4096> piece{};
    while (text.size() < most && isReadable(descriptor, patience)) {
        const ssize_t size = ::read(descriptor, piece.data(), piece.size());
        if (size < 0 && errno == EINTR) {
            continue;
        }
        if (size <= 0) {
            break;
        }
        text.append(piece.data(), static_cast<std::size_t>(size));
    }
    return text;
}

// It may take a moment from closing its pipes to its end; the process stays to be awaited.
bool hasEnded(pid_t process) {
    constexpr int kLooks = 100;
    constexpr std::chrono::milliseconds kBetween{10};
    for (int look = 0; look < kLooks; ++look) {
        siginfo_t ended{};
        const int failed =
            ::waitid(P_PID, static_cast<id_t>(process), &ended, WEXITED | WNOHANG | WNOWAIT);
        if (failed != 0 || ended.si_pid == process) {
            return true;
        }
        std::this_thread::sleep_for(kBetween);
    }
    return false;
}

HelperEnd::Kind kindOf(int status) {
    constexpr int kFailed = 3;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGINT) {
        return HelperEnd::Kind::Stopped; // as stop() asks, before the helper listens
    }
    if (!WIFEXITED(status)) {
        return HelperEnd::Kind::Killed;
    }
    const int code = WEXITSTATUS(status);
    return code == 0         ? HelperEnd::Kind::Stopped
           : code == kFailed ? HelperEnd::Kind::Failed
                             : HelperEnd::Kind::CouldNotBegin;
}

} // namespace

Result<std::string> findHelper() {
    const auto folder = ownFolder();
    for (const auto& path :
         {folder / kName, folder / "../libexec/lastack" / kName, folder / "../libexec" / kName}) {
        std::error_code unknown;
        if (std::filesystem::exists(path, unknown)) {
            return path.lexically_normal().string();
        }
    }
    return Error{
        ErrorCode::CannotOpen,
        fmt::format(
            "the capture helper is not in {}, where this program is; install {} there, or read "
            "files instead",
            escapeForTerminal(folder.string()),
            kName
        )};
}

Result<HelperProcess> HelperProcess::start(
    const std::string& path, const std::vector<std::string>& arguments
) {
    Pipe output;
    Pipe complaints;
    pid_t process = -1;
    if (!open(output) || !open(complaints)) {
        return cannotStart(path, errno);
    }
    const int failed = spawn(path, arguments, output, complaints, process);
    ::close(output.write);
    ::close(complaints.write);
    HelperProcess helper(failed == 0 ? process : -1, output.read, complaints.read);
    if (failed != 0) {
        return cannotStart(path, failed);
    }
    return helper;
}

HelperProcess::HelperProcess(int process, int output, int complaints)
    : process_(process), output_(output), complaints_(complaints) {}

HelperProcess::HelperProcess(HelperProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1))
    , output_(std::exchange(other.output_, -1))
    , complaints_(std::exchange(other.complaints_, -1)) {}

HelperProcess::~HelperProcess() {
    if (output_ >= 0) {
        ::close(output_);
    }
    if (process_ > 0) {
        abandon();
        await();
    }
    if (complaints_ >= 0) {
        ::close(complaints_);
    }
}

FileHandle HelperProcess::takeOutput() {
    return FileHandle::adopt(std::exchange(output_, -1));
}

void HelperProcess::stop() {
    ::kill(process_, SIGINT);
}

void HelperProcess::abandon() {
    ::kill(process_, SIGKILL);
}

HelperEnd HelperProcess::await() {
    std::string said = readAll(complaints_, kMostSaid, kPatience);
    if (!hasEnded(process_)) {
        abandon();
    }
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    process_ = -1;
    said = said.substr(0, said.find('\n'));
    return {kindOf(status), escapeForTerminal(said)};
}

Result<std::string> outputOfHelper(
    const std::string& path, const std::vector<std::string>& arguments
) {
    constexpr std::size_t kMost = std::size_t{1} << 22;
    auto helper = HelperProcess::start(path, arguments);
    if (!helper) {
        return helper.error();
    }
    const FileHandle output = helper->takeOutput();
    std::string text = readAll(output.descriptor(), kMost, kForever);
    const HelperEnd end = helper->await();
    if (end.kind != HelperEnd::Kind::Stopped) {
        return Error{ErrorCode::CannotOpen, end.said};
    }
    return text;
}

} // namespace lastack::live
