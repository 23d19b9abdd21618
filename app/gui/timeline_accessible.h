// Makes the rows of a TimelineView known to screen readers: each is a list item with its sentence
// and its place. For the program's own thread alone.
#pragma once

namespace lastack::gui {

// Once is enough; more often does no harm.
void installTimelineAccessibility();

} // namespace lastack::gui
