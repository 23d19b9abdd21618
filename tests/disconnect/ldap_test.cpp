#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

Said client(std::string bytes) {
    return {Side::Client, std::move(bytes)};
}

Said server(std::string bytes) {
    return {Side::Server, std::move(bytes)};
}

const std::string kBind = hex("30 0c 02 01 01 60 07 02 01 03 04 00 80 00");
const std::string kBound = hex("30 0c 02 01 01 61 07 0a 01 00 04 00 04 00");
const std::string kNotice = "1.3.6.1.4.1.1466.20036";

std::string element(int tag, const std::string& content) {
    std::string bytes(1, static_cast<char>(tag));
    if (content.size() > 127) {
        bytes += hex("82") + static_cast<char>(content.size() >> 8);
    }
    return bytes + static_cast<char>(content.size()) + content;
}

std::string extended(
    const std::string& id, int code, const std::string& text, const std::string& oid
) {
    return element(
        0x30,
        hex("02 01") + id +
            element(
                0x78,
                element(0x0a, std::string(1, static_cast<char>(code))) + element(4, "") +
                    element(4, text) + element(0x8a, oid)
            )
    );
}

Units answerTo(const std::string& bytes) {
    return unitsOf(389, {client(kBind), server(kBound + bytes)});
}

} // namespace

TEST_CASE("LDAP's client unbinds", "[disconnect]") {
    for (const auto* unbind :
         {"30 05 02 01 02 42 00",
          "30 08 02 04 7f ff ff ff 42 00",
          "30 84 00 00 00 05 02 01 02 42 00"}) {
        CHECK(
            unitsOf(389, {client(kBind), server(kBound), client(hex(unbind) + "rest")}) ==
            Units{"client ldap-unbind graceful"}
        );
    }
}

TEST_CASE("LDAP's server gives notice of the disconnection", "[disconnect]") {
    const std::string zero(1, '\0');
    CHECK(
        answerTo(extended(zero, 52, "server going down", kNotice)) ==
        Units{"server ldap-notice-of-disconnection abortive 52 (unavailable) \"server going down\""}
    );
    const std::string text(300, 't');
    CHECK(
        answerTo(extended(zero, 8, text, kNotice)) ==
        Units{
            "server ldap-notice-of-disconnection abortive 8 (strongerAuthRequired) \"" + text +
            "\""}
    );
    CHECK(answerTo(extended("\x02", 0, "", kNotice)).empty());
    CHECK(answerTo(extended(zero, 0, "", "1.3.6.1.4.1.1466.20037")).empty());
}

TEST_CASE("LDAP's lengths are not trusted", "[disconnect]") {
    const std::string unbind = hex("30 05 02 01 02 42 00");
    CHECK(unitsOf(389, {client(kBind + hex("30 80 02 01 02 42 00 00 00") + unbind)}).empty());
    CHECK(unitsOf(389, {client(kBind + hex("30 85 00 00 00 00 05") + unbind)}).empty());
    CHECK(unitsOf(389, {client(kBind + hex("30 84 ff ff ff ff 02 01 02 42 00") + unbind)}).empty());
    CHECK(unitsOf(389, {client(kBind + hex("30 05 02 05 02 42 00") + unbind)}).empty());
    CHECK(unitsOf(389, {client(kBind + hex("00 00 00 20") + unbind)}).empty());
    // The lengths inside a notice lead out of it, or nowhere.
    CHECK(answerTo(hex("30 0a 02 01 00 78 7f 0a 01 34 04 00")).empty());
    CHECK(answerTo(hex("30 0a 02 01 00 78 05 0a 80 34 04 00")).empty());
    CHECK(unitsOf(389, {client(hex("30 05 02 01 02 30 00")), server(kBound)}).empty());
}

} // namespace lastack::test
