#include "report/disconnect_fields.h"
#include "report/mark_details.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

TEST_CASE("a call tells its alternatives, their reasons and what excludes the others", "[report]") {
    const TeardownReport report = sampleReport("data-after-close");
    bool hasExcluded = false;
    bool hasPossible = false;
    for (const Side side : {Side::Client, Side::Server}) {
        for (std::size_t i = 0; i < report.mapping.of(side).calls.size(); ++i) {
            const MarkDetails details = detailsOfCall(report, side, i, Vocabulary::Wsp);
            CHECK_FALSE(details.title.empty());
            CHECK_FALSE(details.facts.empty());
            for (const Alternative& alternative : details.alternatives) {
                CHECK_FALSE(alternative.name.empty());
                const bool excluded = alternative.certainty == Confidence::Excluded;
                hasExcluded = hasExcluded || excluded;
                hasPossible = hasPossible || !excluded;
                CHECK((!excluded || !alternative.reasons.empty()));
            }
        }
    }
    CHECK(hasExcluded);
    CHECK(hasPossible);
}

TEST_CASE("every call and indication of every sample has details", "[report]") {
    for (const auto& [name, report] : sampleReports()) {
        INFO(name);
        for (const Side side : {Side::Client, Side::Server}) {
            const SideMapping& mapping = report.mapping.of(side);
            for (std::size_t i = 0; i < mapping.calls.size(); ++i) {
                CHECK_FALSE(detailsOfCall(report, side, i, Vocabulary::Posix).facts.empty());
            }
            for (std::size_t i = 0; i < mapping.indications.size(); ++i) {
                const auto details = detailsOfIndication(report, side, i, Vocabulary::Wsp);
                CHECK(
                    (mapping.indications[i].status == IndicationStatus::Excluded ||
                     !details.alternatives.empty() || details.title.starts_with(","))
                );
            }
        }
    }
}
