#!/usr/bin/env python3
"""Checks reports against the schemas in resources/schema.

usage: schema_check.py FILE...    NDJSON (one record per line) or JSON documents; "-" is standard input

Every line or document whose "schema" names one of ours is validated against it. Exit status: 0 all valid and
at least one value checked; 1 something is not valid (the first errors go to standard error); 2 bad usage.
"""
import json
import pathlib
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "resources" / "schema"
SHOWN = 10


def strict_pairs(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key occurs twice among {keys}")
    return dict(pairs)


def name_of(schema):
    """What documents of this schema call it; each alternative of one calls it the same."""
    names = {each["properties"]["schema"]["const"] for each in schema.get("oneOf", [schema])}
    (name,) = names
    return name


def load_validators():
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.glob("*.schema.json"))]
    store = {schema["$id"]: schema for schema in schemas}
    validators = {}
    for schema in schemas:
        jsonschema.Draft202012Validator.check_schema(schema)
        resolver = jsonschema.RefResolver(schema["$id"], schema, store=store)
        validators[name_of(schema)] = jsonschema.Draft202012Validator(schema, resolver=resolver)
    return validators


def values_of(path):
    data = sys.stdin.buffer.read() if path == "-" else pathlib.Path(path).read_bytes()
    text = data.decode("utf-8")  # not valid UTF-8 is an error, too
    try:
        return [("", json.loads(text, object_pairs_hook=strict_pairs))]
    except json.JSONDecodeError:
        lines = text.split("\n")
        return [
            (f"line {number}", json.loads(line, object_pairs_hook=strict_pairs))
            for number, line in enumerate(lines, 1)
            if line
        ]


def errors_of(value, validators):
    name = value.get("schema") if isinstance(value, dict) else None
    if name not in validators:
        yield f"schema {name!r} is not one of {sorted(validators)}"
        return
    for error in validators[name].iter_errors(value):
        place = "/".join(str(part) for part in error.absolute_path) or "(top)"
        yield f"{place}: {error.message[:300]}"


def check(path, validators):
    """Number of values checked, and the errors among them."""
    try:
        values = values_of(path)
    except (OSError, ValueError) as error:
        return 0, [f"{path}: {error}"]
    errors = [
        f"{path}{': ' + where if where else ''}: {error}"
        for where, value in values
        for error in errors_of(value, validators)
    ]
    return len(values), errors


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    validators = load_validators()
    checked = 0
    errors = []
    for path in paths:
        count, found = check(path, validators)
        checked += count
        errors += found
    for error in errors[:SHOWN]:
        print(error, file=sys.stderr)
    if len(errors) > SHOWN:
        print(f"and {len(errors) - SHOWN} more errors", file=sys.stderr)
    if not errors:
        print(f"{checked} values valid")
    return 1 if errors or checked == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
