"""What can go wrong with an executor. Each row of docs/executor.md#faults is a function, and runs in a process of its own.

    test_faults.py          all
    test_faults.py ROW      one, in this process
"""
import concurrent.futures
import ctypes
import hashlib
import io
import logging
import os
import re
import signal
import subprocess
import sys
import threading
import time
import unittest
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor

import joined  # noqa: F401
import pyvm
from pyvm import BrokenPool, PoolExecutor, TaskTimeout
from pyvm.executor import _ends

LIMIT_S = 100
AT_ONCE = 3
rows = {}


def row(status=0, errors=""):
    """A fault: with which status its process ends, and what is in its standard error; None: anything, as an interrupt that comes
    while a finalizer runs is told there, and comes again."""
    def add(function):
        rows[function.__name__] = function, status, errors
        return function

    return add


def check(condition):
    if not condition:
        raise AssertionError("it is not so")


def raised(call, *types):
    """The exception that a call raises, which is one of these types."""
    try:
        call()
    except types as error:
        return error
    raise AssertionError("it has raised nothing")


def works(executor):
    return executor.submit(lambda: 5).result(LIMIT_S) == 5


def until(condition):
    while not condition():
        time.sleep(0.005)


def started(future):
    until(lambda: future.running() or future.done())
    return future


def forever():
    while True:
        pass


# ---- Calls that do not end ----


@row(errors=None)
def endless_loop_with_a_time_limit():
    with PoolExecutor(1) as executor:
        raised(executor.schedule(forever, timeout=0.1).result, TaskTimeout)
        check(works(executor))


@row(errors=None)
def endless_loop_that_is_interrupted():
    with PoolExecutor(1) as executor:
        future = started(executor.submit(forever))
        check(future.interrupt())
        raised(future.result, concurrent.futures.CancelledError)
        check(works(executor))


@row(errors=None)
def loop_that_catches_everything():
    def stubborn():
        while True:
            try:
                forever()
            except BaseException:
                pass

    with PoolExecutor(1, abandon_after=0.2) as executor:
        future = started(executor.submit(stubborn))
        future.interrupt()
        raised(future.result, concurrent.futures.CancelledError)
        check(works(executor))  # it was abandoned, or an interrupt has come where the loop does not catch it


def holds_on(function, *args):
    with PoolExecutor(1, abandon_after=0.2) as executor:
        future = executor.schedule(function, args, timeout=0.1)
        raised(future.result, TaskTimeout)
        check(works(executor))
        check(executor.status()["abandoned"] == 1)


@row(errors=None)
def call_that_sleeps():
    with PoolExecutor(1) as executor:
        raised(executor.schedule(time.sleep, (1000,), timeout=0.1).result, TaskTimeout)
        check(works(executor))
        check(executor.status()["abandoned"] == 0)


@row(errors=None)
def c_code_without_the_gil_that_holds_on():
    holds_on(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 500_000_000)


@row(errors="the process ends, and leaves VM")
def c_code_with_the_gil_that_holds_on():
    holds_on(lambda: ctypes.PyDLL(None).sleep(1000))


@row(errors="the process ends, and leaves VM")
def regular_expression_that_holds_on():
    holds_on(re.match, r"(a+)+$", "a" * 60 + "b")


# ---- Calls that end badly ----


@row()
def out_of_memory():
    with PoolExecutor(1, memory_limit=200_000_000) as executor:
        raised(executor.submit(lambda: [bytes(1_000_000) for _ in range(1000)]).result, MemoryError)
        check(works(executor))


@row(status=7)
def os_exit_in_a_worker():
    with PoolExecutor(1) as executor:
        executor.submit(os._exit, 7).result()


@row()
def sys_exit_in_a_worker():
    with PoolExecutor(1) as executor:
        check(raised(executor.submit(sys.exit, 3).result, SystemExit).code == 3)
        check(works(executor))


@row()
def exception_that_cannot_be_packed():
    def call():
        error = ValueError("it says why")
        error.lock = threading.Lock()
        raise error

    with PoolExecutor(1) as executor:
        error = raised(executor.submit(call).result, RuntimeError)
        check("ValueError" in str(error) and "it says why" in str(error))
        check(works(executor))


@row()
def argument_or_result_that_cannot_be_packed():
    with PoolExecutor(1) as executor:
        for call in ((print, threading.Lock()), (threading.Lock,)):
            raised(executor.submit(*call).result, TypeError)
            check(works(executor))


class BreaksInReduce:
    def __reduce__(self):
        raise KeyError("reduce")


class BreaksInSetstate:
    def __init__(self):
        self.value = 1

    def __setstate__(self, state):
        raise KeyError("setstate")


@row()
def class_that_breaks_in_reduce_or_setstate():
    with PoolExecutor(1) as executor:
        for kind in (BreaksInReduce, BreaksInSetstate):
            raised(executor.submit(id, kind()).result, KeyError)
            raised(executor.submit(kind).result, KeyError)
            check(works(executor))


