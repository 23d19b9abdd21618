#include "capture/frame_source.h"
#include "decode/fields.h"
#include "net/bytes.h"
#include "report/field_text.h"
#include "tests/support/catch.h"
#include "tests/support/frame_builder.h"
#include "tests/support/sample_set.h"
#include "tests/support/tunnels.h"

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

using namespace lastack;
using namespace lastack::test;

namespace {

TcpSpec resetSpec() {
    return {
        .source = endpoint("10.0.0.5", 49812),
        .destination = endpoint("10.0.0.9", 80),
        .seq = 1000,
        .ack = 77,
        .flags = {TcpFlags::kRst | TcpFlags::kAck},
        .options = tcpOptionTimestamps(5, 6),
        .payload = textBytes("bye")};
}

FrameFields fieldsOfFrame(const Bytes& frame, LinkType link = LinkType::Ethernet) {
    return fieldsOf(link, frame, static_cast<std::uint32_t>(frame.size()));
}

const Field* named(const FrameFields& fields, std::string_view name) {
    const auto found =
        std::find_if(fields.fields.begin(), fields.fields.end(), [name](const Field& field) {
            return field.name == name;
        });
    return found == fields.fields.end() ? nullptr : &*found;
}

std::vector<std::string_view> layersOf(const FrameFields& fields) {
    std::vector<std::string_view> names;
    for (const Field& field : fields.fields) {
        if (field.depth == 0) {
            names.push_back(field.name);
        }
    }
    return names;
}

using Names = std::vector<std::string_view>;

// Calls see(frame) for every frame of a capture of the project.
template <typename See>
void forEachFrame(const std::string& file, See see) {
    const auto path = (sourceDirectory() / "captures" / file).string();
    const auto source = openCaptures({path}, {});
    REQUIRE(source);
    FrameBatch frames;
    for ((*source)->next(frames); !frames.empty(); (*source)->next(frames)) {
        for (const Frame& frame : frames.frames()) {
            see(frame);
        }
    }
}

// The first frame of the capture with that field and value.
FrameFields frameWith(const std::string& file, std::string_view name, const std::string& value) {
    std::optional<FrameFields> found;
    forEachFrame(file, [&](const Frame& frame) {
        FrameFields fields = fieldsOf(frame.link, {frame.data, frame.captured}, frame.length);
        const Field* field = named(fields, name);
        if (!found && field != nullptr && textOf(field->value) == value) {
            found = std::move(fields);
        }
    });
    INFO(file << " has no " << name << " of " << value);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("every header of a plain segment has its place", "[decode]") {
    const Bytes frame = tcpFrame(resetSpec());
    const FrameFields fields = fieldsOfFrame(frame);
    CHECK(layersOf(fields) == Names{"Ethernet", "IPv4", "TCP", "Payload"});
    CHECK(fields.notes.empty());
    const Field* flags = named(fields, "Flags");
    REQUIRE(flags != nullptr);
    CHECK(flags->role == FieldRole::Flags);
    CHECK(flags->begin == 14 + 20 + 13);
    CHECK(flags->length == 1);
    CHECK(textOf(flags->value) == "RST,ACK");
    REQUIRE(named(fields, "Sequence number") != nullptr);
    CHECK(named(fields, "Sequence number")->begin == 14 + 20 + 4);
    CHECK(textOf(named(fields, "Sequence number")->value) == "1,000");
    REQUIRE(named(fields, "Timestamps") != nullptr);
    CHECK(textOf(named(fields, "Timestamps")->value) == "5, echoes 6");
    REQUIRE(named(fields, "Payload") != nullptr);
    CHECK(named(fields, "Payload")->length == 3);
}

TEST_CASE("a byte belongs to the smallest field around it", "[decode]") {
    const FrameFields fields = fieldsOfFrame(tcpFrame(resetSpec()));
    REQUIRE(fieldAt(fields, 0) != nullptr);
    CHECK(fieldAt(fields, 0)->name == "Destination");
    CHECK(fieldAt(fields, 14 + 12)->name == "Source");
    CHECK(fieldAt(fields, 14 + 20 + 14)->name == "Window");
    CHECK(fieldAt(fields, 100'000) == nullptr);
}

TEST_CASE("tags, IPv6 and its extensions have fields", "[decode]") {
    TcpSpec spec = resetSpec();
    spec.source = endpoint("2001:db8::5", 49812);
    spec.destination = endpoint("2001:db8::9", 80);
    spec.extensions = {ipv6Extension(60, hexBytes("01 04 00 00 00 00"))};
    const FrameFields fields = fieldsOfFrame(tcpFrame(spec, LinkType::Ethernet, {{0x8100, 10}}));
    CHECK(
        layersOf(fields) ==
        Names{"Ethernet", "802.1Q VLAN tag", "IPv6", "Extension header", "TCP", "Payload"}
    );
    REQUIRE(named(fields, "Priority and VLAN") != nullptr);
    CHECK(textOf(named(fields, "Priority and VLAN")->value) == "priority 0, VLAN 10");
}

TEST_CASE("what a tunnel carries is described like a packet of its own", "[decode]") {
    const FrameFields fields = fieldsOfFrame(tunnelFrame("vxlan", ipPacket(resetSpec())));
    CHECK(
        layersOf(fields) ==
        Names{"Ethernet", "IPv4", "UDP", "VXLAN tunnel", "Ethernet", "IPv4", "TCP", "Payload"}
    );
    CHECK(
        layersOf(fieldsOfFrame(tunnelFrame("gre", ipPacket(resetSpec())))) ==
        Names{"Ethernet", "IPv4", "GRE tunnel", "IPv4", "TCP", "Payload"}
    );
}

TEST_CASE("a part of a datagram is shown as no more than that", "[decode]") {
    TcpSpec spec = resetSpec();
    spec.payload = Bytes(600, std::byte{'x'});
    const auto parts = fragments(ipPacket(spec), 256);
    REQUIRE(parts.size() > 2);
    const FrameFields first = fieldsOfFrame(linkFrame(parts[0], LinkType::Ethernet));
    CHECK(named(first, "Flags") != nullptr);
    CHECK(notesOf(first).find("part of a datagram") != std::string::npos);
    const FrameFields second = fieldsOfFrame(linkFrame(parts[1], LinkType::Ethernet));
    CHECK(layersOf(second) == Names{"Ethernet", "IPv4", "Part of a datagram"});
    CHECK(textOf(named(second, "Part of a datagram")->value) == "from its byte 256");
    CHECK(notesOf(second).find("part of a datagram") != std::string::npos);
}

TEST_CASE("an ICMP error shows the header that it quotes", "[decode]") {
    const Bytes packet = icmpPacket(
        {.source = endpoint("10.0.0.1", 0).address,
         .destination = endpoint("10.0.0.5", 0).address,
         .quoted = ipPacket(resetSpec()),
         .quotedSize = 28}
    );
    const FrameFields fields = fieldsOfFrame(linkFrame(packet, LinkType::Ethernet));
    CHECK(layersOf(fields) == Names{"Ethernet", "IPv4", "ICMP", "IPv4", "TCP"});
    REQUIRE(named(fields, "Sequence number") != nullptr);
    CHECK(textOf(named(fields, "Sequence number")->value) == "1,000");
    CHECK(named(fields, "Window") == nullptr);
}

TEST_CASE("the units of OSI, X.25 and DECnet have fields", "[decode]") {
    const auto request = frameWith("tp4-disconnect-data.pcapng", "Reason", "128");
    CHECK(layersOf(request) == Names{"Ethernet", "LLC", "CLNP", "Transport TPDU", "User data"});
    CHECK(textOf(named(request, "Transport TPDU")->value) == "DR");
    CHECK(named(request, "Reason")->role == FieldRole::Flags);
    CHECK(named(request, "User data")->length == 2);
    const auto clear = frameWith("x25-clear-user-data.pcapng", "Packet type", "0x13 CLEAR REQUEST");
    CHECK(layersOf(clear).back() == "User data");
    CHECK(named(clear, "Packet type")->role == FieldRole::Flags);
    CHECK(named(clear, "Cause") != nullptr);
    const auto down = frameWith("x25-link-down.pcapng", "Control", "0x53 DISC");
    CHECK(layersOf(down).back() == "LLC2");
    const auto abort = frameWith("nsp-abort.pcapng", "Reason", "9");
    CHECK(textOf(named(abort, "Type")->value).find("0x") == 0);
    CHECK(layersOf(abort) == Names{"Ethernet", "DECnet", "NSP", "User data"});
}

TEST_CASE("what is not decoded says why", "[decode]") {
    const FrameFields arp = fieldsOfFrame(ethernet(0x0806, Bytes(28)));
    CHECK(layersOf(arp) == Names{"Ethernet", "Not decoded"});
    CHECK(textOf(named(arp, "Not decoded")->value) == "ARP");
    const FrameFields cut = fieldsOfFrame(Bytes(9));
    CHECK(layersOf(cut) == Names{"Not decoded"});
}

TEST_CASE("no field of any capture reaches beyond it, cut and altered", "[decode]") {
    std::mt19937 random(11);
    for (const Sample& sample : allSamples()) {
        INFO(sample.file);
        forEachFrame(sample.file, [&random](const Frame& frame) {
            Bytes bytes(frame.data, frame.data + random() % (frame.captured + 1));
            for (std::size_t i = 0; !bytes.empty() && i < random() % 3; ++i) {
                bytes[random() % bytes.size()] = static_cast<std::byte>(random() & 0xFFU);
            }
            const FrameFields fields = fieldsOf(frame.link, bytes, frame.length);
            CHECK(std::all_of(fields.fields.begin(), fields.fields.end(), [&](const Field& one) {
                return one.length > 0 && one.begin + one.length <= bytes.size();
            }));
        });
    }
}

TEST_CASE("no field reaches beyond the captured bytes, whatever they say", "[decode]") {
    std::mt19937 random(7);
    const Bytes whole = tunnelFrame("vxlan", ipPacket(resetSpec()));
    for (int round = 0; round < 4'000; ++round) {
        Bytes frame(
            whole.begin(),
            whole.begin() + static_cast<std::ptrdiff_t>(random() % (whole.size() + 1))
        );
        for (std::size_t i = 0; !frame.empty() && i < random() % 4; ++i) {
            frame[random() % frame.size()] = static_cast<std::byte>(random() & 0xFFU);
        }
        const FrameFields fields = fieldsOf(LinkType::Ethernet, frame, 1'500);
        CHECK(fields.fields.size() <= kMostFields);
        CHECK(std::all_of(fields.fields.begin(), fields.fields.end(), [&](const Field& field) {
            return field.length > 0 && field.begin + field.length <= frame.size();
        }));
    }
}
