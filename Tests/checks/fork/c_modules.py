"""A child has what a program has changed in modules in C.

    python c_modules.py
"""

import builtins
import datetime
import gc
import gettext
import math
import pyexpat
import sys
import threading
import time
import types
import unittest
import unittest.mock

import pyvm
from asking import ask
from pyvm.fork import _c_modules

real_print, real_sleep, kept = builtins.print, time.sleep, {}


def show(*args):
    return real_print("shown", *args)


class Names(unittest.TestCase):
    def ask(self, function):
        """Whether it is so in a child, and in a child of that."""
        for depth in 1, 2:
            child = pyvm.fork(answer, (function, depth))
            self.assertEqual(child.wait(), 0, depth)

    def test_function_replaced(self):
        with unittest.mock.patch("builtins.print", show):
            self.ask(lambda: builtins.print is show and real_print is not show and real_print.__name__ == "print")

    def test_mock(self):
        kept["sleep"] = time.sleep
        with unittest.mock.patch("time.sleep") as fake:
            fake.return_value = 5
            self.ask(lambda: time.sleep(3) == 5 and kept["sleep"] is real_sleep and real_sleep(0) is None)

    def test_import_replaced(self):
        def importing(*args, **kwargs):
            return real(*args, **kwargs)

        real = builtins.__import__
        with unittest.mock.patch("builtins.__import__", importing):
            self.ask(lambda: builtins.__import__ is importing and real is not importing)

    def test_value_and_more(self):
        with unittest.mock.patch("math.pi", 3):
            self.ask(lambda: math.pi == 3)
        math.more = [1]
        try:
            self.ask(lambda: math.more == [1])
        finally:
            del math.more

    def test_deleted(self):
        real = time.gmtime
        del time.gmtime
        try:
            self.ask(lambda: not hasattr(time, "gmtime") and real(0).tm_year == 1970)
        finally:
            time.gmtime = real

    def test_gettext(self):
        gettext.install("none")
        try:
            self.ask(lambda: _("text") == "text")  # noqa: F821
        finally:
            del builtins._

    def test_list(self):
        gc.callbacks.append(show_collection)
        try:
            self.ask(lambda: gc.callbacks == [show_collection])
        finally:
            gc.callbacks.remove(show_collection)

    def test_unchanged(self):
        """What nobody has changed is not sent."""
        self.ask(lambda: not _c_modules.originals and datetime.date.today)


class Inner(unittest.TestCase):
    """Modules that a module in C has made, and that are no entries of sys.modules."""

    def setUp(self):
        self.inner = pyexpat.errors
        before = sys.modules.pop("pyexpat.errors", None)
        self.addCleanup(lambda: before and sys.modules.update({"pyexpat.errors": before}))

    def test_they_are_the_childs_own(self):
        inner = self.inner
        self.assertEqual(ask(lambda: (inner is pyexpat.errors, len(inner.codes))), (True, len(inner.codes)))

    def test_what_a_program_has_added_is_not_one(self):
        time.added = types.ModuleType("added")
        time.added.function = answer
        self.addCleanup(delattr, time, "added")
        self.assertTrue(ask(lambda: time.added.function is answer))


class Instance:
    pass


class InPlaceOfModules(unittest.TestCase):
    def test_objects(self):
        sys.modules["instance"], sys.modules["blocked"] = instance, None
        try:
            self.assertEqual(pyvm.fork(answer, (is_instance, 2)).wait(), 0)
        finally:
            del sys.modules["instance"], sys.modules["blocked"]


instance = Instance()


def is_instance():
    import instance as found

    return found is instance and sys.modules["blocked"] is None


class Settings(unittest.TestCase):
    def test_they_stay(self):
        sys.set_coroutine_origin_tracking_depth(3)
        before = threading.stack_size(1 << 20)
        try:
            child = pyvm.fork(answer, (lambda: (sys.get_coroutine_origin_tracking_depth(), threading.stack_size()) == (3, 1 << 20), 2))
            self.assertEqual(child.wait(), 0)
        finally:
            sys.set_coroutine_origin_tracking_depth(0)
            threading.stack_size(before)


def show_collection(phase, information):
    pass


def answer(function, depth):
    if depth > 1:
        pyvm.exit(pyvm.fork(answer, (function, depth - 1)).wait())
    pyvm.exit(0 if function() else 3)


unittest.main()
