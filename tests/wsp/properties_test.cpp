// What holds of every mapping, whatever was captured: random exchanges, with and without gaps in
// the capture, for every assumed operating system.
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/random_exchange.h"
#include "wsp/explain.h"
#include "wsp/partial_order.h"

#include <algorithm>
#include <functional>

namespace lastack::test {

namespace {

constexpr std::uint64_t kSeeds = 400;
constexpr Side kSides[] = {Side::Client, Side::Server};

bool hasCandidates(const Call& call) {
    return call.kind == CallKind::Teardown || call.kind == CallKind::ReceiveOff;
}

// Calls `check` with the mapping of every connection.
void forEachMapping(
    const std::function<void(const Judged&, const WspMapping&, OperatingSystem)>& check,
    ReceiveOffModel model = ReceiveOffModel::Api
) {
    std::vector<Script> scripts;
    for (const auto& sample : scriptSamples()) {
        scripts.push_back(parseScript(sample.text));
    }
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Vantage vantage = seed % 2 == 0 ? Vantage::Complete : Vantage::Lossy;
        scripts.push_back(randomExchange(seed, vantage).script);
    }
    for (const Script& script : scripts) {
        for (const Judged& judged : judgedAll(script)) {
            for (const auto system :
                 {OperatingSystem::Unknown, OperatingSystem::Windows, OperatingSystem::Linux}) {
                INFO(toText(script));
                check(judged, explain(judged.connection, judged.verdict, {system, model}), system);
            }
        }
    }
}

bool isThere(const OrderNode& node, const Judged& judged, const WspMapping& mapping) {
    switch (node.kind) {
    case NodeKind::Segment:
        return node.index < judged.connection.events.size();
    case NodeKind::Call:
        return node.index < mapping.of(node.side).calls.size();
    case NodeKind::Indication:
        return node.index < mapping.of(node.side).indications.size();
    }
    return false;
}

std::size_t placeOf(std::vector<OrderNode>& nodes, const OrderNode& node) {
    const auto at = std::find(nodes.begin(), nodes.end(), node);
    if (at != nodes.end()) {
        return static_cast<std::size_t>(at - nodes.begin());
    }
    nodes.push_back(node);
    return nodes.size() - 1;
}

} // namespace

TEST_CASE("every teardown has a candidate, ranked ones first, and none is certain", "[wsp]") {
    const auto check = [](const Judged&, const WspMapping& mapping, OperatingSystem) {
        for (const Side side : kSides) {
            for (const Call& call : mapping.of(side).calls) {
                if (!hasCandidates(call)) {
                    REQUIRE(call.candidates.empty());
                    continue;
                }
                REQUIRE(call.best() != nullptr);
                std::uint8_t rank = 0;
                bool excluded = false;
                for (const Candidate& candidate : call.candidates) {
                    const bool out = candidate.certainty == Confidence::Excluded;
                    REQUIRE(candidate.certainty != Confidence::Certain);
                    REQUIRE((candidate.rank == 0) == out);
                    REQUIRE((out || (!excluded && candidate.rank > rank)));
                    REQUIRE_FALSE(candidate.why.empty());
                    rank = out ? rank : candidate.rank;
                    excluded = excluded || out;
                }
            }
        }
    };
    forEachMapping(check);
    forEachMapping(check, ReceiveOffModel::Spi);
}

TEST_CASE("every FIN and every reset of its own has a call of its side", "[wsp]") {
    forEachMapping([](const Judged& judged, const WspMapping& mapping, OperatingSystem) {
        for (const Side side : kSides) {
            const auto& calls = mapping.of(side).calls;
            const bool ends = std::any_of(calls.begin(), calls.end(), [](const Call& call) {
                return call.kind == CallKind::Teardown;
            });
            const bool odd = judged.verdict.pattern == Pattern::OddFlags;
            REQUIRE((ends || odd || !judged.connection.from(side).finSeen));
            for (const Call& call : calls) {
                for (const EventIndex event : call.evidence) {
                    const auto& segment = judged.connection.events[static_cast<std::size_t>(event)];
                    REQUIRE(segment.from == side);
                }
            }
        }
    });
}

