"""Runs a file of loky's tests under pytest and notes what becomes of each, as report.py of Tests/checks/compat does.

    driver.py PATTERNS NOTES MODULE [--only IDS | --without IDS]    PATTERNS: of tests that are not run, by commas
"""
import fnmatch
import pathlib
import sys

import pytest


class Notes:
    """A plugin of pytest."""

    def __init__(self, file, left_out, only, without):
        self.file, self.left_out, self.only, self.without = file, left_out, only, without

    def write(self, *fields):
        print(*(str(field).replace("\t", " ").replace("\n", " ") for field in fields), sep="\t", file=self.file, flush=True)

    def pytest_collection_modifyitems(self, items):
        kept = []
        for item in items:
            name = id_of(item.nodeid)
            if (self.only and name not in self.only) or name in self.without:
                continue
            if any(fnmatch.fnmatchcase(name, pattern) for pattern in self.left_out):
                self.write("end", name, "skipped", "left out")
            else:
                kept.append(item)
        items[:] = kept

    def pytest_runtest_logstart(self, nodeid):
        self.write("start", id_of(nodeid))
        self.outcome = ("ok",)

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.outcome = ("failed", said(report))
        elif report.skipped:
            self.outcome = ("expected failure",) if hasattr(report, "wasxfail") else ("skipped", said(report))

    def pytest_runtest_logfinish(self, nodeid):
        self.write("end", id_of(nodeid), *self.outcome)

    def pytest_collectreport(self, report):
        if report.failed:
            self.write("end", id_of(report.nodeid), "failed", said(report))


def id_of(nodeid):
    """test_futures.py::TestsFuture::test_done is test_futures.TestsFuture.test_done"""
    return nodeid.rpartition("/")[2].replace(".py", "", 1).replace("::", ".")


def said(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    return crash.message[:600] if crash else str(report.longrepr)[-600:]


def names_in(option):
    return set(pathlib.Path(sys.argv[sys.argv.index(option) + 1]).read_text().split("\n")) if option in sys.argv else set()


def main():
    left_out, notes, test = sys.argv[1:4]
    source = next(path for path in map(pathlib.Path, sys.path) if (path / "loky/__init__.py").exists())
    with open(notes, "w", encoding="utf-8") as file:
        plugin = Notes(file, left_out.split(","), names_in("--only"), names_in("--without"))
        pytest.main(["-q", "-c", "/dev/null", "--rootdir", str(source), "-p", "no:cacheprovider", "-p", "no:faulthandler", "--skip-high-memory",
                     str(source / "tests" / (test + ".py"))], [plugin])
        plugin.write("done")


if __name__ == "__main__":
    main()
