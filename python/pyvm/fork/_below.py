"""Instances of a class in Python that is below one of C code with a reducer, as exceptions, deques, dates.

They are what that class in C says of them. Nothing of the class in Python runs, here or in the clone: its `__init__` may want other
arguments, and its `__reduce__` may be for pickles alone.
"""
import copyreg
from types import BuiltinFunctionType

from . import _restore_by_class, _restore_instances
from ._objects import full_name
from ._restore import Later

_ALL = slice(None)
# What is in them, as an object of the class itself, or as a list. A class below may have another `__str__`, or another `__iter__`.
VALUES = {
    int: int.__int__, float: float.__float__, complex: complex.__complex__, str: str.__str__, bytes: bytes.__bytes__,
    tuple: lambda obj: tuple.__getitem__(obj, _ALL), frozenset: frozenset().__or__,
}
ITEMS = {list: lambda obj: list.__getitem__(obj, _ALL), dict: lambda obj: list(dict.items(obj)), set: lambda obj: list(set().__or__(obj))}


# Of these __reduce_ex__ asks the class in Python for its __reduce__.
ASKS = {"numpy.ndarray": "it gives memory besides, if the class has none of its own"}


def reducer_of(base):
    """What tells how an object below this class in C is made; None: nothing does."""
    if base in copyreg.dispatch_table:
        return copyreg.dispatch_table[base]
    if base.__reduce_ex__ is not object.__reduce_ex__ and full_name(base) not in ASKS:
        return lambda obj: base.__reduce_ex__(obj, 5)
    return base.__reduce__ if base.__reduce__ is not object.__reduce__ else None


def made(obj, base, reduced, attributes, later):
    """A function of _restore_instances.py and its arguments; what C code has in the object beside goes to `later`. None: it is not made by
    a call of its class, or of a function in C with that."""
    if type(reduced) is not tuple:
        return None
    call, args, state, items, pairs = (*reduced, None, None, None)[:5]
    if call is not type(obj) and not (type(call) is BuiltinFunctionType and args and args[0] is type(obj)):
        return None
    state = _of_c(state, attributes)
    if state and hasattr(base, "__setstate__"):
        later.append(Later(_restore_instances.set_state, obj, (base, state)))
    if items := list(items or ()):
        later.append(Later(_restore_instances.extend, obj, (base, items)))
    if pairs := list(pairs or ()):
        later.append(Later(_restore_instances.set_items, obj, (base, pairs)))
    if call is type(obj):
        return _restore_instances.make, (type(obj), base, args)
    return _restore_by_class.make_by, (call, type(obj), base, args[1:])


def _of_c(state, attributes):
    """What is not among its attributes, which it gets anyway."""
    if type(state) is dict:
        return {name: value for name, value in state.items() if name not in attributes}
    return state
