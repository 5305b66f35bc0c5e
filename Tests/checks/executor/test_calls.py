"""PoolExecutor: calls, their results and exceptions, ending them, nesting, beginning and ending."""
import gc
import os
import sys
import threading
import time
import traceback
import unittest
import unittest.mock
from concurrent.futures import CancelledError, as_completed, wait

import joined  # noqa: F401
import pyvm
from pyvm import BrokenPool, PoolExecutor, TaskTimeout


def fails():
    raise ValueError("wrong", 7) from KeyError("cause")


class Unsendable(Exception):
    def __init__(self, text):
        super().__init__(text, threading.Lock())

    def __str__(self):
        return self.args[0]


def fails_with_a_key():
    raise KeyError("cause")


def raises_what_cannot_be_sent():
    try:
        try:
            fails_with_a_key()
        except KeyError as error:
            raise Unsendable("inner") from error
    except Unsendable as error:
        raise Unsendable("outer") from error


def hides_a_context():
    try:
        raise LookupError(threading.Lock())
    except LookupError:
        raise ValueError("wrong") from None


def forever():
    while True:
        pass


def runs_for_ever():
    forever()


def ends_when_interrupted(error):
    try:
        forever()
    except KeyboardInterrupt:
        if error:
            raise error


def depth(executor, levels):
    return 0 if levels == 0 else 1 + executor.submit(depth, executor, levels - 1).result()


def each_at_once(executor, count):
    return sorted(future.result() for future in as_completed([executor.submit(abs, -i) for i in range(count)]))


executor_count = 20


def deep(executor, levels):
    return 0 if levels == 0 else 1 + next(as_completed([executor.submit(deep, executor, levels - 1)])).result()


def begin(value):
    import builtins
    builtins.begun = value


def begun():
    import builtins
    return builtins.begun


class WithExecutor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.executor = PoolExecutor(2)

    @classmethod
    def tearDownClass(cls):
        cls.executor.shutdown()


