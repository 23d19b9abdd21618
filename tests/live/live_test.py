#!/usr/bin/env python3
"""Captures live, in network namespaces of its own, with real sockets.

    live_test.py --lastack BINARY --helper BINARY [--each N] [--burst N] [--steady SECONDS] [TEST...]

Exit status 77: this machine allows no capture, and the reason is printed.
"""
import argparse
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import jsonschema

import peer

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 120  # more than anything here takes on a busy machine
SKIP = 77
INSIDE = '--inside'


def connect(offset):
    return socket.create_connection((peer.ADDRESS, peer.FIRST_PORT + offset))


def ask(connection):
    connection.sendall(peer.REQUEST)
    return connection.recv(65536)


def client_closes(connection):
    ask(connection)
    connection.close()


def server_closes(connection):
    ask(connection)
    peer.await_end(connection)
    connection.close()


def half_closes(connection):
    connection.sendall(peer.REQUEST)
    connection.shutdown(socket.SHUT_WR)
    peer.await_end(connection)
    connection.close()


def client_resets(connection):
    ask(connection)
    peer.reset(connection)


def is_reset(connection):
    connection.sendall(peer.REQUEST)
    try:
        peer.await_end(connection)
    except ConnectionResetError:
        pass
    connection.close()


def closes_unread(connection):
    connection.sendall(peer.REQUEST)
    connection.recv(1)
    connection.close()


def closes_at_once(connection):
    connection.sendall(peer.REQUEST)
    connection.close()


kept = []


def half_closes_for_good(connection):
    connection.sendall(peer.REQUEST)
    connection.shutdown(socket.SHUT_WR)
    kept.append(connection)


# As in peer.SERVERS; the tenth is a port where nobody listens.
CLIENTS = (
    client_closes,
    server_closes,
    half_closes,
    client_resets,
    is_reset,
    closes_unread,
    is_reset,
    closes_at_once,
    half_closes_for_good,
)


def refused():
    try:
        socket.create_connection((peer.ADDRESS, peer.CLOSED_PORT)).close()
    except ConnectionRefusedError:
        pass


def make_connections(each, clients=CLIENTS):
    """Of ten kinds of ending; how many."""
    for _ in range(each):
        for offset, client in enumerate(clients):
            client(connect(offset))
        refused()
    return each * (len(clients) + 1)


def make_short_ones(count):
    for _ in range(count):
        refused()


def until(condition, what):
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f'never came: {what}')


def packets_of(link):
    """Sent and received so far."""
    shown = subprocess.run(['ip', '-s', '-j', 'link', 'show', link], check=True, stdout=subprocess.PIPE)
    counts = json.loads(shown.stdout)[0]['stats64']
    return counts['rx']['packets'] + counts['tx']['packets']


def children_of(process):
    return [int(pid) for pid in pathlib.Path(f'/proc/{process}/task/{process}/children').read_text().split()]


def status_of(process):
    lines = pathlib.Path(f'/proc/{process}/status').read_text().splitlines()
    return dict(line.split(':\t', 1) for line in lines if ':\t' in line)


def kept_memory(process):
    return int(status_of(process)['VmRSS'].split()[0])


def but_its_closing(record):
    """Without what depends on when the record was closed: live that is moments after the packets, not at the end."""
    kept_ones = {key: value for key, value in record.items() if key != 'record_end'}
    kept_ones['findings'] = [finding for finding in record['findings'] if not finding['sentence'].startswith('TIME-WAIT is held')]
    return kept_ones


