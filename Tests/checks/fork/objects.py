"""What a child has of single objects, and what is said of those that it cannot have.

    python objects.py
"""

import array
import codecs
import contextvars
import csv
import ctypes
import functools
import hashlib
import io
import itertools
import json
import mmap
import os
import pickle
import sqlite3
import sys
import tempfile
import threading
import traceback
import unittest
import warnings
import weakref

import pyvm
from pyvm.fork import _walk


def ask(function, **options):
    """What a function returns in a child."""
    reading, writing = os.pipe()

    def answer():
        try:
            answered = pickle.dumps((function(), None))
        except BaseException:
            answered = pickle.dumps((None, traceback.format_exc()))
        with open(writing, "wb") as file:
            file.write(answered)

    child = pyvm.fork(answer, **options)
    os.close(writing)
    with open(reading, "rb") as file:
        answered, failure = pickle.load(file)
    assert child.wait() == 0 and failure is None, failure
    return answered


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


class Csv(unittest.TestCase):
    def test_dialects(self):
        csv.register_dialect("piped", delimiter="|", quoting=csv.QUOTE_NONE, escapechar="!", lineterminator=";")
        self.addCleanup(csv.unregister_dialect, "piped")

        def read():
            return list(csv.DictReader(["a,b", "1,2"])), list(csv.reader(["1!|0|2"], "piped")), sorted(csv.list_dialects()), vars(csv.excel)["delimiter"]

        self.assertEqual(ask(read), read())

    def test_reader(self):
        with tempfile.TemporaryFile("w+", newline="") as file:
            file.write("a;b\r\n'c\nd';e\r\nf;g\r\n")
            file.seek(0)
            reader = csv.reader(file, delimiter=";", quotechar="'")
            self.assertEqual((next(reader), next(reader), reader.line_num), (["a", "b"], ["c\nd", "e"], 3))
            pid = pyvm.fork()
            if pid == 0:
                pyvm.exit(list(reader) == [["f", "g"]] and reader.line_num == 4 and reader.dialect.delimiter == ";")
            self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)
        lines = csv.reader(iter("abc"))
        next(lines)
        self.assertEqual(ask(lambda: (list(lines), lines.line_num)), ([["b"], ["c"]], 3))
        self.assertEqual(lines.line_num, 1)

    def test_writer(self):
        file = io.StringIO()
        writer = csv.writer(file, delimiter=";", lineterminator="|")
        writer.writerow([1, "a;b"])

        def write():
            writer.writerow(["c"])
            return file.getvalue(), writer.dialect.delimiter

        self.assertEqual(ask(write), ('1;"a;b"|c|', ";"))
        self.assertEqual(file.getvalue(), '1;"a;b"|')


class Views(unittest.TestCase):
    """memoryview of the program's own bytes: what is written by one is seen by the other."""

    def test_views(self):
        held, numbers, text = bytearray(range(64)), array.array("i", range(16)), b"fixed"
        whole = memoryview(held)
        views = [whole, whole[3:9], whole[10:30:4], whole[30:10:-3], whole[5:5], whole.cast("i")[2:5], whole.cast("i")[8:2:-2],
                 whole.cast("B", (4, 4, 4)), whole.cast("H", (8, 4)), whole[:4].cast("i", ()), whole.toreadonly()[7:], memoryview(numbers),
                 memoryview(numbers)[3:12:3], memoryview(text)[1:3], whole[40:41], whole[9::100]]
        names = "format", "itemsize", "shape", "strides", "readonly", "nbytes", "ndim"

        def shown():
            found = [([getattr(view, name) for name in names], view.tolist()) for view in views]
            for view in views:
                if not view.readonly and view.ndim == 1 and view:
                    view[0] = 77
            return found, bytes(held), numbers.tolist(), [view.obj is held for view in views], [view.obj is numbers for view in views]

        answered = ask(shown)
        self.assertEqual(list(held), list(range(64)))
        self.assertEqual(answered, shown())

    def test_released(self):
        released = memoryview(bytearray(3))
        released.release()

        def use():
            with self.assertRaisesRegex(ValueError, "released"):
                released.tolist()

        ask(use)

    def test_refused(self):
        for owner in (mmap.mmap(-1, 10), (ctypes.c_short * 3)()):
            with self.assertRaisesRegex(TypeError, "memoryview cannot be in a child: it is of memory that another object owns"):
                pyvm.fork(int, (memoryview(owner),))


