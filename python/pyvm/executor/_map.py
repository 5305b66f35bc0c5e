"""Executor.map over a pool's workers: items go to them in chunks, whose size follows the time that items take."""
import itertools
import threading
import time
from collections import deque

from pyvm.executor import _options, _progress, _worker
from pyvm.executor._future import without_own_frames
from pyvm.executor._sent import key_and_parcel

TARGET = 0.003  # seconds that a chunk should take
MOST = 10_000  # items of a chunk


def map(self, fn, *iterables, timeout=None, chunksize=None, buffersize=None, progress=False):
    """As Executor.map: results in the order of the items, whose calls run also if nobody asks for the results.

    chunksize: how many items a worker gets at once; None: as many as take some milliseconds, by measuring.
    buffersize: so many items are taken that have not been asked for; None: all are taken at once.
    progress: True shows a bar, by tqdm if it is there; "tqdm", "rich" and "plain" choose one; or a function of two numbers,
      how many items are done, and how many there are or None.
    """
    if chunksize is not None and chunksize < 1:
        raise ValueError("chunksize must be >= 1.")
    if buffersize is not None and not isinstance(buffersize, int):
        raise TypeError("buffersize must be an integer or None")
    if buffersize is not None and buffersize < 1:
        raise ValueError("buffersize must be None or > 0")
    items, total = zip(*iterables), None
    if buffersize is None:
        items = list(items)
        total = len(items)
    run = _Run(self, fn, iter(items), total, chunksize, buffersize, _progress.begin(progress, total))
    run.begin(self)
    return _results(run, None if timeout is None else time.monotonic() + timeout)


class _Run:
    """A map: its chunks, some of which are with the workers."""

    def __init__(self, executor, fn, items, total, chunksize, buffersize, progress):
        self.executor = executor
        sent = key_and_parcel(fn)
        self.call = sent, None if sent else fn
        self.items, self.left = items, total or 0
        self.limit = _options.nanoseconds("timeout", executor._timeout)
        if self.limit:  # of each call
            chunksize = 1
        self.fixed, self.size = chunksize, chunksize or 1
        self.buffersize = buffersize
        self.progress = progress
        self.lock = threading.RLock()
        self.futures = deque()
        self.with_workers = 0  # chunks
        self.waiting = 0  # items that were taken and not asked for
        self.is_over = False  # nothing is taken any more
        self.error = None  # why not: what the iterable has raised

    def begin(self, executor):
        self.ends = executor._begin()
        if self.buffersize is None:
            self.ends.runs.add(self)
        self.feed()
        if self.error is not None and not self.futures:
            raise self.error

    def feed(self, all_of_them=False):
        """Hands out more chunks: as many as keep the workers busy, or as the buffer allows."""
        with self.lock:
            if all_of_them and self.fixed is None:  # nobody measures any more
                self.size = max(self.size, min(self.left // (8 * self.executor._max_workers), MOST))
            while not self.is_over and (all_of_them or self._has_room()):
                self._hand_out(self._next_chunk())

    def _has_room(self):
        if self.buffersize is not None:
            return self.waiting < self.buffersize
        return self.fixed is not None or self.with_workers < 2 * self.executor._max_workers + 1

    def _next_chunk(self):
        most = self.size if self.buffersize is None else min(self.size, self.buffersize - self.waiting)
        try:
            return list(itertools.islice(self.items, most))
        except BaseException as error:
            self.error = error
            return []

    def _hand_out(self, chunk):
        if not chunk:
            self.end()
            return
        try:
            future = self.executor._submit(self.ends, _worker.call_each, (*self.call, chunk), None, self.limit)
        except BaseException as error:  # they cannot be sent, or the pool has ended
            self.error = error
            self.end()
            return
        future._count = len(chunk)
        self.with_workers += 1
        self.left -= len(chunk)
        self.waiting += len(chunk)
        self.futures.append(future)
        future.add_done_callback(self._note)

    def end(self):
        self.is_over = True
        self.ends.runs.discard(self)

    def _note(self, future):
        """A chunk has ended."""
        with self.lock:
            self.with_workers -= 1
            if self.progress is not None:
                self.progress(future._count)
            if not future.cancelled() and future.exception() is None and self.fixed is None:
                seconds = max(future.result()[2], 1e-9)
                self.size = max(1, min(2 * future._count, int(future._count * TARGET / seconds), MOST))
            if self.buffersize is None:  # else who asks for results takes items, in that thread
                self.feed()

    def next_future(self):
        """None: there are no more."""
        with self.lock:
            if not self.futures:
                self.feed(all_of_them=self.buffersize is None and self.with_workers == 0)
            if self.futures:
                return self.futures.popleft()
            if self.error is not None:
                raise self.error
            return None

    def give(self):
        """Somebody has asked for an item."""
        self.waiting -= 1
        if self.buffersize is not None:
            self.feed()

    def cancel(self):
        with self.lock:
            self.end()
            for future in self.futures:
                future.cancel()
            if self.progress is not None:
                self.progress(None)


def _results(run, end):
    future = None
    try:
        while (future := run.next_future()) is not None:
            results, error, _ = future.result(None if end is None else end - time.monotonic())
            results.reverse()
            while results:
                run.give()
                yield results.pop()  # nobody else keeps it
            if error is not None:
                raise without_own_frames(error)
    finally:
        if future is not None:
            future.cancel()
        run.cancel()
