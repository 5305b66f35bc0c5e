"""Runs a package's tests under pytest and notes what became of each: tested.py NOTES MODULE,... PYTEST'S ARGUMENTS.

Runs in plain Python and in VMs, also in two of one process: each writes a file of its own to the folder NOTES. An extension
module that is missing is told of there: packages run without theirs, in Python code.
"""
import importlib
import json
import os
import pathlib
import sys
import tempfile

import pytest


class Notes:
    """A plugin of pytest: the outcome of each test."""

    def __init__(self):
        self.outcomes = {}

    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.outcome != "passed":
            self.outcomes[report.nodeid] = report.outcome

    def pytest_collectreport(self, report):
        if report.failed:
            self.outcomes[report.nodeid] = "not collected: " + str(report.longrepr)[-2000:]


def missing(modules):
    for name in modules:
        try:
            file = importlib.import_module(name).__file__
        except ImportError as error:
            yield "%s: %s" % (name, error)
        else:
            if not file.endswith(".so"):
                yield "%s is %s" % (name, file)


def main(folder, modules, arguments):
    notes = Notes()
    found = {"missing": [*missing(filter(None, modules.split(",")))], "outcomes": notes.outcomes}
    if not found["missing"]:
        found["status"] = int(pytest.main(arguments, plugins=[notes]))
    handle, name = tempfile.mkstemp(suffix=".new", dir=folder)
    with open(handle, "w", encoding="utf-8") as file:
        json.dump(found, file)
    os.rename(name, pathlib.Path(name).with_suffix(".json"))


if __name__ == "__main__":  # and not a process that a test has started
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
