#!/usr/bin/env python3
"""Scores the program against captures whose truth is known and compares the figures with floors.json.

    run_scores.py --lastack BINARY truth|impaired|zeek|packetdrill

truth: real sockets, every call logged. impaired: the same after loss, cuts and in tunnels. zeek: traces with the
states in Zeek's own baselines. packetdrill: scripts of kernel tests turned into captures. A figure below its floor
fails; raise the floor when the program gets better.
"""
import argparse
import json
import pathlib
import subprocess
import sys

import corpora

FLOORS = pathlib.Path(__file__).with_name('floors.json')


def command(kind, lastack):
    if kind in ('truth', 'impaired'):
        kinds = 'runs,all' if kind == 'truth' else 'impaired'
        return [corpora.tool('score_truth.py'), '--lastack', lastack, corpora.folder('truth', 'open'), '--kinds', kinds, '--json']
    return [corpora.tool('score_public.py'), '--lastack', lastack, kind, corpora.folder('public', kind), '--json']


def figures(kind, lastack):
    done = subprocess.run([sys.executable, *map(str, command(kind, lastack))], stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f'{kind}: the scoring program ended with {done.returncode}')
    return json.loads(done.stdout.splitlines()[-1])


def complaints(measured, floors):
    for name, limit in floors.items():
        value = measured[name]
        if value < limit.get('least', value):
            yield f'{name} is {value}, below its floor of {limit["least"]}'
        if value > limit.get('most', value):
            yield f'{name} is {value}, above its limit of {limit["most"]}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lastack', required=True)
    parser.add_argument('kind', choices=['truth', 'impaired', 'zeek', 'packetdrill'])
    options = parser.parse_args()
    measured = figures(options.kind, options.lastack)
    print(json.dumps(measured))
    if not measured['connections']:
        sys.exit(f'{options.kind}: no connection was scored')
    found = list(complaints(measured, json.loads(FLOORS.read_text())[options.kind]))
    if found:
        sys.exit('\n'.join(f'{options.kind}: {line}' for line in found))


if __name__ == '__main__':
    main()
