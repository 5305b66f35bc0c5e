"""Runs report.py of Tests/checks/compat with `pyvm.interpreters` in the place of CPython's modules: driver.py PROGRAM ARGUMENTS."""
import importlib
import runpy
import sys

from pyvm import interpreters

# Tests that skip themselves when they run for the first time, as CPython loses references there.
FIRST_TIME = {"test__interpchannels": ["_has_run_once_timeout", "_has_run_once_closed"]}

interpreters.install()
del sys.argv[0]
for name in FIRST_TIME.get(sys.argv[2], ()):
    setattr(importlib.import_module("test." + sys.argv[2]).ChannelTests, name, True)
runpy.run_path(sys.argv[0], run_name="__main__")
