"""Frames are run again: the copies go on where the originals were, and these are not disturbed."""

import contextlib
import contextvars
import functools
import gc
import itertools
import re
import sys
import traceback
import types
import unittest
from functools import partial

from joined import _frames, both, case, fork, saved

events = []


class Manager:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")
        return self.log

    def __exit__(self, *error):
        self.log.append(("exit", error[0]))
        return error[0] is KeyError


class Made:
    def __init__(self, number, *, name="n"):
        self.number = number
        self.forked = fork() if number > 1 else 1
        self.name = name

    def method(self, add):
        forked = fork()
        return self.number + add, forked


def loops():
    total = []
    for i in [10, 20, 30]:
        for j in range(2):
            if (i, j) == (20, 1):
                total.append(("fork", fork()))
            total.append((i, j))
    return total


def inner(a, b=2, *c, d=4, **e):
    return a, b, c, d, e, fork()


def nested():
    one = [1]
    return one, [inner(1), inner(1, 3, 4, d=5, f=6)[:5]], inner(*(7, 8), **{"d": 9})


def in_with(key):
    log = []
    with Manager(log) as same:
        assert same is log
        forked = fork()
        with contextlib.suppress(ZeroDivisionError):
            1 / 0
        if key:
            raise KeyError(key)
    return log, forked


class Leaves:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        pass

    def __exit__(self, *error):
        self.log.append((fork(), error))


class LeavesAsClass(Leaves):
    forked = None

    @classmethod
    def __exit__(cls, *error):
        cls.forked = fork()


@contextlib.contextmanager
def leaves(log):
    yield
    log.append(fork())


@contextlib.contextmanager
def leaves_by_stack(log):
    with contextlib.ExitStack() as stack:
        stack.push(Leaves(log))
        yield


def in_exit(kind):
    log = []
    with kind(log):
        pass
    return log or LeavesAsClass.forked


def in_finally():
    log = []
    try:
        try:
            1 / 0
        finally:
            log.append(fork())
    except ZeroDivisionError as error:
        log.append(type(error))
    return log


def in_except():
    log = []
    try:
        try:
            raise ValueError("first")
        except ValueError:
            log.append(fork())
            log.append(str(sys.exc_info()[1]))
            raise
    except ValueError as error:
        log.append(error.args)
    log.append(sys.exc_info()[1])
    return log


def falls():
    return [] if 1 / fork() else None


def catches():
    try:
        falls()
    except ZeroDivisionError:
        return [line.name for line in traceback.extract_tb(sys.exc_info()[2])]
    return "nothing"


def leaf(n):
    for i in range(n):
        if i == 1:
            yield "forked", fork()
        yield i


def middle(n):
    for item in leaf(n):
        yield item


def outer(n):
    got = yield from middle(n)
    assert got is None
    yield "end"


def three_generators():
    return [value for value in [0]] and collect(outer(3))


def collect(generator):
    found = []
    for item in generator:
        found.append(item)
    return found


def in_expression():
    return [item for item in (inner(i)[-1] if i else i for i in range(2))]


def handles():
    try:
        yield 1
        raise LookupError("in a generator")
    except LookupError:
        yield fork()
        try:
            raise
        except LookupError as error:
            yield error.args


def in_a_generators_except():
    return collect(handles())


class Paused:
    def __await__(self):
        return (yield "paused")


async def low(x):
    a = await Paused()
    forked = fork()
    b = await Paused()
    return x, a, b, forked


async def high(x):
    return await low(x), "high"


def drive():
    coroutine = high(1)
    seen = [coroutine.send(None)]
    seen.append(coroutine.send("a"))
    try:
        coroutine.send("b")
    except StopIteration as stop:
        seen.append(stop.value)
    return seen


def by_next():
    generator = leaf(2)
    return [next(generator), next(generator), next(generator), next(generator, "end")]


def closures():
    count = 0
    log = []

    def add():
        nonlocal count
        count += 1
        log.append(fork())
        count += 10
        return lambda: (count, log)

    first = add()
    count += 100
    return first(), count


def recursion(n):
    return fork() if n == 0 else recursion(n - 1) + (n == 1)


def instance():
    made = Made(5, name="x")
    return made.number, made.forked, made.name


def methods():
    made = object.__new__(Made)
    made.number = 3
    bound = made.method
    return made.method(1), bound(2), bound(*(3,)), [partial]


def code_text():
    space = {"fork": fork, "__builtins__": __builtins__}
    exec("a = [1]\nfor i in range(3):\n    a.append(i)\n    if i == 1: b = fork()\n", space)
    return list(space["a"]), space["b"], eval("(lambda: fork())()")


def back_frames():
    return names()


