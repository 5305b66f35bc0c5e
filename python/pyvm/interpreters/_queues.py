"""Queues between interpreters, by the names of `concurrent.interpreters`. Whoever waits is woken: nothing is polled."""

import queue
import time
import weakref

from pyvm.interpreters import _crossinterp
from pyvm.interpreters import _interpqueues as _queues
from pyvm.interpreters._crossinterp import UNBOUND_ERROR, UNBOUND_REMOVE
from pyvm.interpreters._here import for_destructor
from pyvm.interpreters._interpqueues import QueueError, QueueNotFoundError
from pyvm.interpreters._numbered import Numbered

__all__ = ["UNBOUND", "UNBOUND_ERROR", "UNBOUND_REMOVE", "create", "list_all", "Queue", "QueueError", "QueueNotFoundError",
           "QueueEmpty", "QueueFull", "ItemInterpreterDestroyed"]


class QueueEmpty(QueueError, queue.Empty):
    """There is nothing in the queue, or nothing has come in time."""


class QueueFull(QueueError, queue.Full):
    """The queue is full, or nothing has gone in time."""


class ItemInterpreterDestroyed(QueueError, _crossinterp.ItemInterpreterDestroyed):
    """The object's interpreter has ended, and its sender wanted this exception in its place."""


UNBOUND = _crossinterp.UnboundItem.singleton("queue", __name__)


def _flag_of(unbound):
    return _crossinterp.serialize_unbound(_crossinterp.UNBOUND if unbound is UNBOUND else unbound)[0]


def _resolved(answer):
    obj, flag = answer
    if flag is None:
        return obj
    resolved = _crossinterp.resolve_unbound(flag, ItemInterpreterDestroyed)
    return UNBOUND if resolved is _crossinterp.UNBOUND else resolved


def _constant_of(flag):
    constant = _crossinterp._UNBOUND_FLAG_TO_CONSTANT[flag]
    return UNBOUND if constant is _crossinterp.UNBOUND else constant


def _deadline(timeout):
    if timeout is None:
        return None
    if timeout < 0:
        raise ValueError("timeout value must be non-negative")
    return time.monotonic() + timeout


def create(maxsize=0, *, unbounditems=UNBOUND):
    """A new queue, without a bound if `maxsize` is 0 or less. `unbounditems`: what Queue.put takes if it is not told."""
    return Queue(_queues.create(maxsize, _flag_of(unbounditems), -1))


def list_all():
    """All queues of the process."""
    return [Queue(qid) for qid, _, _ in _queues.list_all()]


_known = weakref.WeakValueDictionary()


class Queue(Numbered):
    """A queue between interpreters: there is one object for each in an interpreter. The queue ends with the last."""

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError("id must be an int, got %r" % (id,))
        self = _known.get(int(id))
        if self is None:
            self = super().__new__(cls)
            _queues.bind(id)
            self._id = int(id)
            _known[self._id] = self
        return self

    def __del__(self):
        if hasattr(self, "_id"):
            for_destructor(_queues.release, self._id)

    @property
    def unbounditems(self):
        return _constant_of(_queues.get_queue_defaults(self._id)[0])

    @property
    def maxsize(self):
        return _queues.get_maxsize(self._id)

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return _queues.is_full(self._id)

    def qsize(self):
        return _queues.get_count(self._id)

    def put(self, obj, block=True, timeout=None, *, unbounditems=None):
        """Puts an object in; waits as long as the queue is full, `timeout` seconds at most, which may have fractions.

        `unbounditems`: what becomes of it if this interpreter ends before somebody gets it: UNBOUND, which is got in its
        place; UNBOUND_ERROR, and ItemInterpreterDestroyed is raised; UNBOUND_REMOVE, and it is gone.
        """
        if not block:
            return self.put_nowait(obj, unbounditems=unbounditems)
        deadline = _deadline(timeout)
        _queues._put_until(self._id, obj, -1 if unbounditems is None else _flag_of(unbounditems), deadline)

    def put_nowait(self, obj, *, unbounditems=None):
        """The same without waiting: QueueFull."""
        _queues.put(self._id, obj, -1 if unbounditems is None else _flag_of(unbounditems))

    def get(self, block=True, timeout=None):
        """Takes the first object out; waits as long as the queue is empty, `timeout` seconds at most."""
        if not block:
            return self.get_nowait()
        return _resolved(_queues._get_until(self._id, _deadline(timeout)))

    def get_nowait(self):
        """The same without waiting: QueueEmpty."""
        return _resolved(_queues.get(self._id))


_queues._register_heap_types(Queue, QueueEmpty, QueueFull)
