"""Executor.map over a pool's workers."""
import itertools
import time
from collections import deque


def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
    """As Executor.map: results in the order of the items.

    chunksize: how many items a worker gets at once. buffersize: at most so many results are there that were not asked for,
    and so many items are taken; None: all are taken at once.
    """
    if chunksize < 1:
        raise ValueError("chunksize must be >= 1.")
    if buffersize is not None and not isinstance(buffersize, int):
        raise TypeError("buffersize must be an integer or None")
    if buffersize is not None and buffersize < 1:
        raise ValueError("buffersize must be None or > 0")
    end = None if timeout is None else time.monotonic() + timeout
    chunks = _chunks(zip(*iterables), chunksize)
    most = None if buffersize is None else max(1, buffersize // chunksize)
    futures = deque(self.submit(_call_each, fn, chunk) for chunk in itertools.islice(chunks, most))
    return itertools.chain.from_iterable(_results(self, fn, futures, chunks, end))


def _chunks(items, size):
    while chunk := tuple(itertools.islice(items, size)):
        yield chunk


def _call_each(fn, chunk):
    return [fn(*item) for item in chunk]


def _results(executor, fn, futures, chunks, end):
    try:
        while futures:
            result = _result_of(futures[0], end)
            futures.popleft()
            for chunk in itertools.islice(chunks, 1):
                futures.append(executor.submit(_call_each, fn, chunk))
            yield result
    finally:
        for future in futures:
            future.cancel()


def _result_of(future, end):
    return future.result(None if end is None else end - time.monotonic())
