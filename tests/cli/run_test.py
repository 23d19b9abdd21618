#!/usr/bin/env python3
"""Runs the program as shells and pipelines run it: exit status, standard streams, -o, signals.

    run_test.py --lastack BINARY [--captures FOLDER]

What a test waits for is always something the program or the kernel does, never a guess at how long it takes.
"""
import argparse
import fcntl
import gzip
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree

SECONDS = 20  # more than any run takes on a busy machine
ROOT = pathlib.Path(__file__).resolve().parents[2]
FIONREAD = 0x541B


class Program(unittest.TestCase):
    lastack = None
    captures = ROOT / 'captures'

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.sample = self.captures / 'transaction-totals.pcapng'

    def run_program(self, *arguments, **options):
        command = [self.lastack, *map(str, arguments)]
        options = {'stdout': subprocess.PIPE, 'stderr': subprocess.PIPE} | options
        if 'input' not in options:
            options.setdefault('stdin', subprocess.DEVNULL)
        return subprocess.run(command, timeout=SECONDS, check=False, **options)

    def start(self, *arguments, **options):
        options = {'stdout': subprocess.PIPE, 'stderr': subprocess.PIPE} | options
        process = subprocess.Popen([self.lastack, *map(str, arguments)], **options)
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        return process

    def refused(self, done, *parts):
        """One sentence on standard error, nothing on standard output, exit status 2."""
        text = done.stderr.decode()
        self.assertEqual(done.returncode, 2, text)
        self.assertEqual(done.stdout, b'')
        self.assertRegex(text, r'\Alastack: [^\n]+\n\Z')
        for part in parts:
            self.assertIn(part, text)

    def saved(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def document(self, done):
        return json.loads(done.stdout)


def records(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def wait_until(happened):
    end = time.monotonic() + SECONDS
    while not happened():
        if time.monotonic() > end:
            raise AssertionError('it did not happen')
        time.sleep(0.01)


def is_drained(descriptor):
    """Whether the reader of this pipe has taken everything."""
    return int.from_bytes(fcntl.ioctl(descriptor, FIONREAD, b'\0' * 4), sys.byteorder) == 0


class Inputs(Program):
    def test_a_file_a_pipe_and_a_packed_file_give_the_same_report(self):
        plain = self.run_program('report', '-T', 'ndjson', self.sample)
        data = self.sample.read_bytes()
        packed = self.saved('sample.gz', gzip.compress(data))
        self.assertEqual(plain.returncode, 0)
        self.assertEqual(len(records(plain)), 2)
        for done in (
            self.run_program('-T', 'ndjson', '-', input=data),
            self.run_program('report', '-T', 'ndjson', '-r', '-', input=packed.read_bytes()),
            self.run_program('report', '-T', 'ndjson', '-r', packed),
        ):
            self.assertEqual(done.returncode, 0)
            self.assertEqual(done.stdout, plain.stdout)

    def test_a_pipe_that_does_not_block_is_waited_for(self):
        reader, writer = os.pipe2(os.O_NONBLOCK)
        process = self.start('-T', 'ndjson', '-', stdin=reader)
        data = self.sample.read_bytes()
        os.write(writer, data[:600])
        wait_until(lambda: is_drained(reader))
        os.write(writer, data[600:])
        os.close(writer)
        os.close(reader)
        out, err = process.communicate(timeout=SECONDS)
        self.assertEqual((process.returncode, err), (0, b''))
        self.assertEqual(len(out.splitlines()), 2)

    def test_several_files_are_one_report_in_time_order(self):
        done = self.run_program('-T', 'json', self.captures / 'refused.pcapng', self.sample)
        self.assertEqual(done.returncode, 0)
        report = self.document(done)
        self.assertEqual(len(report['captures']), 2)
        starts = [connection['first']['time_ns'] for connection in report['connections']]
        self.assertEqual(len(starts), 3)
        self.assertEqual(starts, sorted(starts))

    def test_what_is_no_capture_is_refused_in_one_sentence(self):
        text = self.saved('notes.txt', b'these are notes\n')
        empty = self.saved('empty.pcap', b'')
        future = bytearray(self.sample.read_bytes())
        future[12:14] = b'\x09\x00'
        self.refused(self.run_program(text), str(text), '74 68 65 73')
        self.refused(self.run_program(empty), str(empty), 'empty')
        self.refused(self.run_program(self.folder), str(self.folder), 'directory')
        self.refused(self.run_program(self.folder / 'absent'), 'no such file')
        self.refused(self.run_program(self.saved('future', future)), '9.0')
        self.refused(self.run_program('-', input=b''), 'empty')
        self.refused(self.run_program(self.sample, self.folder / 'absent'), 'absent')

    def test_control_characters_of_a_name_do_not_reach_the_terminal(self):
        done = self.run_program(self.folder / 'a\x1b[31mb\nc')
        self.refused(done)
        self.assertNotIn(b'\x1b', done.stderr)


class Damage(Program):
    def check_damage(self, path, truncated):
        done = self.run_program('-T', 'json', path)
        self.assertEqual(done.returncode, 3)
        report = self.document(done)
        (capture,) = report['captures']
        self.assertEqual(capture['truncated'], truncated)
        (damage,) = capture['damage']
        told = done.stderr.decode()
        self.assertIn(f'{path}: at offset {damage["offset"]}', told)
        self.assertIn(damage['reason'], told)
        self.assertEqual(told.count('\n'), 1)
        return report

    def test_a_cut_capture_is_analyzed_up_to_the_cut(self):
        data = self.sample.read_bytes()
        report = self.check_damage(self.saved('cut.pcapng', data[:-10]), True)
        self.assertEqual(len(report['connections']), 2)
        packets = report['captures'][0]['damage'][0]['packet']
        self.assertEqual(report['captures'][0]['packets'], packets)

    def test_a_cut_packed_capture_is_analyzed_up_to_the_cut(self):
        packed = gzip.compress((self.captures / 'graceful-three-way.pcap').read_bytes())
        report = self.check_damage(self.saved('cut.gz', packed[:-20]), True)
        self.assertEqual(len(report['connections']), 1)

    def test_an_impossible_record_ends_the_capture(self):
        data = bytearray((self.captures / 'graceful-three-way.pcap').read_bytes())
        data[32:36] = b'\xff\xff\xff\x7f'  # the captured length of the first packet
        report = self.check_damage(self.saved('long.pcap', data), False)
        self.assertEqual(report['captures'][0]['damage'][0]['offset'], 24)


class Outputs(Program):
    def test_the_extension_decides_the_format(self):
        for name, beginning in (
            ('a.json', b'{"schema":"lastack.report/1"'),
            ('a.ndjson', b'{"schema":"lastack.connection/1"'),
            ('a.csv', b'id,transport,'),
            ('a.txt', b'2026-03-02'),
            ('a.log', b'#separator \\x09\n#set_separator\t,\n'),
        ):
            target = self.folder / name
            done = self.run_program(self.sample, '-o', target)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b'', b''))
            self.assertTrue(target.read_bytes().startswith(beginning), name)
        self.refused(self.run_program(self.sample, '-o', self.folder / 'a.xyz'), 'a.xyz', '--format')

    def test_a_conn_log_reads_as_zeek_writes_it(self):
        lines = self.run_program(self.sample, '-T', 'zeek').stdout.decode().splitlines()
        header = dict(line[1:].split('\t', 1) for line in lines if line.startswith('#') and '\t' in line)
        fields, types = header['fields'].split('\t'), header['types'].split('\t')
        self.assertEqual(len(fields), len(types))
        self.assertEqual(header['path'], 'conn')
        self.assertEqual(header['open'], '2026-03-02-09-15-00')
        self.assertEqual(header['close'], '2026-03-02-09-15-01')
        rows = [dict(zip(fields, line.split('\t'), strict=True)) for line in lines if not line.startswith('#')]
        self.assertEqual(len(rows), 2)
        self.assertEqual(rows[0] | {'uid': None}, {
            'ts': '1772442900.000000', 'uid': None, 'id.orig_h': '192.0.2.21', 'id.orig_p': '49831',
            'id.resp_h': '198.51.100.10', 'id.resp_p': '7070', 'proto': 'tcp', 'service': '-', 'duration': '0.013453',
            'orig_bytes': '16', 'resp_bytes': '15', 'conn_state': 'SF', 'local_orig': 'T', 'local_resp': 'T',
            'missed_bytes': '0', 'history': 'ShADFadf', 'orig_pkts': '6', 'orig_ip_bytes': '-', 'resp_pkts': '4',
            'resp_ip_bytes': '-', 'tunnel_parents': '-', 'ip_proto': '6'})
        self.assertRegex(rows[0]['uid'], r'\AC[0-9A-Za-z]{17}\Z')
        self.assertNotEqual(rows[0]['uid'], rows[1]['uid'])

    def test_a_failed_run_leaves_the_old_report_alone(self):
        target = self.saved('old.json', b'old')
        self.refused(self.run_program(self.folder / 'absent', '-o', target))
        self.assertEqual(target.read_bytes(), b'old')
        self.assertEqual(os.listdir(self.folder), ['old.json'])

    def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(self):
        reader, writer = os.pipe()  # never written to, never closed: a run that reads first does not end
        self.addCleanup(os.close, writer)
        done = self.run_program('-', '-o', self.folder / 'none' / 'a.json', stdin=reader)
        os.close(reader)
        self.refused(done, 'a.json', 'No such file')

    def test_a_report_does_not_take_the_place_of_its_capture(self):
        data = self.sample.read_bytes()
        path = self.saved('capture.json', data)
        self.refused(self.run_program(path, '-o', path), 'capture.json')
        self.assertEqual(path.read_bytes(), data)

    def test_a_full_disk_is_an_error(self):
        with open('/dev/full', 'wb') as full:
            for arguments in ((self.sample,), ('show', self.sample, '--connection', '1'), ('--help',)):
                done = self.run_program(*arguments, stdout=full)
                self.assertEqual(done.returncode, 2)
                self.assertIn(b'No space left', done.stderr)
        self.refused(self.run_program(self.sample, '-T', 'csv', '-o', '/dev/full'), '/dev/full')

    def test_a_file_that_grows_too_large_is_an_error_and_leaves_nothing(self):
        def small_files():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (512, 512))

        target = self.folder / 'a.json'
        self.refused(self.run_program(self.sample, '-o', target, preexec_fn=small_files), 'a.json')
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_reader_that_leaves_early_is_no_error(self):
        reader, writer = os.pipe()
        os.close(reader)
        done = self.run_program('-T', 'json', self.sample, stdout=writer)
        os.close(writer)
        self.assertEqual((done.returncode, done.stderr), (0, b''))


