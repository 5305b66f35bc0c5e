"""Runs modules of CPython's tests, each in a process of its own, and reads the notes that report.py leaves."""
import functools
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
from pythons import ROOT, with_python

WHOLE_S = 1500


class Place:
    """Where tests run: a CPython, plain or in VMs of a kind.

    build: the folder with pyvm. quiet: after how many seconds without a note a process hangs. tests: a folder with a
    package `test` in place of CPython's own.
    """

    def __init__(self, version, kind, build, quiet, tests=None):
        self.version, self.kind, self.build, self.quiet, self.tests = version, kind, build, quiet, tests

    @functools.cached_property
    def python(self):
        return with_python("--interpreter", self.version)

    def __str__(self):
        return "CPython %s, %s" % (self.version, self.kind)

    def command(self, arguments):
        if self.kind == "plain":
            return [self.python, *arguments]
        pyvm = [self.build / "bin/pyvm", "run", "--kind", self.kind, "--python", self.python, *arguments]
        return [ROOT / "scripts/with-python", self.version, *pyvm]


class Outcome:
    """What became of a test: a word of report.py's, or "crashed" or "hung"; and why."""

    def __init__(self, word, detail=""):
        self.word, self.detail = word, detail

    def __str__(self):
        return "%s (%s)" % (self.word, self.detail) if self.detail else self.word


def read_notes(file):
    """The outcomes in the notes, the test that had no end, and whether all is done."""
    outcomes, started = {}, None
    for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
        what, *fields = line.split("\t")
        if what == "done":
            return outcomes, None, True
        if what == "start":
            started = fields[0]
        else:
            outcomes[fields[0]] = Outcome(*fields[1:])
            started = None
    return outcomes, started, False


def wait(process, notes, quiet):
    """Waits for the end. "hung": no note came in so many seconds, or the whole took WHOLE_S; then it was killed."""
    began = changed = time.monotonic()
    size = 0
    while True:
        try:
            return process.wait(1)
        except subprocess.TimeoutExpired:
            now = time.monotonic()
        new = notes.stat().st_size if notes.exists() else 0
        if new != size:
            size, changed = new, now
        if now - changed > quiet or now - began > WHOLE_S:
            end_group(process)
            return "hung"


def end_group(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def run_once(place, module, option, ids, log):
    """One process. The outcomes, the test that had no end, and how the process ended."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pyvm-compat-"))
    try:
        notes, arguments = folder / "notes", [HERE / "report.py", folder / "notes", module]
        if option:
            (folder / "ids").write_text("\n".join(sorted(ids)))
            arguments += [option, folder / "ids"]
        (folder / "work").mkdir()
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        environment |= {"TMPDIR": str(folder / "work"), "PYTHONDONTWRITEBYTECODE": "1"}
        if place.tests:
            environment["PYTHONPATH"] = str(place.tests)
        command = [str(word) for word in place.command(arguments)]
        process = subprocess.Popen(command, cwd=folder / "work", env=environment, stdin=subprocess.DEVNULL, stdout=log,
                                   stderr=log, start_new_session=True)
        status = wait(process, notes, place.quiet)
        if status != "hung":
            end_group(process)  # what tests left behind
        return *read_notes(notes), status
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_module(place, module, log, only=None):
    """The outcomes of all tests of the module, by id. After a crash the rest runs in another process."""
    outcomes, option, ids = {}, "--only" if only else None, set(only or ())
    while True:
        new, open_test, done, status = run_once(place, module, option, ids, log)
        outcomes.update(new)
        if done:
            if status != 0:
                outcomes["(the end of %s)" % module] = Outcome(ending(status))
            return outcomes
        if open_test is None:
            outcomes["(%s)" % module] = Outcome(ending(status), "outside of its tests")
            return outcomes
        outcomes[open_test] = Outcome(ending(status))
        finished = set(new) | {open_test}
        ids = ids - finished if option == "--only" else ids | finished
        option = option or "--without"
        if option == "--only" and not ids:
            return outcomes


def ending(status):
    if status == "hung":
        return "hung"
    return "crashed" if status < 0 or status > 128 else "exit status %d" % status
