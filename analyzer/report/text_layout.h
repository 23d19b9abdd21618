// Text layout: columns, ellipses and wrapped paragraphs for output that people read in a terminal.
// Widths are counted in code points; text from captures has been escaped before it comes here.
// Pure functions, thread-safe.
#pragma once

#include "net/address.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lastack {

enum class Align : std::uint8_t { Left, Right, Center };

std::size_t columnsOf(std::string_view utf8);

// The text in exactly that many columns: padded with spaces, or cut with "…" at its end.
std::string fitted(std::string_view utf8, std::size_t columns, Align align = Align::Left);

// "10.0.0.5:80" or "name:80" in at most that many columns; the port always survives, the host loses
// its middle.
std::string shortEndpoint(const Endpoint& endpoint, std::string_view name, std::size_t columns);

// In at most that many columns: the middle gives way, because the ends of an address tell hosts
// apart.
std::string shortenedMiddle(std::string_view utf8, std::size_t columns);

// Words broken into lines of at most width columns, each after `indent` spaces; the first after
// `lead` instead, whose columns count as well. Ends with a line break.
std::string wrapped(
    std::string_view text, std::size_t width, std::size_t indent, std::string_view lead = {}
);

std::string repeated(std::string_view utf8, std::size_t count);

} // namespace lastack
