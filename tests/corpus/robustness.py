#!/usr/bin/env python3
"""Runs the program over hostile, cut and odd captures: no crash, no hang, no sanitizer report, a clear exit.

    robustness.py --lastack BINARY [FOLDER...]

Without folders: public/captures and public/damaged of the corpora. Every file is reported twice, as NDJSON and as a
quiet summary. Allowed are exit 0, exit 3 (damaged input, analyzed as far as it goes) and exit 2 with exactly one
sentence on standard error that names the file.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys

import corpora

SECONDS = 5
WAYS = (('-T', 'ndjson'), ('-q', '--summary'))
# Leaks count as reports too, and a sanitizer's own exit status must not look like one of ours.
SANITIZED = {'ASAN_OPTIONS': 'exitcode=99', 'UBSAN_OPTIONS': 'exitcode=99:print_stacktrace=1'}


def complaint(lastack, capture, way):
    """What is wrong with one run, or None; and its exit status."""
    command = [lastack, 'report', *way, str(capture)]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, env={**os.environ, **SANITIZED}, check=False)
    except subprocess.TimeoutExpired:
        return f'did not end within {SECONDS} s', 'hang'
    errors = done.stderr.decode(errors='replace')
    status = done.returncode
    if status < 0:
        return f'died of signal {-status}: {beginning(errors)}', status
    if status not in (0, 2, 3) or 'Sanitizer' in errors or 'runtime error:' in errors:
        return f'exit {status}: {beginning(errors)}', status
    if status == 2 and (len(errors.strip().splitlines()) != 1 or capture.name not in errors):
        return f'exit 2 without exactly one sentence that names the file: {errors[:400]!r}', status
    if '-T' in way and status != 2:
        return broken_line(done.stdout), status
    return None, status


def beginning(text):
    """Enough of a sanitizer's report to see what and where."""
    return '\n'.join(text.splitlines()[:12])


def broken_line(output):
    for number, line in enumerate(output.splitlines(), 1):
        try:
            json.loads(line)
        except ValueError as error:
            return f'line {number} of its NDJSON is no JSON: {error}'
    return None


def captures(folders):
    files = sorted(path for folder in folders for path in pathlib.Path(folder).rglob('*') if path.is_file())
    return [path for path in files if path.name != 'README.md']


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lastack', required=True)
    parser.add_argument('folders', nargs='*')
    options = parser.parse_args()
    folders = options.folders or [corpora.folder('public', 'captures'), corpora.folder('public', 'damaged')]
    runs = [(capture, way) for capture in captures(folders) for way in WAYS]
    if not runs:
        sys.exit(f'no capture in {folders}')
    statuses, failures = collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda run: complaint(options.lastack, *run), runs)
        for (capture, way), (wrong, status) in zip(runs, results):
            statuses[str(status)] += 1
            if wrong:
                failures += 1
                print(f'{capture} ({" ".join(way)}): {wrong}', flush=True)
    print(f'{len(runs)} runs, by exit status: {dict(sorted(statuses.items()))}; {failures} failures')
    sys.exit(1 if failures else 0)


if __name__ == '__main__':
    main()