class Calls(Program):
    def ids(self, capture, expression, *arguments):
        done = self.run_program('report', '-T', 'ndjson', '--where', expression, *arguments, self.captures / capture)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [record['id'] for record in records(done)]

    def test_connections_are_selected_by_what_their_programs_called_and_heard(self):
        self.assertEqual(self.ids('data-after-close.pcapng', 'CLOSE_L in client.calls'), [1])
        self.assertEqual(self.ids('data-after-close.pcapng', 'CLOSE_L in server.calls'), [])
        self.assertEqual(self.ids('data-after-close.pcapng', 'I.SEND_OK_LOST in indications'), [1])

    def test_connections_are_selected_by_what_was_said_of_their_end_in_every_format(self):
        capture = 'transaction-totals-osi.pcapng'
        carriers = self.run_program('report', '-T', 'ndjson', self.captures / capture)
        names = {unit['carrier'] for record in records(carriers) for unit in record['disconnect_data']}
        for name in sorted(names):
            self.assertNotEqual(self.ids(capture, f'{name} in disconnect.carrier'), [], name)
        name = sorted(names)[0]
        done = self.run_program('report', '-T', 'text', '--where', f'{name} in disconnect.carrier', self.captures / capture)
        self.assertIn(b'2 connections', done.stdout)

    def test_a_filter_reads_calls_as_the_options_say(self):
        expression = 'RDISC in server.calls'
        options = ['--assume-os', 'windows']
        self.assertEqual(self.ids('timeout-silent.pcapng', expression, *options), [])
        self.assertEqual(self.ids('timeout-silent.pcapng', expression, *options, '--recvdisc-model=spi'), [1])

    def test_the_words_of_calls_are_those_that_were_asked_for(self):
        wsp, posix = (
            self.run_program('report', '-T', 'csv', '--vocabulary', words, self.captures / 'half-close-used.pcapng')
            for words in ('wsp', 'posix'))
        self.assertIn(b'WSPShutdown(SD_SEND)', wsp.stdout)
        self.assertNotIn(b'WSP', posix.stdout)
        self.assertIn(b'shutdown(fd, SHUT_WR)', posix.stdout)