class Calls(WithExecutor):
    def test_results(self):
        offset = 3
        self.assertEqual(self.executor.submit(pow, 2, exp=10).result(), 1024)
        self.assertEqual(self.executor.submit(lambda x: x + offset, 4).result(), 7)
        self.assertEqual(list(self.executor.map(lambda a, b: a * b, range(50), range(50), chunksize=7)), [i * i for i in range(50)])
        self.assertEqual(list(self.executor.map(abs, iter(range(-9, 0)), buffersize=2)), list(range(9, 0, -1)))

    def test_in_another_vm(self):
        vms = set(self.executor.map(lambda _: pyvm.current(), range(20)))
        self.assertNotIn(pyvm.current(), vms)
        self.assertTrue(all(vm.kind == "isolated" for vm in vms))

    def test_exceptions(self):
        error = self.executor.submit(fails).exception()
        self.assertIsInstance(error, ValueError)
        self.assertEqual(error.args, ("wrong", 7))
        self.assertIsInstance(error.__cause__, KeyError)
        names = []
        traceback = error.__traceback__
        while traceback:
            names.append(traceback.tb_frame.f_code.co_name)
            traceback = traceback.tb_next
        self.assertEqual(names[-1], "fails")
        self.assertIsInstance(self.executor.submit(lambda: 1 / 0).exception(), ZeroDivisionError)
        with self.assertRaises(TypeError):
            self.executor.submit(threading.Lock()).result()
        with self.assertRaises(TypeError):
            self.executor.submit(threading.Lock).result()
        with self.assertRaises(SystemExit):
            self.executor.submit(exit, 3).result()

    def test_exception_whose_hidden_context_cannot_be_sent(self):
        error = self.executor.submit(hides_a_context).exception()
        self.assertIsInstance(error, ValueError)
        self.assertEqual((error.args, error.__context__, error.__suppress_context__), (("wrong",), None, True))

    def test_an_exception_without_a_text(self):
        class Odd(Exception):
            def __str__(self):
                raise ValueError

            def __reduce__(self):
                raise TypeError

        def fail():
            raise Odd
        with self.assertRaisesRegex(RuntimeError, "Odd"):
            self.executor.submit(fail).result()

    def test_exceptions_that_cannot_be_sent(self):
        """What stands for them has their tracebacks, and what led to them: that itself, where it can be sent."""
        error = self.executor.submit(raises_what_cannot_be_sent).exception()
        self.assertIsInstance(error, RuntimeError)
        self.assertRegex(str(error), "^Unsendable: outer")
        self.assertEqual(traceback.extract_tb(error.__traceback__)[-1].name, "raises_what_cannot_be_sent")
        inner = error.__cause__
        self.assertRegex(str(inner), "Unsendable: inner")
        self.assertIsInstance(inner, RuntimeError)
        self.assertIsInstance(inner.__cause__, KeyError)
        self.assertEqual(traceback.extract_tb(inner.__cause__.__traceback__)[-1].name, "fails_with_a_key")

    def test_a_reducer_that_exits(self):
        class Exits:
            def __reduce__(self):
                sys.exit(7)
        self.assertIsInstance(self.executor.submit(repr, Exits()).exception(), SystemExit)

        class Interrupts:
            def __reduce__(self):
                raise KeyboardInterrupt
        self.assertRaises(KeyboardInterrupt, self.executor.submit, repr, Interrupts())

    def test_interrupt(self):
        future = self.executor.submit(forever)
        while not future.running():
            time.sleep(0.01)
        self.assertFalse(future.cancel())
        self.assertTrue(future.interrupt())
        with self.assertRaises(CancelledError):
            future.result(timeout=30)
        self.assertTrue(future.cancelled() and future.done())
        self.assertTrue(future.interrupt())
        ended = self.executor.submit(abs, -1)
        self.assertEqual(ended.result(), 1)
        self.assertFalse(ended.interrupt())

    def test_time_limits(self):
        future = self.executor.schedule(runs_for_ever, timeout=0.1)
        with self.assertRaises(TimeoutError) as caught:
            future.result(timeout=0.01)
        self.assertNotIsInstance(caught.exception, TaskTimeout)
        with self.assertRaises(TaskTimeout) as caught:
            future.result(timeout=30)
        reason = caught.exception.__cause__
        self.assertIsInstance(reason, KeyboardInterrupt)
        places = traceback.extract_tb(reason.__traceback__)
        self.assertEqual((places[0].name, places[-1].name, places[-1].filename), ("runs_for_ever", "forever", __file__))
        self.assertEqual(places[0].lineno, runs_for_ever.__code__.co_firstlineno + 1)

    def test_time_limits_of_calls_that_end_otherwise(self):
        """The interrupt was caught: the cause is what the call has raised then, or there is none."""
        self.assertIsNone(self.executor.schedule(ends_when_interrupted, (None,), timeout=0.1).exception(30).__cause__)
        error = self.executor.schedule(ends_when_interrupted, (KeyError,), timeout=0.1).exception(30)
        self.assertIsInstance(error, TaskTimeout)
        self.assertIsInstance(error.__cause__, KeyError)

    def test_wrong_time_limits(self):
        for limit, error in ((0, ValueError), (-1, ValueError), ("5", TypeError), (float("nan"), ValueError)):
            with self.subTest(limit), self.assertRaises(error):
                self.executor.schedule(abs, (1,), timeout=limit)
        self.assertEqual(self.executor.schedule(abs, (1,), timeout=1e12).result(), 1)

    def test_output_comes_before_the_result(self):
        import contextlib
        import io
        for i in range(100):
            with contextlib.redirect_stdout(io.StringIO()) as output:
                self.executor.submit(print, "inside", i).result()
            self.assertEqual(output.getvalue(), "inside %d\n" % i)

    def test_cancel_of_what_waits(self):
        blockers = [self.executor.submit(forever) for _ in range(2)]
        waiting = [self.executor.submit(abs, i) for i in range(5)]
        while not all(blocker.running() for blocker in blockers):
            time.sleep(0.01)
        self.assertTrue(all(future.cancel() for future in waiting))
        for blocker in blockers:
            blocker.interrupt()
        self.assertEqual(len(wait(waiting + blockers, timeout=30).not_done), 0)

    def test_callbacks(self):
        done, told = threading.Event(), []
        future = self.executor.submit(abs, -5)
        future.add_done_callback(lambda future: (told.append(future.result()), done.set()))
        self.assertTrue(done.wait(30))
        self.assertEqual(told, [5])

    def test_nested(self):
        self.assertEqual(self.executor.submit(depth, self.executor, 30).result(timeout=60), 30)
        self.assertEqual(self.executor.submit(each_at_once, self.executor, 9).result(timeout=60), list(range(9)))

    def test_nested_with_one_worker(self):
        with PoolExecutor(1) as executor:
            self.assertEqual(executor.submit(depth, executor, 10).result(timeout=60), 10)
            self.assertEqual(executor.submit(each_at_once, executor, 9).result(timeout=60), list(range(9)))

    def test_many_that_wait_for_many(self):
        with PoolExecutor(2) as executor:
            futures = [executor.submit(each_at_once, executor, 4) for _ in range(12)]
            self.assertEqual([future.result(timeout=60) for future in futures], [list(range(4))] * 12)
            self.assertEqual(executor.submit(deep, executor, 12).result(timeout=60), 12)

    def test_many_threads(self):
        results = []

        def submit(number):
            results.append(sum(future.result() for future in [self.executor.submit(abs, -number) for _ in range(50)]))

        threads = [threading.Thread(target=submit, args=(number,)) for number in range(32)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sorted(results), [50 * number for number in range(32)])

    def test_status(self):
        status = self.executor.status()
        self.assertLessEqual(status["workers"], 3)
        self.assertIn("memory", status["each"][0])


