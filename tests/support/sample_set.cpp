#include "tests/support/sample_set.h"

#include "tests/support/built_samples.h"
#include "tests/support/script_frames.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace lastack::test {

namespace {

// The text of the first comment lines, joined.
std::string storyOf(std::string_view script) {
    std::string story;
    while (script.starts_with("# ")) {
        const auto end = std::min(script.find('\n'), script.size());
        story += story.empty() ? "" : " ";
        story += script.substr(2, end - 2);
        script.remove_prefix(std::min(end + 1, script.size()));
    }
    return story;
}

std::vector<std::string> expectationsOf(const std::string& script) {
    constexpr std::string_view kMark = "# -> ";
    std::vector<std::string> expected;
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(kMark)) {
            expected.push_back(line.substr(kMark.size()));
        }
    }
    return expected;
}

} // namespace

std::filesystem::path sourceDirectory() {
    return LASTACK_SOURCE_DIR;
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        throw std::runtime_error(path.string() + ": cannot be read");
    }
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void writeFile(const std::filesystem::path& path, const std::string& content) {
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.close();
    if (!stream) {
        throw std::runtime_error(path.string() + ": cannot be written");
    }
}

std::vector<Sample> allSamples() {
    std::vector<Sample> samples = scriptSamples();
    for (const BuiltSample& built : builtSamples()) {
        Sample& sample = samples.emplace_back();
        sample.file = built.file;
        sample.story = built.story;
        sample.built = captureOf(built);
    }
    std::sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) {
        return a.file < b.file;
    });
    return samples;
}

std::vector<Sample> scriptSamples() {
    std::vector<Sample> samples;
    for (const auto& entry :
         std::filesystem::directory_iterator(sourceDirectory() / "tests/support/samples")) {
        if (entry.path().extension() != ".script") {
            continue;
        }
        auto text = readFile(entry.path());
        Sample& sample = samples.emplace_back();
        sample.file = entry.path().stem().string();
        sample.story = storyOf(text);
        sample.text = text;
        sample.expected = expectationsOf(text);
    }
    std::sort(samples.begin(), samples.end(), [](const auto& a, const auto& b) {
        return a.file < b.file;
    });
    return samples;
}

std::string captureOf(const Sample& sample) {
    if (sample.text.empty()) {
        return sample.built;
    }
    const auto script = parseScript(sample.text);
    if (sample.file.ends_with(".snoop")) {
        return snoopOf(script);
    }
    return sample.file.ends_with(".pcap") ? pcapOf(script) : pcapngOf(script);
}

} // namespace lastack::test
