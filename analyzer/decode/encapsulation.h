// EncapsulationTable: the stacks of headers seen between the link layer and the IP header of the
// connection ("vlan:10", "gre", …), interned as small ids. Bounded: when kMaxStacks different
// stacks have been seen, further ones share one id that says so.
#pragma once

#include "net/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lastack {

// One header of the stack. The value tells several of a kind apart: a VLAN id, a key, …; zero where
// the header has none.
struct EncapsulationLayer {
    enum class Kind : std::uint8_t {
        // Tags and links, which one direction of a connection may have and the other not.
        Vlan,
        QinQ,
        Pbb, // IEEE 802.1ah, by service instance
        MacSec,
        Mpls,
        PseudoWire, // Ethernet behind MPLS labels
        Pppoe,

        // Tunnels: an IP packet inside another.
        IpInIp, // IPv4 in IPv4
        SixInFour,
        FourInSix,
        SixInSix,
        EtherIp,
        Gre,
        GreWithKey,
        Pptp, // GRE version 1, by call
        Erspan,
        ErspanSession,
        Wccp,
        Vxlan,
        Geneve,
        GtpU,
        MplsInUdp,
        L2tp, // by the tunnel of the peer
    };

    Kind kind{};
    std::uint32_t value = 0;

    auto operator<=>(const EncapsulationLayer&) const = default;
};

// Whether a layer of this kind puts an IP packet into another.
constexpr bool isTunnel(EncapsulationLayer::Kind kind) {
    return kind >= EncapsulationLayer::Kind::IpInIp;
}

class EncapsulationTable {
public:
    static constexpr std::size_t kMaxStacks = 32'768;

    EncapsulationTable();
    EncapsulationTable(EncapsulationTable&&) =
        default; // copies would point into the original's map
    EncapsulationTable& operator=(EncapsulationTable&&) = default;

    // The id of a stack, outermost header first. An empty stack has id 0.
    EncapsulationId intern(const std::vector<EncapsulationLayer>& stack);

    // "vlan:10", "qinq:100", "gre", … outermost first; empty for id 0.
    std::vector<std::string> describe(EncapsulationId id) const;

private:
    std::map<std::vector<EncapsulationLayer>, EncapsulationId> ids_;
    std::vector<const std::vector<EncapsulationLayer>*> stacks_;
};

} // namespace lastack
