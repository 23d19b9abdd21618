"""Compares what applications were really told with what the program says they would have been told.

    indications.py --lastack BINARY [--assume-os auto|truth] [--verbose]

Every run of corpora/truth/open has a log of its socket calls; `sides.*.saw` lists the end of stream and the errors that
each application met. A logged one is *contradicted* when the program lists it for that side and excludes every form of
it; *not offered* when the program lists none of its forms at all. Exit status 1 when anything is contradicted or more
than the allowed share is not offered.
"""
import argparse
import concurrent.futures
import json
import subprocess
import sys

import corpora

# What an application saw, and the indications that tell it.
FORMS = {
    'eof': {'I.RECV0'},
    'FD_CLOSE(0)': {'I.CLOSE0'},
    'ECONNRESET': {'I.RECV_RST', 'I.SEND_RST', 'I.ACC_RST'},
    'WSAECONNRESET': {'I.RECV_RST', 'I.SEND_RST', 'I.ACC_RST'},
    'EPIPE': {'I.SEND_RST', 'I.SHUTDOWN'},
    'WSAESHUTDOWN': {'I.SHUTDOWN'},
    'ECONNREFUSED': {'I.REFUSED', 'I.CONN_UNREACH'},
    'WSAECONNREFUSED': {'I.REFUSED'},
    'ECONNABORTED': {'I.ABORTED'},
    'ETIMEDOUT': {'I.TIMEDOUT', 'I.ABORTED', 'I.NETRESET', 'I.CONN_TO'},
    'EHOSTUNREACH': {'I.CONN_UNREACH'},
    'ENETUNREACH': {'I.CONN_UNREACH'},
}
MOST_NOT_OFFERED = 0.05


def key(record):
    return frozenset((record[side]['ip'], record[side]['port']) for side in ('client', 'server'))


def records_of(binary, capture, system):
    done = subprocess.run(
        [binary, 'report', '-T', 'ndjson', '--assume-os', system, str(capture)],
        stdout=subprocess.PIPE, check=False, timeout=120)
    if done.returncode not in (0, 3):
        raise RuntimeError(f'{capture.name}: exit {done.returncode}')
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def system_of(platform):
    """Wine hands on what the Linux kernel below it tells, so that Linux's tables hold for it."""
    assert platform.startswith(('wine', 'linux')), platform
    return 'linux'


def compare_side(side, told):
    """'offered', 'contradicted', 'not offered' or None for a sight that no indication tells."""
    forms = FORMS.get(told['what'])
    if forms is None:
        return None
    if told['what'] == 'ETIMEDOUT' and told['call'] == 'connect':
        forms = {'I.CONN_TO'}
    statuses = {i['status'] for i in side['indications'] if i['kind'] in forms}
    if not statuses:
        return 'not offered'
    return 'contradicted' if statuses == {'excluded'} else 'offered'


def compare_run(binary, path, assume):
    results = []
    truth = json.loads(path.read_text())
    if not truth['schema'].startswith('teardown-truth/'):
        return results
    for capture in truth['captures']:
        found = {}
        for system in {system_of(truth['platform'][side]) for side in ('client', 'server')}:
            found[system] = records_of(
                binary, path.parent / capture['file'], system if assume == 'truth' else 'auto')
        for connection in truth['connections']:
            if connection['expected_by_vantage'][capture['vantage']].get('absent'):
                continue
            for side in ('client', 'server'):
                records = found[system_of(truth['platform'][side])]
                same = sorted((r for r in records if key(r) == key(connection)), key=lambda r: r['incarnation'])
                if len(same) <= connection['incarnation']:
                    continue
                record = same[connection['incarnation']]
                turned = record['client']['port'] != connection['client']['port'] or \
                    record['client']['ip'] != connection['client']['ip']
                mine = record['sides'][{'client': 'server', 'server': 'client'}[side] if turned else side]
                for told in connection['sides'][side].get('saw', []):
                    results.append((capture['file'], side, told['what'], told['call'], compare_side(mine, told)))
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lastack', required=True)
    parser.add_argument('--assume-os', choices=('auto', 'truth'), default='truth')
    options = parser.parse_args()
    paths = sorted(corpora.folder('truth', 'open').glob('*.truth.json'))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        lists = pool.map(lambda path: compare_run(options.lastack, path, options.assume_os), paths)
        results = [result for part in lists for result in part]
    judged = [result for result in results if result[4] is not None]
    contradicted = [result for result in judged if result[4] == 'contradicted']
    missing = [result for result in judged if result[4] == 'not offered']
    for result in contradicted + missing:
        print(result[4], *result[:4])
    print(f'{len(judged)} sights, {len(contradicted)} contradicted, {len(missing)} not offered, '
          f'{len(results) - len(judged)} of no indication')
    if not judged or contradicted or len(missing) > MOST_NOT_OFFERED * len(judged):
        sys.exit(1)


if __name__ == '__main__':
    main()
