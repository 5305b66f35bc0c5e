"""CPython's `_interpqueues`: queues that all interpreters of the process have by number."""

import sys

from pyvm.interpreters import _here
from pyvm.interpreters._crossinterp import UNBOUND_FLAG, checked_flag
from pyvm.interpreters._errors import NotShareableError  # noqa: F401
from pyvm.interpreters._errors import QueueError, QueueNotFoundError  # noqa: F401
from pyvm.interpreters._here import ask
from pyvm.interpreters._shareable import pack, register, unpack
from pyvm.interpreters._waiting import until

_empty = _full = QueueError  # as _register_heap_types says


def _register_heap_types(queuetype, emptyerror, fullerror):
    global _empty, _full
    register(queuetype)
    _empty, _full = emptyerror, fullerror


def _id(id):
    if not isinstance(id, int):
        raise TypeError("queue ID must be an int, got %s" % type(id).__name__)
    if not 0 <= id <= sys.maxsize:
        raise ValueError("queue ID must be a non-negative int, got %d" % id)
    return int(id)


def create(maxsize, unboundop=-1, fallback=-1):
    if not isinstance(maxsize, int):
        raise TypeError("'maxsize' must be an int, not %s" % type(maxsize).__name__)
    return ask("queues", "create", maxsize, checked_flag(unboundop, UNBOUND_FLAG), fallback)


def destroy(qid):
    ask("queues", "destroy", _id(qid))


def list_all():
    return ask("queues", "all")


def bind(qid):
    ask("queues", "bind", _here.number(), _id(qid))


def release(qid):
    ask("queues", "release", _here.number(), _id(qid))


def put(qid, obj, unboundop=-1, fallback=-1):
    if not ask("queues", "put", _here.number(), _id(qid), pack(obj), checked_flag(unboundop, -1)):
        raise _full("queue %d is full" % qid)


def get(qid):
    """The object and None; or None, and what was asked for in place of an object whose interpreter has ended."""
    return _open(ask("queues", "get", _here.number(), _id(qid)), qid)


def _open(answer, qid):
    if answer is None:
        raise _empty("queue %d is empty" % qid)
    parcel, unbound = answer
    return (unpack(parcel), None) if unbound is None else (None, unbound)


def _put_until(qid, obj, unboundop, deadline):
    """put, which waits; `deadline` is a time of time.monotonic(), or None."""
    parcel, unbound = pack(obj), checked_flag(unboundop, -1)
    if not until(lambda wake: ask("queues", "put", _here.number(), qid, parcel, unbound, wake) or None,
                 lambda wake: ask("queues", "stop", qid, wake, False), deadline):
        raise _full("queue %d is full" % qid)


def _get_until(qid, deadline):
    """get, which waits."""
    return _open(until(lambda wake: ask("queues", "get", _here.number(), qid, wake),
                       lambda wake: ask("queues", "stop", qid, wake, True), deadline), qid)


def get_maxsize(qid):
    return ask("queues", "look", _id(qid))[1]


def get_queue_defaults(qid):
    return ask("queues", "look", _id(qid))[3:]


def is_full(qid):
    return ask("queues", "look", _id(qid))[2]


def get_count(qid):
    return ask("queues", "look", _id(qid))[0]
