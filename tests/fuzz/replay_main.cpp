// Runs a fuzz entry point over every file of the folders given, without libFuzzer.
// Makes seeds and once-found crashes part of every test run, with any compiler and any sanitizer.
// Single-threaded. The file in hand is named before it runs, so that a crash tells which one it
// was.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::uint8_t> contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

// The input exactly as it is, in a block of its own size: a sanitizer sees the first byte read
// beyond it.
void replay(const std::vector<std::uint8_t>& input, std::size_t size) {
    const std::vector<std::uint8_t> exact(input.data(), input.data() + size);
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

void replayWholeAndCut(const fs::path& file) {
    constexpr std::size_t kCuts = 16;
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    const auto input = contentOf(file);
    for (std::size_t cut = 0; cut <= kCuts; ++cut) {
        replay(input, input.size() * cut / kCuts);
    }
}

} // namespace

int main(int argc, char** argv) {
    std::size_t replayed = 0;
    for (int argument = 1; argument < argc; ++argument) {
        const auto files = filesBelow(argv[argument]);
        std::for_each(files.begin(), files.end(), replayWholeAndCut);
        replayed += files.size();
    }
    if (replayed == 0) {
        std::fprintf(
            stderr,
            "%s: no input found in the folders given; name at least one with files.\n",
            argv[0]
        );
        return 2;
    }
    std::printf("%zu inputs replayed, each whole and cut short\n", replayed);
    return 0;
}
