// Fields of the --where language: each names a value of the connection record and how to read it
// from a report. One table (field_table.cpp) is parser, help and completion in one; a new field is
// one line there. Reading a field allocates only for texts that are made first. Constant data and
// pure functions, thread-safe.
#pragma once

#include "net/address.h"
#include "query/filter.h"
#include "report/teardown_report.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace lastack::query {

// Up to two values for fields like `port` that mean either side, more for lists. None: the record
// has null there.
template <typename T, std::size_t Most = 2>
struct Values {
    std::array<T, Most> items{};
    std::size_t count = 0;

    const T* begin() const { return items.data(); }

    const T* end() const { return items.data() + count; }
};

// How a number is written: 12, 8080, 1.5M, 200ms, 2026-11-20T08:15:30Z. Durations and times are in
// nanoseconds.
enum class NumberKind { Count, Port, Size, Duration, Time };

using Numbers = Values<std::int64_t, 2 * DisconnectData::kMostUnits>;

struct NumberField {
    NumberKind kind;
    Numbers (*read)(const TeardownReport& report);
};

// Whether a code's enumerators go from more to less, so that < and > mean something.
enum class CodeOrder { None, MostFirst };

// A code, or a set of codes, as bits. Names come from report/words.h; an enumerator without one has
// no bit.
using CodeBits = std::bitset<128>;

struct CodeField {
    static constexpr std::size_t kNull = 127; // the bit of "nothing"

    CodeBits (*read)(const TeardownReport& report);
    std::string_view (*nameOf)(unsigned code);
    unsigned codes;
    CodeOrder order = CodeOrder::None;
};

struct AddressField {
    Values<const IpAddress*> (*read)(const TeardownReport& report);
};

// What `any` accepts of a text.
using TextTaker = std::function<bool(const std::string& text)>;

struct TextField {
    bool (*isEmpty)(const TeardownReport& report);
    bool (*any)(const TeardownReport& report, const TextTaker& takes);
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
    FilterNeeds needs = FilterNeeds::Ending;
};

// Every field, in the order of the record.
std::span<const Field> fieldTable();

} // namespace lastack::query
