#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <set>

using namespace lastack::test;

TEST_CASE("the captures are what the generator makes of the scripts", "[samples]") {
    const auto folder = sourceDirectory() / "captures";
    const auto samples = allSamples();
    REQUIRE(samples.size() >= 35);
    for (const auto& sample : samples) {
        INFO(sample.file << " differs from its script; run make-samples");
        CHECK((readFile(folder / sample.file) == captureOf(sample)));
    }
}

TEST_CASE("every capture has a script", "[samples]") {
    std::set<std::string> known;
    for (const auto& sample : allSamples()) {
        known.insert(sample.file);
    }
    for (const auto& entry : std::filesystem::directory_iterator(sourceDirectory() / "captures")) {
        const auto extension = entry.path().extension();
        if (extension == ".pcap" || extension == ".pcapng") {
            CHECK(known.count(entry.path().filename().string()) == 1);
        }
    }
}

TEST_CASE("every sample tells its story in a sentence", "[samples]") {
    for (const auto& sample : allSamples()) {
        INFO(sample.file);
        CHECK(sample.story.size() > 20);
        CHECK(sample.story.ends_with('.'));
    }
}
