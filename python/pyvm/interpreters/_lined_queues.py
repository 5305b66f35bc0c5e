"""The queues of the process, in the VM that has the world."""

from collections import Counter

from pyvm.interpreters._errors import QueueError, QueueNotFoundError
from pyvm.interpreters._line import Item, Line, Waiting


class _Queue:
    def __init__(self, size, unbound, fallback):
        self.size, self.unbound, self.fallback = size, unbound, fallback
        self.items, self.getters, self.putters = Line(), Waiting(), Waiting()
        self.bound = Counter()  # how often, by interpreter

    @property
    def is_full(self):
        return 0 < self.size <= len(self.items)


class Queues:
    """What interpreters ask; `number` is that of the interpreter that asks."""

    def __init__(self):
        self.queues, self.last = {}, 0

    def find(self, id):
        try:
            return self.queues[id]
        except KeyError:
            raise QueueNotFoundError("queue %d not found" % id) from None

    def create(self, size, unbound, fallback):
        self.last += 1
        self.queues[self.last] = _Queue(size, unbound, fallback)
        return self.last

    def destroy(self, id):
        queue = self.find(id)
        del self.queues[id]
        queue.getters.wake_all()
        queue.putters.wake_all()

    def all(self):
        return [(id, queue.unbound, queue.fallback) for id, queue in self.queues.items()]

    def look(self, id):
        queue = self.find(id)
        return len(queue.items), queue.size, queue.is_full, queue.unbound, queue.fallback

    def bind(self, number, id):
        self.find(id).bound[number] += 1

    def release(self, number, id):
        bound = self.find(id).bound
        if not bound[number]:
            raise QueueError("queue %d not bound" % id)
        bound[number] -= 1
        if not bound.total():
            self.destroy(id)

    def put(self, number, id, parcel, unbound, wake=None):
        """False: the queue is full; then `wake` gets something as soon as it may not be."""
        queue = self.find(id)
        if queue.is_full:
            if wake is not None:
                queue.putters.add(wake, number)
            return False
        queue.items.append(Item(parcel, number, queue.unbound if unbound < 0 else unbound))
        queue.getters.wake_one()
        return True

    def get(self, number, id, wake=None):
        """None: the queue is empty; then `wake` gets something as soon as it may not be."""
        queue = self.find(id)
        if not queue.items:
            if wake is not None:
                queue.getters.add(wake, number)
            return None
        item = queue.items.popleft()
        queue.putters.wake_one()
        return item.answer()

    def stop(self, id, wake, is_getter):
        """The thread with this `wake` does not wait any more."""
        if id in self.queues:
            queue = self.queues[id]
            (queue.getters if is_getter else queue.putters).leave(wake)

    def interpreter_ends(self, number):
        for id, queue in [*self.queues.items()]:
            queue.getters.interpreter_ends(number)
            queue.putters.interpreter_ends(number)
            before = len(queue.items)
            queue.items.interpreter_ends(number)
            for _ in range(before - len(queue.items)):
                queue.putters.wake_one()
            if queue.bound.pop(number, 0) and not queue.bound.total():
                self.destroy(id)
