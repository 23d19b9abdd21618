// The connection record of the report contract (schema lastack.connection/1), as JSON.
// Used by both JSON formats; every key is always written, in the contract's order, absent knowledge
// as null. Writes to the given writer only; a writer belongs to one thread.
#pragma once

#include "report/host_names.h"
#include "report/json_text.h"
#include "report/teardown_report.h"

namespace lastack {

void writeRecord(JsonWriter& json, const TeardownReport& report, HostNames names);

// The "evidence" array of the record. The record's own file would be too long with it.
void writeEvidence(JsonWriter& json, const TeardownReport& report);

// The "first_cause" object: what was said first of why, and the close of TCP that followed.
void writeFirstCause(JsonWriter& json, const TeardownReport& report);

// The "multipath" object: the connection above a subflow of MPTCP; null for all others.
void writeMultipath(JsonWriter& json, const TeardownReport& report);

// The "disconnect_data" array: what the resets carry.
void writeDisconnectData(JsonWriter& json, const TeardownReport& report);

// Ids of reasons, as an array.
void writeReasons(JsonWriter& json, const Reasons& reasons);

} // namespace lastack
