// FieldList: collects the fields of one frame; nothing outside its captured bytes gets in, and
// there are never more than kMostFields. Cursor: one header of it, read front to back by size.
// Not thread-safe; used by fieldsOf() alone.
#pragma once

#include "decode/fields.h"
#include "decode/walk.h"
#include "net/bytes.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace lastack {

class FieldList {
public:
    FieldList(std::span<const std::byte> frame, FrameFields& into) : frame_(frame), into_(into) {}

    std::uint32_t offsetOf(const std::byte* at) const {
        return static_cast<std::uint32_t>(at - frame_.data());
    }

    // What reaches beyond the captured bytes is cut; what lies beyond them is left out.
    void add(Field field) {
        if (field.begin >= frame_.size() || field.length == 0 ||
            into_.fields.size() >= kMostFields) {
            return;
        }
        const auto room = static_cast<std::uint32_t>(frame_.size()) - field.begin;
        field.length = std::min(field.length, room);
        into_.fields.push_back(std::move(field));
    }

    // A header of that many bytes; its fields follow.
    void addLayer(
        std::string_view name, const std::byte* at, std::uint32_t size, std::string_view meaning
    ) {
        add({offsetOf(at), size, FieldRole::Layer, 0, name, sizeValue(size), meaning});
    }

    void note(FieldValue sentence) { into_.notes.push_back(std::move(sentence)); }

private:
    std::span<const std::byte> frame_;
    FrameFields& into_;
};

class FieldCursor {
public:
    FieldCursor(FieldList& list, const std::byte* at, std::uint32_t size)
        : list_(list), at_(at), left_(size), begin_(list.offsetOf(at)) {}

    std::uint32_t left() const { return left_; }

    const std::byte* data() const { return at_; }

    unsigned u8(std::uint32_t ahead = 0) const {
        return ahead < left_ ? std::to_integer<unsigned>(at_[ahead]) : 0;
    }

    std::uint16_t u16() const { return left_ >= 2 ? loadBig16(at_) : std::uint16_t{0}; }

    std::uint32_t u32() const { return left_ >= 4 ? loadBig32(at_) : 0; }

    // The next bytes are this field; the cursor goes behind them.
    void field(
        std::uint32_t size,
        std::string_view name,
        FieldValue value,
        std::string_view meaning,
        FieldRole role = FieldRole::Plain
    ) {
        inside(0, size, name, std::move(value), meaning, 1, role);
        skip(size);
    }

    // A part of what comes next; the cursor stays.
    void inside(
        std::uint32_t ahead,
        std::uint32_t size,
        std::string_view name,
        FieldValue value,
        std::string_view meaning,
        std::uint8_t depth = 2,
        FieldRole role = FieldRole::Plain
    ) {
        if (ahead < left_) {
            list_.add(
                {begin_ + ahead,
                 std::min(size, left_ - ahead),
                 role,
                 depth,
                 name,
                 std::move(value),
                 meaning}
            );
        }
    }

    void skip(std::uint32_t size) {
        const std::uint32_t step = std::min(size, left_);
        at_ += step;
        begin_ += step;
        left_ -= step;
    }

private:
    FieldList& list_;
    const std::byte* at_;
    std::uint32_t left_;
    std::uint32_t begin_;
};

// fields_link.cpp: what a step below IP consumed. `type` is the EtherType that led to it.
void describeLink(
    FieldList& list, WalkStep step, std::uint16_t type, const std::byte* at, std::uint32_t size
);

// fields_ip.cpp
void describeIpv4(FieldList& list, const std::byte* at, std::uint32_t size);
void describeIpv6(FieldList& list, const std::byte* at, std::uint32_t size);
void describeExtension(
    FieldList& list, std::uint8_t protocol, const std::byte* at, std::uint32_t size
);
void describeIcmp(FieldList& list, const Walk& walk);
FieldValue protocolValue(unsigned protocol); // "6 TCP"

// fields_tcp.cpp: the header and its payload.
void describeTcp(FieldList& list, const Walk& walk);

// fields_transport.cpp
void describeUdp(FieldList& list, const std::byte* at, std::uint32_t size);
void describePacket(FieldList& list, const Walk& walk);

// What a unit of a transport carries, as far as it is captured.
void describeUserData(FieldList& list, const std::byte* at, std::uint32_t size);

// fields_osi.cpp, fields_wan.cpp: what is captured of the packet.
void describeOsi(FieldList& list, const Walk& walk);
void describeX25(FieldList& list, const Walk& walk);
void describeDecnet(FieldList& list, const Walk& walk);

std::string hexText(std::uint64_t value, int digits); // "0x0800"

} // namespace lastack
