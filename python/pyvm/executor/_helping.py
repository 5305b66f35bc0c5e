"""Who waits for several futures by concurrent.futures.wait or as_completed adds a waiter to each, and sleeps. In a task of a
pool this says that the task blocks, so that a spare worker steps in: else tasks that wait for tasks could wait for ever."""
import _pyvm

_block = _pyvm.blocking()


class Waiters(list):
    """The `_waiters` of a future."""

    def append(self, waiter):
        _block.__enter__()
        super().append(waiter)

    def remove(self, waiter):
        super().remove(waiter)
        _block.__exit__()
