#include "app/live/rights.h"

#include <unistd.h>

namespace lastack::live {

bool isRoot() {
    return ::geteuid() == 0;
}

} // namespace lastack::live
