#include "app/gui/bytes_view.h"
#include "app/gui/connection_pane.h"
#include "app/gui/hex_edit.h"
#include "app/gui/language.h"
#include "report/field_text.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"

#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

// Chooses the last packet of the connection and waits for its bytes.
void chooseLast(ProgramWindow& window) {
    TimelineView& timeline = window->pane().timeline();
    QTest::keyClick(&timeline, Qt::Key_End);
    const auto frame = timeline.rows()[timeline.selectedRow()].frame;
    const auto heading = QString("Packet %1,").arg(number(frame));
    REQUIRE(waitFor([&] { return window->bytes().heading().startsWith(heading); }));
}

std::size_t fieldNamed(const BytesView& bytes, std::string_view name) {
    const auto& fields = bytes.fields().fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const Field& field) {
        return field.name == name;
    });
    REQUIRE(found != fields.end());
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace

TEST_CASE("the control bits of a packet are boxed", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    chooseLast(window);
    const auto& bytes = window->bytes();
    const Field& flags = bytes.fields().fields[fieldNamed(bytes, "Flags")];
    REQUIRE(window->bytes().hex().boxes().size() == 1);
    CHECK(window->bytes().hex().boxes()[0].begin == flags.begin);
    CHECK(window->bytes().hex().boxes()[0].length == 1);
}

TEST_CASE("a field marks its bytes and explains itself, a byte chooses its field", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    chooseLast(window);
    BytesView& bytes = window->bytes();
    const std::size_t sequence = fieldNamed(bytes, "Sequence number");
    bytes.chooseField(sequence);
    CHECK(bytes.hex().washed().begin == bytes.fields().fields[sequence].begin);
    CHECK(bytes.hex().washed().length == 4);
    CHECK(bytes.explanation().startsWith("Sequence number: "));
    CHECK(bytes.explanation().contains("bytes "));
    emit bytes.hex().byteChosen(bytes.fields().fields[fieldNamed(bytes, "Window")].begin);
    CHECK(bytes.tree().currentItem()->text(0) == "Window");
    CHECK(bytes.explanation().startsWith("Window: "));
}

TEST_CASE("what the fields hold follows the language of the window", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    chooseLast(window);
    BytesView& bytes = window->bytes();
    const std::size_t header = fieldNamed(bytes, "Version and header length");
    const std::size_t sequence = fieldNamed(bytes, "Sequence number");
    const auto valueOf = [&bytes](std::size_t field) {
        bytes.chooseField(field);
        return bytes.tree().currentItem()->text(1);
    };
    CHECK(valueOf(header) == "4, 20 bytes");
    const QString english = valueOf(sequence);
    REQUIRE(english.contains(','));
    applyLanguage("de");
    CHECK(waitFor([&] { return valueOf(header) == "4, 20 Bytes"; }));
    CHECK(valueOf(sequence) == QString(english).replace(',', '.'));
    applyLanguage("ru");
    CHECK(waitFor([&] { return valueOf(header) == QString::fromUtf8("4, 20 байт"); }));
    applyLanguage("en");
    CHECK(waitFor([&] { return valueOf(sequence) == english; }));
}

TEST_CASE("the byte under the pointer is found among digits and characters", "[gui]") {
    ensureApplication();
    HexEdit edit;
    std::vector<std::byte> content(64, std::byte{'a'});
    edit.setBytes(content);
    edit.resize(900, 200);
    edit.show();
    const auto place = [&edit](int line, int column) {
        QTextCursor cursor(edit.document());
        cursor.setPosition(line * 73 + column);
        return edit.cursorRect(cursor).center() + QPoint(2, 0);
    };
    CHECK(edit.byteAt(place(0, 6)) == 0U);
    CHECK(edit.byteAt(place(1, 9)) == 17U);
    CHECK(edit.byteAt(place(1, 31)) == 24U);
    CHECK(edit.byteAt(place(2, 56 + 15)) == 47U);
    CHECK_FALSE(edit.byteAt(place(0, 1)).has_value());
}

TEST_CASE("disconnect data is found and boxed", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("tp4-session-release.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    for (std::uint32_t row = 0; row < timeline.rows().size(); ++row) {
        if (number(timeline.rows()[row].frame) == 11) {
            timeline.selectRow(row);
        }
    }
    REQUIRE(waitFor([&] { return window->bytes().heading().startsWith("Packet 11,"); }));
    const auto& bytes = window->bytes();
    const Field& data = bytes.fields().fields[fieldNamed(bytes, "Disconnect data")];
    CHECK(textOf(data.value).find("\"42\"") != std::string::npos);
    CHECK(data.length == 2);
    CHECK_FALSE(window->bytes().hex().boxes().empty());
}
