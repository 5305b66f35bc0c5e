"""What a new VM does to become the clone of another. The functions here are what a parcel of state calls."""
import sys
from _thread import RLock, allocate_lock
from sys import getrefcount

from . import _waiting

# Not from the module types: a clone that does not use it need not import it.
ModuleType, _Function, _Cell = type(sys), type(lambda: None), type((lambda x: lambda: x)(0).__closure__[0])



class Later:
    """setter(obj, state), when the clone has come that far."""

    __slots__ = ("call",)

    def __init__(self, setter, obj, state):
        self.call = setter, (obj, state)

    def __reduce__(self):
        return self.call


# ---- Modules ----


def make_module(kind, name):
    """Without its variables. There is one __main__ already."""
    if name == "__main__":
        vars(sys.modules[name]).clear()
        return sys.modules[name]
    module = ModuleType.__new__(kind, name)
    ModuleType.__init__(module, name)
    return module


def make_waiting(group, name, variables):
    """One that may wait, with the variables that it has meanwhile."""
    module = _waiting.make(name, group)
    _waiting.vars_of(module).update(variables)
    return module


def loaded(name):
    return sys.modules.get(name) or _waiting.imported(name)


def enter_modules(modules, names):
    """In the order in which they are there. One that is gone from the parent's is gone from ours."""
    for name in set(sys.modules) - set(names):
        if name.partition(".")[0] not in ("pyvm", "_pyvm", "_posixsubprocess"):  # see _environment.py
            del sys.modules[name]
    for name in names:
        there = sys.modules.pop(name, None)
        module = modules.get(name) or _waiting.make_again(name, there)
        if module is not None:  # else it is imported when it is needed
            sys.modules[name] = module


def enter_objects(_, objects):
    sys.modules.update(objects)


def set_variables(module, variables):
    vars(module).update(variables)


def existing(place, *steps):
    """What is there already: a variable of a module, an attribute of a class, an item, and what these lead to."""
    for step in steps:
        own = vars(place) if isinstance(place, (type, ModuleType)) else {}
        place = place[step] if isinstance(step, int) else own[step] if step in own else getattr(place, step)
    return place


def refill(container, content):
    """Makes what is there already have the content of the parent's."""
    container.clear()
    container.extend(content) if isinstance(container, list) else container.update(content)


def update_dict(obj, attributes):
    vars(obj).update(attributes)


def set_dict(obj, attributes):
    vars(obj).clear()
    vars(obj).update(attributes)


# ---- Functions ----


def make_function(code, variables, name, cells):
    return _Function(code, variables, name, None, cells)


def make_cell():
    return _Cell()


def set_function(function, state):
    for name, value in state.items():
        if name == "__dict__":
            function.__dict__.update(value)
        else:
            setattr(function, name, value)


def set_cell(cell, content):
    cell.cell_contents = content


def fill_generator(generator, state):
    import _pyvm
    _pyvm.fill_generator(generator, *state)


def set_iteration(generator, parts):
    import _pyvm
    _pyvm.set_iteration(generator, parts)


def make_cached(function, maxsize, typed, info):
    """As functools.lru_cache does, which need not be imported for that."""
    from _functools import _lru_cache_wrapper
    made = _lru_cache_wrapper(function, maxsize, typed, info or _cache_info)
    made.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return made


def _cache_info(*numbers):
    from functools import _CacheInfo
    return _CacheInfo(*numbers)


def fill_cached(cached, kept):
    """Calls it as it was called. What it calls instead of its function gives what was kept."""
    import _pyvm
    calls, hits, misses = kept
    function, result = _pyvm.file_parts(cached)["function"], None
    _pyvm.set_file_parts(cached, {**_pyvm.file_parts(cached), "function": lambda *args, **kwargs: result})
    try:
        for args, kwargs, result in calls:
            cached(*args, **kwargs)
    finally:
        _pyvm.set_file_parts(cached, {**_pyvm.file_parts(cached), "function": function, "hits": hits, "misses": misses})


def make_key(compare, is_of_object):
    from _functools import cmp_to_key
    made = cmp_to_key(compare)
    return made(None) if is_of_object else made


def set_key(key, obj):
    key.obj = obj


# ---- Classes and instances ----


def set_attributes(kind, attributes):
    """Past what a metaclass does when an attribute is set."""
    for name, value in attributes.items():
        try:
            type.__setattr__(kind, name, value)
        except TypeError:  # a metaclass made by C code
            setattr(kind, name, value)


def fill(obj, state):
    base, content = state
    base.extend(obj, content) if base is list else base.update(obj, content)


def set_instance(obj, state):
    attributes, slots = state
    if attributes:
        object.__getattribute__(obj, "__dict__").update(attributes)  # past one of its class
    for (kind, name), value in slots.items():
        vars(kind)[name].__set__(obj, value)


def new_member(kind, base, value):
    """A member of an enum, without its attributes."""
    return base.__new__(kind) if value is None else base.__new__(kind, value)