class Iterators(unittest.TestCase):
    def iterators(self):
        def below():
            return iter([1, 2, 0, 3, 4, 5, 6, 7])

        yield itertools.chain(below(), "ab")
        yield itertools.chain.from_iterable([below(), [8]])
        yield itertools.islice(below(), 1, 7, 2)
        yield itertools.islice(below(), 5)
        yield itertools.takewhile(bool, below())
        yield itertools.dropwhile(bool, below())
        yield itertools.starmap(divmod, zip(below(), [1] * 9))
        yield itertools.filterfalse(None, [0, 1, 0, "", 2, ()])
        yield itertools.compress(below(), [1, 1, 1, 0, 1])
        yield itertools.repeat("x", 3)

    def test_iterators(self):
        """None used yet, some used, and all used up."""
        endless = itertools.repeat(int)
        all_of_them = [list(self.iterators()) for times in range(4)]
        for times, iterators in enumerate(all_of_them):
            for each in iterators:
                list(itertools.islice(each, 9 if times == 3 else times))
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # before CPython 3.14, the reducers of itertools warn
            answered = ask(lambda: [[list(each) for each in iterators] for iterators in all_of_them])
        self.assertEqual(answered, [[list(each) for each in iterators] for iterators in all_of_them])
        self.assertEqual(ask(lambda: [next(endless) for times in range(2)]), [int, int])
        self.assertEqual(answered[1][:3], [[2, 0, 3, 4, 5, 6, 7, "a", "b"], [2, 0, 3, 4, 5, 6, 7, 8], [3, 5]])

    def test_in_a_loop(self):
        found = []
        for item in itertools.chain([1], itertools.islice("abc", 2)):
            if item == "a":
                pid = pyvm.fork()
            found.append(item)
        if pid == 0:
            pyvm.exit(found == [1, "a", "b"])
        self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)


def stepped(awaitable):
    """What it gives, if it waits for nothing."""
    try:
        awaitable.send(None)
    except StopIteration as done:
        return done.value


class Asynchronous(unittest.TestCase):
    """Asynchronous generators that are not running."""

    def test_generators(self):
        ended = []

        async def count(to):
            try:
                for number in range(to):
                    got = yield number
                    if got:
                        yield got
            finally:
                ended.append(to)

        generators = new, begun, over, closed, unused = [count(to) for to in (5, 6, 0, 7, 8)]
        self.assertEqual([stepped(anext(begun)), stepped(begun.asend("got"))], [0, "got"])
        for end in lambda: stepped(anext(over)), lambda: stepped(anext(over)):
            self.assertRaises(StopAsyncIteration, end)
        stepped(closed.aclose())
        stepped(unused.aclose())
        held = {"itself": count(9)}

        async def of_itself():
            yield held
            yield held["itself"]

        held["itself"] = of_itself()
        stepped(anext(held["itself"]))

        def use():
            told = list(ended)
            found = [stepped(anext(new)), stepped(anext(begun)), stepped(anext(held["itself"])) is held["itself"]]
            for each in over, closed, unused:
                with self.assertRaises(StopAsyncIteration):
                    stepped(anext(each))
            stepped(begun.aclose())
            names = [(each.__name__, each.__qualname__, each.ag_running, each.ag_frame is None) for each in generators]
            return told, found, list(ended), names

        answered = ask(use)
        self.assertEqual(answered, use())
        self.assertEqual(answered[:3], ([0], [0, 1, True], [0, 6]))

    def test_hooks(self):
        """Those that a generator has been told to when it began are its own."""
        told = []

        async def count():
            yield 1
            yield 2

        before = sys.get_asyncgen_hooks()
        self.addCleanup(sys.set_asyncgen_hooks, *before)
        sys.set_asyncgen_hooks(lambda each: told.append("first"), lambda each: told.append("garbage"))
        generators = [count(), count()]
        stepped(anext(generators[0]))

        def use():
            sys.set_asyncgen_hooks(lambda each: told.append("another's first"), lambda each: told.append("another's garbage"))
            found = list(told), stepped(anext(generators[0])), stepped(anext(generators[1]))
            del generators[0], generators[0]
            return found, told

        self.assertEqual(ask(use), ((["first"], 2, 1), ["first", "another's first", "garbage", "another's garbage"]))


class Keys(unittest.TestCase):
    def test_cmp_to_key(self):
        compared = []

        def compare(one, other):
            compared.append((one, other))
            return (one > other) - (one < other)

        key = functools.cmp_to_key(compare)
        keys, loop, of_none = [key(3), key(1), key(2)], [], key(None)
        loop.append(key(loop))

        def use():
            told = list(compared)
            found = [each.obj for each in sorted(keys)], max([4, 6, 5], key=key), key(7) == key(7), loop[0].obj is loop, of_none.obj
            return told, found

        self.assertEqual(ask(use), ([], ([1, 2, 3], 6, True, True, None)))
        keys.append(key(hashlib.md5()))
        with self.assertRaisesRegex(TypeError, "_hashlib.HASH cannot be in a child"):
            pyvm.fork(int, (keys,))


