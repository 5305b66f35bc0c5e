"""What a child has of single objects, and what is said of those that it cannot have.

    python objects.py
"""

import copyreg
import functools
import gc
import hashlib
import importlib.util
import json
import os
import sqlite3
import sys
import threading
import traceback
import unittest
import weakref
import zlib

import pyvm
from asking import ask
from pyvm.fork import _walk


class Box:
    def __init__(self, *content):
        self.content = content


box = Box()


class Paths(unittest.TestCase):
    """What is refused is told by the way to it."""

    def refused(self, fork):
        with self.assertRaises(TypeError) as caught:
            fork()
        path, said = str(caught.exception).split(": ", 1)
        self.assertRegex(said, "^_hashlib.HASH cannot be in a child: what it has hashed ")
        return path

    def test_in_a_module(self):
        box.content = [{"key": (1, hashlib.md5())}]
        self.addCleanup(setattr, box, "content", ())
        self.assertEqual(self.refused(pyvm.fork), "__main__.box.content[0]['key'][1]")
        self.assertEqual(self.refused(lambda: pyvm.fork(int)), "__main__.box.content[0]['key'][1]")

    def test_in_a_package(self):
        os.path.hashed = hashlib.md5()
        self.addCleanup(delattr, os.path, "hashed")
        self.assertRegex(self.refused(lambda: pyvm.fork(int)), r"^(os\.path|posixpath)\.hashed$")

    def test_of_the_call(self):
        self.assertEqual(self.refused(lambda: pyvm.fork(int, (1, [hashlib.md5()]))), "args[1][0]")
        self.assertEqual(self.refused(lambda: pyvm.fork(int, kwargs={"a": hashlib.md5()})), "kwargs['a']")
        held = [hashlib.md5()]
        self.assertEqual(self.refused(lambda: pyvm.fork(lambda: held)), "target.<closure>.held[0]")

    def test_of_frames(self):
        def local():
            held = Box(hashlib.md5())
            return pyvm.fork() or held

        def of_a_closure():
            held = hashlib.md5()
            return pyvm.fork() or (lambda: held)

        def generator():
            held = [hashlib.md5()]
            yield pyvm.fork() or held

        def on_the_stack():
            return hashlib.md5(), pyvm.fork()

        here = "__main__.Paths.test_of_frames.<locals>."
        self.assertEqual(self.refused(local), here + "local.<locals>.held.content[0]")
        self.assertEqual(self.refused(of_a_closure), here + "of_a_closure.<locals>.held")
        self.assertEqual(self.refused(lambda: next(generator())), here + "generator.<locals>.held[0]")
        self.assertEqual(self.refused(on_the_stack), here + "on_the_stack.<a value in use>")

    def test_past_objects_that_are_not_what_they_say(self):
        box.content = [weakref.proxy(Box), weakref.proxy(box), hashlib.md5()]
        self.addCleanup(setattr, box, "content", ())
        walk = _walk.path_to(box.content[2], None)
        self.assertEqual(walk, "__main__.box.content[2]")

    def test_of_a_template(self):
        box.content = hashlib.md5()
        self.addCleanup(setattr, box, "content", ())
        with self.assertRaisesRegex(TypeError, "^__main__.box.content: _hashlib.HASH cannot be in a clone: "):
            pyvm.fork.Template()


class Handles(unittest.TestCase):
    """A child's object knows its end, whoever has waited."""

    def test_waited_for_by_its_pid(self):
        child = pyvm.fork(os.getpid)
        killed = pyvm.fork(threading.Event().wait)
        killed.kill()
        self.assertEqual(pyvm.waitpid(child.pid, 0), (child.pid, 0))
        self.assertEqual(pyvm.waitpid(killed.pid, 0), (killed.pid, 9))
        self.assertEqual((child.status, child.exitcode, child.wait(), child.is_alive()), (0, 0, 0, False))
        self.assertEqual((killed.status, killed.exitcode, killed.wait(1), killed.is_alive()), (9, -9, -9, False))
        self.assertIn("ended with -9", repr(killed))

    def test_waited_for_with_others(self):
        children = {child.pid: child for child in (pyvm.fork(int) for number in range(3))}
        found = dict(pyvm.wait() for child in children)
        self.assertEqual(found, {pid: child.status for pid, child in children.items()})
        pyvm.fork.install()
        try:
            child = pyvm.fork(os._exit, (3,))
            self.assertEqual(os.wait4(child.pid, 0)[:2], (child.pid, 3 << 8))
        finally:
            pyvm.fork.uninstall()
        self.assertEqual(child.wait(), 3)

    def test_two_threads_wait(self):
        for turn in range(5):
            child = pyvm.fork(pyvm.exit, (5,))
            found = []
            threads = [threading.Thread(target=lambda: found.append(child.wait())),
                       threading.Thread(target=lambda: found.append(self.by_pid(child)))]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(found, [5, 5])

    @staticmethod
    def by_pid(child):
        try:
            return pyvm.waitpid(child.pid, 0)[1] >> 8
        except ChildProcessError:
            return child.exitcode

    def test_not_known(self):
        sister = pyvm.fork(int)

        def wait():
            try:
                sister.wait()
            except ChildProcessError as error:
                return sister.status, str(error)

        status, said = ask(wait)
        self.assertIsNone(status)
        self.assertRegex(said, "pseudo-process %d is no child of this process, or another VM has waited for it" % sister.pid)
        self.assertEqual(sister.wait(), 0)


