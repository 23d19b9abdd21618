#include "query/program.h"

#include "query/spelling.h"

#include <algorithm>

namespace lastack::query {

namespace {

bool check(const NumberTest& test, const TeardownReport& report) {
    const auto values = test.field.read(report);
    if (values.count == 0) {
        return test.null == Null::Matches;
    }
    return std::any_of(values.begin(), values.end(), [&test](std::int64_t value) {
        return std::any_of(
            test.intervals.begin(),
            test.intervals.end(),
            [value](const Interval& i) { return i.first <= value && value <= i.last; }
        );
    });
}

bool check(const CodeTest& test, const TeardownReport& report) {
    return (test.field.read(report) & test.bits).any();
}

bool check(const AddressTest& test, const TeardownReport& report) {
    const auto values = test.field.read(report);
    return std::any_of(values.begin(), values.end(), [&test](const IpAddress* address) {
        return std::any_of(
            test.prefixes.begin(),
            test.prefixes.end(),
            [address](const Cidr& prefix) { return prefix.contains(*address); }
        );
    });
}

bool check(const TextTest& test, const TeardownReport& report) {
    if (test.field.isEmpty(report)) {
        return test.null == Null::Matches;
    }
    const auto matches = test.how == TextTest::How::Equal ? sameWord : matchesPattern;
    return test.field.any(report, [&test, matches](const std::string& value) {
        return std::any_of(
            test.texts.begin(),
            test.texts.end(),
            [&value, matches](const auto& text) { return matches(value, text); }
        );
    });
}

} // namespace

bool holds(const Test& test, const TeardownReport& report) {
    return std::visit([&report](const auto& which) { return check(which, report); }, test);
}

bool Program::matches(const TeardownReport& report) const {
    bool truth = true;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const Step& step = steps[at];
        switch (step.kind) {
        case Step::Kind::Evaluate:
            truth = holds(tests[step.operand], report);
            break;
        case Step::Kind::Negate:
            truth = !truth;
            break;
        case Step::Kind::SkipIfFalse:
            at = truth ? at : step.operand - 1;
            break;
        case Step::Kind::SkipIfTrue:
            at = truth ? step.operand - 1 : at;
            break;
        }
    }
    return truth;
}

} // namespace lastack::query