class Kept(unittest.TestCase):
    """Of functools.lru_cache."""

    def of_one(self, maxsize, typed):
        calls = []

        @functools.lru_cache(maxsize=maxsize, typed=typed)
        def kept(*args, **kwargs):
            calls.append((args, kwargs))
            return [args, kwargs]

        def use():
            return [kept(1), kept("a"), kept(1.0), kept((1, 2)), kept(1, 2), kept(a=1), kept(1, b=2, c=3.0), kept(), kept(None), kept(2)]

        first = use()
        kept("a")
        tuples = first[3]

        def again():
            before = len(calls), tuple(kept.cache_info())
            found = [kept((1, 2)) is tuples, use() == first]
            return before, found, len(calls), calls[10:], tuple(kept.cache_info()), kept.__wrapped__(5)

        return again

    def test_kept(self):
        ways = [(maxsize, typed) for maxsize in (None, 0, 3, 9, 100) for typed in (False, True)]
        agains = [self.of_one(*way) for way in ways]
        answered = ask(lambda: [again() for again in agains])
        for way, again, found in zip(ways, agains, answered):
            with self.subTest(way):
                self.assertEqual(found, again())


class Variables(unittest.TestCase):
    def test_tokens(self):
        variable, other = contextvars.ContextVar("variable"), contextvars.ContextVar("other")
        context = contextvars.Context()
        first, second = variable.set("one"), variable.set("two")
        used = other.set(1)
        other.reset(used)
        inside = context.run(variable.set, "inside")
        inside_again = context.run(variable.set, "inside again")

        def use():
            found = [variable.get(), first.var is variable, second.old_value, first.old_value is first.MISSING]
            for token in (inside, used):
                try:
                    variable.reset(token)
                except (RuntimeError, ValueError) as error:
                    found.append(type(error).__name__)
            variable.reset(second)
            found.append(variable.get())
            variable.reset(first)
            found += [variable.get(None), repr(used)[:11], context[variable]]
            context.run(variable.reset, inside_again)
            found.append(context[variable])
            context.run(variable.reset, inside)
            return [*found, variable in context]

        answered = ask(use)
        self.assertEqual(answered, use())
        self.assertEqual(answered, ["two", True, "one", True, "ValueError", "RuntimeError", "one", None, "<Token used", "inside again", "inside", False])

    def test_at_the_statement(self):
        variable = contextvars.ContextVar("variable", default="default")
        token = variable.set("set")
        pid = pyvm.fork()
        if pid == 0:
            variable.reset(token)
            pyvm.exit(variable.get() == "default")
        self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)
        variable.reset(token)


class Codecs(unittest.TestCase):
    def test_handlers(self):
        codecs.register_error("objects.mark", lambda error: ("<%d>" % error.start, error.end))
        codecs.register_error("objects.same", codecs.lookup_error("backslashreplace"))
        self.assertEqual(ask(lambda: ("a\u1234b".encode("ascii", "objects.mark"), "\u1234".encode("ascii", "objects.same"),
                                      "\u1234".encode("ascii", "ignore"))), (b"a<1>b", b"\\u1234", b""))

    def test_codecs(self):
        def search(name):
            return codecs.CodecInfo(Codec().encode, Codec().decode, Reader, Writer, IncrementalEncoder, IncrementalDecoder,
                                    name="shouted") if name == "shouted" else None

        codecs.register(search)
        self.addCleanup(codecs.unregister, search)
        with tempfile.TemporaryFile("w+", encoding="shouted") as file:
            file.write("held")

            def use():
                file.write(" more")
                file.seek(0)
                with file:
                    return file.read(), "x".encode("shouted")

            self.assertEqual(ask(use), ("HELD MORE", b"X"))


class Codec(codecs.Codec):
    def encode(self, text, errors="strict"):
        return text.upper().encode(), len(text)

    def decode(self, data, errors="strict"):
        return bytes(data).decode(), len(data)


class IncrementalEncoder(Codec, codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return text.upper().encode()


class IncrementalDecoder(Codec, codecs.IncrementalDecoder):
    def decode(self, data, final=False):
        return bytes(data).decode()


class Reader(Codec, codecs.StreamReader):
    pass


class Writer(Codec, codecs.StreamWriter):
    pass


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


if __name__ == "__main__":
    unittest.main()
