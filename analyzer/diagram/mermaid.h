// toMermaid(): a diagram as the text of a Mermaid sequence diagram, for documents that draw it.
// Only the order of rows survives: Mermaid has neither slopes nor times. Pure function;
// thread-safe.
#pragma once

#include "diagram/diagram.h"

#include <string>

namespace lastack::diagram {

std::string toMermaid(const Diagram& diagram);

} // namespace lastack::diagram
