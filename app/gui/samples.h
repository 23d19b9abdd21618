// Samples: the captures that come with the program, with what happened in each: the tutorial.
// Read from the folder's own README.md. For the program's own thread alone.
#pragma once

#include <QString>

#include <vector>

namespace lastack::gui {

struct Sample {
    QString path;
    QString name;  // "half-close-used"
    QString story; // one sentence
};

// Where the samples are; empty when they are not installed.
QString samplesFolder();

std::vector<Sample> samplesIn(const QString& folder);

} // namespace lastack::gui
