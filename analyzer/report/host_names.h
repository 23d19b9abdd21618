// HostNames: whether a report shows the host names that a capture carries beside its addresses.
// A type of its own, so that no call reads write(json, report, true). Thread-safe.
#pragma once

namespace lastack {

enum class HostNames : bool { Omit, Include };

} // namespace lastack
