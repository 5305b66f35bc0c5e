"""A look-alike of multiprocessing.Pool, whose workers are VMs of this process: docs/adapters.md#multiprocessingpool."""
from __future__ import annotations

import functools
import itertools
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Iterator, Sized
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from pyvm._pool_results import AsTheyCome, AsyncResult, IMapIterator, InOrder
from pyvm.executor import PoolExecutor

if TYPE_CHECKING:
    from multiprocessing import TimeoutError as TimeoutError

__all__ = ["AsyncResult", "IMapIterator", "Pool", "TimeoutError"]

_RUN, _CLOSE, _TERMINATE = "RUN", "CLOSE", "TERMINATE"


def __getattr__(name: str) -> Any:
    if name == "TimeoutError":  # not before: the package multiprocessing takes long to import
        import multiprocessing
        return multiprocessing.TimeoutError
    raise AttributeError("module %r has no attribute %r" % (__name__, name))


class Pool:
    """As multiprocessing.Pool. `parameters` are PoolExecutor's; `context` is ignored."""

    def __init__(self, processes: int | None = None, initializer: Callable[..., object] | None = None, initargs: Iterable[Any] = (),
                 maxtasksperchild: int | None = None, context: object = None, **parameters: Any) -> None:
        if processes is not None and processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._executor = PoolExecutor(processes, initializer=_begin, initargs=(_authkey(), initializer, tuple(initargs)),
                                      max_tasks_per_worker=maxtasksperchild, **parameters)
        self._state = _RUN
        self._results: set[Any] = set()  # those that are not there yet
        self._lock = threading.Lock()

    @property
    def _pool(self) -> range:
        return range(self._executor._max_workers)

    # ---- One call ----

    def apply(self, func: Callable[..., Any], args: Iterable[Any] = (), kwds: dict[str, Any] | None = None) -> Any:
        """The result of a call in a worker; waits for it."""
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func: Callable[..., Any], args: Iterable[Any] = (), kwds: dict[str, Any] | None = None,
                    callback: Callable[[Any], object] | None = None,
                    error_callback: Callable[[BaseException], object] | None = None) -> AsyncResult:
        """The same as an AsyncResult, at once."""
        return AsyncResult([self._submit(func, *args, **(kwds or {}))], lambda values: values[0], callback, error_callback)

    # ---- Many, and a list ----

    def map(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int | None = None) -> list[Any]:
        """The results of a call for each item, a list in their order. A worker takes `chunksize` items at a time."""
        return self.map_async(func, iterable, chunksize).get()

    def starmap(self, func: Callable[..., Any], iterable: Iterable[Iterable[Any]], chunksize: int | None = None) -> list[Any]:
        """As map; each item is a tuple of arguments."""
        return self.starmap_async(func, iterable, chunksize).get()

    def map_async(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int | None = None,
                  callback: Callable[[list[Any]], object] | None = None,
                  error_callback: Callable[[BaseException], object] | None = None) -> AsyncResult:
        """map as an AsyncResult, at once."""
        return self._map_async(_map, func, iterable, chunksize, callback, error_callback)

    def starmap_async(self, func: Callable[..., Any], iterable: Iterable[Iterable[Any]], chunksize: int | None = None,
                      callback: Callable[[list[Any]], object] | None = None,
                      error_callback: Callable[[BaseException], object] | None = None) -> AsyncResult:
        """starmap as an AsyncResult, at once."""
        return self._map_async(_starmap, func, iterable, chunksize, callback, error_callback)

    def _map_async(self, mapper: Any, func: Any, iterable: Iterable[Any], chunksize: int | None, callback: Any,
                   error_callback: Any) -> AsyncResult:
        self._check_running()
        items = list(iterable)
        if chunksize is None:  # as multiprocessing: four chunks for each worker
            chunksize = max(1, -(-len(items) // (len(self._pool) * 4)))
        futures = [self._submit(mapper, func, chunk) for chunk in _chunks(items, chunksize)]
        return AsyncResult(futures, lambda values: list(itertools.chain.from_iterable(values)), callback, error_callback)

    # ---- Many, one after the other ----

    def imap(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IMapIterator:
        """An iterator over the results, in the order of the items, as they come."""
        return self._imap(func, iterable, chunksize, InOrder)

    def imap_unordered(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IMapIterator:
        """As imap, in the order in which the calls end."""
        return self._imap(func, iterable, chunksize, AsTheyCome)

    def _imap(self, func: Any, iterable: Iterable[Any], chunksize: int, kind: Any) -> IMapIterator:
        self._check_running()
        if chunksize < 1:
            raise ValueError("Chunksize must be 1+, not %r" % (chunksize,))
        chunks = _chunks(iterable, chunksize)
        submitted = (self._submit(_map, func, chunk) for chunk in chunks)
        return IMapIterator(kind(), submitted, None if isinstance(iterable, Sized) else 4 * len(self._pool))

    # ---- Ending ----

    def close(self) -> None:
        """Nothing is submitted any more; what was submitted runs."""
        if self._state == _RUN:
            self._state = _CLOSE
            self._executor.shutdown(wait=False)

    def terminate(self) -> None:
        """As close, and what runs is interrupted, what waits is cancelled."""
        self._state = _TERMINATE
        with self._lock:
            futures = list(self._results)
        for future in reversed(futures):
            future.interrupt()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def join(self) -> None:
        """Waits until the workers have ended."""
        if self._state == _RUN:
            raise ValueError("Pool is still running")
        self._executor.shutdown(wait=True)

    def __enter__(self) -> Pool:
        self._check_running()
        return self

    def __exit__(self, *error: object) -> None:
        self.terminate()

    def __del__(self) -> None:
        if getattr(self, "_state", None) == _RUN:
            warnings.warn("unclosed running multiprocessing pool %r" % (self,), ResourceWarning, source=self)

    def __reduce__(self) -> Any:
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def __repr__(self) -> str:
        return "<%s.%s state=%s pool_size=%d>" % (type(self).__module__, type(self).__qualname__, self._state, len(self._pool))

    def _check_running(self) -> None:
        if self._state != _RUN:
            raise ValueError("Pool not running")

    def _submit(self, func: Any, /, *args: Any, **kwargs: Any) -> Any:
        self._check_running()
        try:
            future = self._executor.submit(func, *args, **kwargs)
        except Exception as error:  # what cannot be sent is the result's error, as in multiprocessing
            failed: Future[Any] = Future()
            failed.set_exception(error)
            return failed
        with self._lock:
            self._results.add(future)
        future.add_done_callback(self._forget)
        return future

    def _forget(self, future: Any) -> None:
        with self._lock:
            self._results.discard(future)


# ---- What workers call ----

def _begin(authkey: bytes | None, initializer: Any, arguments: tuple[Any, ...]) -> None:
    if authkey is not None:  # so that proxies of multiprocessing's managers work
        from multiprocessing import process
        process.current_process().authkey = authkey
    if initializer is not None:
        initializer(*arguments)


def _map(func: Any, chunk: tuple[Any, ...]) -> list[Any]:
    return list(map(func, chunk))


def _starmap(func: Any, chunk: tuple[Any, ...]) -> list[Any]:
    return list(itertools.starmap(func, chunk))


# ---- Small things ----

def _authkey() -> bytes | None:
    process = sys.modules.get("multiprocessing.process")
    return bytes(process.current_process().authkey) if process else None


def _chunks(items: Iterable[Any], size: int) -> Iterator[tuple[Any, ...]]:
    return iter(functools.partial(lambda iterator: tuple(itertools.islice(iterator, size)), iter(items)), ())