def names():
    forked = fork()
    frame, found = sys._getframe(), []
    while frame and frame.f_code is not case.__code__:
        found.append((frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
        frame = frame.f_back
    return forked, found


def twice():
    return fork(), fork()


def many_locals(
    a=1, b=2, c=3
):
    (x0, x1, x2, x3, x4, x5) = range(6)
    return [a, b, c, [x0, x1, [x2, x3, fork(), x4], x5]]


def through_map():
    return list(map(lambda _: fork(), [1]))


def through_sorted():
    return sorted([1], key=lambda _: fork())


def through_partials():
    """Each forks once: by position, by name, unpacked, one in another, of a class, of a method, with a context, in a context."""
    made = object.__new__(Made)
    made.number = 3
    yield lambda: partial(inner, 1, 2)(3, d=5)[-1]
    yield lambda: partial(inner, *(1,), **{"d": 5})(f=6)[-1]
    yield lambda: partial(inner, 1)(*(2,), **{"d": 9})[-1]
    yield lambda: partial(inner, d=1)(2)[-1]
    yield lambda: partial(partial(inner, 1), 2)()[-1]
    yield lambda: partial(Made, 5)(name="x").forked
    yield lambda: partial(made.method, 2)()[-1]
    yield lambda: partial(contextvars.Context().run, inner, 1)(2)[-1]
    yield lambda: contextvars.Context().run(partial(inner, 1))[-1]
    yield lambda: contextvars.Context().run(partial(contextvars.Context().run, partial(inner, 1)), 2)[-1]
    yield lambda: partial(exec, "result = fork()", space := {"fork": fork})() or space["result"]
    given, named, run = (1, 2), {"d": 5}, contextvars.Context.run
    yield lambda: contextvars.Context().run(inner, *given)[-1]
    yield lambda: contextvars.Context().run(inner, *[1], **named)[-1]
    yield lambda: contextvars.Context().run(inner, 1, **named)[-1]
    yield lambda: (lambda *given, **named: contextvars.Context().run(*given, **named)[-1])(inner, 1, d=5)
    yield lambda: (lambda *given: contextvars.Context().run(*given)[-1])(inner, 1)
    yield lambda: run(contextvars.Context(), partial(inner, *given), *[3], f=6)[-1]
    if sys.version_info >= (3, 13):  # see _frames._is_hidden
        yield lambda: partial(inner, 1)(3, d=5)[-1]
        yield lambda: partial(contextvars.Context().run, inner)(1)[-1]
        yield lambda: partial(contextvars.Context.run, contextvars.Context())(inner, 1)[-1]
        yield lambda: partial(exec, "result = fork()")(space := {"fork": fork}) or space["result"]


@functools.lru_cache(maxsize=None)
def cached():
    return fork()


def through_cache():
    return cached()


def through_partial_of_c():
    return partial(sorted, [1], key=lambda _: fork())()


def through_a_hidden_partial():
    return partial(re.compile("l").sub, lambda found: str(fork()))("hello")


class Operand:
    def __add__(self, other):
        return fork()

    def __call__(self):
        return fork()

    def __iter__(self):
        return self

    def __next__(self):
        return fork()


def through_operator():
    return Operand() + 1


def object_called():
    return Operand()()


def through_class():
    class Body:
        forked = fork()

    return Body


def through_iterator():
    for item in Operand():
        return item


class Again(unittest.TestCase):
    def check(self, function, *arguments, forks=1):
        before = sys.exc_info()
        original, copies = both(function, *arguments)
        self.assertEqual(len(copies), forks)
        self.assertEqual(sys.exc_info(), before)
        gc.collect()
        return (original, *copies)

    def test_loops(self):
        original, copy = self.check(loops)
        self.assertEqual(original[3], ("fork", 1))
        self.assertEqual(copy[3], ("fork", 0))
        self.assertEqual(copy[:3] + copy[4:], original[:3] + original[4:])

    def test_calls(self):
        original, *copies = self.check(nested, forks=7)
        self.assertEqual(original, ([1], [(1, 2, (), 4, {}, 1), (1, 3, (4,), 5, {"f": 6})], (7, 8, (), 9, {}, 1)))
        self.assertEqual(copies[0], ([1], original[1], (7, 8, (), 9, {}, 0)))

    def test_with(self):
        for key, error in ((None, None), ("k", KeyError)):
            original, copy = self.check(in_with, key)
            self.assertEqual(original, (["enter", ("exit", error)], 1))
            self.assertEqual(copy, (["enter", ("exit", error)], 0))

    def test_exit(self):
        """Which `with` calls where its block has ended."""
        none = None, None, None
        for kind in Leaves, leaves_by_stack:
            self.assertEqual(self.check(in_exit, kind), ([(1, none)], [(0, none)]))
        self.assertEqual(self.check(in_exit, leaves), ([1], [0]))
        self.assertEqual(self.check(in_exit, LeavesAsClass), (1, 0))

    def test_finally(self):
        self.assertEqual(self.check(in_finally), ([1, ZeroDivisionError], [0, ZeroDivisionError]))

    def test_except(self):
        self.assertEqual(self.check(in_except), ([1, "first", ("first",), None], [0, "first", ("first",), None]))

    def test_traceback(self):
        self.assertEqual(self.check(catches), ("nothing", ["catches", "falls"]))

    def test_generators(self):
        original, copy = self.check(three_generators)
        self.assertEqual(original, [0, ("forked", 1), 1, 2, "end"])
        self.assertEqual(copy, [0, ("forked", 0), 1, 2, "end"])

    def test_expression(self):
        self.assertEqual(self.check(in_expression), ([0, 1], [0, 0]))

    def test_generators_except(self):
        args = ("in a generator",)
        self.assertEqual(self.check(in_a_generators_except), ([1, 1, args], [1, 0, args]))

    def test_coroutines(self):
        seen = ["paused", "paused"]
        self.assertEqual(self.check(drive), ([*seen, ((1, "a", "b", 1), "high")], [*seen, ((1, "a", "b", 0), "high")]))

    def test_next(self):
        self.assertEqual(self.check(by_next), ([0, ("forked", 1), 1, "end"], [0, ("forked", 0), 1, "end"]))

    def test_closures(self):
        self.assertEqual(self.check(closures), (((111, [1]), 111), ((111, [0]), 111)))

    def test_recursion(self):
        self.assertEqual(self.check(recursion, 200), (2, 1))

    def test_init(self):
        self.assertEqual(self.check(instance), ((5, 1, "x"), (5, 0, "x")))

    def test_init_often(self):
        """Specialized: the interpreter calls __init__ itself."""
        def often():
            made = [Made(number, name="x") for number in [1] * 20 + [5]]
            return made[0].forked, made[-1].forked, made[-1].name

        self.assertEqual(self.check(often), ((1, 1, "x"), (1, 0, "x")))

    def test_object_called(self):
        self.assertEqual(self.check(object_called), (1, 0))

    def test_partial(self):
        for number, function in enumerate(through_partials()):
            with self.subTest(number):
                self.assertEqual(self.check(function), (1, 0))

    def test_methods(self):
        results = self.check(methods, forks=7)
        self.assertEqual([[pair[0] for pair in result[:3]] for result in results], [[4, 5, 6]] * 8)
        self.assertEqual({tuple(pair[1] for pair in result[:3]) for result in results},
                         set(itertools.product((0, 1), repeat=3)))

    def test_text(self):
        original, *copies = self.check(code_text, forks=3)
        self.assertEqual(original, ([1, 0, 1, 2], 1, 1))
        self.assertEqual(copies[0], ([1, 0, 1, 2], 1, 0))

    def test_back(self):
        original, copy = self.check(back_frames)
        self.assertEqual(original[1], copy[1])
        self.assertEqual((original[0], copy[0]), (1, 0))
        self.assertEqual([name for name, _ in copy[1]], ["names", "back_frames"])

    def test_stack(self):
        self.assertEqual(self.check(many_locals)[1], [1, 2, 3, [0, 1, [2, 3, 0, 4], 5]])

    def test_copies_fork(self):
        """A copy forks: its copies do, too."""
        original, copies = both(twice)
        seen = [original, *copies]
        self.assertIn((1, 0), seen)
        self.assertIn((0, 1), seen)
        self.assertIn((1, 1), seen)
        self.assertIn((0, 0), seen)
        self.assertEqual(len(seen), 4)

    def test_refused(self):
        for function, name in ((through_map, "list"), (through_sorted, "sorted"), (through_cache, "cached"), (through_partial_of_c, "sorted"),
                               (through_a_hidden_partial, "partial|Pattern.sub"),
                               (through_operator, "called by an operator"), (through_class, "__build_class__"),
                               (through_iterator, "Operand")):
            with self.subTest(function.__name__), self.assertRaisesRegex(RuntimeError, name) as caught:
                both(function)
            self.assertIn(function.__name__, str(caught.exception))
            self.assertIn("again.py:", str(caught.exception))

    def test_bad_frames(self):
        for frames in ([1], [()], [(1,) * 10], [(fork.__code__, {}, None, 0, [], [], -1, None, None, None)]):
            with self.assertRaises((TypeError, ValueError)):
                _frames.run(frames, 0)
        self.assertEqual(_frames.run([], 5), 5)

    def test_no_leaks(self):
        def measure():
            gc.collect()
            return len(gc.get_objects()), sys.getallocatedblocks()

        functions = (loops, nested, in_except, three_generators, drive, closures, instance, in_a_generators_except)
        for function in functions * 3:
            both(function)
        before = measure()
        for count in range(125):
            for function in functions:
                self.assertTrue(both(function)[1])
        after = measure()
        self.assertLess(after[0] - before[0], 100)
        self.assertLess(after[1] - before[1], 500)


if __name__ == "__main__":
    unittest.main()