class Live(unittest.TestCase):
    options = None
    lastack = None
    helper = None
    server = None

    @classmethod
    def setUpClass(cls):
        cls.server = subprocess.Popen(
            ['unshare', '-n', sys.executable, '-c',
             'import os,sys; print("here", flush=True); sys.stdin.readline(); '
             'sys.path.insert(0, sys.argv[1]); import peer; peer.main()',
             str(pathlib.Path(__file__).parent)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert cls.server.stdout.readline() == 'here\n'
        ip = ['ip', 'link', 'set']
        enter = ['nsenter', '-t', str(cls.server.pid), '-n']
        for command in (
                ['ip', 'link', 'add', 'veth0', 'type', 'veth', 'peer', 'name', 'veth1'],
                ip + ['veth1', 'netns', str(cls.server.pid)],
                ['ip', 'address', 'add', '10.9.0.1/24', 'dev', 'veth0'],
                ip + ['veth0', 'up'], ip + ['lo', 'up'],
                enter + ['ip', 'address', 'add', f'{peer.ADDRESS}/24', 'dev', 'veth1'],
                enter + ip + ['veth1', 'up']):
            subprocess.run(command, check=True)
        cls.server.stdin.write('\n')
        cls.server.stdin.flush()
        assert cls.server.stdout.readline() == 'ready\n'

    @classmethod
    def tearDownClass(cls):
        cls.server.kill()
        cls.server.communicate()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.saved = self.folder / 'saved.pcapng'
        for connection in kept:
            connection.close()
        kept.clear()

    def live(self, *arguments, link='veth0', begins=True):
        """Captures, once it does; a ring begins with its first packet."""
        command = [self.lastack, 'live', '-i', link, '--allow-root', '-w', str(self.saved), *map(str, arguments)]
        with open(self.folder / 'out', 'wb') as out, open(self.folder / 'err', 'wb') as err:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.process = process
        if begins:
            until(lambda: process.poll() is not None or (self.saved.exists() and self.saved.stat().st_size > 0), 'the capture')
        self.assertIsNone(process.poll(), self.complaints())
        return process

    def complaints(self):
        return (self.folder / 'err').read_text()

    def lines(self):
        return (self.folder / 'out').read_text().splitlines()

    def records(self):
        found = [json.loads(line) for line in self.lines()]
        return {record['id']: record for record in found if record['schema'] == 'lastack.connection/1'}

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)
        self.assertEqual(self.process.wait(SECONDS), 130, self.complaints())

    def report(self, path, *arguments):
        done = subprocess.run([self.lastack, 'report', *map(str, arguments), str(path)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, timeout=SECONDS)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode()

    def differences(self, live, reported, path=''):
        """Where two values differ, and how."""
        if isinstance(live, dict) and isinstance(reported, dict) and live.keys() == reported.keys():
            return [found for key in live for found in self.differences(live[key], reported[key], f'{path}.{key}')]
        if isinstance(live, list) and isinstance(reported, list) and len(live) == len(reported):
            pairs = enumerate(zip(live, reported))
            return [found for at, (one, other) in pairs for found in self.differences(one, other, f'{path}[{at}]')]
        return [] if live == reported else [f'{path}: {live} live, {reported} reported']

    def test_helper_holds_no_right_once_it_captures(self):
        process = self.live('-T', 'ndjson')
        helper, = children_of(process.pid)
        status = status_of(helper)
        for name in ('CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'):
            self.assertEqual(int(status[name], 16), 0, name)
        self.assertEqual(status['NoNewPrivs'], '1')
        self.assertEqual(status['Seccomp'], '2')
        self.assertNotIn('0', status['Uid'].split())
        analysis = status_of(process.pid)
        self.assertEqual((analysis['NoNewPrivs'], analysis['Seccomp']), ('1', '2'))
        self.interrupt()

    def test_live_tells_what_a_report_tells_of_the_same_packets(self):
        self.live('-T', 'ndjson')
        each = self.options.each
        count = make_connections(each)
        gone = count - each  # those of one kind stay half-closed
        until(lambda: len(self.lines()) >= gone, 'the connections, as they end')
        time.sleep(4)
        refused()  # the saved capture, too, knows that nothing came after the others
        count += 1
        self.interrupt()
        live = self.records()
        self.assertEqual(len(live), count)
        reported = {}
        for line in self.report(self.saved, '-T', 'ndjson').splitlines():
            record = json.loads(line)
            reported[record['id']] = record
        self.assertEqual(live.keys(), reported.keys())
        for key, record in reported.items():
            self.assertEqual(self.differences(but_its_closing(live[key]), but_its_closing(record)), [], key)
        outcomes = {}
        for record in live.values():
            outcomes[record['outcome']] = outcomes.get(record['outcome'], 0) + 1
        self.assertEqual(outcomes.get('half-closed'), each)
        self.assertEqual(outcomes.get('refused'), each + 1)
        self.assertEqual(outcomes.get('graceful'), 3 * each)
        self.assertEqual(outcomes.get('abortive'), 5 * each)

    def test_every_packet_of_a_burst_is_analyzed_or_counted_as_dropped(self):
        before = packets_of('veth0')
        self.live('-T', 'json', '-q')
        short = self.options.burst
        make_short_ones(short)
        after = packets_of('veth0')
        time.sleep(1.2)  # statistics come every second
        self.interrupt()
        document = json.loads((self.folder / 'out').read_text())
        capture, = document['captures']
        seen = capture['packets'] + (document['summary']['dropped'] or 0)
        self.assertGreaterEqual(seen, 2 * short)
        self.assertLessEqual(abs(seen - (after - before)), 8)  # neighbor discovery before and after
        self.assertGreaterEqual(document['summary']['connections'] + (document['summary']['dropped'] or 0), short)

    def test_packets_that_a_slow_reader_leaves_are_counted_and_lower_the_confidence(self):
        helper = subprocess.Popen([self.helper, '-i', 'veth0', '-C', '1'], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.addCleanup(helper.wait)
        self.addCleanup(helper.kill)
        head = helper.stdout.read1(65536)  # the capture has begun
        waiting = connect(0)
        make_short_ones(6000)  # more than its buffer and the pipe hold
        client_closes(waiting)
        time.sleep(1.2)
        helper.send_signal(signal.SIGINT)
        self.saved.write_bytes(head + helper.stdout.read())
        self.assertEqual(helper.wait(SECONDS), 0)
        document = json.loads(self.report(self.saved, '-T', 'json'))
        interface, = document['captures'][0]['interfaces']
        self.assertGreater(interface['dropped_by_tool'], 0)
        self.assertEqual(interface['dropped_by_kernel'], 0)
        self.assertEqual(interface['received'], document['captures'][0]['packets'] + interface['dropped_by_tool'])
        long = [record for record in document['connections'] if record['server']['port'] == peer.FIRST_PORT]
        for record in long:
            self.assertNotEqual(record['confidence'], 'certain')
            self.assertTrue(record['observed']['capture_loss'])

    def test_killed_helper_ends_the_capture_with_what_was_seen(self):
        process = self.live('-T', 'ndjson')
        make_connections(1)
        until(lambda: len(self.lines()) >= 9, 'the connections')
        os.kill(children_of(process.pid)[0], signal.SIGKILL)
        self.assertEqual(process.wait(SECONDS), 3)
        self.assertRegex(self.complaints(), r'\Alastack: the capture helper was killed; [^\n]+\n\Z')
        self.assertEqual(len(self.records()), 10)
        self.assertEqual(len(self.report(self.saved, '-T', 'ndjson').splitlines()), 10)

    def test_interface_that_goes_down_ends_the_capture_with_what_was_seen(self):
        for command in (['ip', 'link', 'add', 'dummy0', 'type', 'veth', 'peer', 'name', 'dummy1'],
                        ['ip', 'link', 'set', 'dummy0', 'up']):
            subprocess.run(command, check=True)
        process = self.live('-T', 'ndjson', '-i', 'veth0', link='dummy0')
        make_connections(1)
        until(lambda: len(self.lines()) >= 9, 'the connections')
        subprocess.run(['ip', 'link', 'del', 'dummy0'], check=True)
        self.assertEqual(process.wait(SECONDS), 3)
        self.assertRegex(self.complaints(), r'\Alastack: dummy0: the interface went down or was removed; [^\n]+\n\Z')
        self.assertEqual(len(self.records()), 10)

    def test_connections_are_seen_ageing_though_no_packet_comes(self):
        self.live('-T', 'ndjson', '--open', '--interval', '1')
        half_closes_for_good(connect(8))

        def open_ones():
            found = [json.loads(line) for line in self.lines()]
            return [record for record in found if record.get('kind') == 'open' and record['closed_by'] == 'client']
        until(lambda: len(open_ones()) >= 2, 'two looks at the half-closed one')
        first, second = open_ones()[:2]
        self.assertEqual(first['state'], 'half-closed')
        self.assertGreater(second['idle_ns'], first['idle_ns'] + 500_000_000)
        schema = json.loads((ROOT / 'resources/schema/live.schema.json').read_text())
        for record in map(json.loads, self.lines()):
            if record['schema'] == 'lastack.live/1':
                jsonschema.validate(record, schema)
        self.interrupt()

    def test_metrics_are_what_prometheus_reads_and_memory_stays(self):
        with socket.create_server(('127.0.0.1', 0)) as probe:
            port = probe.getsockname()[1]
        process = self.live('-T', 'ndjson', '--metrics', f':{port}')

        def scraped():
            with urllib.request.urlopen(f'http://127.0.0.1:{port}/metrics') as answer:
                return series_in(answer.read().decode())
        make_connections(5)
        until(lambda: sum(value for name, value in scraped().items() if name.startswith('lastack_connections_ended_total')) == 45,
              'the counters')
        until(lambda: scraped()['lastack_connections_live{state="half-closed"}'] == 5, 'the half-closed ones')
        series = scraped()
        self.assertEqual(series['lastack_close_seconds_bucket{le="+Inf"}'], series['lastack_close_seconds_count'])
        self.assertIn('lastack_packets_dropped_total{by="kernel"}', series)
        make_short_ones(2000)
        before = kept_memory(process.pid)
        make_short_ones(2000)
        time.sleep(1)
        self.assertLess(kept_memory(process.pid) - before, 8192)
        self.interrupt()

    def test_memory_stays_under_steady_load(self):
        if not self.options.steady:
            self.skipTest('it takes as long as --steady says')
        process = self.live('-T', 'ndjson', '-b', 'filesize:10000', '-b', 'files:2', begins=False)
        end = time.monotonic() + self.options.steady
        sizes = []
        while time.monotonic() < end:
            make_connections(10, CLIENTS[:-1])  # all of them end
            sizes.append(kept_memory(process.pid))
        print(f'{len(sizes)} looks, KiB at a tenth of them: {sizes[::max(1, len(sizes) // 10)]}', flush=True)
        settled = sizes[len(sizes) // 5]
        self.assertLess(max(sizes) - settled, 4096)
        self.interrupt()

    def test_pipe_of_another_program_is_monitored(self):
        tap = subprocess.Popen([self.helper, '-i', 'veth0'], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.addCleanup(tap.wait)
        self.addCleanup(tap.kill)
        with open(self.folder / 'out', 'wb') as out:
            process = subprocess.Popen([self.lastack, 'live', '-r', '-', '--allow-root', '-T', 'ndjson', '-c', '8'],
                                       stdin=tap.stdout, stdout=out)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        tap.stdout.close()
        until(lambda: status_of(tap.pid).get('Seccomp') == '2', 'the helper')
        while process.poll() is None:
            refused()
            time.sleep(0.05)
        self.assertEqual(process.returncode, 0)
        self.assertGreater(len(self.records()), 0)

    def test_ring_keeps_the_newest_files(self):
        self.saved = self.folder / 'ring.pcapng'
        command = [self.lastack, 'live', '-i', 'veth0', '--allow-root', '-q', '-w', str(self.saved),
                   '-b', 'filesize:20', '-b', 'files:2', '-a', 'files:4']
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.addCleanup(process.kill)
        end = time.monotonic() + SECONDS
        while process.poll() is None and time.monotonic() < end:
            make_short_ones(20)
        self.assertEqual(process.wait(SECONDS), 0)
        files = sorted(self.folder.glob('ring_*.pcapng'))
        self.assertEqual(len(files), 2)
        for file in files:
            self.assertLessEqual(file.stat().st_size, 24_000)
            self.report(file, '-q', '--summary')

    def test_teardown_only_sees_how_connections_end(self):
        self.live('-T', 'ndjson', '--teardown-only')
        make_connections(2)
        until(lambda: len(self.lines()) >= 8, 'the certain resets')  # what else ended, the final report says
        self.interrupt()
        records = self.records()
        self.assertEqual(len(records), 20)
        for record in records.values():
            self.assertTrue(all('FIN' in e.get('flags', '') or 'SYN' in e.get('flags', '') or 'RST' in e.get('flags', '')
                                for e in record['evidence']))
        self.assertEqual(sum(record['outcome'] == 'abortive' for record in records.values()), 10)
        self.assertIn('few verdicts are certain', self.complaints())

    def test_interfaces_are_named_with_what_can_be_done(self):
        done = subprocess.run([self.lastack, 'interfaces', '-T', 'json'], stdout=subprocess.PIPE, check=True)
        named = {one['name']: one for one in json.loads(done.stdout)['interfaces']}
        self.assertTrue(named['veth0']['can_capture'])
        self.assertIn('10.9.0.1', named['veth0']['addresses'])
        self.assertTrue(named['lo']['loopback'])
        nobody = subprocess.run(['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', self.lastack, '-D'],
                                stdout=subprocess.PIPE, check=True)
        self.assertIn(f'sudo setcap cap_net_raw,cap_setpcap=ep {self.helper}', nobody.stdout.decode())

    def test_root_is_refused_unless_allowed(self):
        done = subprocess.run([self.lastack, 'live', '-i', 'veth0'], stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr.decode(), r'\Alastack: [^\n]+--allow-root\n\Z')


LABELS = re.compile(r'([a-zA-Z_]\w*)="((?:[^"\\\n]|\\["\\n])*)"')
SAMPLE = re.compile(r'([a-zA-Z_:][\w:]*)(?:\{([^{}]*)\})? ([^ ]+)( \d+)?')


def series_in(text):
    """As strictly as promtool: each family is described once, before its samples, and each series is given once."""
    assert text.endswith('\n')
    kinds, helped, series, current = {}, set(), {}, None
    for line in text.splitlines():
        if line.startswith('# HELP '):
            name = line.split(' ', 3)[2]
            assert name not in helped, line
            helped.add(name)
        elif line.startswith('# TYPE '):
            _, _, current, kind = line.split(' ')
            assert current in helped and current not in kinds, line
            assert kind in ('counter', 'gauge', 'histogram', 'summary', 'untyped'), line
            kinds[current] = kind
        else:
            match = SAMPLE.fullmatch(line)
            assert match, line
            name, labels, value, _ = match.groups()
            parts = kinds.get(current) in ('histogram', 'summary')
            base = re.sub('_(bucket|sum|count)$', '', name) if parts else name
            assert base == current, line
            assert kinds[current] != 'counter' or name.endswith('_total'), line
            given = LABELS.findall(labels or '')
            assert ','.join(f'{key}="{text}"' for key, text in given) == (labels or ''), line
            key = name + (f'{{{labels}}}' if labels else '')
            assert key not in series, line
            series[key] = float(value)
    return series


def why_not():
    if os.geteuid() != 0:
        return 'it takes root to make network namespaces'
    for tool in ('ip', 'unshare', 'nsenter', 'setpriv'):
        if subprocess.run(['sh', '-c', f'command -v {tool}'], stdout=subprocess.DEVNULL, check=False).returncode:
            return f'{tool} is missing'
    if subprocess.run(['unshare', '-n', 'ip', 'link', 'add', 'veth0', 'type', 'veth', 'peer', 'name', 'veth1'],
                      stderr=subprocess.DEVNULL, check=False).returncode:
        return 'network namespaces or veth interfaces are not allowed here'
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--lastack', required=True)
    parser.add_argument('--helper', required=True)
    parser.add_argument('--each', type=int, default=200, help='connections of each of ten kinds of ending')
    parser.add_argument('--burst', type=int, default=3000, help='short connections at full speed')
    parser.add_argument('--steady', type=int, default=0, help='seconds of steady load')
    parser.add_argument(INSIDE, action='store_true')
    options, rest = parser.parse_known_args()
    if not options.inside:
        reason = why_not()
        if reason:
            print(f'skipped: live capture cannot be tested, because {reason}')
            sys.exit(SKIP)
        sys.exit(subprocess.run(['unshare', '-n', sys.executable, __file__, INSIDE, *sys.argv[1:]], check=False).returncode)
    Live.options = options
    Live.lastack, Live.helper = os.path.abspath(options.lastack), os.path.abspath(options.helper)
    unittest.main(argv=[sys.argv[0], '-v', *rest])


if __name__ == '__main__':
    main()
