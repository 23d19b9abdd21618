#!/usr/bin/env python3
"""Measures LastAck against a bare libpcap loop over the same captures.

The captures are generated first (and kept). Then both programs read each capture in turn, several rounds long; what
counts is the processor time of the whole process, and the ratio of the two within a round, so that a noisy machine
harms both alike. Prints a table and writes bench.json. A benchmark, not a test: no run fails for being slow.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

# Connections at scale 1; the remaining options give each capture its character.
CAPTURES = {
    'A': ('all kinds of ending, 20 % IPv6', 200_000, 'pcap', []),
    'B': ('bulk transfers, full payload', 3_000, 'pcap',
          ['--snap-length', '65535', '--exchanges', '4', '--answers', '14', '--ipv6', '0.1', '--concurrency', '500', '--gap', '40', '--seed', '2']),
    'C': ('half unanswered, a fifth refused', 600_000, 'pcap',
          ['--clients', '1000000', '--concurrency', '50000', '--gap', '5', '--ipv6', '0.05', '--exchanges', '1', '--mix', '10,8,1,1,6,2,20,50,2', '--seed', '3']),
    'D': ('as A, pcapng', 200_000, 'pcapng', []),
}
SUMMARY = ('report', '-q', '--summary')
RECORDS = ('report', '-T', 'ndjson')
# capture, what the program is asked for
JOBS = [('A', SUMMARY), ('B', SUMMARY), ('C', SUMMARY), ('D', SUMMARY), ('A', RECORDS)]


def say(text):
    print(f'bench: {text}', file=sys.stderr, flush=True)


def generate(build, data, name, scale):
    """The capture of that name and what is in it; made only when it is not there yet."""
    _, connections, form, extra = CAPTURES[name]
    command = [str(build / 'bench-generate'), '--format', form, '--connections', str(max(1, round(connections * scale))), *extra]
    capture, counts = data / f'{name}.{form}', data / f'{name}.json'
    if capture.exists() and counts.exists():
        known = json.loads(counts.read_text())
        if known['command'] == command:
            return capture, known
    say(f'generating {capture}')
    counts.unlink(missing_ok=True)
    done = subprocess.run([*command, '--output', str(capture)], stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit('bench: the capture could not be generated; is the disk full?')
    known = {'command': command, **json.loads(done.stdout)}
    counts.write_text(json.dumps(known))
    return capture, known


def warm(capture):
    """Brings the file into the page cache: the disk is not what is measured."""
    with open(capture, 'rb', buffering=0) as stream:
        while stream.read(1 << 22):
            pass


def measure(command):
    started = time.monotonic()
    with open(os.devnull, 'wb') as nowhere:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'bench: {" ".join(command)} ended with {process.returncode}')
    return {'cpu_s': usage.ru_utime + usage.ru_stime, 'wall_s': time.monotonic() - started, 'peak_mb': usage.ru_maxrss / 1024}


def median(runs, field):
    return statistics.median(run[field] for run in runs)


def compare(build, capture, ask, packets, rounds):
    """Interleaved rounds of both programs; who goes first alternates."""
    commands = {'loop': [str(build / 'bench-pcap-loop'), str(capture)], 'lastack': [str(build / 'lastack'), *ask, str(capture)]}
    runs = {'loop': [], 'lastack': []}
    for number in range(rounds):
        for who in ('loop', 'lastack') if number % 2 == 0 else ('lastack', 'loop'):
            runs[who].append(measure(commands[who]))
    pairs = list(zip(runs['lastack'], runs['loop']))
    return {
        'packets': packets,
        'loop_ns_per_packet': median(runs['loop'], 'cpu_s') * 1e9 / packets,
        'ns_per_packet': median(runs['lastack'], 'cpu_s') * 1e9 / packets,
        'ratio_cpu': statistics.median(mine['cpu_s'] / max(loop['cpu_s'], 1e-6) for mine, loop in pairs),
        'ratio_wall': statistics.median(mine['wall_s'] / max(loop['wall_s'], 1e-6) for mine, loop in pairs),
        'wall_s': median(runs['lastack'], 'wall_s'),
        'peak_mb': median(runs['lastack'], 'peak_mb'),
        'runs': runs,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--build', type=pathlib.Path, required=True, help='folder with lastack, bench-generate and bench-pcap-loop')
    parser.add_argument('--data', type=pathlib.Path, help='folder for the captures (default: bench-data in the build folder)')
    parser.add_argument('--scale', type=float, default=1, help='size of the captures; 1 is 1.4 GB in all, 5 the size that goals are stated for')
    parser.add_argument('--rounds', type=int, default=5)
    parser.add_argument('--only', default='ABCD', help='captures to measure, e.g. AC')
    parser.add_argument('--output', type=pathlib.Path, default=pathlib.Path('bench.json'))
    options = parser.parse_args()
    data = options.data or options.build / 'bench-data'
    data.mkdir(parents=True, exist_ok=True)
    results = []
    print(f'{"capture":36s}{"asked for":12s}{"packets":>10s}{"libpcap":>10s}{"lastack":>10s}{"ratio":>8s}{"wall":>8s}{"peak":>9s}')
    for name, ask in JOBS:
        if name not in options.only:
            continue
        capture, known = generate(options.build, data, name, options.scale)
        warm(capture)
        row = compare(options.build, capture, ask, known['packets'], options.rounds)
        what = 'summary' if ask is SUMMARY else 'ndjson'
        results.append({'capture': name, 'asked_for': what, 'connections': known['connections'], **row})
        print(f'{name + ": " + CAPTURES[name][0]:36s}{what:12s}{row["packets"]:10d}{row["loop_ns_per_packet"]:7.1f} ns{row["ns_per_packet"]:7.1f} ns'
              f'{row["ratio_cpu"]:7.2f}x{row["ratio_wall"]:7.2f}x{row["peak_mb"]:6.0f} MB', flush=True)
    print('libpcap, lastack: processor time per packet. ratio: lastack to libpcap, median of the rounds; wall: the same of elapsed time.')
    machine = {'machine': platform.platform(), 'cores': os.cpu_count()}
    options.output.write_text(json.dumps({**machine, 'scale': options.scale, 'rounds': options.rounds, 'results': results}, indent=1) + '\n')
    say(f'wrote {options.output}')


if __name__ == '__main__':
    main()