class Maps(WithExecutor):
    def test_order_and_sizes(self):
        for size in (None, 1, 7, 1000):
            self.assertEqual(list(self.executor.map(lambda x: x + 1, range(2000), chunksize=size)), list(range(1, 2001)))
        self.assertEqual(list(self.executor.map(abs, [])), [])
        slow = self.executor.map(lambda x: (time.sleep(x % 3 / 1000), x)[1], range(100))
        self.assertEqual(list(slow), list(range(100)))

    def test_runs_without_being_asked(self):
        channel = pyvm.Channel()
        with PoolExecutor(2) as executor:
            executor.map(channel.put, range(500))
        self.assertEqual(sorted(channel.get_many(1000)), list(range(500)))

    def test_an_exception_comes_in_its_place(self):
        def check(x):
            if x == 333:
                raise ValueError(x)
            return x
        for size in (None, 50):
            got = []
            with self.assertRaises(ValueError) as caught:
                for x in self.executor.map(check, range(1000), chunksize=size):
                    got.append(x)
            self.assertEqual((got, caught.exception.args), (list(range(333)), (333,)))

    def test_the_iterable_raises(self):
        def items():
            yield from range(5)
            raise KeyError("end")
        with self.assertRaises(KeyError):
            self.executor.map(abs, items())
        got = []
        with self.assertRaises(KeyError):
            for x in self.executor.map(abs, items(), buffersize=2):
                got.append(x)
        self.assertEqual(got, [0, 1, 2, 3, 4])

    def test_buffer(self):
        numbers = iter(range(10**9))
        results = self.executor.map(abs, numbers, buffersize=10)
        self.assertEqual([next(results) for _ in range(1000)], list(range(1000)))
        self.assertLessEqual(next(numbers), 1011)
        results.close()

    def test_time_limit(self):
        with self.assertRaises(TimeoutError):
            list(self.executor.map(time.sleep, [5], timeout=0.05))
        with PoolExecutor(1, timeout=0.2) as executor, self.assertRaises(TaskTimeout):
            list(executor.map(lambda x: forever(), [1]))

    def test_progress(self):
        told = []
        self.assertEqual(len(list(self.executor.map(abs, range(300), progress=lambda *numbers: told.append(numbers)))), 300)
        self.assertEqual(told[-1], (300, 300))
        self.assertEqual(told, sorted(told))
        with self.assertRaises(ValueError):
            self.executor.map(abs, [1], progress="bar")


