"""PoolExecutor."""
import os
import sys
import threading
import weakref
from concurrent.futures import Executor

import _pyvm

from pyvm.executor import _map, _options, _sending, _status, _worker
from pyvm.executor._ends import Ends, is_exiting
from pyvm.executor._errors import BrokenPool
from pyvm.executor._future import Future
from pyvm.executor._sent import key_and_parcel


class PoolExecutor(Executor):
    """Runs calls in VMs of this process, each on its own core.

    max_workers: how many, most; None: one for each processor.
    kind: of the VMs: "isolated" takes any package, some 11 of them fit into a process; "own-gil" is lighter, for code whose
      extension modules allow sub-interpreters; "shared-gil".
    python: another CPython, such as "3.13"; None: this one.
    initializer, initargs: called in each VM first. preload: names of modules that it imports before.
    memory_limit: bytes that a VM may have; a call that needs more gets MemoryError.
    max_tasks_per_worker, max_growth (bytes), max_age (seconds): when a worker changes its VM for a new one.
    thread_name_prefix: of the workers' names.
    mp_context: is ignored, and max_tasks_per_child is max_tasks_per_worker: ProcessPoolExecutor has them.
    timeout: seconds that each call may take; None: no limit. abandon_after: seconds that a call which was interrupted may
      go on in C code, before its worker is abandoned.
    min_workers: made at once; others come when calls wait, and go when they were idle for idle_timeout seconds; None: never.
    lend_from: arrays of so many bytes are not copied. As arguments they are read-only in the workers, and the caller leaves
      them as they are until the call has ended. None: all are copied.
    forward: log records, warnings and output of the workers go to this VM's.
    """

    def __init__(self, max_workers=None, *, kind=None, python=None, initializer=None, initargs=(), preload=(),
                 memory_limit=None, max_tasks_per_worker=None, max_growth=None, max_age=None, thread_name_prefix="",
                 mp_context=None, timeout=None, abandon_after=1.0, min_workers=1, idle_timeout=None, forward=True,
                 lend_from=1 << 20, max_tasks_per_child=None):
        is_chosen = max_workers is None
        if is_chosen:
            max_workers = _processors()
        if _options.whole("max_workers", max_workers, -1 << 63) <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if max_tasks_per_worker is not None:
                raise TypeError("max_tasks_per_child is max_tasks_per_worker by the name that ProcessPoolExecutor has for it: give one")
            max_tasks_per_worker = max_tasks_per_child
        if max_tasks_per_worker is not None and (not isinstance(max_tasks_per_worker, int) or max_tasks_per_worker <= 0):
            raise ValueError("max_tasks_per_worker must be a positive integer")
        _options.nanoseconds("timeout", timeout, may_be_0=False)
        self._max_workers = max_workers
        self._timeout = timeout
        self._prefix = thread_name_prefix or "pyvm-%d" % id(self)
        self._path = list(sys.path) if python is None else None
        self._setup = {"name": self._prefix, "argv": list(sys.argv),
                       "preload": [preload] if isinstance(preload, str) else list(preload)}
        self._initializer = None if initializer is None else (initializer, tuple(initargs))
        self._recipe = {
            "kind": _options.kind(kind), "python": _options.python(python),
            "workers": 0 if is_chosen and max_workers == _all_processors() else max_workers,  # 0: as many, or fewer where no more can be
            "least_workers": min(_options.whole("min_workers", min_workers, 1), max_workers),
            "memory_limit": _options.whole("memory_limit", memory_limit),
            "idle_ns": _options.nanoseconds("idle_timeout", idle_timeout, none=-1),
            "abandon_ns": _options.nanoseconds("abandon_after", abandon_after, none=-1, may_be_0=False),
            "max_age_ns": _options.nanoseconds("max_age", max_age), "max_growth": _options.whole("max_growth", max_growth),
            "max_tasks": max_tasks_per_worker or 0, "lend_from": _options.whole("lend_from", lend_from)}
        self._forward = forward
        self._lock = threading.Lock()
        self._ends = None
        self._broken = False
        self._shutdown = False

    # ---- Submitting ----

    def submit(self, fn, /, *args, **kwargs):
        return self.schedule(fn, args, kwargs)

    submit.__doc__ = Executor.submit.__doc__

    def schedule(self, fn, args=(), kwargs=None, *, timeout=None, priority=0):
        """As submit, and: the call may take `timeout` seconds, else it is interrupted and its future has TaskTimeout; of calls
        that wait, one with a higher priority goes first."""
        limit = _options.nanoseconds("timeout", self._timeout if timeout is None else timeout, may_be_0=False)
        ends = self._begin()
        try:
            sent = key_and_parcel(fn)
            if sent:
                fn, args = _worker.call, (*sent, *args)
            return self._submit(ends, fn, tuple(args), kwargs, limit, priority)
        except (Exception, SystemExit) as error:
            self._begin()  # raises if nothing can be submitted any more
            future = Future()
            future.set_exception(error)  # what cannot be packed
            return future

    @staticmethod
    def _submit(ends, fn, args, kwargs=None, limit=0, priority=0):
        future = Future()
        future._limit = limit
        future._task = ends.pool.submit(fn, args, kwargs or None, priority, limit)
        ends.watch(future)
        return future

    map = _map.map

    # ---- Beginning and ending ----

    def _begin(self):
        """What came of the pool, which is made by the first call."""
        with self._lock:
            if self._broken:
                raise BrokenPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if is_exiting():
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            if self._ends is None:
                self._ends = self._new_pool()
            elif self._ends.failure is not None:
                self._break(self._ends.failure)
            elif self._ends.is_over:  # the VM ends
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            elif self._ends.is_forked:
                raise RuntimeError("the executor is the parent's: this process is a child of fork, and has none of its workers")
            return self._ends

    def _new_pool(self):
        ends = Ends()
        setup = {**self._setup, "forward": _sending.settings() if self._forward else None,
                 "initializer": None if self._initializer is None else _pyvm.pack(self._initializer)}
        managers = sys.modules.get("multiprocessing.managers")  # what is in a manager is reached with this process's key
        setup["authkey"] = managers and bytes(managers.process.current_process().authkey)
        begin = _worker.begin, (ends.channel, self._path, _pyvm.pack(setup)), None
        try:
            pool = _pyvm.Pool(**self._recipe, begin=_pyvm.pack(begin))
        except RuntimeError as error:
            ends.take()
            if ends.failure is not None:
                self._break(ends.failure)
            self._broken = str(error)
            raise BrokenPool(self._broken) from None
        ends.begin(pool, self._prefix, self._max_workers)
        weakref.finalize(self, ends.end).atexit = False
        return ends

    def _break(self, error):
        self._broken = str(error)
        if self._ends is not None:
            self._ends.end(cancels=True)
        raise BrokenPool(self._broken) from error.__cause__

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._lock:
            self._shutdown = True
            ends = self._ends
        if ends is not None:
            ends.end(cancel_futures)
            if wait:
                ends.join()

    shutdown.__doc__ = Executor.shutdown.__doc__

    def __exit__(self, kind, error, traceback):
        """Waits for all calls. After KeyboardInterrupt those that wait are cancelled, and those that run are interrupted."""
        if kind is not None and issubclass(kind, KeyboardInterrupt):
            self._stop()
            return False
        try:
            self.shutdown()
        except KeyboardInterrupt:
            self._stop()
            raise
        return False

    def _stop(self):
        if self._ends is not None:
            self._ends.interrupt()
        self.shutdown(cancel_futures=True)

    # ---- In other VMs ----

    def __reduce__(self):
        """A worker that gets the executor may submit calls to it, and helps while it waits for them."""
        ends = self._begin()
        return _attach, (ends.pool, self._max_workers, self._timeout)

    # ---- Looking ----

    def status(self):
        """A dict: how many workers there are and what they do, and what each of them has done."""
        ends = self._ends
        if ends is None:
            return {"workers": 0, "each": []}
        return {**ends.pool.look(), "each": [worker for _, worker in _status.workers(ends.pool)]}


def _attach(pool, max_workers, timeout):
    """The executor of another VM, in this one, which keeps it: its thread would come and go with each task."""
    executor = _attached.get(pool)
    if executor is None or executor._shutdown:
        executor = _attached[pool] = PoolExecutor(max_workers, timeout=timeout)
        executor._ends = Ends()
        executor._ends.begin(pool, executor._prefix, max_workers, owns=False)
    return executor


_attached = {}


def _processors():
    count = getattr(os, "process_cpu_count", None)
    return (count() if count else _all_processors()) or 1


def _all_processors():
    return len(os.sched_getaffinity(0))

