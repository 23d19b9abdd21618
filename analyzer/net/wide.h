// Wide: integers of 128 bits, which compilers have under names of their own and MSVC not at all.
#pragma once

#ifdef __SIZEOF_INT128__

namespace lastack {

__extension__ using Wide = __int128;
__extension__ using UnsignedWide = unsigned __int128;

} // namespace lastack

#else

#include <boost/multiprecision/cpp_int.hpp>

namespace lastack {

using Wide = boost::multiprecision::int128_t;
using UnsignedWide = boost::multiprecision::uint128_t;

} // namespace lastack

#endif
