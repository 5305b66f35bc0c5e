"""What comes back from a pool: ends of tasks, log records, warnings, output. One thread of each executor takes it.

It knows the pool and the futures, and not the executor, so that an executor nobody refers to any more can go.
"""
import itertools
import os
import threading

import _pyvm

from pyvm.executor import _received, _status
from pyvm.executor._errors import BrokenPool
from pyvm.executor._sender import InOrder

_all = set()  # those whose thread runs. list() of it is one step: their threads take them out at any time
_exit = threading.Event()
MANY = 1024


class Ends:
    def __init__(self):
        self.channel = _pyvm.Channel()
        self.pool = None
        self.pending = {}  # futures by the numbers under which their ends are told
        self.numbers = itertools.count()
        self.runs = set()  # maps whose items are not all handed out
        self.taking = threading.RLock()
        self.in_order = InOrder()
        self.is_over = False
        self.failure = None  # BrokenPool, when the initializer of a worker has raised
        self.thread = None
        self.is_forked = False  # in a child of fork, where nobody is at the other end

    def begin(self, pool, name, max_workers, owns=True):
        """`owns`: the pool ends with this."""
        self.pool = pool
        self.name = name
        self.max_workers = max_workers
        self.owns = owns
        self.thread = threading.Thread(target=self.run, name=name)
        _all.add(self)
        try:
            self.thread.start()
        except BaseException:
            _all.discard(self)
            raise
        if owns:
            _status.begin(self)

    def watch(self, future):
        """Has the future settled when its task ends."""
        number = next(self.numbers)
        future._ends = self
        self.pending[number] = future
        future._task.notify(self.channel, number)

    def take(self, wait=True):
        """Handles what has come, without waiting if somebody else does so."""
        if not self.taking.acquire(wait):
            return
        try:
            while True:
                try:
                    messages = self.channel.get_many(MANY, timeout=0)
                except (TimeoutError, _pyvm.ChannelClosed):
                    return
                for message in messages:
                    self.handle(message)
        finally:
            self.taking.release()

    def help(self):
        """For who waits for a result. In the executor's own VM its thread alone takes what comes, so that all is in its order."""
        if not self.owns or threading.current_thread() is self.thread:
            self.take(wait=False)

    def handle(self, message):
        if type(message) is int:
            future = self.pending.pop(message, None)
            if future is not None:
                future._settle()
        elif message is not None:
            _received.handle(self, message)

    def fail(self, reason, cause):
        """Calls that wait are not made."""
        self.failure = _broken(reason, cause)
        for future in list(self.pending.values()):
            future._break(_broken(reason, cause))

    def run(self):
        try:
            while self.pending or not self.is_over:
                self.wait()
                self.take()
            if self.owns:
                self.pool.close(False, -1)
                self.take()
        except _pyvm.ChannelClosed:  # the VM ends: nothing comes any more, not even the ends of calls that run
            self.is_over = True
            if self.owns:
                self.interrupt()
                self.pool.close(True, 0)
        finally:  # the end of a VM interrupts its threads, too
            self.channel.close()
            _all.discard(self)
            _status.end(self)

    def wait(self):
        """Sleeps until there is something."""
        message = self.channel.get()
        with self.taking:
            self.handle(message)

    def end(self, cancels=False):
        """Nothing is submitted any more. Does not wait."""
        for run in list(self.runs) if not self.is_forked else ():
            run.end() if cancels else run.feed(all_of_them=True)
        self.is_over = True
        if self.pool is not None and not self.is_forked:
            if self.owns:
                self.pool.close(cancels, 0)
            try:
                self.channel.put(None)
            except _pyvm.ChannelClosed:
                pass

    def interrupt(self):
        """Has all calls end."""
        for future in list(self.pending.values()):
            future.interrupt()

    def join(self):
        if self.thread is not None and not self.is_forked and self.thread is not threading.current_thread():
            self.thread.join()


def _broken(reason, cause):
    error = BrokenPool(reason)
    error.__cause__ = cause
    return error


def is_exiting():
    return _exit.is_set()


def _at_exit():
    """As executors of threads do: what was submitted is run. Who interrupts that interrupts the calls."""
    _exit.set()
    interrupt = None
    for ends in list(_all):
        ends.end()
    while remaining := list(_all):
        try:
            remaining[0].join()
        except KeyboardInterrupt as error:
            interrupt = error
            for ends in remaining:
                ends.interrupt()
    if interrupt is not None:
        raise interrupt


threading._register_atexit(_at_exit)


def begin_anew():
    """In an interpreter that was kept when its VM ended, for the next VM: clean.c of the engine calls it."""
    _exit.clear()
    _all.clear()
    threading._register_atexit(_at_exit)


def _after_fork():
    for ends in list(_all):
        ends.is_forked = True
    _all.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
