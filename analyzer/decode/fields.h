// fieldsOf(): where the headers of one frame lie, field by field, with what each says and means,
// for those who look at bytes. Headers are found by the steps that decode frames, so that what is
// named here is what was analyzed. Bounded by the number of headers and of fields; no frame is put
// together with others: a part of a datagram is shown as one. Pure function; thread-safe.
#pragma once

#include "capture/frame.h"
#include "decode/field_value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lastack {

enum class FieldRole : std::uint8_t {
    Layer, // a whole header, or what no header explains; fields of it follow
    Plain,
    Flags,          // the control bits of TCP, or what another transport has for them
    Payload,        // of the transport
    DisconnectData, // of a protocol above, found by who knows it (report/disconnect_fields.h)
};

struct Field {
    std::uint32_t begin = 0; // in the frame
    std::uint32_t length = 0;
    FieldRole role{};
    std::uint8_t depth = 0;        // 0: a layer
    std::string_view name;         // "Sequence number"
    FieldValue value = {};         // "2,315,874,113"
    std::string_view meaning = {}; // one sentence
};

constexpr std::size_t kMostFields = 512;

struct FrameFields {
    std::vector<Field> fields;     // in the order of their place; what is inside another follows it
    std::vector<FieldValue> notes; // sentences on what is not shown, and why; none: all is
};

FrameFields fieldsOf(LinkType link, std::span<const std::byte> captured, std::uint32_t length);

// The smallest field that holds that byte; null where none does.
const Field* fieldAt(const FrameFields& fields, std::uint32_t byte);

} // namespace lastack
