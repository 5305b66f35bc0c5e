"""Making a VM that is the clone of this one."""
import _thread
import os
import sys
from _thread import RLock, get_ident
from time import monotonic, sleep

import _pyvm

from . import _child, _files, _imports, _modules, _state  # noqa: F401: what that imports is part of the state

_BUSY_S = 1
_packs = []  # idents of threads that take the state
one_at_a_time = RLock()  # what a fork imports, and changes for a moment, is no state of another's child


def refuse_within():
    """No other thread of the VM, and with a shared GIL of any, goes on before this one has the state: a fork in it would wait for ever."""
    if get_ident() in _packs:
        raise RuntimeError("code that a fork calls while it takes the state, as a __reduce__, cannot fork")


def clone(leaves_out=False, duplicates=False):
    """A new VM of this one's kind, with the state of this one. It ends with the last object that stands for it.

    TypeError: something in it cannot be cloned. `leaves_out`: what cannot is left out; there is an object in its place.
    `duplicates`: the clone owns duplicates of the descriptors that this VM owns, as it has no table of descriptors of its own.
    """
    kind, options = recipe()
    made = _pyvm.make(kind, True, options)
    files = None
    try:
        there = imported(made.call("pyvm.fork._there:import_all", _modules.to_import()))
        parcel, _, files = _state.pack(there, leaves_out, os.dup if duplicates else None)
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
    path += [each for each in _library() if each not in path]  # a program may have taken it out
    has_daemons = getattr(_thread, "daemon_threads_allowed", lambda: True)()  # CPython 3.11 does not tell
    options = {"memory_limit": this.memory_limit, "environment": dict(os.environ), "path": path, "allow_daemon_threads": has_daemons}
    return "isolated" if this.kind == "main" else this.kind, options


def _library():
    """Where CPython's own modules are: a clone imports some before it has its state, and so its path."""
    folder = sys._stdlib_dir
    return (folder, folder + "/lib-dynload") if folder else ()


def imported(answer, who="clone"):
    """Of _there.import_all: what the clone has now. `who`: what the user calls it."""
    *there, missing = answer
    if missing:
        raise RuntimeError("the %s cannot import %s" % (who, missing))
    return there


def packed(there, leaves_out, entry, running, duplicate=None, also=lambda: None):
    """A parcel of this VM's state, with what os.register_at_fork has for the parent called before and after.

    No other thread runs or imports meanwhile. As long as it is waited for that, others may fork. A file that another thread is reading
    or writing is waited for, but not for long: it may be a pipe. `also`: is called before, at the same moment.
    """
    def parcel_of(is_patient):
        also()
        _packs.append(get_ident())
        try:
            parcel, _, files = _state.pack(there, leaves_out, duplicate, entry, running, is_patient)
        finally:
            _packs.pop()
        files.made.clear()  # the parcel has them
        return parcel

    end, busy_end = _imports.wait_until(), monotonic() + _BUSY_S
    while True:
        others = one_at_a_time._release_save()
        try:
            _imports.wait(end)
        finally:
            one_at_a_time._acquire_restore(others)
        is_patient = monotonic() < busy_end
        try:
            parcel = _packed_if_still(end, lambda: parcel_of(is_patient))  # noqa: B023: it is called at once
        except _files.Busy:
            if not is_patient:
                raise
            sleep(_imports.PAUSE_S)
            continue
        if parcel is not None:
            return parcel


def _packed_if_still(end, pack):
    before, in_parent, _ = _pyvm.fork_hooks()
    for hook in reversed(before):
        _pyvm.call_hook(hook)
    try:
        return _imports.alone(end, pack)
    finally:
        for hook in in_parent:
            _pyvm.call_hook(hook)
