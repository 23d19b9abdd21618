// Output: what a command writes reaches its file, and the file appears whole.
#include "app/cli/output.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace lastack::cli {

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// A folder of its own, so that cases may run at the same time.
class Folder {
public:
    explicit Folder(const char* name) : path_(std::filesystem::temp_directory_path() / name) {
        std::filesystem::create_directories(path_);
    }

    ~Folder() { std::filesystem::remove_all(path_); }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path file(const char* name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

} // namespace

// fwrite() of no octets from a null address is undefined (ISO C17 §7.1.4), which the sanitizers
// tell; a string_view without a text has that address.
TEST_CASE("an empty text is written as nothing, between others too", "[cli]") {
    const Folder folder("lastack-output-empty");
    const auto path = folder.file("report.txt");
    auto opened = Output::open(path.string());
    REQUIRE(opened.has_value());
    Output& output = *opened.value();
    output.write({});
    output.write("one");
    output.write({});
    output.write(" two");
    output.write("");
    CHECK_FALSE(output.failed());
    CHECK_FALSE(output.close().has_value());
    CHECK(contentOf(path) == "one two");
}

TEST_CASE("a file appears with its name only when all is written", "[cli]") {
    const Folder folder("lastack-output-whole");
    const auto path = folder.file("report.txt");
    std::ofstream(path) << "before";
    {
        auto opened = Output::open(path.string());
        REQUIRE(opened.has_value());
        opened.value()->write("half");
    }
    CHECK(contentOf(path) == "before");
    CHECK_FALSE(std::filesystem::exists(folder.file("report.txt.part")));
}

} // namespace lastack::cli
