"""The exceptions of `_interpreters`, `_interpqueues` and `_interpchannels`, by CPython's names."""


class InterpreterError(Exception):
    """Something cannot be done with an interpreter."""


class InterpreterNotFoundError(InterpreterError):
    """There is no interpreter of this number."""


class NotShareableError(TypeError):
    """An object cannot be sent to another interpreter, in the way that was asked for."""


class QueueError(RuntimeError):
    """Something cannot be done with a queue."""


class QueueNotFoundError(QueueError):
    """There is no queue of this number."""


class ChannelError(RuntimeError):
    """Something cannot be done with a channel."""


class ChannelNotFoundError(ChannelError):
    """There is no channel of this number."""


class ChannelClosedError(ChannelError):
    """The channel is closed, or this interpreter's end of it."""


class ChannelEmptyError(ChannelError):
    """There is nothing in the channel."""


class ChannelNotEmptyError(ChannelError):
    """The channel cannot be closed, as there is something in it."""
