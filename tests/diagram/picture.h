// Picture: what the tests ask of a diagram: boxes that overlap, text that a line strikes through,
// arrows that cross. Pure functions, thread-safe.
#pragma once

#include "diagram/diagram.h"
#include "diagram/layout.h"

#include <string>
#include <vector>

namespace lastack::test {

diagram::Diagram sloped(const TeardownReport& report, double width = 920);
diagram::Diagram flat(const TeardownReport& report, unsigned columns);

std::vector<const diagram::Item*> itemsOf(const diagram::Diagram& diagram, diagram::ItemKind kind);

// The texts of all items of a kind, in order.
std::vector<std::string> textsOf(const diagram::Diagram& diagram, diagram::ItemKind kind);

// The first text that overlaps another one, leaves the canvas or is struck through by an arrow;
// empty when all is well.
std::string flawOf(const diagram::Diagram& diagram);

// How many pairs of arrows cross.
std::size_t crossings(const diagram::Diagram& diagram);

} // namespace lastack::test