@row()
def worker_closes_its_own_vm():
    with PoolExecutor(1) as executor:
        executor.submit(lambda: pyvm.current().close()).exception(LIMIT_S)
        check(works(executor))


# ---- The parent is interrupted ----


def interrupted(call):
    """Has the call, which waits, interrupted by SIGINT. The signal is sent again, as it may come before the call waits."""
    over = threading.Event()

    def send():
        while not over.wait(0.1):
            os.kill(os.getpid(), signal.SIGINT)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        try:
            call()
        finally:
            over.set()
    except KeyboardInterrupt:
        pass
    else:
        raise AssertionError("it was not interrupted")
    finally:
        sender.join()


@row(errors=None)
def keyboard_interrupt_in_result():
    with PoolExecutor(1) as executor:
        future = started(executor.submit(forever))
        interrupted(future.result)
        check(future.running() and future.interrupt())
        check(works(executor))


@row(errors=None)
def keyboard_interrupt_in_map():
    with PoolExecutor(1) as executor:
        results = executor.map(lambda item: item if item == 0 else forever(), range(3))
        check(next(results) == 0)
        interrupted(lambda: next(results))
        executor.shutdown(wait=False, cancel_futures=True)
        for future in executor._ends.pending.copy().values():
            future.interrupt()


@row(errors=None)
def keyboard_interrupt_in_shutdown():
    executor = PoolExecutor(1)
    future = started(executor.submit(forever))
    interrupted(executor.shutdown)
    check(future.interrupt())
    executor.shutdown()


@row(errors=None)
def keyboard_interrupt_in_wait():
    with PoolExecutor(1) as executor:
        future = started(executor.submit(forever))
        interrupted(lambda: concurrent.futures.wait([future]))
        future.interrupt()


# ---- Fork, and the end ----


@row()
def fork_of_the_parent():
    warnings.simplefilter("ignore", DeprecationWarning)
    executor = PoolExecutor(1)
    before = started(executor.submit(time.sleep, 0.3))
    child = os.fork()
    if child == 0:
        status = 1
        try:
            check("fork" in str(raised(lambda: executor.submit(abs, 1), RuntimeError)))
            check("fork" in str(raised(lambda: executor.schedule(abs, (1,)), RuntimeError)))
            check("fork" in str(raised(before.result, RuntimeError)))
            executor.shutdown()
            status = 0
        finally:
            sys.stderr.flush()
            sys.exit(status)
    check(os.waitpid(child, 0)[1] == 0)
    check(before.result() is None)
    check(works(executor))
    executor.shutdown()


def says(text):
    os.write(1, text.encode() + b"\n")


@row()
def exit_with_work_that_waits():
    executor = PoolExecutor(1)
    executor.submit(time.sleep, 0.2)
    executor.submit(says, "fine")


@row()
def exit_after_shutdown_without_waiting():
    executor = PoolExecutor(1)
    executor.submit(time.sleep, 0.2)
    executor.submit(says, "fine")
    executor.shutdown(wait=False)


@row(status=1, errors="ValueError: the program fails")
def exit_by_an_exception():
    PoolExecutor(1).submit(says, "fine")
    raise ValueError("the program fails")


@row(errors="KeyboardInterrupt")
def interrupted_exit_with_endless_work():
    executor = PoolExecutor(1)
    started(executor.submit(forever))

    def interrupt():
        _ends._exit.wait()
        while True:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.2)

    threading.Thread(target=interrupt, daemon=True).start()
    says("fine")


@row()
def dropped_with_work_that_waits():
    executor = PoolExecutor(1)
    gone = weakref.ref(executor)
    futures = [executor.submit(time.sleep, 0.05) for _ in range(3)]
    del executor
    check(gone() is None)
    check([future.result(LIMIT_S) for future in futures] == [None] * 3)


# ---- Many at once, and from everywhere ----


@row()
def submitted_by_32_threads():
    with PoolExecutor(2) as executor, ThreadPoolExecutor(32) as threads:
        sums = threads.map(lambda number: sum(future.result() for future in [executor.submit(abs, -number) for _ in range(20)]), range(32))
        check(list(sums) == [20 * number for number in range(32)])


@row()
def shutdown_from_a_task():
    with PoolExecutor(2) as executor:
        executor.submit(lambda: executor.shutdown()).result(LIMIT_S)
        check(works(executor))


@row()
def shutdown_from_a_callback():
    executor = PoolExecutor(1)
    done = threading.Event()
    future = executor.submit(time.sleep, 0.1)
    future.add_done_callback(lambda future: (executor.shutdown(), done.set()))
    check(done.wait(LIMIT_S))
    raised(lambda: executor.submit(abs, 1), RuntimeError)
    executor.shutdown()


@row()
def shutdown_by_8_threads():
    executor = PoolExecutor(2)
    futures = [executor.submit(time.sleep, 0.01) for _ in range(10)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: executor.shutdown(), range(8)))
    check(all(future.done() and future.exception() is None for future in futures))


