// The samples of QUIC. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <string>
#include <vector>

namespace lastack::test {

// A server asks for a Retry, then refuses: no application protocol in common.
std::vector<BuiltPacket> quicRefused();

// A client takes its attempt back and says its transaction total as the reason; the server's answer
// has the grand total.
std::vector<BuiltPacket> quicTransactionTotal();

// A client closes behind the handshake with its transaction total as the reason, and the key log
// that its packets are read with.
std::vector<BuiltPacket> quicDecrypted();
std::string quicDecryptedKeyLog();

// A server names its versions and the client goes on with one; the connection opens, is used from
// two addresses, and ends in what may be a stateless reset.
std::vector<BuiltPacket> quicMoved();

} // namespace lastack::test
