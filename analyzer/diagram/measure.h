// Measure: what stands at each row, with the room that it takes, before it has a place.
// Values and views into a report and its rows; not thread-safe; used by layOut() alone.
#pragma once

#include "diagram/placer.h"

#include <array>

namespace lastack::diagram {

// Neither side had the other's segment when it sent its own: FINs and SYNs that do not acknowledge
// each other, and aborts, which a TCP that heard of the other's would not send any more (RFC 9293
// §3.10.7.1).
bool areCrossing(const TeardownReport& report, const Row& first, const Row& second);

class Measure {
public:
    // `outer` is the width of the texts beside a lane.
    Measure(
        const TeardownReport& report,
        const LayoutOptions& options,
        const TextMetrics& metrics,
        const Rows& rows
    );

    // Widest text that usually stands beside a lane for its time.
    double timeWidth() const;

    void use(const Lanes& lanes, const Spacing& spacing, const Marks& marks, double outer);

    Block block(std::uint32_t index);

    // Two rows that cross: their labels stand apart where arrows can cross, and say so where not.
    std::array<Block, 2> crossing(std::uint32_t first);

    // What stands for a row without a packet.
    Break gap(std::uint32_t index) const;

private:
    void noteLastSeen();
    Block unlabeled(std::uint32_t index);
    void label(Block& block, double most, std::string_view suffix) const;
    void time(Block& block) const;
    void centerOnPath(Block& block) const;
    Break::Tick tick(double share, std::string text) const;
    double heightOf(const Row& row) const;
    void addTicks(Break& gap, Duration pause) const;
    double room() const; // between the lanes

    const TeardownReport& report_;
    const LayoutOptions& options_;
    const TextMetrics& metrics_;
    const Rows& rows_;
    RowText texts_;
    const Lanes* lanes_ = nullptr;
    const Spacing* spacing_ = nullptr;
    const Marks* marks_ = nullptr;
    double outer_ = 0;
    std::array<Timestamp, 2> lastSeen_;
    Timestamp previous_; // the end of the row before
};

} // namespace lastack::diagram
