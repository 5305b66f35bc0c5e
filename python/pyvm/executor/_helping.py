"""Who waits for several futures by concurrent.futures.wait or as_completed adds a waiter to each, and sleeps on its event.

In a task of a pool that would be a worker less: calls that wait for calls could all wait for ever. So there the event runs those that have
not begun before it sleeps, and says then that the task blocks, so that a spare worker may step in.
"""
from _weakref import ref

import _pyvm

is_worker = False  # in a VM of a worker: True


class Waiters(list):
    """The `_waiters` of a future."""

    def __init__(self, future):
        super().__init__()
        self.future = ref(future)

    def append(self, waiter):
        if is_worker:
            if type(waiter.event) is not _Event:
                waiter.event = _Event(waiter.event)
            waiter.event.futures.append(self.future())
        super().append(waiter)


class _Event:
    def __init__(self, event):
        self.futures = []
        self.set, self.clear, self.is_set, self.sleep = event.set, event.clear, event.is_set, event.wait

    def wait(self, timeout=None):
        while self.futures and not self.is_set():
            future = self.futures.pop()
            if future._task.help():
                future._ends.take(wait=False)
        if self.is_set():
            return True
        with _pyvm.blocking():
            return self.sleep(timeout)
