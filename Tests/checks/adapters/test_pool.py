"""pyvm.pool.Pool: CPython's own tests of multiprocessing.Pool, where this CPython has them, and what is ours."""
import itertools
import multiprocessing
import os
import sys
import time
import unittest

import pyvm
from pyvm.pool import Pool

try:
    from test import _test_multiprocessing as theirs
except ImportError:
    theirs = None

# Of CPython's tests, those that do not hold, with the reason.
EXCEPTIONS = {
    "test_traceback": "The exception has the worker's own traceback, and no RemoteTraceback with its text as cause.",
}
if sys.version_info >= (3, 15):
    EXCEPTIONS["test_wrapped_exception"] = ("Its function is a method of a class of __main__, and goes by value; a decorator of 3.15's "
                                            "tests keeps a generator in it.")

if sys.version_info[:2] == (3, 12):
    # Their module imports C modules of one phase, after which a copy of libpython is not used again; each test has a pool.
    theirs = None

if theirs:
    class Theirs(theirs._TestPool, unittest.TestCase):
        TYPE = "processes"
        Pool = staticmethod(Pool)

    for name, reason in EXCEPTIONS.items():
        setattr(Theirs, name, unittest.expectedFailure(getattr(Theirs, name)))


def begin(value):
    os.environ["BEGUN"] = value


def begun(_):
    return os.environ["BEGUN"]


def vm_of(_):
    return pyvm.current().id


def reciprocal(x):
    return 1 / x


def forever():
    while True:
        pass


def add_to(numbers, number):
    numbers.append(number)


class Ours(unittest.TestCase):
    def test_all_methods_have_a_help_text(self):
        for kind in (Pool, pyvm.pool.AsyncResult, pyvm.pool.IMapIterator):
            for name in (name for name in vars(kind) if not name.startswith("_")):
                with self.subTest(kind=kind, name=name):
                    self.assertTrue(getattr(kind, name).__doc__)

    def test_methods(self):
        offset = 2
        with Pool(2) as pool:
            self.assertEqual(pool.apply(pow, (2,), {"exp": 5}), 32)
            self.assertEqual(pool.map(lambda x: x + offset, range(100)), list(range(2, 102)))
            self.assertEqual(pool.starmap(pow, [(2, 3), (3, 2)]), [8, 9])
            self.assertEqual(pool.starmap_async(pow, [(2, 3), (3, 2)]).get(timeout=60), [8, 9])
            self.assertEqual(list(pool.imap(abs, range(-50, 0), chunksize=7)), list(range(50, 0, -1)))
            self.assertEqual(sorted(pool.imap_unordered(abs, range(-50, 0))), list(range(1, 51)))
            self.assertNotIn(pyvm.current().id, pool.map(vm_of, range(9)))
        with self.assertRaises(ValueError):
            pool.map(abs, [1])

    def test_endless_iterables(self):
        with Pool(2) as pool:
            self.assertEqual(list(itertools.islice(pool.imap(abs, itertools.count()), 100)), list(range(100)))
            self.assertEqual(len(list(itertools.islice(pool.imap_unordered(abs, itertools.count(), 3), 100))), 100)

    def test_errors(self):
        told = []
        with Pool(2) as pool:
            result = pool.map_async(reciprocal, [1, 0], 1, callback=told.append, error_callback=told.append)
            result.wait(60)
            self.assertFalse(result.successful())
            with self.assertRaises(ZeroDivisionError) as caught:
                result.get()
            self.assertIs(told[0], caught.exception)
            results = pool.imap(reciprocal, [1, 0, 2])
            self.assertEqual(next(results), 1)
            self.assertRaises(ZeroDivisionError, next, results)
            self.assertEqual(next(results), 0.5)
            self.assertRaises(StopIteration, next, results)
            with open(os.devnull) as file, self.assertRaises(TypeError):
                pool.apply_async(abs, (file,)).get(timeout=60)

    def test_time_limits(self):
        with Pool(2) as pool:
            result = pool.apply_async(time.sleep, (60,))
            self.assertRaises(multiprocessing.TimeoutError, result.get, timeout=0.05)
            self.assertIs(pyvm.pool.TimeoutError, multiprocessing.TimeoutError)
            self.assertIn("TimeoutError", pyvm.pool.__all__)
            self.assertFalse(result.ready())
            self.assertRaises(ValueError, result.successful)
            self.assertRaises(multiprocessing.TimeoutError, pool.imap(time.sleep, [60]).next, timeout=0.05)
            self.assertRaises(multiprocessing.TimeoutError, pool.imap_unordered(time.sleep, [60]).next, timeout=0.05)

    def test_ends(self):
        pool = Pool(2)
        result = pool.map_async(time.sleep, [0.01] * 10)
        self.assertRaises(ValueError, pool.join)
        pool.close()
        pool.join()
        self.assertEqual(result.get(timeout=0), [None] * 10)
        pool = Pool(2)
        results = [pool.apply_async(forever) for _ in range(5)]
        pool.terminate()
        pool.join()
        self.assertTrue(all(result.ready() and not result.successful() for result in results))

    def test_workers(self):
        with Pool(2, begin, ("yes",), maxtasksperchild=3) as pool:
            self.assertEqual(set(pool.map(begun, range(10))), {"yes"})
            self.assertGreater(len(set(pool.map(vm_of, range(20), chunksize=1))), 2)
        with self.assertRaises(ValueError):
            Pool(0)
        with self.assertRaises(TypeError):
            Pool(1, initializer=3)

    def test_managers(self):
        with multiprocessing.get_context("spawn").Manager() as manager, Pool(2) as pool:
            numbers = manager.list()
            pool.starmap(add_to, [(numbers, number) for number in range(5)])
            self.assertEqual(sorted(numbers), list(range(5)))


if __name__ == "__main__":
    if theirs is None:
        print("test_pool: CPython's own tests of multiprocessing.Pool are left out")
    unittest.main()