@row()
def submitted_by_a_callback():
    with PoolExecutor(1) as executor:
        nested = []
        done = threading.Event()
        executor.submit(abs, -1).add_done_callback(lambda future: (nested.append(executor.submit(abs, -2)), done.set()))
        check(done.wait(LIMIT_S))
        check(nested[0].result(LIMIT_S) == 2)


def waits_for_an_executor_of_its_own(channel):
    return PoolExecutor(1).submit(tells_and_goes_on, channel).result()


def tells_and_goes_on(channel):
    channel.put("begun")
    while True:
        time.sleep(0.01)


@row()
def interrupt_of_a_call_that_waits_for_an_executor_of_its_own():
    channel = pyvm.Channel()
    executor = PoolExecutor(1)
    future = executor.submit(waits_for_an_executor_of_its_own, channel)
    check(channel.get(timeout=LIMIT_S) == "begun")
    check(future.interrupt())
    executor.shutdown()
    check(future.cancelled())


def has_an_executor():
    with PoolExecutor(1) as executor:
        return executor.submit(abs, -5).result()


@row()
def executor_in_an_interpreter_that_another_vm_had():
    for _ in range(3):
        with pyvm.VM(kind="shared-gil", recycle=True) as vm:
            check(vm.call(has_an_executor) == 5)


@row(errors="callback fails")
def callback_that_raises():
    def fails(future):
        raise ValueError("callback fails")

    with PoolExecutor(1) as executor:
        called = threading.Event()
        future = executor.submit(time.sleep, 0.1)
        future.add_done_callback(fails)
        future.add_done_callback(lambda future: called.set())
        check(called.wait(LIMIT_S))
        check(works(executor))


# ---- Beginning ----


def begins_once(channel):
    channel.get(timeout=0)


@row(errors="Exception in initializer")
def initializer_that_fails_in_later_workers():
    channel, gate = pyvm.Channel(), pyvm.Channel()
    channel.put("once")
    executor = PoolExecutor(2, initializer=begins_once, initargs=(channel,))
    first = started(executor.submit(gate.get))
    second = executor.submit(abs, 1)
    raised(lambda: second.result(LIMIT_S), BrokenPool)
    gate.put("done")
    check(first.result(LIMIT_S) == "done")
    error = raised(lambda: executor.submit(abs, 1), BrokenPool)
    check("TimeoutError" in str(error))
    executor.shutdown()


@row(errors="nothing_of_this_name")
def preload_of_a_missing_module():
    executor = PoolExecutor(1, preload="nothing_of_this_name")
    error = raised(lambda: executor.submit(abs, 1), BrokenPool)
    check(isinstance(error.__cause__, ModuleNotFoundError))
    executor.shutdown()


@row()
def more_workers_than_fit():
    with PoolExecutor(40) as executor:
        check(list(executor.map(lambda item: (time.sleep(0.02), item)[1], range(100), timeout=LIMIT_S)) == list(range(100)))
        check(1 <= executor.status()["workers"] <= 40)


# ---- Output ----


@row()
def standard_output_replaced():
    out, sys.stdout = sys.stdout, io.StringIO()
    with PoolExecutor(1) as executor:
        executor.submit(print, "from a worker").result()
    text, sys.stdout = sys.stdout.getvalue(), out
    check(text == "from a worker\n")


@row(errors="closed file")
def standard_output_closed():
    out, sys.stdout = sys.stdout, open(os.devnull, "w")
    sys.stdout.close()
    with PoolExecutor(1) as executor:
        executor.submit(print, "from a worker").result()
        check(works(executor))
    sys.stdout = out


@row()
def standard_output_that_is_none():
    out, sys.stdout = sys.stdout, None
    with PoolExecutor(1) as executor:
        executor.submit(print, "from a worker").result()
        check(works(executor))
    sys.stdout = out


@row(errors="handler fails")
def log_handler_that_raises():
    class Handler(logging.Handler):
        def emit(self, record):
            raise ValueError("handler fails")

    logging.getLogger().addHandler(Handler())
    with PoolExecutor(1) as executor:
        executor.submit(logging.warning, "from a worker").result()
        check(works(executor))


# ---- Running them ----


def run(name):
    started = time.monotonic()
    process = subprocess.run([sys.executable, "-B", __file__, name], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                             timeout=LIMIT_S, errors="replace")
    return process, time.monotonic() - started


class Faults(unittest.TestCase):
    def test_rows(self):
        with ThreadPoolExecutor(AT_ONCE) as threads:
            runs = {name: threads.submit(run, name) for name in rows}
            for name, (_, status, errors) in rows.items():
                with self.subTest(name):
                    process, _ = runs[name].result()
                    if status != 7:
                        self.assertIn("fine", process.stdout, process.stderr)
                    self.assertEqual(process.returncode, status, process.stderr)
                    if errors:
                        self.assertIn(errors, process.stderr)
                    elif errors == "" and status == 0:
                        self.assertEqual(process.stderr, "")


if __name__ == "__main__":
    if sys.argv[1:]:
        rows[sys.argv[1]][0]()
        if not sys.argv[1].startswith("exit_"):
            print("fine", flush=True)
    else:
        unittest.main()