class Show(Program):
    def shown(self, *arguments):
        done = self.run_program('show', *arguments)
        self.assertEqual((done.returncode, done.stderr), (0, b''))
        return done.stdout

    def test_all_connections_are_shown_one_after_another(self):
        one = self.shown(self.sample, '--connection', '1')
        two = self.shown(self.sample, '--connection', '2')
        self.assertEqual(self.shown(self.sample, '--all'), one + b'\n' + two)
        self.assertEqual(self.shown(self.sample, '--all', '--where', 'id == 2'), two)
        self.assertEqual(self.shown(self.sample, '--all', '--where', 'id == 3'), b'')

    def test_as_json_every_connection_is_a_line_of_the_report(self):
        lines = [json.loads(line) for line in self.run_program(self.sample, '-T', 'ndjson').stdout.splitlines()]
        shown = self.shown(self.sample, '--all', '-T', 'json')
        records = [json.loads(line) for line in shown.splitlines()]
        said = [record['disconnect_data'] for record in records]
        self.assertEqual([datum['text'] for datum in said[0]], ['transactions 42', 'grand total 42'])
        self.assertEqual([datum['text'] for datum in said[1]], ['transactions 17', 'grand total 59'])
        for record in records:  # which only a look at every segment tells
            record['disconnect_data'] = []
        self.assertEqual(records, lines)
        target = self.folder / 'a.json'
        self.assertEqual(self.shown(self.sample, '--all', '-o', target), b'')
        self.assertEqual(target.read_bytes(), shown)

    def test_an_image_is_drawn_alone_or_each_into_a_folder(self):
        one = self.shown(self.sample, '--connection', '1', '-T', 'svg')
        root = xml.etree.ElementTree.fromstring(one)
        self.assertEqual(root.tag, '{http://www.w3.org/2000/svg}svg')
        target = self.folder / 'a.svg'
        self.assertEqual(self.shown(self.sample, '--connection', '1', '-o', target), b'')
        self.assertEqual(target.read_bytes(), one)
        images = self.folder / 'images'
        images.mkdir()
        self.assertEqual(self.shown(self.sample, '--all', '-T', 'svg', '-o', images), b'')
        self.assertEqual(sorted(os.listdir(images)), ['connection-1.svg', 'connection-2.svg'])
        self.assertEqual((images / 'connection-1.svg').read_bytes(), one)

    def test_images_without_a_folder_are_refused_before_anything_is_read(self):
        target = self.folder / 'a.svg'
        done = self.run_program('show', self.folder / 'absent', '--all', '-T', 'svg', '-o', target)
        self.refused(done, str(target), 'folder')
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_folder_of_images_does_not_take_the_place_of_its_capture(self):
        data = self.sample.read_bytes()
        path = self.saved('connection-1.svg', data)
        self.refused(self.run_program('show', path, '--all', '-T', 'svg', '-o', self.folder), 'connection-1.svg')
        self.assertEqual(path.read_bytes(), data)

    def test_mermaid_stands_between_fences_in_markdown(self):
        bare = self.shown(self.sample, '--connection', '1', '-T', 'mermaid')
        self.assertTrue(bare.startswith(b'sequenceDiagram\n'))
        target = self.folder / 'a.md'
        self.assertEqual(self.shown(self.sample, '--connection', '1', '-o', target), b'')
        self.assertEqual(target.read_bytes(), b'```mermaid\n' + bare + b'```\n')
        both = self.shown(self.sample, '--all', '-T', 'mermaid')
        self.assertTrue(both.startswith(target.read_bytes() + b'\n```mermaid\n'))
        self.assertEqual(both.count(b'```mermaid\nsequenceDiagram\n'), 2)

    def test_a_drawing_has_the_packets_that_no_verdict_rests_on(self):
        capture = self.captures / 'data-after-close.pcapng'
        drawn = self.shown(capture, '--connection', '1', '-T', 'mermaid', '--data')
        self.assertEqual(drawn.count(b'->>') + drawn.count(b'-x'), 11)

    def test_several_files_are_one_capture(self):
        files = (self.captures / 'refused.pcapng', self.sample)
        numbers = [json.loads(line)['id'] for line in self.shown(*files, '--all', '-T', 'json').splitlines()]
        self.assertEqual(numbers, [1, 2, 3])


