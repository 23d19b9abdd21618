#include "wsp/sequences.h"

#include <algorithm>

namespace lastack {

namespace {

// A sequence and the calls that it cannot do without; any of them will do.
struct Sequence {
    SequenceId id;
    std::initializer_list<CallId> needs;
};

// Q9 and Q10, of the initiator and the responder, need a carrier of disconnect data. WSPCloseSocket
// that fails (Q14) or is not the last reference (Q15) puts nothing on the wire: what does is the
// call that follows.
const Sequence kTable[] = {
    {SequenceId{1}, {CallId::CloseGraceful, CallId::CloseThenData}},
    {SequenceId{2}, {CallId::ShutSend}},
    {SequenceId{3}, {CallId::ShutSend}},
    {SequenceId{4}, {CallId::ShutSend, CallId::CloseGraceful}},
    {SequenceId{5}, {CallId::ShutBoth}},
    {SequenceId{6}, {CallId::CloseHard}},
    {SequenceId{7}, {CallId::CloseTimed}},
    {SequenceId{8}, {CallId::CloseUnread}},
    {SequenceId{9}, {CallId::SendDisconnData}},
    {SequenceId{10}, {CallId::SendDisconnData}},
    {SequenceId{11}, {CallId::SendDisconnect}},
    {SequenceId{12}, {CallId::DisconnectEx, CallId::TransmitFile}},
    {SequenceId{13}, {CallId::Exit, CallId::Cleanup, CallId::NoCall, CallId::HostDown}},
    {SequenceId{14}, {CallId::CloseTimed}},
    {SequenceId{15}, {CallId::CloseGraceful}},
};

constexpr unsigned kNever = 0xFFFF;

unsigned gradeOf(const Candidate& candidate) {
    constexpr unsigned kPerCertainty = 100;
    return candidate.certainty == Confidence::Excluded
               ? kNever
               : static_cast<unsigned>(candidate.certainty) * kPerCertainty + candidate.rank;
}

// The best that a candidate of any call of this side makes of the sequence.
unsigned gradeOf(const Sequence& sequence, const SideMapping& side) {
    unsigned best = kNever;
    for (const Call& call : side.calls) {
        for (const Candidate& candidate : call.candidates) {
            const auto* const found =
                std::find(sequence.needs.begin(), sequence.needs.end(), candidate.id);
            if (found != sequence.needs.end()) {
                best = std::min(best, gradeOf(candidate));
            }
        }
    }
    return best;
}

} // namespace

void nameSequences(SideMapping& side) {
    for (const Call& call : side.calls) {
        if (call.kind == CallKind::Teardown && call.callClass != CallClass::External) {
            side.mustHaveMade.push_back(call.callClass);
        }
    }
    std::array<unsigned, kSequences + 1> grades;
    grades.fill(kNever);
    for (const Sequence& sequence : kTable) {
        grades[static_cast<std::size_t>(sequence.id)] = gradeOf(sequence, side);
        if (grades[static_cast<std::size_t>(sequence.id)] != kNever) {
            side.mayHaveMade.push_back(sequence.id);
        }
    }
    std::stable_sort(side.mayHaveMade.begin(), side.mayHaveMade.end(), [&](auto a, auto b) {
        return grades[static_cast<std::size_t>(a)] < grades[static_cast<std::size_t>(b)];
    });
}

} // namespace lastack
