// Fields of the --where language: each names a value of the connection record and how to read it
// from a report. One table (field_table.cpp) is parser, help and completion in one; a new field is
// one line there. Reading a field never allocates. Constant data and pure functions, thread-safe.
#pragma once

#include "net/address.h"
#include "query/filter.h"
#include "report/teardown_report.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace lastack::query {

// Up to two values, for fields like `port` that mean either side. None: the record has null there.
template <typename T>
struct Values {
    std::array<T, 2> items{};
    std::size_t count = 0;

    const T* begin() const { return items.data(); }

    const T* end() const { return items.data() + count; }
};

// How a number is written: 12, 8080, 1.5M, 200ms, 2026-11-20T08:15:30Z. Durations and times are in
// nanoseconds.
enum class NumberKind { Count, Port, Size, Duration, Time };

struct NumberField {
    NumberKind kind;
    Values<std::int64_t> (*read)(const TeardownReport& report);
};

// Whether a code's enumerators go from more to less, so that < and > mean something.
enum class CodeOrder { None, MostFirst };

// A code, or a set of codes, as bits. Names come from report/words.h; an enumerator without one has
// no bit.
struct CodeField {
    static constexpr std::uint64_t kNull = std::uint64_t{1} << 63;

    std::uint64_t (*read)(const TeardownReport& report);
    std::string_view (*nameOf)(unsigned code);
    unsigned codes;
    CodeOrder order = CodeOrder::None;
};

struct AddressField {
    Values<const IpAddress*> (*read)(const TeardownReport& report);
};

struct TextField {
    std::span<const std::string> (*read)(const TeardownReport& report);
};

enum class Shape {
    One,        // exactly one value
    Optional,   // one value or null
    Collection, // any number of values: `x in field` asks for one of them
};

struct Field {
    FilterField about;
    Shape shape;
    std::variant<NumberField, CodeField, AddressField, TextField> access;
};

// Every field, in the order of the record.
std::span<const Field> fieldTable();

} // namespace lastack::query
