"""joblib on a pool of VMs: docs/adapters.md#joblib.

    pyvm.joblib.register()
    with joblib.parallel_config(backend="pyvm"):
        joblib.Parallel(n_jobs=-1)(joblib.delayed(function)(item) for item in items)
"""
from __future__ import annotations

import os
import sys
import threading
import traceback
from multiprocessing import process
from typing import Any

import joblib
from joblib._parallel_backends import AutoBatchingMixin, FallbackToBackend, ParallelBackendBase, SequentialBackend

from pyvm.executor import PoolExecutor

DEEPEST = 1  # nested calls below this level run where they are, as joblib has it
IDLE = 300  # seconds after which a worker that has nothing to do goes, as loky's


def register(make_default: bool = False) -> None:
    """Makes "pyvm" a backend of joblib. `make_default`: also the one that is taken when none is named."""
    joblib.register_parallel_backend("pyvm", PyVMBackend, make_default=make_default)


class PyVMBackend(AutoBatchingMixin, ParallelBackendBase):
    """Runs batches in the workers of a PoolExecutor, which stay for the next calls.

    Keyword arguments of parallel_config and Parallel that joblib does not know are PoolExecutor's: kind, memory_limit, …
    `executor` is a PoolExecutor of one's own.
    """

    supports_retrieve_callback = True
    supports_return_generator = True
    supports_timeout = True
    supports_inner_max_num_threads = True

    def __init__(self, executor: PoolExecutor | None = None, **parameters: Any) -> None:
        super().__init__(**parameters)
        self._own = executor
        self._executor: PoolExecutor | None = None
        self._futures: set[Any] = set()
        self.parallel: Any = None

    # ---- What joblib calls ----

    def effective_n_jobs(self, n_jobs: int | None) -> int:
        if n_jobs == 0:
            raise ValueError("n_jobs == 0 in Parallel has no meaning")
        if n_jobs is None:
            return 1
        return n_jobs if n_jobs > 0 else max(joblib.cpu_count() + 1 + n_jobs, 1)

    def configure(self, n_jobs: int = 1, parallel: Any = None, executor: PoolExecutor | None = None,
                  **parameters: Any) -> int:
        n_jobs = self.effective_n_jobs(n_jobs)
        if n_jobs == 1:
            raise FallbackToBackend(SequentialBackend(nesting_level=self.nesting_level))
        self.parallel = parallel
        self._executor = executor or self._own or _outer or _shared(
            n_jobs, self.inner_max_num_threads, _of_pool({**self.backend_kwargs, **parameters}))
        if _outer is not None:
            # A worker that waits for a future helps. So here joblib waits for one after the other, and not for its callback.
            self.supports_retrieve_callback = False
            parallel.return_ordered = True
        return n_jobs

    def submit(self, func: Any, callback: Any = None) -> Any:
        assert self._executor is not None
        future = self._executor.submit(func)
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)
        if callback is not None:
            future.add_done_callback(callback)
        return future

    def retrieve_result_callback(self, out: Any) -> Any:
        error = out.exception()
        if error is not None and error.__traceback__ is not None:  # joblib takes it off
            error.add_note("\nIn the worker:\n" + "".join(traceback.format_tb(error.__traceback__)).rstrip())
        return out.result()

    def retrieve_result(self, out: Any, timeout: float | None = None) -> Any:
        return out.result(timeout)

    def abort_everything(self, ensure_ready: bool = True) -> None:
        """Ends what runs, by an interrupt. The workers stay."""
        for future in list(self._futures):
            future.interrupt()

    def terminate(self) -> None:
        self._executor = None
        self.reset_batch_stats()

    def get_nested_backend(self) -> tuple[Any, None]:
        level = (self.nesting_level or 0) + 1
        if level > DEEPEST:
            return SequentialBackend(nesting_level=level), None
        return _Nested(self._executor, level), None


class _Nested:
    """Is a PyVMBackend that has the same executor, in the worker that it is sent to."""

    def __init__(self, executor: PoolExecutor | None, level: int) -> None:
        self.executor = executor
        self.level = level

    def __reduce__(self) -> Any:
        return _receive, (self.executor, self.level)


_outer: PoolExecutor | None = None  # whose tasks run in this VM


def _receive(executor: PoolExecutor, level: int) -> PyVMBackend:
    global _outer
    if _outer is None:
        register()
    _outer = executor
    return PyVMBackend(executor, nesting_level=level)


# ---- Executors that calls share ----

# What joblib gives every backend: of files in which processes share arrays, and hints that it has followed itself.
_NOT_OURS = {"max_nbytes", "temp_folder", "mmap_mode", "prefer", "require", "verbose", "context"}


def _of_pool(parameters: dict[str, Any]) -> dict[str, Any]:
    """Of a backend's parameters those of PoolExecutor, in its words."""
    ours = {name: value for name, value in parameters.items() if name not in _NOT_OURS}
    if "idle_worker_timeout" in ours:
        ours["idle_timeout"] = ours.pop("idle_worker_timeout")
    return ours


_executors: dict[Any, PoolExecutor] = {}
_lock = threading.Lock()


def _shared(workers: int, inner_threads: int | None, parameters: dict[str, Any]) -> PoolExecutor:
    """The executor that has such workers; the one before that had others ends with its calls."""
    limits = _limits(workers, inner_threads)
    key = workers, tuple(limits.items()), tuple(sys.path), tuple(sorted((name, repr(value)) for name, value in parameters.items()))
    with _lock:
        executor = _executors.get(key)
        if executor is None or executor._shutdown or executor._broken:
            for other in _executors.values():
                other.shutdown(wait=False)
            _executors.clear()
            executor = _executors[key] = PoolExecutor(workers, **_with_begin(limits, parameters))
        return executor


def _limits(workers: int, inner_threads: int | None) -> dict[str, str]:
    """Variables of the environment for libraries that have threads of their own, as joblib sets them for processes."""
    usual = str(max(joblib.cpu_count() // workers, 1))
    return {name: str(inner_threads) if inner_threads else os.environ.get(name, usual)
            for name in ParallelBackendBase.MAX_NUM_THREADS_VARS}


def _with_begin(limits: dict[str, str], parameters: dict[str, Any]) -> dict[str, Any]:
    arguments = limits, bytes(process.current_process().authkey), parameters.get("initializer"), tuple(parameters.get("initargs", ()))
    return {"idle_timeout": IDLE, **parameters, "initializer": _begin, "initargs": arguments}


def _begin(limits: dict[str, str], key: bytes, initializer: Any, arguments: tuple[Any, ...]) -> None:
    os.environ.update(limits)
    ours = process.current_process()
    ours.authkey = key  # so that proxies of multiprocessing's managers work
    ours._config["daemon"] = True  # type: ignore[attr-defined]  # so joblib's processes warn and stay in this thread
    if initializer is not None:
        initializer(*arguments)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_executors.clear)
