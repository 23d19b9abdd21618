#include "net/tcp_flags.h"
#include "tests/support/catch.h"

using lastack::TcpFlags;

TEST_CASE("flags are named with the ones that open and end a connection first", "[tcp_flags]") {
    CHECK(toString(TcpFlags{0}) == "none");
    CHECK(toString(TcpFlags{TcpFlags::kSyn | TcpFlags::kAck}) == "SYN,ACK");
    CHECK(toString(TcpFlags{TcpFlags::kFin | TcpFlags::kAck}) == "FIN,ACK");
    CHECK(toString(TcpFlags{TcpFlags::kRst}) == "RST");
    CHECK(toString(TcpFlags{0xFF}) == "SYN,FIN,RST,PSH,ACK,URG,ECE,CWR");
}

TEST_CASE("each flag has the bit of RFC 9293 section 3.1", "[tcp_flags]") {
    CHECK(toString(TcpFlags{0x01}) == "FIN");
    CHECK(toString(TcpFlags{0x02}) == "SYN");
    CHECK(toString(TcpFlags{0x04}) == "RST");
    CHECK(toString(TcpFlags{0x08}) == "PSH");
    CHECK(toString(TcpFlags{0x10}) == "ACK");
    CHECK(toString(TcpFlags{0x20}) == "URG");
    CHECK(toString(TcpFlags{0x40}) == "ECE");
    CHECK(toString(TcpFlags{0x80}) == "CWR");
}

TEST_CASE("a mask of several flags asks for any of them", "[tcp_flags]") {
    const TcpFlags flags{TcpFlags::kFin | TcpFlags::kAck};
    CHECK(flags.has(TcpFlags::kFin | TcpFlags::kRst));
    CHECK_FALSE(flags.has(TcpFlags::kSyn | TcpFlags::kRst));
    CHECK(flags.fin());
    CHECK(flags.ack());
    CHECK_FALSE(flags.syn());
    CHECK_FALSE(flags.rst());
}
