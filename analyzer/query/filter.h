// Filter: the --where language, compiled once and evaluated per connection.
// Fields are those of the connection record (client.ip, outcome, tags, bytes.client, …);
// operators: and or not ( ) == != < <= > >= ~ in, CIDR prefixes for addresses. Immutable after
// compile(); thread-safe.
#pragma once

#include "net/result.h"
#include "report/teardown_report.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

struct FilterField {
    std::string_view name;
    std::string_view meaning; // one line for --help and completion
};

// What has to be known of a connection beside its addresses, times and counts; each with what
// stands before it.
enum class FilterNeeds : std::uint8_t {
    Ending,  // what judgeEnding() says
    Verdict, // all of judge(), and the whole record
    Talk,    // what the protocols above TCP said of the end
    Calls,   // the mapping to calls
};

class Filter {
public:
    // Error BadFilter: says at which character, what was expected, and for a wrong field the
    // nearest name.
    static Result<Filter> compile(std::string_view expression);

    bool matches(const TeardownReport& report) const;

    // The most that a field in the expression needs.
    FilterNeeds needs() const;

    // Every field the language knows, in the order of the record.
    static std::span<const FilterField> fields();

    Filter(Filter&&) noexcept;
    Filter& operator=(Filter&&) noexcept;
    ~Filter();

private:
    struct Program;
    explicit Filter(std::unique_ptr<const Program> program);
    std::unique_ptr<const Program> program_;
};

} // namespace lastack
