#include "app/cli/metrics.h"

namespace lastack::cli {

Result<std::unique_ptr<Metrics>> Metrics::serve(const MetricsAddress& /*address*/) {
    return Error{
        ErrorCode::Unsupported,
        "this program was built without prometheus-cpp and serves no metrics; build it with "
        "prometheus-cpp-dev installed"};
}

} // namespace lastack::cli
