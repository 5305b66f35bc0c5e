"""Objects without their contents, so that what is in a cycle can be made first and filled later.

A reduce tuple's arguments are packed before its object is known, so a cycle through them would have no end. Here the
arguments have a Bare instead: it becomes the object without contents. These come in the state.
"""
from _thread import RLock
from _weakref import ref

_lock = RLock()
_all = {}  # by the address of what each stands for, which it keeps: weak references


class Bare:
    """Stands for `obj` in a parcel. There is one for an object at a time, so a parcel has it once."""

    __slots__ = ("obj", "reduced", "__weakref__")

    def __init__(self, obj, reduced):
        self.obj, self.reduced = obj, reduced

    def __reduce__(self):
        return self.reduced


def bare(obj, reduce):
    """The Bare of `obj`; `reduce` tells how the object is made without its contents."""
    found = _find(id(obj))
    if found is None:
        made = Bare(obj, reduce(obj))  # not under the lock, as it may run code of others
        with _lock:
            found = _find(id(obj))
            if found is None:
                found = made
                _all[id(obj)] = ref(made, _forgetting(id(obj)))
    return found


def _find(address):
    reference = _all.get(address)
    return reference() if reference is not None else None


def _forgetting(address):
    def forget(reference):
        with _lock:
            if _all.get(address) is reference:
                del _all[address]
    return forget


def itself(obj):
    return obj


def filled(obj, reduce, state, setter):
    """The reduce tuple of an object that is made bare, and gets its state after."""
    return itself, (bare(obj, reduce),), state, None, None, setter


def packable(obj):
    """What to pack for an object that a reducer of its own would take apart into what only its VM knows."""
    from ._by_value import reducer_of
    kind = type(obj)
    if "%s.%s" % (kind.__module__, kind.__qualname__) in _TAKEN_APART:
        return bare(obj, reducer_of(kind))
    return obj


_TAKEN_APART = {"functools.cached_property", "functools.singledispatchmethod", "functools.partialmethod", "dataclasses._KW_ONLY_TYPE"}


def globals_of(names):
    """The Bare of a dict of global variables. All functions of a parcel that have the same one share one again."""
    return bare(names, _reduce_globals)


def _reduce_globals(names):
    return make_globals, ({name: names[name] for name in ("__name__", "__package__", "__path__", "__file__")
                           if name in names},)


def make_globals(names):
    import builtins

    from ._kept import space_of
    made = space_of(names)
    if made is None:
        return {**names, "__builtins__": builtins.__dict__}
    for name, value in (*names.items(), ("__builtins__", builtins.__dict__)):
        made.setdefault(name, value)
    return made


def module_of(module):
    """The Bare of a module that cannot be imported. Functions of it that follow in the parcel have its variables."""
    made = bare(module, _reduce_module)
    bare_globals = bare(module.__dict__, lambda names: (vars, (made,)))
    return made, bare_globals


def _reduce_module(module):
    return make_module, (module.__name__,)


def make_module(name):
    import builtins
    from types import ModuleType
    module = ModuleType(name)
    module.__builtins__ = builtins.__dict__
    return module
