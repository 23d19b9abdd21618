#include "tests/gui/translation_files.h"

#include "tests/support/sample_set.h"

#include <QFile>
#include <QXmlStreamReader>

#include <stdexcept>

namespace lastack::test {

namespace {

QStringList formsOf(QXmlStreamReader& xml) {
    QString whole;
    QStringList forms;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"translation")) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform") {
            forms << xml.readElementText();
        } else if (xml.isCharacters()) {
            whole += xml.text();
        }
    }
    return forms.isEmpty() ? QStringList{whole} : forms;
}

} // namespace

QStringList translatedLanguages() {
    return {"de", "fr", "pt_BR", "ru", "zh_TW"};
}

QString translationPath(const QString& language) {
    const auto folder = sourceDirectory() / "resources" / "translations";
    return QString::fromStdString(folder.string()) + "/lastack_" + language + ".ts";
}

std::vector<TranslatedText> textsIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("a translation cannot be read");
    }
    std::vector<TranslatedText> texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            texts.emplace_back().context = context;
            texts.back().isCounted = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.back().state = xml.attributes().value("type").toString();
            texts.back().forms = formsOf(xml);
        }
    }
    if (xml.hasError()) {
        throw std::runtime_error("a translation is not well-formed");
    }
    return texts;
}

} // namespace lastack::test
