"""CPython's `_interpchannels`: channels that all interpreters of the process have by number."""

import sys
from collections import namedtuple

import pyvm
from pyvm.interpreters import _here
from pyvm.interpreters._crossinterp import UNBOUND_FLAG, checked_flag
from pyvm.interpreters._errors import (  # noqa: F401
    ChannelClosedError, ChannelEmptyError, ChannelError, ChannelNotEmptyError, ChannelNotFoundError, NotShareableError,
)
from pyvm.interpreters._here import ask
from pyvm.interpreters._lined_channels import BOTH, RECV, SEND
from pyvm.interpreters._shareable import pack, register, unpack

_NONE = object()


def _number(id):
    """A channel's number, as CPython takes it."""
    if isinstance(id, ChannelID):
        return id._number
    if not hasattr(type(id), "__index__"):
        raise TypeError("channel ID must be an int, got %s" % type(id).__name__)
    number = id.__index__()
    if number < 0:
        raise ValueError("channel ID must be a non-negative int, got %r" % (id,))
    if number > sys.maxsize:
        raise OverflowError("int too big to convert")
    return number


class ChannelID:
    """A channel, or an end of one. The channel ends with the last."""

    __slots__ = ("_number", "_end", "_holds")

    def __new__(cls, id, *, send=None, recv=None, force=False, _resolve=False):
        if send is not None and recv is not None and not send and not recv:
            raise ValueError("'send' and 'recv' cannot both be False")
        end = BOTH
        if bool(send) != bool(recv):
            end = SEND if send else RECV
        return cls._make(_number(id), end, force)

    @classmethod
    def _make(cls, number, end, force=True):
        self = object.__new__(cls)
        self._number, self._end, self._holds = number, end, False
        try:
            ask("channels", "hold", number)
            self._holds = True
        except ChannelNotFoundError:
            if not force:
                raise
        return self

    def __del__(self):
        if getattr(self, "_holds", False):
            _here.for_destructor(ask, "channels", "drop", self._number)

    def __reduce__(self):
        return ChannelID._make, (self._number, self._end)

    @property
    def end(self):
        return self._end

    @property
    def send(self):
        return ChannelID._make(self._number, SEND)

    @property
    def recv(self):
        return ChannelID._make(self._number, RECV)

    def __index__(self):
        return self._number

    __int__ = __index__

    def __str__(self):
        return str(self._number)

    def __repr__(self):
        return "ChannelID(%d%s)" % (self._number, "" if self._end == BOTH else ", %s=True" % self._end)

    def __hash__(self):
        return hash(self._number)

    def __eq__(self, other):
        if isinstance(other, ChannelID):
            return (self._number, self._end) == (other._number, other._end)
        return self._number == other if isinstance(other, (int, float, complex)) else NotImplemented


register(ChannelID)
_channel_id = ChannelID


def _register_end_types(send, recv):
    register(send, recv)


# ---- Making, listing ----


def create(unboundop=-1, fallback=-1):
    return ChannelID._make(ask("channels", "create", checked_flag(unboundop, UNBOUND_FLAG), fallback), BOTH)


def destroy(cid):
    ask("channels", "destroy", _number(cid))


def list_all():
    return [(ChannelID._make(number, BOTH), unbound, fallback) for number, unbound, fallback in ask("channels", "all")]


def list_interpreters(cid, *, send):
    return ask("channels", "users", _number(cid), SEND if send else RECV)


def get_count(cid):
    return ask("channels", "count", _number(cid))


def get_channel_defaults(cid):
    return ask("channels", "defaults", _number(cid))


get_queue_defaults = get_channel_defaults  # by which test.support.channels asks

_COUNTED = [what + suffix for what in ("send", "recv", "both") for suffix in ("", "_released")]
ChannelInfo = namedtuple("ChannelInfo", [
    "open", "closing", "closed", "count", *("num_interp_" + what for what in _COUNTED),
    "send_associated", "send_released", "recv_associated", "recv_released"])


def get_info(cid):
    me = _here.number()
    is_open, is_closing, count, send, recv = ask("channels", "info", me, _number(cid))
    both = {number: send[number] and recv[number] for number in send.keys() & recv.keys()}
    counts = []
    for users in (send, recv, both):
        counts += [sum(users.values()), len(users) - sum(users.values())]
    return ChannelInfo(is_open and not is_closing, is_open and is_closing, not is_open, count, *counts,
                       send.get(me) is True, send.get(me) is False, recv.get(me) is True, recv.get(me) is False)


# ---- Sending and receiving ----


def _wait(number, wake, timeout):
    """Until what was sent is received."""
    try:
        is_received = wake.get(timeout)
    except BaseException as error:
        ask("channels", "unsend", number, wake)
        if not isinstance(error, TimeoutError):
            raise
        if not len(wake):
            raise TimeoutError("timed out") from None
        is_received = wake.get()  # at the last moment
    if not is_received:
        raise ChannelClosedError("channel %d has closed" % number)


def _send(cid, parcel, unboundop, blocking, timeout):
    number, unbound = _number(cid), checked_flag(unboundop, -1)
    if not blocking and timeout is not None:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout is not None and timeout < 0:
        raise ValueError("timeout value must be a non-negative number")
    wake = pyvm.Channel() if blocking else None
    ask("channels", "send", _here.number(), number, parcel, unbound, wake)
    if blocking:
        _wait(number, wake, timeout)


def send(cid, obj, unboundop=-1, fallback=-1, *, blocking=True, timeout=None):
    """Sends an object, and waits until it is received."""
    _send(cid, pack(obj), unboundop, blocking, timeout)


def send_buffer(cid, obj, unboundop=-1, fallback=-1, *, blocking=True, timeout=None):
    """Sends the memory of an object, of which the receiver gets a memoryview."""
    _send(cid, pack(memoryview(obj)), unboundop, blocking, timeout)


def recv(cid, default=_NONE):
    """The object and None; or None, and what was asked for in place of an object whose interpreter has ended."""
    answer = ask("channels", "recv", _here.number(), _number(cid))
    if answer is None:
        if default is _NONE:
            raise ChannelEmptyError("channel %d is empty" % _number(cid))
        return default, None
    parcel, unbound = answer
    return (unpack(parcel), None) if unbound is None else (None, unbound)


# ---- Closing ----


def _end(send, recv):
    return BOTH if bool(send) == bool(recv) else SEND if send else RECV


def close(cid, *, send=False, recv=False, force=False):
    """Closes a channel for all interpreters; to senders alone if there is something in it."""
    ask("channels", "close", _number(cid), _end(send, recv), force)


def release(cid, *, send=False, recv=False, force=True):
    """This interpreter does not use the channel, or an end of it, any more."""
    ask("channels", "release", _here.number(), _number(cid), _end(send, recv))
