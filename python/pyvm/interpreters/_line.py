"""What waits in a queue or channel, and threads that wait for it. All of this is in the one VM that has the world."""

from collections import deque

REMOVE = 1  # what becomes of an item whose interpreter ends: it goes; else whoever gets it is told what was asked for


class Item:
    """A parcel in a line. Its interpreter's number is None once this has ended, and then there is no parcel."""

    __slots__ = ("parcel", "interpreter", "unbound", "wake")

    def __init__(self, parcel, interpreter, unbound, wake=None):
        self.parcel, self.interpreter, self.unbound, self.wake = parcel, interpreter, unbound, wake

    def answer(self):
        """What a receiver gets: the parcel, or what to do without it."""
        return (self.parcel, None) if self.interpreter is not None else (None, self.unbound)

    def tell_sender(self, is_received):
        if self.wake is not None:
            self.wake.put(is_received)


class Line(deque):
    """Items, first in, first out."""

    def interpreter_ends(self, number):
        for item in [item for item in self if item.interpreter == number]:
            item.parcel = item.interpreter = None
            if item.unbound == REMOVE:
                self.remove(item)
                item.tell_sender(False)

    def empty(self):
        while self:
            self.popleft().tell_sender(False)


class Waiting(deque):
    """Threads that wait for a change, each with a channel of its own to wake it, and its interpreter's number."""

    def add(self, wake, number):
        self.append((wake, number))

    def wake_one(self):
        if self:
            self.popleft()[0].put(None)

    def wake_all(self):
        while self:
            self.wake_one()

    def leave(self, wake):
        """A thread waits no more. If it has been woken, that is for another."""
        for entry in self:
            if entry[0] == wake:
                self.remove(entry)
                return
        self.wake_one()

    def interpreter_ends(self, number):
        for entry in [entry for entry in self if entry[1] == number]:
            self.remove(entry)
