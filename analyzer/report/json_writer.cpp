#include "report/json_writer.h"

#include "report/record_json.h"
#include "report/summary_json.h"
#include "report/tool.h"

namespace lastack {

namespace {

HostNames hostNames(const WriterOptions& options) {
    return options.names ? HostNames::Include : HostNames::Omit;
}

// Text that leaves the buffer for the sink; the writer over the buffer keeps its place.
void drain(rapidjson::StringBuffer& buffer, TextSink& sink) {
    sink.write({buffer.GetString(), buffer.GetSize()});
    buffer.Clear();
}

// Captures and summary stand after the connections, because only then are they known.
class JsonDocumentWriter : public ReportWriter {
public:
    JsonDocumentWriter(TextSink& sink, const WriterOptions& options)
        : sink_(sink), options_(options), json_(buffer_) {}

    void begin() override {
        json_.StartObject();
        member(json_, "schema", std::string_view("lastack.report/1"));
        writeKey(json_, "tool");
        json_.StartObject();
        member(json_, "name", kToolName);
        member(json_, "version", kToolVersion);
        json_.EndObject();
        writeKey(json_, "connections");
        json_.StartArray();
    }

    void add(const TeardownReport& report) override {
        if (!options_.connections) {
            return;
        }
        buffer_.Put('\n'); // one connection per line, for people and for diff
        writeRecord(json_, report, hostNames(options_));
        drain(buffer_, sink_);
    }

    void end(std::span<const CaptureReport> captures, const Overview& overview) override {
        json_.EndArray();
        writeCaptures(json_, captures);
        writeSummary(json_, captures, overview);
        json_.EndObject();
        buffer_.Put('\n');
        drain(buffer_, sink_);
    }

private:
    TextSink& sink_;
    WriterOptions options_;
    rapidjson::StringBuffer buffer_;
    JsonWriter json_;
};

// Without connections (--summary) a line of records would be empty: the document alone is the one
// line.
class NdjsonWriter : public ReportWriter {
public:
    NdjsonWriter(TextSink& sink, const WriterOptions& options)
        : sink_(sink), options_(options), summary_(sink, options) {}

    void begin() override {
        if (!options_.connections) {
            summary_.begin();
        }
    }

    void add(const TeardownReport& report) override {
        if (!options_.connections) {
            return;
        }
        JsonWriter json(buffer_);
        writeRecord(json, report, hostNames(options_));
        buffer_.Put('\n');
        drain(buffer_, sink_);
    }

    void end(std::span<const CaptureReport> captures, const Overview& overview) override {
        if (!options_.connections) {
            summary_.end(captures, overview);
        }
    }

private:
    TextSink& sink_;
    WriterOptions options_;
    rapidjson::StringBuffer buffer_;
    JsonDocumentWriter summary_;
};

} // namespace

std::unique_ptr<ReportWriter> makeJsonWriter(TextSink& sink, const WriterOptions& options) {
    return std::make_unique<JsonDocumentWriter>(sink, options);
}

std::unique_ptr<ReportWriter> makeNdjsonWriter(TextSink& sink, const WriterOptions& options) {
    return std::make_unique<NdjsonWriter>(sink, options);
}

} // namespace lastack
