// Lanes: where the two lifelines and the tap line stand, and how far an arrow falls on its way.
// A capture sees each segment at one place; the halves of the handshake tell where that is between
// the hosts. Values and pure functions; thread-safe.
#pragma once

#include "diagram/layout_options.h"
#include "diagram/text_metrics.h"
#include "track/connection.h"

#include <cstdint>

namespace lastack::diagram {

// Distances in units of the metrics.
struct Spacing {
    double line;        // height of a line of text
    double slope;       // how far an arrow falls from lane to lane
    double labelGap;    // from an arrow up to the bottom of its label
    double labelClear;  // from what is above down to the top of a label
    double laneGap;     // from the end of an arrow to the start of one that acknowledges it
    double sameSide;    // between arrows of one side
    double columnClear; // between texts of different rows beside a lane
    double breakHeight; // that a gap needs
    double below;       // that an arrow's end takes
    double textPad;     // from a lane to the text beside it
    double margin;      // left and right of everything
    double stretch;     // most that time alone moves rows apart
};

Spacing spacingOf(Slope slope, const TextMetrics& metrics);

// The same where arrows fall as far as their time takes, from lane to lane.
Spacing trueSpacingOf(double fall, const TextMetrics& metrics);

enum class TapBasis : std::uint8_t { Handshake, Unknown };

struct Tap {
    double share = 0.5; // of the way from the client to the server
    TapBasis basis = TapBasis::Unknown;
};

Tap tapOf(const Connection& connection);

struct Lanes {
    double left = 0, right = 0; // the lifelines
    double width = 0;           // of the canvas
    Tap tap;

    double x(Side side) const { return side == Side::Client ? left : right; }

    double between() const { return right - left; }

    double tapX() const { return left + tap.share * between(); }

    // The part of the way that an arrow has behind it at the tap.
    double leaves(Side from) const { return from == Side::Client ? tap.share : 1 - tap.share; }

    // Where an arrow begins that somebody on the path sent: beside the lane of its claimed sender,
    // before it passes the capture.
    double pathStart(Side from) const;

    // The part of the way from a side's lane to x.
    double wayTo(double at, Side from) const {
        return from == Side::Client ? (at - left) / between() : (right - at) / between();
    }
};

} // namespace lastack::diagram
