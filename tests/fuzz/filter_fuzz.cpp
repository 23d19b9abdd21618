// Compiles any bytes as a --where expression and evaluates what compiles, on a blank and on a full
// report. An error must be one printable line that says where; evaluation must give the same answer
// twice.
#include "net/escape.h"
#include "query/filter.h"
#include "tests/query/report_for_filter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const lastack::TeardownReport kBlank;
    static const lastack::TeardownReport kFull = lastack::test::reportForFilter();
    const std::string_view expression(reinterpret_cast<const char*>(data), size);
    const auto filter = lastack::Filter::compile(expression);
    if (!filter) {
        const auto& message = filter.error().message;
        const bool isSafe = lastack::escapeForTerminal(message) == message;
        return isSafe && message.starts_with("--where: character ") ? 0 : (std::abort(), 0);
    }
    if (filter->matches(kFull) != filter->matches(kFull) ||
        filter->matches(kBlank) != filter->matches(kBlank)) {
        std::abort();
    }
    return 0;
}
