#include "net/sequence.h"
#include "tests/support/catch.h"

using lastack::SeqNum;

TEST_CASE("sequence numbers are ordered by the shorter way around", "[sequence]") {
    CHECK(SeqNum{1} < SeqNum{2});
    CHECK(SeqNum{0xFFFF'FFFF} < SeqNum{0});
    CHECK(SeqNum{0xFFFF'FF00} < SeqNum{0x0000'0100});
    CHECK(SeqNum{0} > SeqNum{0xFFFF'FFFF});
    CHECK_FALSE(SeqNum{2} < SeqNum{1});
    CHECK_FALSE(SeqNum{0} < SeqNum{0xFFFF'FFFF});
}

TEST_CASE("order holds up to half the space and turns there", "[sequence]") {
    CHECK(SeqNum{5} < SeqNum{5} + 0x7FFF'FFFFU);
    CHECK(SeqNum{5} + 0x8000'0001U < SeqNum{5});
}

TEST_CASE("equal numbers are neither before nor after each other", "[sequence]") {
    const SeqNum number{0x8000'0000};
    CHECK(number == SeqNum{0x8000'0000});
    CHECK_FALSE(number < number);
    CHECK_FALSE(number > number);
    CHECK(number <= number);
    CHECK(number >= number);
}

TEST_CASE("sums wrap and differences are signed", "[sequence]") {
    CHECK(SeqNum{0xFFFF'FFFE} + 3 == SeqNum{1});
    CHECK(SeqNum{1} - SeqNum{0xFFFF'FFFE} == 3);
    CHECK(SeqNum{0xFFFF'FFFE} - SeqNum{1} == -3);
    CHECK(SeqNum{7} - SeqNum{7} == 0);
}
