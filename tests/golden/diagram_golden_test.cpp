#include "diagram/svg.h"
#include "diagram/text.h"
#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/golden/program.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

using namespace lastack;
using namespace lastack::test;

namespace {

std::vector<NamedReport> drawn() {
    return {
        {"plain-close", sampleReport("graceful-four-way")},
        {"simultaneous-close", sampleReport("simultaneous-close")},
        {"simultaneous-open", sampleReport("simultaneous-open")},
        {"crossing-resets", sampleReport("crossing-resets")},
        {"half-close-with-data", sampleReport("half-close-used")},
        {"reset", sampleReport("data-after-close")},
        {"forged-reset", sampleReport("injected-reset")},
        {"timeout", sampleReport("timeout-silent")},
        {"long-pause", sampleReport("silent-idle-drop")},
        {"silent-30-seconds", sampleReport("silent-30-seconds")},
        {"long-transfer", longTransfer(1'200, Sprinkle::Retransmissions)},
        {"all-steps", transactionTotals()}};
}

void compare(const std::string& name, const std::string& actual) {
    const auto path = sourceDirectory() / "tests/golden/diagrams" / name;
    if (updatesGolden()) {
        writeFile(path, actual);
    }
    INFO(name << " has changed; LASTACK_UPDATE_GOLDEN=1 accepts that");
    const auto difference = differenceOf(readFile(path), actual);
    CHECK(difference == "");
}

} // namespace

TEST_CASE("diagrams look as they did before", "[golden]") {
    for (const auto& [name, report] : drawn()) {
        compare(name + ".svg", toSvg(sloped(report)));
        compare(name + ".80.txt", toText(flat(report, 80)));
        compare(name + ".120.txt", toText(flat(report, 120)));
    }
}
