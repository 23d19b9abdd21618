#!/usr/bin/env python3
"""The window captures live in a network namespace of its own, with real sockets.

    window_test.py --lastack BINARY --window-test BINARY

Exit status 77: this machine allows no capture, and the reason is printed.
"""
import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SECONDS = 300  # more than anything here takes on a busy machine
SKIP = 77
INSIDE = '--inside'


def children_of(process):
    found = []
    for task in pathlib.Path(f'/proc/{process}/task').iterdir():  # whichever thread started it
        found += [int(child) for child in (task / 'children').read_text().split()]
    return found


def is_running(process):
    try:
        return pathlib.Path(f'/proc/{process}/stat').read_text().rsplit(')', 1)[1].split()[0] != 'Z'
    except OSError:
        return False


class Window(unittest.TestCase):
    lastack = None
    window_test = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.environment = dict(os.environ, TMPDIR=folder.name, QT_QPA_PLATFORM='offscreen')
        self.folder = pathlib.Path(folder.name)

    def test_real_connections_and_a_link_that_goes_down(self):
        done = subprocess.run([self.window_test, '[.namespace]'], env=self.environment, check=False, timeout=SECONDS,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.assertEqual(done.returncode, 0, done.stdout.decode())
        self.assertEqual(list(self.folder.glob('*.pcapng')), [])

    def test_nothing_that_was_written_is_lost_with_the_window(self):
        with subprocess.Popen([self.window_test, '[.victim]'], env=self.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL) as window:
            lines = iter(window.stdout.readline, b'')
            line = next((line for line in lines if line.startswith(b'file ')), b'').decode()
            helpers = children_of(window.pid)
            window.send_signal(signal.SIGKILL)
        self.assertRegex(line, r'\Afile /.+\.pcapng\n\Z')
        self.assertEqual(len(helpers), 1)
        end = time.monotonic() + SECONDS
        while is_running(helpers[0]) and time.monotonic() < end:
            time.sleep(0.02)
        self.assertFalse(is_running(helpers[0]))
        left = line.split(' ', 1)[1].strip()
        done = subprocess.run([self.lastack, 'report', left], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        self.assertRegex(done.stdout.decode(), r'(?i)2 connections|connections +2')


def why_not():
    if os.geteuid() != 0:
        return 'it takes root to make network namespaces'
    if subprocess.run(['unshare', '-n', 'ip', 'link', 'set', 'lo', 'up'], stderr=subprocess.DEVNULL, check=False).returncode:
        return 'network namespaces are not allowed here'
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--lastack', required=True)
    parser.add_argument('--window-test', required=True)
    parser.add_argument(INSIDE, action='store_true')
    options, rest = parser.parse_known_args()
    if not options.inside:
        reason = why_not()
        if reason:
            print(f'skipped: live capture cannot be tested, because {reason}')
            sys.exit(SKIP)
        sys.exit(subprocess.run(['unshare', '-n', sys.executable, __file__, INSIDE, *sys.argv[1:]], check=False).returncode)
    subprocess.run(['ip', 'link', 'set', 'lo', 'up'], check=True)
    Window.lastack, Window.window_test = options.lastack, options.window_test
    unittest.main(argv=[sys.argv[0], '-v', *rest])


if __name__ == '__main__':
    main()