class Interrupts(Program):
    def interrupted(self, process, feed, signals=(signal.SIGINT,)):
        """Sends the signals once the program has taken all that it was fed."""
        wait_until(lambda: is_drained(feed))
        for one in signals:
            process.send_signal(one)
        out, err = process.communicate(timeout=SECONDS)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def fed(self, data, *arguments):
        """A program that reads a pipe with that data in it, which stays open."""
        reader, writer = os.pipe()
        self.addCleanup(os.close, reader)
        process = self.start('report', '-', *arguments, stdin=reader)
        os.write(writer, data)
        return process, reader, writer

    def test_an_interrupt_finishes_the_report_of_what_was_read(self):
        data = self.sample.read_bytes()
        for signals in ((signal.SIGINT,), (signal.SIGTERM,)):
            process, reader, writer = self.fed(data[:1200], '-T', 'json')
            done = self.interrupted(process, reader, signals)
            os.close(writer)
            self.assertEqual((done.returncode, done.stderr), (130, b''))
            report = self.document(done)
            self.assertEqual(len(report['connections']), 1)
            self.assertEqual(report['captures'][0]['packets'], 10)
            self.assertEqual(report['captures'][0]['damage'], [])

    def test_what_the_writer_of_a_pipe_hands_over_at_its_end_is_still_read(self):
        data = self.sample.read_bytes()
        process, reader, writer = self.fed(data[:1200], '-T', 'ndjson')
        wait_until(lambda: is_drained(reader))
        process.send_signal(signal.SIGINT)
        os.write(writer, data[1200:])
        os.close(writer)
        out, err = process.communicate(timeout=SECONDS)
        self.assertEqual((process.returncode, err), (130, b''))
        self.assertEqual(len(out.splitlines()), 2)

    def test_an_interrupt_before_the_first_byte_ends_the_program(self):
        fifo = self.folder / 'fifo'
        os.mkfifo(fifo)
        process = self.start('report', fifo)
        status = pathlib.Path(f'/proc/{process.pid}/status')
        wanted = 1 << (signal.SIGINT - 1)

        def catches_interrupts():
            (line,) = [line for line in status.read_text().splitlines() if line.startswith('SigCgt:')]
            return int(line.split()[1], 16) & wanted

        wait_until(catches_interrupts)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
        self.assertEqual((process.returncode, out), (130, b''))
        self.assertIn(b'interrupted', err)


