"""What the methods of pyvm.pool.Pool give: results that come."""
from __future__ import annotations

import collections
import itertools
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import Any


class AsyncResult:
    """What apply_async and the asynchronous maps give. Callbacks are called in the executor's thread."""

    __module__ = "pyvm.pool"

    def __init__(self, futures: list[Any], join: Callable[[list[Any]], Any], callback: Any, error_callback: Any) -> None:
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

    __module__ = "pyvm.pool"

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


class InOrder(collections.deque[Any]):
    """The futures of imap."""

    def add(self, future: Any) -> None:
        self.append(future)

    def take(self, timeout: float | None) -> Any:
        try:
            _error_of(self[0], timeout)
        except TimeoutError:
            raise _timeout_error() from None
        return self.popleft()


class AsTheyCome:
    """The futures of imap_unordered."""

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


# ---- Small things ----

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
    import multiprocessing  # not before: it takes long
    error: Exception = multiprocessing.TimeoutError()
    return error
