"""Runs report.py of Tests/checks/compat with pyvm.PoolExecutor as the executor that is tested.

    driver.py PATTERNS PROGRAM ARGUMENTS    PATTERNS: of tests that are not run, by commas
"""
import fnmatch
import re
import runpy
import sys
import unittest

import stand_in  # noqa: F401
from test import support
from test.support import script_helper

IMPORT = re.compile(r"from concurrent.futures import (\w+)")


def with_pyvm(argument):
    """A program of the tests imports PyVM's executor. It may be run without this one's environment."""
    new = "import sys; sys.path[:0] = %r; import stand_in; from mixin import PoolExecutor as " % (sys.path,)
    return IMPORT.sub(lambda found: new + found[1], argument) if isinstance(argument, str) else argument


def replace(owner, name):
    own = getattr(owner, name)
    setattr(owner, name, lambda *args, **kwargs: own(*map(with_pyvm, args), **kwargs))


def leave_out(patterns):
    run = unittest.TestCase.run

    def run_or_skip(self, result=None):
        if not any(fnmatch.fnmatchcase(self.id(), "*." + pattern) for pattern in patterns):
            return run(self, result)
        result.startTest(self)
        result.addSkip(self, "left out")
        result.stopTest(self)
        return result

    unittest.TestCase.run = run_or_skip


def main():
    leave_out(sys.argv[1].split(","))
    support.is_resource_enabled = lambda resource: True
    replace(script_helper, "assert_python_ok")
    replace(script_helper, "make_script")
    del sys.argv[:2]
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
