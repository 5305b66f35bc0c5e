"""Executor.map over a pool's workers."""
import itertools
import time
from collections import deque
from functools import partial

from pyvm.executor._sent import key_and_parcel
from pyvm.executor._worker import call_each


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
    sent = key_and_parcel(fn)
    call = partial(self.submit, call_each, sent, None if sent else fn)
    futures = deque(call(chunk) for chunk in itertools.islice(chunks, most))
    return itertools.chain.from_iterable(_results(call, futures, chunks, end))


def _chunks(items, size):
    while chunk := tuple(itertools.islice(items, size)):
        yield chunk


def _results(call, futures, chunks, end):
    try:
        while futures:
            result = _result_of(futures[0], end)
            futures.popleft()
            for chunk in itertools.islice(chunks, 1):
                futures.append(call(chunk))
            yield result
    finally:
        for future in futures:
            future.cancel()


def _result_of(future, end):
    return future.result(None if end is None else end - time.monotonic())
