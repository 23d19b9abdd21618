#include "decode/field_value.h"

#include "net/phrase.h"

namespace lastack {

FieldValue numberValue(std::uint64_t number) {
    return {"{number}", {{.name = "number", .number = number}}};
}

FieldValue sizeValue(std::uint64_t bytes) {
    return {phrase("Engine", "{size} {size?byte|bytes}"), {{.name = "size", .number = bytes}}};
}

FieldValue portsValue(std::uint16_t from, std::uint16_t to) {
    return {
        phrase("Engine", "port {from} → {to}"),
        {{.name = "from", .text = std::to_string(from)},
         {.name = "to", .text = std::to_string(to)}}};
}

} // namespace lastack
