"""multiprocessing's context "pyvm": what parent and children share, how children end, and bad use.

    python context.py [NAME...]
"""

import gc
import mmap
import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
import unittest
from multiprocessing import connection, resource_tracker

import pyvm

LIMIT_S = 60
context = pyvm.fork and multiprocessing.get_context("pyvm")  # pyvm.fork has it known


def exits(status):
    sys.exit(status)


def stays():
    for nap in range(1200):
        time.sleep(0.05)


def square(number):
    return number * number


def fails(number):
    raise KeyError(number)


def adds(lock, value, times):
    for turn in range(times):
        with lock:
            value.value += 1


def run_in(target, *args):
    """The exit code of a Process that calls this."""
    process = context.Process(target=target, args=args)
    process.start()
    process.join(LIMIT_S)
    return process.exitcode


class Context(unittest.TestCase):
    def start(self, target, *args, **options):
        process = context.Process(target=target, args=args, **options)
        process.start()
        self.addCleanup(process.join)
        self.addCleanup(process.kill)
        return process

    # ---- Processes ----

    def test_no_pickle(self):
        lines = []
        unpicklable = (line for line in ["a", "b"])
        receiver, sender = context.Pipe(duplex=False)

        def work():
            lines.extend(unpicklable)
            sender.send((lines, os.getpid(), multiprocessing.parent_process().pid, multiprocessing.current_process().name))

        process = self.start(work, name="worker")
        self.assertEqual(receiver.recv(), (["a", "b"], process.pid, os.getpid(), "worker"))
        self.assertGreater(process.pid, 1 << 22)
        self.assertEqual((lines, list(unpicklable)), ([], ["a", "b"]))

    def test_exit_codes(self):
        self.assertEqual([run_in(exits, status) for status in (0, 3, None)], [0, 3, 0])

    def test_ends(self):
        for end, code in ("terminate", -signal.SIGTERM), ("kill", -signal.SIGKILL):
            process = context.Process(target=stays)
            process.start()
            self.assertTrue(process.is_alive())
            self.assertIsNone(process.join(0.01))
            self.assertIn(process, multiprocessing.active_children())
            self.assertEqual(connection.wait([process.sentinel], 0), [])
            getattr(process, end)()
            self.assertEqual(connection.wait([process.sentinel], LIMIT_S), [process.sentinel])
            process.join()
            self.assertEqual((process.exitcode, process.is_alive()), (code, False))
            self.assertNotIn(process, multiprocessing.active_children())
            process.close()
            self.assertRaises(ValueError, process.join)

    def test_killed_while_it_waits(self):
        lock = context.Lock()
        with lock:
            process = self.start(lock.acquire)
            process.join(0.2)
            process.kill()
            process.join(LIMIT_S)
        self.assertEqual(process.exitcode, -signal.SIGKILL)
        self.assertTrue(lock.acquire(timeout=LIMIT_S))

    def test_parent_and_grandchild(self):
        def middle():
            inner = context.Process(target=exits, args=(5,))
            inner.start()
            inner.join()
            sys.exit(inner.exitcode + multiprocessing.parent_process().is_alive())

        self.assertEqual(run_in(middle), 6)

    def test_daemon(self):
        receiver, sender = context.Pipe(duplex=False)

        def middle():
            context.Process(target=stays, daemon=True).start()
            sender.send(multiprocessing.active_children()[0].pid)

        self.assertEqual(run_in(middle), 0)
        pid = receiver.recv()
        limit = time.monotonic() + LIMIT_S
        with self.assertRaises(ProcessLookupError):
            while time.monotonic() < limit:
                pyvm.kill(pid, 0)

    def test_signal_to_the_main_process(self):
        """It ends a wait in C code, but for one that it comes just before, as in any Python."""

        def work():
            os.kill(os.getppid(), signal.SIGINT)

        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            with self.assertRaises(KeyboardInterrupt):
                process = self.start(work)
                limit = time.monotonic() + LIMIT_S
                while time.monotonic() < limit:
                    context.Semaphore(0).acquire(timeout=1)
        finally:
            signal.signal(signal.SIGINT, before)
        process.join()
        self.assertEqual(process.exitcode, 0)

    def test_resource_tracker(self):
        """Children have their parent's: one of their own would take away what others use."""
        resource_tracker.ensure_running()
        number = resource_tracker._resource_tracker._fd

        def work():
            assert resource_tracker._resource_tracker._fd == number

        self.assertEqual(run_in(work), 0)

    def test_bad_use(self):
        process = self.start(exits, 0)
        self.assertRaises(AssertionError, process.start)
        self.assertEqual(run_in(process.join), 1)  # another's child
        self.assertRaises(TypeError, context.Process, target=exits, kwargs=3)
        self.assertRaises(ValueError, multiprocessing.get_context, "pyvms")
        self.assertRaises(OSError, context.Semaphore, -1)
        self.assertRaises(OverflowError, context.BoundedSemaphore, 1 << 40)
        self.assertRaises(ValueError, context.BoundedSemaphore().release)
        self.assertRaises(RuntimeError, __import__("pickle").dumps, context.Lock())

    def test_what_cannot_be_in_a_child(self):
        import sqlite3

        self.database = sqlite3.connect(":memory:")
        self.addCleanup(self.database.close)
        with self.assertRaisesRegex(TypeError, "sqlite3.Connection cannot be in a child"):
            context.Process(target=len, args=(self.database,)).start()
        context.leaves_out = True
        try:
            self.assertEqual(run_in(exits, 4), 4)
        finally:
            context.leaves_out = False

    # ---- What is shared ----

    def test_locks_and_memory(self):
        for lock in context.Lock(), context.RLock(), context.Semaphore(1), context.BoundedSemaphore(1), context.Condition():
            value = context.RawValue("i", 0)
            processes = [self.start(adds, lock, value, 300) for number in range(2)]
            adds(lock, value, 300)
            for process in processes:
                process.join(LIMIT_S)
            self.assertEqual(value.value, 900)

    def test_lock_outlives_who_made_it(self):
        receiver, sender = context.Pipe(duplex=False)

        def middle():
            lock, value = context.Lock(), context.Value("i", 0)
            lock.acquire()

            def inner():
                lock.acquire()
                value.value += 1
                sender.send(value.value)

            context.Process(target=inner).start()
            children = multiprocessing.active_children()
            lock.release()
            del lock, value
            gc.collect()
            children[0].join()

        self.assertEqual(run_in(middle), 0)
        self.assertEqual(receiver.recv(), 1)

    def test_array(self):
        array = context.Array("d", [1, 2, 3])

        def work():
            array[1] = 7.5

        self.assertEqual(run_in(work), 0)
        self.assertEqual(array[:], [1, 7.5, 3])

    def test_view_of_memory(self):
        from multiprocessing.heap import BufferWrapper

        wrapper = BufferWrapper(16)
        view = wrapper.create_memoryview().cast("i")[1:3]

        def work():
            view[1] = 5

        self.assertEqual(run_in(work), 0)
        self.assertEqual(wrapper.create_memoryview().cast("i")[2], 5)
        with self.assertRaisesRegex(TypeError, "memoryview cannot be in a child"):
            context.Process(target=len, args=(memoryview(mmap.mmap(-1, 3)),)).start()

    def test_shared_memory(self):
        from multiprocessing import shared_memory

        memory = shared_memory.SharedMemory(create=True, size=10)
        self.addCleanup(memory.unlink)
        self.addCleanup(memory.close)

        def work():
            memory.buf[3] = 9

        self.assertEqual(run_in(work), 0)
        self.assertEqual(memory.buf[3], 9)

    def test_event_and_barrier(self):
        event, barrier = context.Event(), context.Barrier(3)

        def work():
            event.wait()
            barrier.wait()

        processes = [self.start(work) for number in range(2)]
        event.set()
        barrier.wait(LIMIT_S)
        for process in processes:
            process.join(LIMIT_S)
            self.assertEqual(process.exitcode, 0)

    def test_queues(self):
        for made in context.Queue(), context.JoinableQueue(), context.SimpleQueue():

            def work():
                for number in range(100):
                    made.put([number])

            process = self.start(work)
            self.assertEqual([made.get() for number in range(100)], [[number] for number in range(100)])
            process.join(LIMIT_S)
            self.assertEqual(process.exitcode, 0)
            made.close()

    def test_queue_of_threads(self):
        """What is in it is there in both."""
        waiting = queue.SimpleQueue()
        for number in range(3):
            waiting.put(number)

        def work():
            sys.exit([waiting.get() for number in range(3)] == [0, 1, 2] and waiting.empty())

        self.assertEqual(run_in(work), 1)
        self.assertEqual([waiting.get() for number in range(3)], [0, 1, 2])

    def test_locks_of_another_context(self):
        lock = multiprocessing.get_context("spawn").Lock()
        lock.acquire()
        process = self.start(lock.acquire)
        lock.release()
        process.join(LIMIT_S)
        self.assertEqual(process.exitcode, 0)
        self.assertFalse(lock.acquire(block=False))

    # ---- Pools and managers ----

    def test_pool(self):
        with context.Pool(2, maxtasksperchild=3) as pool:
            self.assertEqual(pool.map(square, range(9), chunksize=1), [number * number for number in range(9)])
            self.assertRaises(KeyError, pool.apply, fails, (1,))

    def test_manager(self):
        with context.Manager() as manager:
            found = manager.dict()
            self.assertEqual(run_in(found.update, {"a": 1}), 0)
            self.assertEqual(dict(found), {"a": 1})

    def test_as_default(self):
        before = multiprocessing.get_start_method(allow_none=True)
        multiprocessing.set_start_method("pyvm", force=True)
        try:
            process = multiprocessing.Process(target=exits, args=(6,))
            process.start()
            process.join(LIMIT_S)
            self.assertEqual(process.exitcode, 6)
        finally:
            multiprocessing.set_start_method(before, force=True)

    def test_from_a_thread(self):
        found = []
        thread = threading.Thread(target=lambda: found.append(run_in(exits, 2)))
        thread.start()
        thread.join()
        self.assertEqual(found, [2])


if __name__ == "__main__":
    unittest.main()