class Usage(Program):
    def test_wrong_usage_is_one_sentence(self):
        self.refused(self.run_program(), '--help')
        self.refused(self.run_program('report'), '--help')
        self.refused(self.run_program('report', '--fromat', 'json', self.sample), "'--format'")
        self.refused(self.run_program(self.sample, '-T', 'xml'), "'xml'", 'ndjson')
        self.refused(self.run_program(self.sample, '--where', 'outcom == abortive'), 'character 1', "'outcome'")
        self.refused(self.run_program(self.sample, '-f', 'tcp prt 80'), 'tcp prt 80')
        self.refused(self.run_program('show', self.sample), '--connection')
        self.refused(self.run_program('show', self.sample, '--all', '--where', 'outcom == x'), "'outcome'")
        self.refused(self.run_program('show', self.sample, '--connection', '3'), 'connection 3', '1 to 2')

    def test_help_and_version_go_to_standard_output(self):
        for arguments in (('--version',), ('--help',), ('report', '--help'), ('show', '-h'), ('help', 'show')):
            done = self.run_program(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, b''))
            self.assertIn(b'lastack', done.stdout)
        self.assertIn(b'--connection N', self.run_program('help', 'show').stdout)

    def test_no_colors_reach_a_pipe_unless_they_are_asked_for(self):
        self.assertNotIn(b'\x1b', self.run_program(self.sample).stdout)
        self.assertIn(b'\x1b', self.run_program(self.sample, '--color', 'always').stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--lastack', required=True, type=pathlib.Path)
    parser.add_argument('--captures', type=pathlib.Path, default=Program.captures)
    arguments, rest = parser.parse_known_args()
    Program.lastack = str(arguments.lastack.resolve())
    Program.captures = arguments.captures.resolve()
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == '__main__':
    main()
