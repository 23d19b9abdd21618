#include "app/live/rights.h"

namespace lastack::live {

bool isRoot() {
    return false;
}

} // namespace lastack::live