TEST_CASE("the order has no circle, no edge too many, and no pair with an order", "[wsp]") {
    const auto check = [](const Judged& judged, const WspMapping& mapping, OperatingSystem) {
        std::vector<OrderNode> nodes;
        for (const OrderEdge& edge : mapping.order.edges) {
            REQUIRE(isThere(edge.from, judged, mapping));
            REQUIRE(isThere(edge.to, judged, mapping));
            placeOf(nodes, edge.from);
            placeOf(nodes, edge.to);
        }
        PartialOrder order(nodes.size());
        for (const OrderEdge& edge : mapping.order.edges) {
            REQUIRE(order.addEdge(placeOf(nodes, edge.from), placeOf(nodes, edge.to)));
        }
        for (const OrderEdge& edge : mapping.order.edges) {
            REQUIRE(order.isCover(placeOf(nodes, edge.from), placeOf(nodes, edge.to)));
        }
        for (const auto& [one, other] : mapping.order.unordered) {
            REQUIRE(isThere(one, judged, mapping));
            REQUIRE(isThere(other, judged, mapping));
            const auto first = std::find(nodes.begin(), nodes.end(), one);
            const auto second = std::find(nodes.begin(), nodes.end(), other);
            REQUIRE(
                (first == nodes.end() || second == nodes.end() ||
                 !order.areComparable(placeOf(nodes, one), placeOf(nodes, other)))
            );
        }
    };
    forEachMapping(check);
    forEachMapping(check, ReceiveOffModel::Spi);
}

TEST_CASE("a silent close follows all of its side, and nothing of the peer follows it", "[wsp]") {
    forEachMapping([](const Judged&, const WspMapping& mapping, OperatingSystem) {
        for (const OrderEdge& edge : mapping.order.edges) {
            const bool leaves =
                edge.from.kind == NodeKind::Call &&
                mapping.of(edge.from.side).calls[edge.from.index].kind == CallKind::SilentClose;
            REQUIRE_FALSE(leaves);
        }
        for (const Side side : kSides) {
            const auto& calls = mapping.of(side).calls;
            for (std::size_t at = 0; at < calls.size(); ++at) {
                const bool silent = calls[at].kind == CallKind::SilentClose;
                REQUIRE((!silent || (at + 1 == calls.size() && calls[at].evidence.empty())));
            }
        }
    });
}

TEST_CASE("who assumes no system excludes nothing that one of the systems tells", "[wsp]") {
    std::vector<WspMapping> bySystem;
    forEachMapping([&](const Judged& judged, const WspMapping& mapping, OperatingSystem system) {
        bySystem.push_back(mapping);
        if (system != OperatingSystem::Linux) {
            return;
        }
        for (const Side side : kSides) {
            if (bySystem[0].of(side).system != OperatingSystem::Unknown) {
                continue;
            }
            for (const Indication& told : bySystem[0].of(side).indications) {
                if (told.status != IndicationStatus::Excluded) {
                    continue;
                }
                for (const WspMapping& assumed : {bySystem[1], bySystem[2]}) {
                    for (const Indication& other : assumed.of(side).indications) {
                        INFO(judged.connection.events.size());
                        REQUIRE((other.id != told.id || other.status != IndicationStatus::Available)
                        );
                    }
                }
            }
        }
        bySystem.clear();
    });
}

TEST_CASE("indications refer to segments of the peer, or to what this side lost", "[wsp]") {
    forEachMapping([](const Judged& judged, const WspMapping& mapping, OperatingSystem) {
        for (const Side side : kSides) {
            const auto& list = mapping.of(side).indications;
            for (std::size_t at = 0; at < list.size(); ++at) {
                for (const EventIndex event : list[at].after) {
                    REQUIRE(static_cast<std::size_t>(event) < judged.connection.events.size());
                }
                REQUIRE((!list[at].alternativeOf || *list[at].alternativeOf < at));
            }
        }
    });
}

} // namespace lastack::test