class Ends(unittest.TestCase):
    def test_initializer(self):
        with PoolExecutor(2, initializer=begin, initargs=("yes",), preload="json") as executor:
            self.assertEqual(set(executor.map(lambda _: begun(), range(10))), {"yes"})

    def test_failing_initializer(self):
        executor = PoolExecutor(2, initializer=fails)
        with self.assertLogs("concurrent.futures", "CRITICAL"), self.assertRaises(BrokenPool) as caught:
            executor.submit(abs, 1)
        self.assertIsInstance(caught.exception.__cause__, ValueError)
        with self.assertRaises(BrokenPool):
            executor.submit(abs, 1)
        executor.shutdown()

    def test_shutdown(self):
        executor = PoolExecutor(1)
        futures = [executor.submit(time.sleep, 0.05) for _ in range(4)]
        executor.shutdown(wait=False)
        with self.assertRaises(RuntimeError):
            executor.submit(abs, 1)
        executor.shutdown()
        self.assertTrue(all(future.done() for future in futures))
        executor.shutdown()

    def test_shutdown_cancels(self):
        executor = PoolExecutor(1)
        futures = [executor.submit(time.sleep, 0.2) for _ in range(10)]
        while not futures[0].running():
            time.sleep(0.01)
        executor.shutdown(cancel_futures=True)
        self.assertTrue(all(future.done() for future in futures))
        self.assertGreater(sum(future.cancelled() for future in futures), 5)

    def test_dropped(self):
        threads = threading.active_count()
        futures = [PoolExecutor(1).submit(time.sleep, 0.05)]
        gc.collect()
        futures[0].result(timeout=30)
        end = time.monotonic() + 30
        while threading.active_count() > threads and time.monotonic() < end:
            time.sleep(0.01)
        self.assertEqual(threading.active_count(), threads)

    def test_why_there_is_no_pool(self):
        with self.assertRaisesRegex(BrokenPool, "isolated"):
            PoolExecutor(40, min_workers=40).submit(abs, 1)

    def test_wrong_parameters(self):
        for parameters, error in (({"max_workers": 0}, ValueError), ({"initializer": 1}, TypeError), ({"kind": "odd"}, ValueError), ({"idle_timeout": "5"}, TypeError), ({"min_workers": -1}, ValueError),
                                  ({"memory_limit": "1G"}, TypeError), ({"python": 3.13}, TypeError), ({"max_workers": 2.5}, TypeError),
                                  ({"max_tasks_per_worker": 0}, ValueError), ({"timeout": -1}, ValueError)):
            with self.subTest(parameters), self.assertRaises(error):
                PoolExecutor(**{"max_workers": 1, **parameters}).submit(abs, 1)

    def test_renewed(self):
        for name in ("max_tasks_per_worker", "max_tasks_per_child"):
            with PoolExecutor(1, **{name: 5}) as executor:
                self.assertGreater(len(set(executor.map(lambda _: pyvm.current().id, range(30), chunksize=1))), 2)
        with self.assertRaisesRegex(TypeError, "max_tasks_per_child"):
            PoolExecutor(1, max_tasks_per_worker=5, max_tasks_per_child=5)

    def test_an_interrupt_leaves_the_block(self):
        """Both in it and while it waits for calls at its end: one is enough."""
        for in_block in (True, False):
            with self.subTest(in_block), self.assertRaises(KeyboardInterrupt):
                with PoolExecutor(1) as executor:
                    futures = [executor.submit(time.sleep, 600), executor.submit(time.sleep, 600)]
                    while not futures[0].running():
                        time.sleep(0.01)
                    if in_block:
                        raise KeyboardInterrupt
                    executor._ends.join = unittest.mock.Mock(side_effect=[KeyboardInterrupt, None])
            self.assertTrue(all(wait(futures, timeout=30).done) and all(future.cancelled() for future in futures))

    def test_who_says_how_many_workers(self):
        """0 leaves it to the pool, which makes fewer where no more can be made; a number is kept to."""
        allowed = len(os.sched_getaffinity(0))
        with unittest.mock.patch.object(os, "process_cpu_count", lambda: allowed, create=True):
            self.assertEqual(PoolExecutor()._recipe["workers"], 0)
        with unittest.mock.patch.object(os, "process_cpu_count", lambda: allowed + 1, create=True):
            self.assertEqual(PoolExecutor()._recipe["workers"], allowed + 1)
        self.assertEqual(PoolExecutor(allowed)._recipe["workers"], allowed)

    def test_version(self):
        self.assertRegex(pyvm.__version__, r"^\d+\.\d+")

    @unittest.skipIf(sys.version_info < (3, 12), "own-gil VMs came with CPython 3.12")
    def test_own_gil_workers_are_interpreters_of_this_python(self):
        with PoolExecutor(1, kind="own-gil") as executor:
            self.assertEqual(executor.submit(lambda: id(int)).result(), id(int))

    def test_more_executors_than_fit_at_once(self):
        for _ in range(20):
            with PoolExecutor(1) as executor:
                self.assertEqual(executor.submit(lambda: executor_count).result(), 20)

    def test_memory_limit(self):
        with PoolExecutor(1, memory_limit=100_000_000) as executor:
            with self.assertRaises(MemoryError):
                executor.submit(bytearray, 200_000_000).result()
            self.assertEqual(executor.submit(abs, -1).result(), 1)


if __name__ == "__main__":
    unittest.main()