def test():
    return "called"


class Database(sqlite3.Connection):
    pass


class Closed:
    def __getattribute__(self, name):
        raise RuntimeError(name)


class ClosedSlots(Closed):
    __slots__ = "slot",


class ClosedList(Closed, list):
    pass


class OfClosed:
    inside = Closed()


class Single(unittest.TestCase):
    def test_attributes_that_nobody_gets(self):
        """Nothing of an object's own code is asked what it has, or which class it has."""
        global closed
        closed = Closed()
        self.addCleanup(globals().pop, "closed")
        of = object.__getattribute__
        local, slots, listed = Closed(), ClosedSlots(), ClosedList([1, 2])
        everywhere = [closed, OfClosed.inside, local, slots, listed]
        for number, each in enumerate(everywhere):
            object.__setattr__(each, "number", number)
        object.__setattr__(slots, "slot", listed)

        def use():
            same = closed is everywhere[0], OfClosed.inside is everywhere[1], of(slots, "slot") is listed
            return same, [of(each, "number") for each in everywhere], [type(each).__name__ for each in everywhere], list(listed)

        names = ["Closed", "Closed", "Closed", "ClosedSlots", "ClosedList"]
        self.assertEqual(ask(use), ((True, True, True), [0, 1, 2, 3, 4], names, [1, 2]))

    def test_closed_database(self):
        for kind in (sqlite3.Connection, Database):
            database = sqlite3.connect(":memory:", factory=kind)
            database.row_factory = sqlite3.Row
            with self.assertRaisesRegex(TypeError, "cannot be in a child: SQLite forbids one connection in two processes"):
                pyvm.fork(int, (database,))
            database.close()

            def use():
                database.close()
                try:
                    database.execute("select 1")
                except sqlite3.ProgrammingError as error:
                    return str(error), database.row_factory is sqlite3.Row, type(database) is kind

            self.assertEqual(ask(use), ("Cannot operate on a closed database.", True, True))

    def test_a_reducer_of_the_program(self):
        """It makes what would be refused, of types with a rule and without one; also of a type that no module has."""
        database, stream = sqlite3.connect(":memory:"), zlib.compressobj()
        self.addCleanup(database.close)
        things = {database: lambda each: (sqlite3.connect, (":memory:",)), stream: lambda each: (zlib.compressobj, (0,))}
        for each, reducer in things.items():
            with self.assertRaisesRegex(TypeError, "cannot be in a child"):
                pyvm.fork(int, (each,))
            copyreg.pickle(type(each), reducer)
            self.addCleanup(copyreg.dispatch_table.pop, type(each))

        def use():
            packed = stream.compress(b"x" * 100) + stream.flush()
            found = database.execute("select 3").fetchall()
            database.close()
            return found, zlib.decompress(packed) == b"x" * 100, len(packed) > 100, type(stream).__name__

        self.assertEqual(ask(use), ([(3,)], True, True, "Compress"))

    def test_weak_proxies(self):
        gone = Box()
        proxies = [weakref.proxy(box), weakref.proxy(Box), weakref.proxy(gone), weakref.proxy(test)]
        del gone

        def use():
            box.content = "changed"
            found = [type(proxies[0]) is weakref.ProxyType, proxies[0].content, proxies[1].__name__, type(proxies[1]("x").content), proxies[3]()]
            try:
                proxies[2].content
            except ReferenceError:
                found.append("gone")
            return found

        self.assertEqual(ask(use), [True, "changed", "Box", tuple, "called", "gone"])
        self.assertEqual(box.content, ())

    def test_traceback(self):
        def fail():
            try:
                json.loads("{")
            except ValueError as error:
                raise LookupError("outer") from error

        try:
            fail()
        except LookupError as error:
            kept = error

        def told():
            return [(line.name, line.lineno, line.line) for each in (kept, kept.__cause__) for line in traceback.extract_tb(each.__traceback__)]

        self.assertEqual(ask(told), told())
        self.assertEqual([name for name, _, _ in told()[:3]], ["test_traceback", "fail", "fail"])

    def test_left_out(self):
        hashed = hashlib.md5()
        held = [hashed, {hashed: 1, "a": 2}, {hashed, 3}, frozenset([hashed])]

        def use():
            out, keys, members, frozen = held
            failures = []
            for do in (lambda: out == 1, lambda: 1 != out, lambda: hash(out), lambda: bool(out), lambda: out in [1], lambda: {out},
                       lambda: out < 1, lambda: len(out), lambda: out.name_of, lambda: keys[out]):
                try:
                    failures.append(do())
                except (AttributeError, TypeError) as error:
                    failures.append("left out" in str(error) or str(error))
            there = keys["a"], len(keys), 3 in members, len(members), next(iter(frozen)) is out, next(iter(keys)) is out
            keys.update(dict.fromkeys(range(100)))
            members |= set(range(100))
            return failures, there, len(keys), len(members), out in [out], repr(out)

        failures, *rest = ask(use, leaves_out=True)
        self.assertEqual([each for each in failures if each is not True],
                         ["'<' not supported between instances of 'LeftOut' and 'int'", "object of type 'LeftOut' has no len()"])
        self.assertEqual(rest, [(2, 2, True, 2, True, True), 102, 101, True, "<a _hashlib.HASH, left out by the fork>"])

        def fork_again():
            return ask(lambda: (len(held[1]), len(held[2]), held[0] is next(iter(held[3]))), leaves_out=True)

        self.assertEqual(ask(fork_again, leaves_out=True), (2, 2, True))


