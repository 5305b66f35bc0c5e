"""What belongs to threads: how it gets into a clone, which begins with the one thread that forks."""
import _thread
import sys

from . import _restore, _restore_threads
from ._restore import Later


def lock(lock, cloner):
    return _restore_threads.make_lock, (lock.locked(),)


def rlock(lock, cloner):
    count = int(repr(lock).partition("count=")[2].partition(" ")[0])
    if lock._is_owned():
        cloner.at_once()
    return _restore_threads.make_rlock, (lock._is_owned(), count)


def handle(handle, cloner):
    cloner.at_once()
    here = _thread.get_ident()
    ident = here if _is_of_this_thread(handle) else handle.ident
    return _restore_threads.make_handle, (ident, ident == here and not handle.is_done())  # one that has ended may have had the same


def _is_of_this_thread(handle):
    """By threading, in which exit handlers of a VM are run by its main thread, whichever thread closes the VM."""
    active = getattr(sys.modules.get("threading"), "_active", {})
    return any(each is handle for each in vars(active.get(_thread.get_ident(), object)).values())


def local(local, cloner):
    if vars(local):
        cloner.at_once()
    return _restore_threads.make_local, (type(local), (), {}), vars(local).copy(), None, None, _restore.set_dict


def leaving():
    """A worker of concurrent.futures that forks is one no more: it is the child's main thread, which at the end would wait for itself."""
    futures, threading = (sys.modules.get(name) for name in ("concurrent.futures.thread", "threading"))
    workers = vars(futures).get("_threads_queues") if futures else None
    thread = threading and threading._active.get(_thread.get_ident())
    if workers and thread in workers:
        yield Later(_restore_threads.leave, workers, thread)


# ---- Contexts ----


def variable(variable, cloner):
    from _contextvars import Context, copy_context
    missing = object()
    try:
        defaults = (Context().run(variable.get),)
    except LookupError:
        defaults = ()
    value = copy_context().get(variable, missing)
    made = _restore_threads.make_variable, (variable.name, defaults)
    if variable.name == "decimal_context" and "_decimal" in sys.modules and variable is _restore_threads.decimal_variable():
        cloner.needs.add("_decimal")
        made = _restore_threads.decimal_variable, ()
    if value is missing:
        return made
    cloner.at_once()  # it is the value in the thread that begins
    return *made, value, None, None, _restore_threads.set_variable


def context(context, cloner):
    cloner.data.append(Later(_restore_threads.set_context, context, list(context.items())))
    return _restore_threads.make_context, ()


def token(token, cloner):
    """A variable's value before, in a context: that of the thread that forks is another object in the child."""
    parts = cloner.files.parts_of(token)
    variable, context = parts.pop("variable"), parts.pop("context")
    state = (None if context is _restore_threads.current_context() else context), parts
    cloner.data.append(Later(_restore_threads.set_token, token, state))
    return _restore_threads.make_token, (variable,)


REDUCERS = {
    _thread.LockType: lock, type(_thread.RLock()): rlock, _thread._local: local,
    getattr(_thread, "_ThreadHandle", None): handle,  # from CPython 3.13 on
}
BELOW = {_thread._local: local}
