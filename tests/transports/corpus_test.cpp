// Captures of SCTP and DCCP with known truth; they are no part of the repository.
#include "tests/support/catch.h"
#include "tests/support/followed.h"
#include "tests/support/sample_set.h"
#include "tests/transports/meanings.h"

#include <cstdlib>
#include <filesystem>

namespace lastack::test {

namespace {

using Lines = std::vector<std::string>;

std::filesystem::path disconnectCaptures() {
    const char* const named = std::getenv("LASTACK_CORPORA");
    const auto corpora = named != nullptr ? std::filesystem::path(named)
                                          : sourceDirectory().parent_path() / "shared/corpora";
    return corpora / "disconnect";
}

// Nothing where there is no such file.
std::vector<Connection> connectionsOf(std::string_view file) {
    const auto path = disconnectCaptures() / file;
    if (!std::filesystem::exists(path)) {
        return {};
    }
    Followed followed = followFile(path);
    CHECK(followed.rejected == 0);
    return std::move(followed.connections);
}

} // namespace

TEST_CASE("SCTP teardowns of the corpus", "[transports][sctp][corpus]") {
    const auto connections = connectionsOf("09_sctp_teardown.pcap");
    if (connections.empty()) {
        return;
    }
    REQUIRE(connections.size() == 6);
    CHECK(
        saidOf(connections[0]) ==
        Lines{
            "client sctp-shutdown graceful",
            "server sctp-shutdown-ack confirm",
            "client sctp-shutdown-complete confirm"}
    );
    CHECK(
        saidOf(connections[1]) == Lines{"client sctp-abort abortive 12 'ULP: session cancelled'"}
    );
    CHECK(
        saidOf(connections[2]) ==
        Lines{"server sctp-abort abortive 13 'bad chunk'", "server sctp-abort abortive 4"}
    );
    CHECK(saidOf(connections[3]) == Lines{"server sctp-abort abortive"});
    CHECK(meaningsOf(connections[3]).back() == "server ABORT abort");
    CHECK(
        meaningsOf(connections[4], 6) ==
        Lines{"client SHUTDOWN release", "server SHUTDOWN COMPLETE done"}
    );
    CHECK(meaningsOf(connections[5]) == Lines{"client INIT open", "server ABORT refusal"});
    CHECK(saidOf(connections[5]) == Lines{"server sctp-abort refused"});
}

TEST_CASE("SCTP behind UDP of the corpus", "[transports][sctp][corpus]") {
    const auto connections = connectionsOf("10_sctp_udp9899.pcap");
    if (connections.empty()) {
        return;
    }
    REQUIRE(connections.size() == 1);
    CHECK(
        saidOf(connections[0]) == Lines{"server sctp-abort abortive 12 'udp encapsulated abort'"}
    );
}

TEST_CASE("DCCP teardowns of the corpus", "[transports][dccp][corpus]") {
    const auto connections = connectionsOf("11_dccp_teardown.pcap");
    if (connections.empty()) {
        return;
    }
    REQUIRE(connections.size() == 4);
    CHECK(
        meaningsOf(connections[0]) ==
        Lines{
            "client Request open",
            "server Response accept",
            "client Ack confirm",
            "client DataAck data",
            "server CloseReq release",
            "client Close answer",
            "server Reset done"}
    );
    CHECK(
        saidOf(connections[1]) ==
        Lines{"server dccp-reset refused 7 'connection refused by policy'"}
    );
    CHECK(
        saidOf(connections[2]) ==
        Lines{"server dccp-reset abortive 5/32 'bad option'", "server dccp-reset abortive 5 0709"}
    );
    CHECK(saidOf(connections[3]) == Lines{"client dccp-reset abortive 2 'aborted by app'"});
    CHECK(connections[3].midstream);
}

} // namespace lastack::test
