"""A child has what a program has put in place of the library's, though it says it were the library's.

    python replaced.py
"""
import abc
import collections
import functools
import io
import os
import time
import unittest
import weakref

from asking import ask

text = int | str | list[int]  # which is made by functools.reduce, if one asks for its reducer


def counted(function):
    """As instrumentations do."""

    @functools.wraps(function)
    def call(*args, **kwargs):
        call.calls += 1
        return function(*args, **kwargs)

    call.calls = 0
    return call


def below(kind):
    return type(kind)(kind.__name__, (kind,), {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "own": "its own"})


class Replaced(unittest.TestCase):
    def put(self, home, name, make):
        old = vars(home)[name]
        new = make(old)
        self.assertEqual((new.__name__, new.__qualname__, new.__module__), (old.__name__, old.__qualname__, old.__module__))
        setattr(home, name, new)
        self.addCleanup(setattr, home, name, old)
        return old, new

    def test_functions(self):
        for home, name in (os.path, "join"), (os, "walk"), (time, "sleep"), (functools, "reduce"), (abc, "abstractmethod"), (io, "open"):
            with self.subTest(name):
                old, new = self.put(home, name, counted)
                self.assertEqual(ask(lambda: (getattr(home, name) is new, new.__wrapped__ is old, new is old, new.calls)), (True, True, False, 0))

    def test_it_is_called(self):
        self.put(os.path, "join", counted)
        os.path.join("a", "b")
        self.assertEqual(ask(lambda: (os.path.join("c", "d"), os.path.join.calls)), ("c/d", 2))

    def test_methods(self):
        old, new = self.put(collections.Counter, "most_common", counted)
        self.put(collections.Counter, "__init__", counted)
        counter = collections.Counter("aab")
        self.assertEqual(ask(lambda: (counter.most_common(1), new.calls, collections.Counter.__init__.calls, vars(collections.Counter)["most_common"] is new)),
                         ([("a", 2)], 1, 1, True))

    def test_classes(self):
        for home, name in (collections, "Counter"), (collections, "UserDict"), (weakref, "WeakSet"), (weakref, "finalize"):
            with self.subTest(name):
                old, new = self.put(home, name, below)
                made = [new] if name == "finalize" else [new()]

                def look():
                    kind = getattr(home, name)
                    return kind.own, kind is new, kind.__bases__ == (old,), hasattr(old, "own"), made[0] is new or type(made[0]) is new

                self.assertEqual(ask(look), ("its own", True, True, False, True))

    def test_added(self):
        for home in os, collections, functools, weakref:
            exec("def added(): return Added\nclass Added:\n    def get(self): return added()\nkept = Added()", vars(home))
            for name in "added", "Added", "kept":
                self.addCleanup(delattr, home, name)
        homes = [os, collections, functools, weakref]
        self.assertEqual(ask(lambda: [type(each.kept) is each.Added and each.kept.get() is each.Added for each in homes]), [True] * 4)
        self.assertEqual(ask(lambda: ask(lambda: [type(each.kept) is each.Added and each.kept.get() is each.Added for each in homes])), [True] * 4)

    def test_what_nobody_has_replaced(self):
        """It is the child's own, though a decorator has made it."""
        from pyvm.fork import _c_modules

        held = [os.path.join, collections.Counter, os.walk, weakref.WeakSet, abc.abstractmethod]
        self.assertEqual(ask(lambda: (_c_modules.originals, held == [os.path.join, collections.Counter, os.walk, weakref.WeakSet, abc.abstractmethod])), ({}, True))

    def test_unions(self):
        self.put(functools, "reduce", counted)
        self.assertEqual(ask(lambda: (text == int | str | list[int], functools.reduce.calls)), (True, 0))


if __name__ == "__main__":
    unittest.main()
