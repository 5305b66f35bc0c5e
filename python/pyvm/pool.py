"""A look-alike of multiprocessing.Pool, whose workers are VMs of this process: docs/adapters.md#multiprocessingpool."""
from __future__ import annotations

import collections
import functools
import itertools
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Sized
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any

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
        return AsyncResult(self, [self._submit(func, *args, **(kwds or {}))], lambda values: values[0], callback, error_callback)

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
        return AsyncResult(self, futures, lambda values: list(itertools.chain.from_iterable(values)), callback, error_callback)

    # ---- Many, one after the other ----

    def imap(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IMapIterator:
        """An iterator over the results, in the order of the items, as they come."""
        return self._imap(func, iterable, chunksize, _InOrder)

    def imap_unordered(self, func: Callable[[Any], Any], iterable: Iterable[Any], chunksize: int = 1) -> IMapIterator:
        """As imap, in the order in which the calls end."""
        return self._imap(func, iterable, chunksize, _AsTheyCome)

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


class AsyncResult:
    """What apply_async and the asynchronous maps give. Callbacks are called in the executor's thread."""

    def __init__(self, pool: Pool, futures: list[Any], join: Callable[[list[Any]], Any], callback: Any, error_callback: Any) -> None:
        self._futures = futures
        self._join = join
        self._callback, self._error_callback = callback, error_callback
        self._left = len(futures)
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._value: Any = None
        self._error: BaseException | None = None
        for future in list(futures):
            future.add_done_callback(self._note)
        if not futures:
            self._finish()

    def _note(self, future: Any) -> None:
        with self._lock:
            self._left -= 1
            left = self._left
        if left == 0:
            self._finish()

    def _finish(self) -> None:
        futures, self._futures = self._futures, []
        self._error = next(filter(None, map(_error_of, futures)), None)
        if self._error is None:
            self._value = self._join([future.result() for future in futures])
        try:
            if self._error is None and self._callback:
                self._callback(self._value)
            elif self._error is not None and self._error_callback:
                self._error_callback(self._error)
        finally:
            self._callback = self._error_callback = None
            self._done.set()

    def ready(self) -> bool:
        """Has it ended?"""
        return self._done.is_set()

    def successful(self) -> bool:
        """Has it ended without an exception? ValueError: it has not ended."""
        if not self.ready():
            raise ValueError("%r not ready" % (self,))
        return self._error is None

    def wait(self, timeout: float | None = None) -> None:
        """Waits for its end, `timeout` seconds at most."""
        end = None if timeout is None else time.monotonic() + timeout
        try:
            for future in list(self._futures):  # a worker that waits for them helps
                _error_of(future, _left_until(end))
        except TimeoutError:
            return
        self._done.wait(_left_until(end))

    def get(self, timeout: float | None = None) -> Any:
        """The result, or what the call has raised. multiprocessing.TimeoutError: it is not there in this time."""
        self.wait(timeout)
        if not self.ready():
            raise _timeout_error()
        if self._error is not None:
            raise self._error
        return self._value


class IMapIterator:
    """What imap and imap_unordered give."""

    def __init__(self, futures: Any, submitted: Iterator[Any], most: int | None) -> None:
        self._futures = futures  # of chunks
        self._submitted = submitted  # the next one submits a chunk
        self._error: BaseException | None = None
        self._items: Iterator[Any] = iter(())
        self._submit(most)

    def _submit(self, most: int | None) -> None:
        """The next chunks, `most` if it is not None."""
        try:
            for future in itertools.islice(self._submitted, most):
                self._futures.add(future)
        except Exception as error:  # of the iterable: it comes after the results of what was before
            self._error = error

    def __iter__(self) -> IMapIterator:
        return self

    def next(self, timeout: float | None = None) -> Any:
        """The next result. multiprocessing.TimeoutError: it is not there in this time."""
        for item in self._items:
            return item
        if not self._futures:
            error, self._error = self._error, None
            raise StopIteration if error is None else error
        future = self._futures.take(timeout)
        self._submit(1)
        error = _error_of(future)
        if error is not None:
            raise error
        self._items = iter(future.result())
        return self.next(timeout)

    __next__ = next


class _InOrder(collections.deque[Any]):
    def add(self, future: Any) -> None:
        self.append(future)

    def take(self, timeout: float | None) -> Any:
        try:
            _error_of(self[0], timeout)
        except TimeoutError:
            raise _timeout_error() from None
        return self.popleft()


class _AsTheyCome:
    def __init__(self) -> None:
        self.left = 0
        self.done: collections.deque[Any] = collections.deque()
        self.changed = threading.Condition()

    def __bool__(self) -> bool:
        return self.left > 0

    def add(self, future: Any) -> None:
        self.left += 1
        future.add_done_callback(self.note)

    def note(self, future: Any) -> None:
        with self.changed:
            self.done.append(future)
            self.changed.notify()

    def take(self, timeout: float | None) -> Any:
        import pyvm
        with pyvm.blocking(), self.changed:
            if not self.changed.wait_for(lambda: self.done, timeout):
                raise _timeout_error()
            self.left -= 1
            return self.done.popleft()


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


def _error_of(future: Any, timeout: float | None = None) -> BaseException | None:
    """What its call has raised. TimeoutError: it has not ended in this time."""
    try:
        error: BaseException | None = future.exception(timeout)
    except CancelledError as cancelled:
        return cancelled
    return error


def _left_until(end: float | None) -> float | None:
    return None if end is None else max(0, end - time.monotonic())


def _timeout_error() -> Exception:
    error: Exception = __getattr__("TimeoutError")()
    return error