class Set(unittest.TestCase):
    """What a program, or CPython for it, sets in sys."""

    def test_exceptions_and_hooks(self):
        said = []
        for name, value in {"last_exc": ValueError(3), "last_value": ValueError(3), "displayhook": functools.partial(said.append)}.items():
            self.addCleanup(setattr, sys, name, getattr(sys, name)) if hasattr(sys, name) else self.addCleanup(delattr, sys, name)
            setattr(sys, name, value)

        def look():
            sys.displayhook("shown")
            return repr(sys.last_exc), said

        self.assertEqual(ask(look), ("ValueError(3)", ["shown"]))

    def test_a_fork_keeps_nothing(self):
        """Also one that fails, and a report: what they have met ends as soon as the program lets go of it."""
        for meet in (lambda: pyvm.fork(int).wait(), pyvm.fork.report, lambda: self.assertRaises(TypeError, pyvm.fork, int, (hashlib.md5(),))):
            met = Box()
            box.content = [met]
            reference = weakref.ref(met)
            gc.collect()
            gc.disable()
            try:
                meet()
                box.content, met = (), None
                self.assertIsNone(reference())
            finally:
                gc.enable()


class Loaded(unittest.TestCase):
    """By a loader of the program's, as pytest has one, which has a state that leads to what the module has."""

    def test_a_module(self):
        class Loader:
            def __init__(self, state):
                self.state = state

            def create_module(self, spec):
                return None

            def exec_module(self, module):
                exec("class Plugins:\n manager = None\n def call(self): return self.name\n", vars(module))

        state = []
        spec = importlib.util.spec_from_file_location("loaded_here", "/nowhere/loaded_here.py", loader=Loader(state))
        module = sys.modules["loaded_here"] = importlib.util.module_from_spec(spec)
        self.addCleanup(sys.modules.pop, "loaded_here")
        spec.loader.exec_module(module)
        manager = module.Plugins.manager = module.Plugins()
        manager.name, manager.inner = "the parent's", manager.call
        state.append(manager.call)

        def look():
            found = sys.modules["loaded_here"]
            return found.Plugins.manager.inner(), found.__spec__.loader.state[0].__self__ is found.Plugins.manager

        self.assertEqual(ask(look), ("the parent's", True))


if __name__ == "__main__":
    unittest.main()
