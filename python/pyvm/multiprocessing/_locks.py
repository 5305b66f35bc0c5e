"""Locks and semaphores. All pseudo-processes are in one process, so a sem_t in memory serves them all, without a name or a file."""
import _multiprocessing
from multiprocessing import synchronize, util

import _pyvm


class _SemLock(_multiprocessing.SemLock):
    """CPython's, of a sem_t that it holds."""

    __slots__ = ("memory",)


def sem_lock(memory, kind, maxvalue):
    made = _SemLock._rebuild(memory.address, kind, maxvalue, None)
    made.memory = memory
    return made


def _after_fork(lock):
    lock._semlock._after_fork()


class _Shared(synchronize.SemLock):
    def __init__(self, kind, value, maxvalue, *, ctx):
        self._is_fork_ctx = True  # it cannot be pickled
        self._semlock = sem_lock(_pyvm.Semaphore(value), kind, maxvalue)
        util.debug("created semlock with handle %s" % self._semlock.handle)
        self._make_methods()
        util.register_after_fork(self, _after_fork)


class Semaphore(_Shared, synchronize.Semaphore):
    def __init__(self, value=1, *, ctx):
        _Shared.__init__(self, synchronize.SEMAPHORE, value, synchronize.SEM_VALUE_MAX, ctx=ctx)


class BoundedSemaphore(Semaphore, synchronize.BoundedSemaphore):
    def __init__(self, value=1, *, ctx):
        _Shared.__init__(self, synchronize.SEMAPHORE, value, value, ctx=ctx)


class Lock(_Shared, synchronize.Lock):
    def __init__(self, *, ctx):
        _Shared.__init__(self, synchronize.SEMAPHORE, 1, 1, ctx=ctx)


class RLock(_Shared, synchronize.RLock):
    def __init__(self, *, ctx):
        _Shared.__init__(self, synchronize.RECURSIVE_MUTEX, 1, 1, ctx=ctx)
