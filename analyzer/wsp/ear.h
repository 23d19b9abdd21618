// Ear: collects what the provider of one side would have told its application, step by step: the
// connecting, the data, the end of the stream, a reset, a timeout, and what its own calls bring
// about (listen_in.cpp, hear_ending.cpp). Lives for one call of listIndications().
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/indications.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace lastack {

inline constexpr std::uint16_t kToRead =
    Requirements::kReceive | Requirements::kHandleOpen | Requirements::kReceiveOn;
inline constexpr std::uint16_t kToBeNotified =
    Requirements::kRegistered | Requirements::kHandleOpen;
inline constexpr std::uint16_t kToSend = Requirements::kSend | Requirements::kHandleOpen;

class Ear {
public:
    Ear(const CallCase& made, Side side) : made_(made), heard_(made.of(side)) {}

    std::vector<Indication> take() { return std::move(list_); }

    void listConnecting();
    void listData();
    void listEndOfStream();
    void listReset();
    void listGivingUp();
    void listLocal();

private:
    Indication& add(
        IndicationId id,
        IndicationStatus status,
        std::uint16_t needs,
        EventIndex after,
        std::initializer_list<WspRule> why
    );

    void addAvailable(
        IndicationId id, std::uint16_t needs, EventIndex after, std::initializer_list<WspRule> why
    ) {
        add(id, IndicationStatus::Available, needs, after, why);
    }

    void exclude(IndicationId id, std::initializer_list<WspRule> why) {
        add(id, IndicationStatus::Excluded, 0, EventIndex::None, why);
    }

    void alternative() { list_.back().alternativeOf = list_.size() - 2; }

    bool established() const { return made_.connection.established || made_.connection.midstream; }

    // The FIN came before whatever reset ended the connection for this side.
    bool finCame() const;
    // D2: the handle was gone or its receive side off before the peer's FIN came.
    bool wasDeafBefore(EventIndex event) const;
    void listTimeout();
    void listAfterFin();
    void boundByClosing(TimeRange& time) const;
    void listWithoutFin();
    void listResetWhenOpen();
    void listNoReset();
    bool mayHaveMissedOne() const;

    const CallCase& made_;
    const CallEvidence& heard_;
    std::vector<Indication> list_;
};

} // namespace lastack
