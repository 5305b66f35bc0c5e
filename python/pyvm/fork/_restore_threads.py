"""What belongs to threads, in a new VM that becomes the clone of another: locks, handles, thread-local values, contexts (_threads.py)."""
from _thread import RLock, allocate_lock


def make_lock(is_locked):
    lock = allocate_lock()
    if is_locked:
        lock.acquire()
    return lock


def make_rlock(is_own, count):
    """Another thread's, which is not here, is never released, as after a real fork."""
    from _thread import get_ident
    lock = RLock()
    if count:
        lock._acquire_restore((count, get_ident() if is_own else -1))
    return lock


def make_handle(ident, is_own):
    """Of a thread. All that have begun are gone, but for the one that forks."""
    from _thread import _make_thread_handle, _ThreadHandle, get_ident
    if is_own:
        return _make_thread_handle(get_ident())
    if not ident:
        return _ThreadHandle()
    handle = _make_thread_handle(ident)
    handle._set_done()
    return handle


def make_local(kind, args, kwargs):
    return kind.__new__(kind, *args, **kwargs)


def leave(workers, thread):
    workers.pop(thread, None)


def make_variable(name, defaults):
    from _contextvars import ContextVar
    return ContextVar(name, default=defaults[0]) if defaults else ContextVar(name)


def decimal_variable():
    """Which the module in C has for itself."""
    from _contextvars import Context
    from _decimal import getcontext
    context = Context()
    context.run(getcontext)
    return next(iter(context))


def set_variable(variable, value):
    variable.set(value)


def make_context():
    from _contextvars import Context
    return Context()


def set_context(context, items):
    for variable, value in items:
        context.run(variable.set, value)


def current_context():
    """The Context of this thread itself, no copy."""
    import _pyvm
    from _contextvars import ContextVar
    variable = ContextVar("variable")
    token = variable.set(None)
    context = _pyvm.file_parts(token)["context"]
    variable.reset(token)
    return context


def make_token(variable):
    from _contextvars import Context
    return Context().run(variable.set, None)


def set_token(token, state):
    import _pyvm
    context, parts = state
    _pyvm.set_file_parts(token, {**parts, "context": current_context() if context is None else context})
