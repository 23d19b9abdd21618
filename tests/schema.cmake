# Reports every sample as NDJSON and as JSON and validates all of it against resources/schema.
# Run as: cmake -DROOT=<checkout> -DLASTACK=<program> -DPYTHON=<python3> -DOUT=<folder> -P schema.cmake
cmake_minimum_required(VERSION 3.22)

file(GLOB captures ${ROOT}/captures/*.pcap ${ROOT}/captures/*.pcapng)
list(LENGTH captures count)
if(count EQUAL 0)
    message(FATAL_ERROR "schema: there is no sample in ${ROOT}/captures")
endif()
file(REMOVE_RECURSE ${OUT})
file(MAKE_DIRECTORY ${OUT})

set(documents "")
foreach(capture IN LISTS captures)
    get_filename_component(name ${capture} NAME)
    foreach(format IN ITEMS json ndjson)
        set(document ${OUT}/${name}.${format})
        execute_process(
            COMMAND ${LASTACK} report -T ${format} ${capture}
            OUTPUT_FILE ${document}
            RESULT_VARIABLE status
        )
        if(NOT status EQUAL 0)
            message(FATAL_ERROR "schema: ${LASTACK} report -T ${format} ${capture} ended with ${status}")
        endif()
        list(APPEND documents ${document})
    endforeach()
endforeach()

execute_process(COMMAND ${PYTHON} ${ROOT}/tests/schema_check.py ${documents} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "schema: the reports do not match resources/schema (see above)")
endif()
message(STATUS "schema: the reports of ${count} samples are valid")
