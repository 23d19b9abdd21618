"""Compares the disconnect data of captures whose every unit is known with what the program reports.

    disconnect.py --lastack BINARY

disconnect_units.txt lists the units of corpora/disconnect, one per line:
file|packet|sender|carrier|code|subcode|bytes in hexadecimal, "-" for what a unit has not. corpora/osi-session names its
own in expected.txt. A unit that is missing or differs fails, and so does one of corpora/disconnect that is not listed.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

import corpora

LISTED = pathlib.Path(__file__).with_name('disconnect_units.txt')
CARRIERS = {'FN': 'session-fn', 'DN': 'session-dn', 'NF': 'session-nf', 'AB': 'session-ab', 'AA': 'session-aa',
            'RF': 'session-rf', 'COTP DR': 'cotp-dr'}
INNER = {'RLRQ': 'acse-rlrq', 'RLRE': 'acse-rlre', 'ABRT': 'acse-abrt'}


def units_of(binary, capture):
    done = subprocess.run([binary, 'report', '-T', 'ndjson', str(capture)], stdout=subprocess.PIPE, check=False, timeout=120)
    if done.returncode not in (0, 3):
        sys.exit(f'{capture.name}: exit {done.returncode}')
    return [unit for line in done.stdout.splitlines() for unit in json.loads(line)['disconnect_data']]


def line_of(name, unit):
    reason = unit['reason'] or {'code': None, 'subcode': None}
    values = (name, unit['packet'], unit['from'], unit['carrier'], reason['code'], reason['subcode'], unit['data_hex'])
    return '|'.join('-' if value is None else str(value) for value in values)


def check_listed(binary):
    folder = corpora.folder('disconnect')
    expected = [line for line in LISTED.read_text().splitlines() if line and not line.startswith('#')]
    found = []
    for name in sorted({line.split('|')[0] for line in expected}):
        found += [line_of(name, unit) for unit in units_of(binary, folder / name)]
    wrong = [f'missing {line}' for line in expected if line not in found]
    wrong += [f'not known {line}' for line in found if line not in expected]
    return len(expected), wrong


def same_bytes(wanted, actual):
    """A long value is shortened in the middle by '..'."""
    head, dots, tail = wanted.partition('..')
    actual = actual or ''
    return actual.startswith(head) and actual.endswith(tail) if dots else actual == wanted


def expectation(line):
    """(packet, sender, carrier, bytes) of each unit that a line names; TCP's own ends are none."""
    packet, _, direction, text = line.split('|', 3)
    sender = 'client' if direction == 'c>s' else 'server'
    name = next((key for key in CARRIERS if text.startswith(key)), None)
    if name is None:
        return
    data = re.search(r'user-data\[(\d+)\]=([0-9a-f.]*)', text)
    yield int(packet), sender, CARRIERS[name], data.group(2) if data else None
    inner = re.search(r'\((RLRQ|RLRE|ABRT)\b', text)
    if inner:
        yield int(packet), sender, INNER[inner.group(1)], None


class Enclosures:
    """A unit in several parts is reported whole, in the packet of its last part (X.225 enclosure item)."""
    def __init__(self):
        self.parts = {}

    def whole(self, line, sender, data):
        """The bytes so far when the line ends the unit; None when more is to come."""
        mark = re.search(r'Enclosure=(\d)', line)
        if not mark:
            return data
        self.parts[sender] = self.parts.get(sender, '') + (data or '')
        return self.parts.pop(sender) if int(mark.group(1)) & 2 else None


def check_sessions(binary):
    folder = corpora.folder('osi-session')
    count, wrong, units, name = 0, [], [], ''
    enclosures = Enclosures()
    for line in (folder / 'expected.txt').read_text().splitlines():
        if line.startswith('## '):
            name = line[3:].strip()
            units = units_of(binary, folder / name)
        elif line and line[0].isdigit():
            for packet, sender, carrier, data in expectation(line):
                if 'Enclosure' in line:
                    data = enclosures.whole(line, sender, data)
                    if data is None:
                        continue
                count += 1
                same = [u for u in units if (u['packet'], u['from'], u['carrier']) == (packet, sender, carrier)]
                if not any(data is None or same_bytes(data, unit['data_hex']) for unit in same):
                    wrong.append(f'missing {name}: {line}')
    return count, wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lastack', required=True)
    options = parser.parse_args()
    listed, wrong = check_listed(options.lastack)
    sessions, more = check_sessions(options.lastack)
    for line in wrong + more:
        print(line)
    print(f'{listed} listed units, {sessions} units of sessions, {len(wrong) + len(more)} wrong')
    if wrong or more or not listed or not sessions:
        sys.exit(1)


if __name__ == '__main__':
    main()