# ---- What belongs to threads ----


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


def make_weak(kind, target, callback, *more):
    """A weak reference, to nothing if its object is gone or left out; it has a hash, as sets have those of such objects, too."""
    if target is not None and type(target) is not LeftOut:
        _targets.append(target)
        return kind(target, callback, *more)
    target = type(make_weak)(make_weak.__code__, {})
    dead = kind(target.__get__(target) if hasattr(kind, "_alive") else target, None, *more)
    hash(dead)
    return dead


def make_proxy(target, callback):
    from _weakref import proxy
    if target is None or type(target) is LeftOut:
        return proxy(set(), callback)  # which is gone at once
    _targets.append(target)
    return proxy(target, callback)


def settle_targets():
    """All that has been made is where it belongs. What weak references alone lead to now is of frames that are not here: it stays, as
    it would after os.fork, where nobody runs these frames. It is the parent's to close: this one's end does not."""
    found = [object(), *{id(each): each for each in _targets}.values()]
    _targets.clear()
    if len(found) == 1:
        return
    counts, held = [getrefcount(each) for each in found], _waiting.held()
    for each, count in zip(found[1:], counts[1:]):
        if count == counts[0] + (id(each) in held):
            _keep(each)


def _keep(obj):
    """Until all that has weak references to it has ended."""
    from _pyvm import keep
    from _weakref import getweakrefs, ref
    keep(obj)
    for each in getweakrefs(obj):
        if not issubclass(type(each), ref):
            continue  # a proxy, which tells nothing of its callback
        if type(each.__callback__).__module__ == "weakref" and hasattr(each.__callback__, "detach"):  # weakref.finalize, which runs at exit
            each.__callback__.detach()


_targets = []  # of weak references that have just been made
_waiting.settle = settle_targets


def set_causes(exception, causes):
    if not isinstance(exception, BaseException):
        return  # it is left out
    for name, value in zip(("__cause__", "__context__", "__suppress_context__", "__traceback__"), causes):
        if type(value) is not LeftOut:
            object.__setattr__(exception, name, value)  # whatever its class does


def make_match(pattern, string, start, end, spans):
    """What has found these places, once more."""
    for find in (pattern.match, pattern.fullmatch, pattern.search):
        found = find(string, start, end)
        if found and found.regs == spans:
            return found
    return None


# ---- What begins ----


def set_hooks(_, hooks):
    """Those of os.register_at_fork and of atexit, in place of what the clone's own modules have registered."""
    import atexit
    import _pyvm
    at_fork, at_exit = hooks
    _pyvm.set_fork_hooks(*at_fork)
    atexit._clear()
    threading = sys.modules.get("threading")
    if getattr(threading, "_SHUTTING_DOWN", False):
        return  # the parent's own end has begun, and a child of an exit handler must not begin with that again
    for function, args, kwargs in at_exit:
        atexit.register(function, *args, **(kwargs or {}))


beginning = None  # the identifier of the thread that has forked, and what it is to go on with


def begin_with(_, what):
    global beginning
    beginning = what


# ---- What each VM has of its own ----


def finder():
    return next(each for each in sys.meta_path if type(each).__module__ == "_pyvm")


class LeftOut:
    """In place of an object that could not be cloned. Whatever is done with it fails."""

    __slots__ = ("name",)

    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __repr__(self):
        return "<a %s, left out by the fork>" % self.name

    def __reduce__(self):
        return left_out, (self.name,)

    def __getattr__(self, name):
        raise AttributeError("the fork has left out this %s" % self.name)

    def __bool__(self):
        raise TypeError("the fork has left out this %s" % self.name)

    def __eq__(self, other):
        return self is other if _waiting.is_making() else self.__bool__()

    def __hash__(self):
        return object.__hash__(self) if _waiting.is_making() else self.__bool__()


def left_out(name):
    return LeftOut(name)


def make_sentinel(name, module):
    made = sentinel(name)  # noqa: F821, of CPython 3.15
    made.__module__ = module
    return made


def make_type_variable(kind, name, module, options, parts):
    """By the types in C, as the module typing may be empty yet."""
    import _typing
    constraints = parts.pop("constraints", ())
    made = getattr(_typing, kind)(name, *constraints, **options, **parts)
    made.__module__ = module
    return made


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
    context, parts = state
    set_parts(token, {**parts, "context": current_context() if context is None else context})


def make_dialect(kind, options):
    return kind(**options)


def set_parts(obj, parts):
    import _pyvm
    _pyvm.set_file_parts(obj, parts)


def make_csv_reader(dialect):
    from _csv import reader
    return reader((), dialect)


def make_csv_writer(write, dialect):
    from types import SimpleNamespace

    from _csv import writer
    return writer(SimpleNamespace(write=write), dialect)


def set_random(obj, state):
    from _random import Random
    Random.setstate(obj, state)


def from_namespace(kind, values):
    from types import SimpleNamespace
    return kind(SimpleNamespace(**values))
