"""Runs one module of CPython's own tests, in a Python or in a VM, and notes what became of each test.

    report.py NOTES MODULE [--only FILE | --without FILE]

NOTES gets a line when a test starts and one when it ends, so that a crash tells where it was: "start", the test's id;
then "end", the id, the outcome, a detail. --only and --without name files with the ids of tests, one a line.
"""
import sys
import unittest


def one_line(text):
    return " ".join(str(text).split())[:300]


class Notes(unittest.TestResult):
    """Notes outcomes as they come: ok, failed, error, skipped, expected failure, unexpected success."""

    def __init__(self, file):
        super().__init__()
        self.file = file
        self.worst = None

    def note(self, *fields):
        print(*fields, sep="\t", file=self.file, flush=True)

    def startTest(self, test):
        super().startTest(test)
        self.worst = None
        self.note("start", test.id())

    def stopTest(self, test):
        super().stopTest(test)
        outcome, detail = self.worst or ("ok", "")
        self.note("end", test.id(), outcome, detail)

    def take(self, test, outcome, detail):
        if getattr(test, "_testMethodName", None) is None:  # the set-up of a class or module: no test of its own
            self.note("end", test.id(), outcome, detail)
        elif self.worst is None or outcome in ("failed", "error"):
            self.worst = outcome, detail

    def addError(self, test, err):
        self.take(test, "error", one_line("%s: %s" % (err[0].__name__, err[1])))

    def addFailure(self, test, err):
        self.take(test, "failed", one_line("%s: %s" % (err[0].__name__, err[1])))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            outcome = "failed" if issubclass(err[0], test.failureException) else "error"
            self.take(test, outcome, one_line("%s: %s: %s" % (subtest._subDescription(), err[0].__name__, err[1])))

    def addSkip(self, test, reason):
        self.take(test, "skipped", one_line(reason))

    def addExpectedFailure(self, test, err):
        self.take(test, "expected failure", "")

    def addUnexpectedSuccess(self, test):
        self.take(test, "unexpected success", "")

    def addDuration(self, test, elapsed):
        pass


def ids_in(name):
    with open(name) as file:
        return set(file.read().splitlines())


def chosen(suite, option, ids):
    """The suite without the tests that were not asked for. Its structure stays, as classes share their set-up."""
    kept = type(suite)()
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            kept.addTest(chosen(test, option, ids))
        elif (test.id() in ids) == (option == "--only"):
            kept.addTest(test)
    return kept


def main(notes_name, module, option=None, ids_name=None):
    from test import support

    support.use_resources = []  # as `python -m test` without -u
    with open(notes_name, "a", encoding="utf-8", errors="backslashreplace") as file:
        notes = Notes(file)
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName("test." + module)
        except unittest.SkipTest as skip:  # the module as a whole cannot run here
            suite = unittest.TestSuite()
            notes.note("end", "(%s)" % module, "skipped", one_line(skip))
        if option:
            suite = chosen(suite, option, ids_in(ids_name))
        suite.run(notes)
        notes.note("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
