"""Suspended generators, coroutines and asynchronous generators are taken apart and made again."""

import gc
import sys
import unittest

from joined import Copier, _pyvm


def counts(n):
    got = []
    for i in [*range(n)]:
        try:
            got.append((yield i))
        except KeyError:
            got.append("key")
    return got


def delegates(n):
    result = yield from counts(n)
    yield result


class Paused:
    def __await__(self):
        return (yield "paused")


async def coroutine(x):
    return x, await Paused(), await Paused()


async def asynchronous(n):
    for i in range(n):
        yield i


def anext_of(generator):
    try:
        generator.__anext__().send(None)
    except StopIteration as stop:
        return stop.value


class Generators(unittest.TestCase):
    def test_begun(self):
        one = counts(3)
        next(one), one.send("a")
        two = Copier().copy(one)
        for generator in (two, one):
            self.assertEqual(generator.throw(KeyError), 2)
            with self.assertRaises(StopIteration) as stop:
                generator.send("c")
            self.assertEqual(stop.exception.value, ["a", "key", "c"])
        self.assertEqual((two.__name__, two.__qualname__), ("counts", "counts"))

    def test_not_begun(self):
        one = counts(2)
        self.assertEqual(list(Copier().copy(one)), [0, 1])
        self.assertEqual(list(one), [0, 1])

    def test_ended(self):
        one = counts(0)
        list(one)
        self.assertEqual(list(Copier().copy(one)), [])

    def test_delegating(self):
        one = delegates(2)
        next(one)
        two = Copier().copy(one)
        self.assertIsNot(two.gi_yieldfrom, one.gi_yieldfrom)
        self.assertEqual(two.gi_yieldfrom.__name__, "counts")
        for generator in (two, one):
            self.assertEqual([generator.send("x"), generator.send("y")], [1, ["x", "y"]])

    def test_coroutine(self):
        one = coroutine(1)
        one.send(None), one.send("a")
        two = Copier().copy(one)
        for each in (two, one):
            with self.assertRaises(StopIteration) as stop:
                each.send("b")
            self.assertEqual(stop.exception.value, (1, "a", "b"))

    def test_asynchronous(self):
        one = asynchronous(3)
        self.assertEqual(anext_of(one), 0)
        code, globals, name, qualname, state, start, fast, stack, handled = _pyvm.generator_parts(one)
        two = _pyvm.make_generator(code, globals, name, qualname)
        copier = Copier()
        _pyvm.fill_generator(two, state, start, [copier.copy(v) for v in fast], [copier.copy(v) for v in stack], handled)
        self.assertEqual([anext_of(two), anext_of(two), anext_of(one)], [1, 2, 1])

    def test_refused(self):
        def itself():
            with self.assertRaisesRegex(RuntimeError, "is running"):
                _pyvm.generator_parts(running)
            yield

        running = itself()
        next(running)
        with self.assertRaises(TypeError):
            _pyvm.generator_parts([])
        with self.assertRaises(ValueError):
            _pyvm.make_generator(itself.__code__.replace(co_flags=3), {}, "a", "a")
        empty = _pyvm.make_generator(counts.__code__, globals(), "a", "b")
        for state, start, fast, stack in ((0, 1, [], []), (-9, 0, [None] * 5, []), (99, 0, [], []), ("", 0, [], [])):
            with self.assertRaises(ValueError):
                _pyvm.fill_generator(empty, state, start, fast, stack, _pyvm.NOTHING)

    def test_no_leaks(self):
        def measure():
            gc.collect()
            return sys.getallocatedblocks()

        def some():
            one = delegates(5)
            next(one), one.send(1)
            self.assertEqual(next(Copier().copy(one)), 2)

        some()
        before = measure()
        for _ in range(1000):
            some()
        self.assertLess(measure() - before, 500)


if __name__ == "__main__":
    unittest.main()
