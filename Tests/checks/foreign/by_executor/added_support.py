"""What CPython's tests of executors ask of a newer test.support, or of a newer unittest, than the CPython that runs them has."""
import asyncio.events
import functools
import importlib.util
import sys
import time
import types
import unittest
import warnings
from contextlib import contextmanager

from test import support
from test.support import warnings_helper


def busy_retry(timeout, message=None, /, *, error=True):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        yield
    if error:
        raise AssertionError("timeout: %s" % message)


def sleeping_retry(timeout, message=None, /, *, error=True, **delays):
    for _ in busy_retry(timeout, message, error=error):
        yield
        time.sleep(0.02)


@contextmanager
def ignore_fork_in_thread_deprecation_warnings():
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*fork.*", category=DeprecationWarning)
        yield


def parameterize(*rows):
    def decorate(function):
        @functools.wraps(function)
        def test(self):
            for row in rows:
                with self.subTest(**row):
                    function(self, **row)

        return test

    return decorate


def assert_starts_with(self, text, prefix, message=None):
    if not text.startswith(prefix):
        self.fail(message or "%r does not start with %r" % (text, prefix))


def policy():
    return asyncio.events._event_loop_policy


def same(function):
    return function


ADDED = {"busy_retry": busy_retry, "sleeping_retry": sleeping_retry, "Py_GIL_DISABLED": False, "maybe_get_event_loop_policy": policy,
         "requires_gil_enabled": lambda *args: same, "requires_fork": lambda: same, "requires_subprocess": lambda: same,
         "force_not_colorized": same, "setswitchinterval": sys.setswitchinterval}


def install():
    if not hasattr(asyncio.events, "_set_event_loop_policy"):
        asyncio.events._set_event_loop_policy = asyncio.set_event_loop_policy
    for name, value in ADDED.items():
        if not hasattr(support, name):
            setattr(support, name, value)
    support.skip_if_sanitizer = lambda *args, **kwargs: same  # more arguments than there were
    if not hasattr(warnings_helper, "ignore_fork_in_thread_deprecation_warnings"):
        warnings_helper.ignore_fork_in_thread_deprecation_warnings = ignore_fork_in_thread_deprecation_warnings
    if not hasattr(unittest.TestCase, "assertStartsWith"):
        unittest.TestCase.assertStartsWith = assert_starts_with
    name = "test.test_importlib.metadata"
    import test.test_importlib
    if importlib.util.find_spec(name) is None:
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name + ".fixtures"] = fixtures = types.ModuleType(name + ".fixtures")
        fixtures.parameterize = parameterize
