// Rights: what the user of this process may do. Per platform. Thread-safe.
#pragma once

namespace lastack::live {

// Whether this process has the rights of root.
bool isRoot();

} // namespace lastack::live
