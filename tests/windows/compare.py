#!/usr/bin/env python3
"""Compares the program for Windows, run by Wine, with the one of this machine: over every sample
the same bytes and the same exit status, whatever the format, and the same words about bad input.

Exits with 77 (skipped) where there is no program for Windows or no Wine."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
WINE_PLACES = ['wine64', '/usr/lib/wine/wine64', 'wine']
SERVER_PLACES = ['wineserver', '/usr/lib/wine/wineserver', '/usr/lib/wine/wineserver64']
PATIENCE = 120  # seconds for one run
WHOLE = ['transaction-totals.pcapng', 'transaction-totals-osi.pcapng', 'simultaneous-close.pcapng']


def found_in(places):
    return next((found for found in map(shutil.which, places) if found), None)


def wine():
    return found_in(WINE_PLACES)


def skip(why):
    print(f'skipped: {why}')
    sys.exit(SKIPPED)


class Programs:
    def __init__(self, here, windows, prefix):
        self.commands = {'here': [here], 'windows': [wine(), windows]}
        self.environment = {**os.environ, 'WINEPREFIX': prefix, 'WINEDEBUG': '-all', 'NO_COLOR': '1',
                            'WINEDLLOVERRIDES': 'mscoree,mshtml='}  # nobody is there to be asked about them

    def __enter__(self):
        """One server for all runs: between two that end and begin it would have to be started anew, for seconds."""
        self.serve('-p')
        self.run('windows', ['--version'])
        return self

    def __exit__(self, *_):
        self.serve('-k')

    def serve(self, option):
        server = found_in(SERVER_PLACES)
        if server:
            subprocess.run([server, option], env=self.environment, check=False)

    def run(self, which, arguments, **options):
        """Files and no pipes: what Wine starts beside the program keeps its end of a pipe open for longer."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            try:
                done = subprocess.run(self.commands[which] + arguments, env=self.environment, stdout=out, stderr=err,
                                      timeout=PATIENCE, **options)
            except subprocess.TimeoutExpired:
                sys.exit(f'{" ".join(arguments)}: no answer {which} in {PATIENCE} s')
            out.seek(0)
            err.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, out.read(), err.read())

    def differences(self, arguments, **options):
        """One line for each thing in which the two differ; `options` are made anew for each run."""
        made = {name: (value() if callable(value) else value) for name, value in options.items()}
        ours = self.run('here', arguments, **made)
        made = {name: (value() if callable(value) else value) for name, value in options.items()}
        theirs = self.run('windows', arguments, **made)
        parts = {'standard output': (ours.stdout, theirs.stdout), 'exit status': (ours.returncode, theirs.returncode),
                 'standard error': (ours.stderr, theirs.stderr.replace(b'\r\n', b'\n'))}
        return [f'{" ".join(arguments)}: another {what}: {first(*values)}'
                for what, values in parts.items() if values[0] != values[1]]


def first(ours, theirs):
    """Where they begin to differ."""
    if not isinstance(ours, bytes):
        return f'{ours} here, {theirs} there'
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    return f'from byte {at}: {ours[at:at + 60]!r} here, {theirs[at:at + 60]!r} there'


def written(programs, sample):
    """Reports written with -o are the same files."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for which in ('here', 'windows'):
            target = os.path.join(folder, which + '.csv')
            programs.run(which, ['report', '-q', sample, '-o', target])
            files[which] = pathlib.Path(target).read_bytes() if os.path.exists(target) else None
        if files['here'] is None or files['here'] != files['windows']:
            found.append(f'{sample}: -o wrote another file')
    return found


def samples_here():
    samples = sorted(p.name for p in pathlib.Path('.').iterdir() if p.suffix in ('.pcap', '.pcapng', '.snoop'))
    if len(samples) < 10:
        sys.exit(f'{os.getcwd()}: only {len(samples)} samples')
    return samples


def compare(programs, samples):
    found = []
    for sample in samples:
        found += programs.differences(['report', '-T', 'ndjson', sample])
    for sample in filter(os.path.exists, WHOLE):
        for form in ('text', 'json', 'csv', 'zeek'):
            found += programs.differences(['report', '-T', form, sample])
        for form in ('text', 'svg', 'mermaid', 'json'):
            found += programs.differences(['show', sample, '--connection', '1', '-T', form])
        found += programs.differences(['report', '-T', 'ndjson', '-'], stdin=lambda name=sample: open(name, 'rb'))
        found += written(programs, sample)
    for arguments in (['report', 'no-such-file.pcap'], ['report', '.'], ['report', 'README.md'], ['report', '--wher', 'x'],
                      ['--help'], ['--version'], ['report', '--where', 'outcom == graceful', samples[0]]):
        found += programs.differences(arguments)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--here', required=True)
    parser.add_argument('--windows', required=True)
    parser.add_argument('--captures', required=True)
    options = parser.parse_args()
    if not os.path.exists(options.windows):
        skip('there is no program for Windows; ./dev windows builds it')
    if wine() is None:
        skip('there is no Wine; ./dev windows installs it')
    prefix = os.path.join(os.path.dirname(os.path.abspath(options.windows)), 'wine')
    os.makedirs(prefix, exist_ok=True)
    programs = Programs(os.path.abspath(options.here), os.path.abspath(options.windows), prefix)
    os.chdir(options.captures)
    with programs:
        samples = samples_here()
        found = compare(programs, samples)
    print('\n'.join(found) or f'{len(samples)} samples: the same bytes')
    sys.exit(1 if found else 0)


main()
