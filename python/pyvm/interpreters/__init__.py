"""VMs by the names of CPython's `concurrent.interpreters`, in every VM from CPython 3.11 on: docs/python.md."""

import sys
import threading
import weakref

from pyvm.interpreters import _interpreters
from pyvm.interpreters._here import for_destructor
from pyvm.interpreters._interpreters import InterpreterError, InterpreterNotFoundError, NotShareableError, is_shareable
from pyvm.interpreters._numbered import Numbered
from pyvm.interpreters._queues import Queue, QueueEmpty, QueueFull
from pyvm.interpreters._queues import create as create_queue

__all__ = ["get_current", "get_main", "create", "list_all", "is_shareable", "Interpreter", "InterpreterError",
           "InterpreterNotFoundError", "ExecutionFailed", "NotShareableError", "create_queue", "Queue", "QueueEmpty", "QueueFull",
           "install"]


class ExecutionFailed(InterpreterError):
    """Code in another interpreter has raised an exception, of which `excinfo` tells: type, msg, formatted, errdisplay."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted)
        self.excinfo = excinfo

    def __str__(self):
        shown = getattr(self.excinfo, "errdisplay", None)
        text = super().__str__()
        return text if shown is None else "%s\n\nUncaught in the interpreter:\n\n%s" % (text, shown)

    def __reduce__(self):
        return type(self), (self.excinfo,)


def create():
    """A new interpreter: a VM, which is closed with the last Interpreter object of it."""
    id = _interpreters.create_held()
    try:
        return Interpreter(id)
    finally:
        _interpreters.decref(id)  # which is of this function; the object holds it now


def list_all():
    """All interpreters: those that were made here, and other VMs that have imported this module."""
    found = []
    for id, _ in _interpreters.list_all(require_ready=True):
        try:
            found.append(Interpreter(id))
        except InterpreterNotFoundError:  # meanwhile it has ended
            pass
    return found


def get_current():
    """The interpreter that runs this code."""
    return Interpreter(_interpreters.get_current()[0])


def get_main():
    """The one with the number 0: the VM that was first to import this module."""
    return Interpreter(_interpreters.get_main()[0])


_WHENCE = ["unknown", "runtime init", "legacy C-API", "C-API", "cross-interpreter C-API", "_interpreters module"]
_known = weakref.WeakValueDictionary()


class Interpreter(Numbered):
    """An interpreter: there is one object for each in an interpreter. Only those that `create` has made can be used."""

    def __new__(cls, id, /, _whence=None, _ownsref=None):
        if not isinstance(id, int):
            raise TypeError("id must be an int, got %r" % (id,))
        self = _known.get(int(id))
        if self is None:
            whence = _interpreters.whence(id) if _whence is None else _whence
            self = super().__new__(cls)
            self._id, self._whence = int(id), whence
            self._ownsref = whence == _interpreters.WHENCE_STDLIB if _ownsref is None else _ownsref
            if self._ownsref:
                _interpreters.incref(id)
            _known[self._id] = self
        return self

    def __del__(self):
        if getattr(self, "_ownsref", False):
            for_destructor(_interpreters.decref, self._id)

    @property
    def whence(self):
        return _WHENCE[self._whence]

    def is_running(self):
        return _interpreters.is_running(self._id)

    def close(self):
        """Ends the interpreter."""
        _interpreters.destroy(self._id, restrict=True)

    def prepare_main(self, ns=None, /, **kwargs):
        """Makes copies of the values variables of its __main__."""
        _interpreters.set___main___attrs(self._id, dict(ns or {}, **kwargs), restrict=True)

    def exec(self, code, /):
        """Runs code in its __main__, in this thread: source, or a function without arguments. ExecutionFailed if it raises."""
        excinfo = _interpreters.exec(self._id, code, restrict=True)
        if excinfo is not None:
            raise ExecutionFailed(excinfo)

    def call(self, callable, /, *args, **kwargs):
        """Calls a copy of the object there, in this thread, with copies of the arguments. A copy of the result."""
        result, excinfo = _interpreters.call(self._id, callable, args, kwargs, restrict=True)
        if excinfo is not None:
            raise ExecutionFailed(excinfo)
        return result

    def call_in_thread(self, callable, /, *args, **kwargs):
        """The same in a new thread, which it gives. Nobody gets the result."""
        thread = threading.Thread(target=self.call, args=(callable, *args), kwargs=kwargs)
        thread.start()
        return thread


def install():
    """Makes `concurrent.interpreters`, `_interpreters`, `_interpqueues` and `_interpchannels` these modules.

    From now on these imports give them, in this VM and in those that it makes. What was imported before stays as it was.
    """
    import concurrent
    from pyvm.interpreters import _crossinterp, _interpchannels, _interpqueues, _queues

    package = sys.modules[__name__]
    sys.modules.update({
        "_interpreters": _interpreters, "_interpqueues": _interpqueues, "_interpchannels": _interpchannels,
        "concurrent.interpreters": package, "concurrent.interpreters._queues": _queues,
        "concurrent.interpreters._crossinterp": _crossinterp,
    })
    concurrent.interpreters = package
