"""What the VM of a pseudo-process runs (Sources/engine/program/child.c)."""
import sys

import _pyvm

from . import _restore


def become(parcel):
    parcel.unpack()


def run():
    """Goes on with what the parent has said. What this returns is of no use; what it raises ends the process."""
    before, entry = _restore.beginning
    _restore.beginning = None
    _become_thread(before)
    for hook in _pyvm.fork_hooks()[2]:
        call_hook(hook)
    kind, what = entry
    del entry
    if kind == "native":
        return None  # a C function goes on
    if kind == "frames":
        return _pyvm.run_frames(what, 0)
    function, args, kwargs = what
    del what
    return function(*args, **kwargs)


def _become_thread(before):
    """Threading finds the thread that has forked by its identifier, which is another now."""
    import _thread
    threading = sys.modules.get("threading")
    active = getattr(threading, "_active", None)
    if active and before in active:
        active[_thread.get_ident()] = active.pop(before)


def call_hook(hook):
    try:
        hook()
    except BaseException as error:
        from types import SimpleNamespace
        sys.unraisablehook(SimpleNamespace(exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__,
                                           err_msg="Exception ignored in", object=hook))
