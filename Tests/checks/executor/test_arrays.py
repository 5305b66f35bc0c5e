"""PoolExecutor: NumPy's arrays go to workers and back without being copied, where nobody else could see the difference."""
import os
import sys
import time
import unittest

import joined  # noqa: F401

if not os.path.isdir(os.environ["PYVM_NUMPY"]):
    sys.exit(print("test_arrays: no NumPy for this CPython: left out"))
sys.path.append(os.environ["PYVM_NUMPY"])
import numpy  # noqa: E402
from pyvm import PoolExecutor  # noqa: E402

LARGE = 1 << 18  # doubles: 2 MiB


def place(array):
    return array.__array_interface__["data"][0]


def look(array):
    return place(array), array.flags.writeable, float(array.sum())


def ones(count):
    array = numpy.ones(count)
    return place(array), array


def view(count):
    array = numpy.ones(count)
    return place(array), array.reshape(-1, 2)


def several(count):
    arrays = [numpy.zeros(count), {"a": numpy.ones(count)}]
    return place(arrays[0]), arrays


def kept(count):
    global last
    last = numpy.ones(count)
    return place(last), last


def kept_base(count):
    global last
    last = numpy.ones(count)
    return place(last), last[:]


def kept_weakly(count):
    global last
    import weakref
    array = numpy.ones(count)
    last = weakref.proxy(array)
    return place(array), array


def twice(count):
    array = numpy.ones(count)
    return place(array), (array, array)


def change_kept():
    last[:] = 7


class Arrays(unittest.TestCase):
    def setUp(self):
        self.executor = PoolExecutor(1)
        self.addCleanup(self.executor.shutdown)

    def call(self, *call):
        return self.executor.submit(*call).result()

    def test_arguments(self):
        large, small = numpy.ones(LARGE), numpy.ones(10)
        self.assertEqual(self.call(look, large), (place(large), False, LARGE))
        there, writable, total = self.call(look, small)
        self.assertNotEqual(there, place(small))
        self.assertTrue(writable)
        self.assertEqual(list(self.executor.map(numpy.sum, [large, large * 2])), [LARGE, 2 * LARGE])
        with self.assertRaises(ValueError):
            self.call(large.__class__.fill, large, 3)

    def test_results(self):
        for function in (ones, view):
            there, array = self.call(function, LARGE)
            self.assertEqual(place(array), there, function)
            array += 1
            self.assertEqual(array.sum(), 2 * LARGE)
        there, (zeros, mapping) = self.call(several, LARGE)
        self.assertEqual(place(zeros), there)
        self.assertEqual(mapping["a"].sum(), LARGE)

    def test_what_the_worker_keeps_is_copied(self):
        for function in (kept, kept_base, kept_weakly):
            there, array = self.call(function, LARGE)
            self.assertNotEqual(place(array), there, function)
            if function is not kept_weakly:
                self.call(change_kept)
            array += 1
            self.assertEqual(array.sum(), 2 * LARGE)
        there, (one, other) = self.call(twice, LARGE)
        self.assertIs(one, other)

    def test_switched_off(self):
        with PoolExecutor(1, lend_from=None) as executor:
            large = numpy.ones(LARGE)
            there, writable, total = executor.submit(look, large).result()
            self.assertTrue(writable)
            self.assertNotEqual(there, place(large))

    def test_results_outlive_the_executor(self):
        with PoolExecutor(1) as executor:
            there, array = executor.submit(ones, LARGE).result()
        array += 1
        self.assertEqual(array.sum(), 2 * LARGE)

    def test_memory_goes_back(self):
        """What a result has lent is given back to its worker, also if that sleeps."""
        def megabytes():
            with open("/proc/self/statm") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") >> 20
        for _ in range(5):
            self.call(ones, 16 * LARGE)
        before = megabytes()
        for _ in range(20):
            self.call(ones, 16 * LARGE)
        end = time.monotonic() + 30
        while megabytes() > before + 100 and time.monotonic() < end:
            time.sleep(0.01)
        self.assertLess(megabytes(), before + 100)


if __name__ == "__main__":
    unittest.main()
