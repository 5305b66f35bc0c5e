"""Making a VM that is the clone of this one."""
import _thread
import os
import sys

import _pyvm

from . import _child, _cloner, _environment, _state  # noqa: F401: what that imports is part of the state


def clone(leaves_out=False, duplicates=False):
    """A new VM of this one's kind, with the state of this one. It ends with the last object that stands for it.

    TypeError: something in it cannot be cloned. `leaves_out`: what cannot is left out; there is an object in its place.
    `duplicates`: the clone owns duplicates of the descriptors that this VM owns, as it has no table of descriptors of its own.
    """
    kind, options = recipe()
    made = _pyvm.make(kind, True, options)
    files = None
    try:
        there = imported(made.call("pyvm.fork._state:import_all", _state.to_import()))
        parcel, _, files = _state.pack(there, leaves_out, duplicates)
        made.call("pyvm.fork._child:become", parcel)
    except BaseException:
        if files:
            files.abandon()
        _pyvm.end(made)
        raise
    return made


def recipe():
    """What kind of VM the clone is, and its options."""
    this = _pyvm.current()
    path = [each for each in sys.path if isinstance(each, str)]
    has_daemons = getattr(_thread, "daemon_threads_allowed", lambda: True)()  # CPython 3.11 does not tell
    options = {"memory_limit": this.memory_limit, "environment": dict(os.environ), "path": path, "allow_daemon_threads": has_daemons}
    return "isolated" if this.kind == "main" else this.kind, options


def imported(answer):
    """Of _state.import_all: what the clone has now."""
    there, missing = answer
    if missing:
        raise RuntimeError("the clone cannot import %s" % missing)
    return there
