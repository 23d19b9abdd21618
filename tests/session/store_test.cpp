#include "session/row_table.h"
#include "session/spill_file.h"
#include "tests/support/catch.h"

#include <sys/resource.h>

#include <csignal>
#include <cstdlib>
#include <string>
#include <vector>

using namespace lastack;

namespace {

// A place where nobody can make a file, for the time of a test.
class NoTemporaryFolder {
public:
    NoTemporaryFolder() {
        if (const char* const set = std::getenv("TMPDIR")) {
            before_ = set;
        }
        setenv("TMPDIR", "/proc", 1);
    }

    ~NoTemporaryFolder() {
        before_.empty() ? unsetenv("TMPDIR") : setenv("TMPDIR", before_.c_str(), 1);
    }

private:
    std::string before_;
};

// Files cannot grow beyond that, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

constexpr std::size_t kPiece = std::size_t{1} << 20;

std::vector<std::byte> piece(unsigned value) {
    return std::vector<std::byte>(kPiece, static_cast<std::byte>(value));
}

bool holds(const SpillFile& file, unsigned value) {
    std::vector<std::byte> read(kPiece);
    return file.read(value * kPiece, {read}) && read == piece(value);
}

EndingRow numbered(std::uint64_t id) {
    EndingRow row;
    row.id = ConnectionId{id};
    return row;
}

} // namespace

TEST_CASE("what is appended is read back, from memory and from the file", "[session]") {
    SpillFile file;
    for (unsigned value = 0; value < 20; ++value) {
        CHECK(file.append(piece(value), {}) == value * kPiece);
    }
    for (unsigned value = 0; value < 20; ++value) {
        CHECK(holds(file, value));
    }
    std::vector<std::byte> beyond(1);
    CHECK_FALSE(file.read(20 * kPiece, {beyond}));
}

TEST_CASE("a view keeps what there was while the file grows", "[session]") {
    SpillFile file;
    file.append(piece(0), {});
    const SpillFile view = file.view();
    for (unsigned value = 1; value < 20; ++value) {
        file.append(piece(value), {});
    }
    CHECK(holds(view, 0));
    CHECK_FALSE(holds(view, 1));
    CHECK(holds(file, 19));
}

TEST_CASE("a disk that is full is told of, and what came before stays readable", "[session]") {
    const FullDisk disk(10 * kPiece);
    SpillFile file;
    unsigned stored = 0;
    for (unsigned value = 0; value < 40 && file.failure().empty(); ++value) {
        file.append(piece(value), {});
        stored += file.failure().empty() ? 1 : 0;
    }
    REQUIRE(stored < 40);
    CHECK(file.failure().find("TMPDIR") != std::string::npos);
    CHECK(file.size() == stored * kPiece);
    for (unsigned value = 0; value < stored; ++value) {
        CHECK(holds(file, value));
    }
}

TEST_CASE("rows keep their places however many there are", "[session]") {
    RowTable rows;
    constexpr std::uint64_t kRows = 50'000;
    RowTable early;
    for (std::uint64_t id = 0; id < kRows; ++id) {
        REQUIRE(rows.add(numbered(id)));
        if (id == 20'000) {
            early = rows;
        }
    }
    REQUIRE(rows.size() == kRows);
    CHECK(early.size() == 20'001);
    for (std::uint64_t id = 0; id < kRows; ++id) {
        REQUIRE(rows[id].id == ConnectionId{id});
    }
    CHECK(early[20'000].id == ConnectionId{20'000});
}

TEST_CASE("rows that find no room are told of, and the others stay", "[session]") {
    const NoTemporaryFolder nowhere;
    RowTable rows;
    std::uint64_t id = 0;
    while (rows.add(numbered(id))) {
        ++id;
    }
    CHECK(rows.size() == id);
    CHECK(id > 0);
    CHECK(rows.failure().find("/proc cannot be written") != std::string::npos);
    CHECK(rows[id - 1].id == ConnectionId{id - 1});
}
