"""Where the captures with known truth are, for the tests that need them.

They are no part of this repository: LASTACK_CORPORA names the folder, else ../shared/corpora beside the checkout is
taken. Without either a test says so and is skipped, it does not pass.
"""
import os
import pathlib
import sys

SKIPPED = 77  # ctest's SKIP_RETURN_CODE for these tests
CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


def skip(reason):
    print(f'skipped: {reason}')
    sys.exit(SKIPPED)


def folder(*parts):
    """A folder of the corpora; skips the test when it is not on this machine."""
    named = os.environ.get('LASTACK_CORPORA')
    corpora = pathlib.Path(named) if named else CHECKOUT.parent / 'shared' / 'corpora'
    wanted = corpora.joinpath(*parts)
    if not wanted.is_dir():
        skip(f'{wanted} does not exist; LASTACK_CORPORA names the folder with the captures whose truth is known')
    return wanted


def tool(name):
    """A scoring program, which lies in tools/ beside the corpora."""
    program = folder().parent / 'tools' / name
    if not program.is_file():
        skip(f'{program} does not exist; it belongs beside the folder that LASTACK_CORPORA names')
    return program
