// The closed vocabularies of the script notation: flags, TCP options, ICMP errors, link types.
// Separate from the parser so that each list is read at one glance. Pure functions.
#pragma once

#include "tests/support/script.h"
#include "tests/support/script_lexer.h"

#include <string_view>

namespace lastack::test {

// One or more of SYN FIN RST PSH ACK URG ECE CWR, or "none".
TcpFlags takeFlags(ScriptLine& line);

// "<mss 1460, wscale 7, sackOK, ts>"; "ts VALUE/ECHO" gives the numbers. The segment is the one
// that carries them.
ScriptOptions takeOptions(ScriptLine& line, const ScriptSegment& segment);

// "port-unreachable" and its kin: type and code for IPv4 (RFC 792, RFC 1812 §5.2.7.1) or IPv6 (RFC
// 4443).
ScriptIcmp icmpError(std::string_view name, bool isV4, const ScriptLine& line);
std::string icmpName(const ScriptIcmp& icmp, bool isV4);

LinkType takeLinkType(ScriptLine& line);
std::string linkTypeName(LinkType link);

IpAddress takeAddress(ScriptLine& line);

// The words of the notation, for toText().
std::string flagWords(TcpFlags flags);
std::string optionWords(const ScriptOptions& options);

} // namespace lastack::test
