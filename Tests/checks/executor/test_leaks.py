"""Neither calls nor executors leave memory, threads or descriptors behind.

    test_leaks.py [CALLS EXECUTORS]    how many; the run by make test has fewer
"""
import gc
import os
import sys
import threading
import time
import unittest

import joined  # noqa: F401
from pyvm import PoolExecutor

CALLS, EXECUTORS = 20_000, 24
AT_ONCE = 500
FEW_BYTES = 12 << 20
LIMIT_S = 30
COPIES = 12  # more of libpython do not fit: before, each VM may make its own, which is kept for the next
KEEPS_INTERPRETERS = sys.version_info[:2] in ((3, 12), (3, 13))  # these CPythons keep memory of each interpreter that has ended


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def counts():
    """Threads, descriptors, threads that Python knows."""
    return len(os.listdir("/proc/self/task")), len(os.listdir("/proc/self/fd")), threading.active_count()


class Leaks(unittest.TestCase):
    def grows(self, first, repeat, times):
        """By how many bytes the process grows while something is repeated, after as many times first."""
        for _ in range(first):
            repeat()
        gc.collect()
        before = resident()
        for _ in range(times):
            repeat()
        gc.collect()
        return resident() - before

    def test_calls(self):
        def some():
            futures = [executor.submit(lambda text, number: (text, [number]), "argument", number) for number in range(AT_ONCE)]
            for number, future in enumerate(futures):
                self.assertEqual(future.result(), ("argument", [number]))

        with PoolExecutor(2) as executor:
            times = CALLS // AT_ONCE // 2
            growth = self.grows(times, some, times)
            self.assertFalse(executor._ends.pending)
        self.assertLess(growth, FEW_BYTES)

    def test_map(self):
        with PoolExecutor(2) as executor:
            growth = self.grows(CALLS // AT_ONCE, lambda: sum(executor.map(abs, range(-AT_ONCE, 0), chunksize=10)), CALLS // AT_ONCE)
        self.assertLess(growth, FEW_BYTES)

    def test_failed_calls(self):
        def some():
            for future in [executor.submit(int, "x") for _ in range(50)]:
                self.assertIsInstance(future.exception(), ValueError)

        with PoolExecutor(1) as executor:
            growth = self.grows(20, some, CALLS // 1000)
        self.assertLess(growth, FEW_BYTES)

    def test_executors(self):
        def one():
            with PoolExecutor(1) as executor:
                self.assertEqual(executor.submit(abs, -1).result(), 1)

        for _ in range(COPIES):
            one()
        before = counts()
        growth = self.grows(1, one, EXECUTORS)
        end = time.monotonic() + LIMIT_S
        while any(now > then for now, then in zip(counts(), before)) and time.monotonic() < end:
            time.sleep(0.05)
        self.assertLessEqual(max(now - then for now, then in zip(counts(), before)), 1, "%s, before %s" % (counts(), before))
        if not KEEPS_INTERPRETERS:
            self.assertLess(growth, FEW_BYTES)


if __name__ == "__main__":
    if len(sys.argv) == 3:
        CALLS, EXECUTORS = map(int, sys.argv[1:])
        del sys.argv[1:]
    unittest.main()
