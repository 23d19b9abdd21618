# The libraries that the program is made of, as targets, whatever they come from: the system's
# packages, vcpkg, or for a cross build a folder with the headers of those that are only headers.
set(LASTACK_HEADERS "" CACHE PATH
    "Folder with the headers of Boost, CLI11, fmt, libpcap and RapidJSON, for a cross build")
option(LASTACK_LZ4 "Read captures packed with lz4" ON)
option(LASTACK_ZSTD "Read captures packed with zstd" ON)

function(lastack_headers target)
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} SYSTEM INTERFACE ${LASTACK_HEADERS})
endfunction()

if(LASTACK_HEADERS)
    foreach(target Boost::headers CLI11::CLI11 fmt::fmt lastack::pcap lastack::rapidjson)
        lastack_headers(${target})
    endforeach()
    target_compile_definitions(fmt::fmt INTERFACE FMT_HEADER_ONLY)
else()
    find_package(Boost 1.81 REQUIRED)
    find_package(CLI11 REQUIRED)
    find_package(fmt REQUIRED)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(RAPIDJSON REQUIRED IMPORTED_TARGET GLOBAL RapidJSON)
    add_library(lastack::rapidjson ALIAS PkgConfig::RAPIDJSON)
    if(WIN32)
        # Npcap is loaded when it is needed: building takes the headers of its SDK alone.
        find_path(PCAP_INCLUDE_DIR pcap.h REQUIRED)
        add_library(lastack::pcap INTERFACE IMPORTED GLOBAL)
        target_include_directories(lastack::pcap SYSTEM INTERFACE ${PCAP_INCLUDE_DIR})
    else()
        pkg_check_modules(PCAP REQUIRED IMPORTED_TARGET GLOBAL libpcap)
        add_library(lastack::pcap ALIAS PkgConfig::PCAP)
    endif()
endif()

find_package(ZLIB REQUIRED)
foreach(packing LZ4 ZSTD)
    if(LASTACK_${packing})
        string(TOLOWER lib${packing} library)
        find_package(PkgConfig REQUIRED)
        pkg_check_modules(${packing} REQUIRED IMPORTED_TARGET GLOBAL ${library})
    endif()
endforeach()

# Ciphers and digests: Windows has its own.
if(NOT WIN32)
    find_package(OpenSSL REQUIRED)
endif()

# What gives up rights, and what serves metrics: without them the program does without.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT LASTACK_HEADERS)
    pkg_check_modules(CAPNG IMPORTED_TARGET GLOBAL libcap-ng)
    pkg_check_modules(SECCOMP IMPORTED_TARGET GLOBAL libseccomp)
    if(LASTACK_METRICS)
        pkg_check_modules(
            PROMETHEUS IMPORTED_TARGET GLOBAL prometheus-cpp-core prometheus-cpp-pull
        )
    endif()
endif()
