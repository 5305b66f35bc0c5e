"""Functions that go to workers by value. Each worker gets such a function once, and again when it has changed.

Packing a function takes some fifty microseconds. So what it is made of is looked at first: if that is the same objects, none of which
can change, the parcel of the last time will do. If something can change, it is packed again, and the parcels are compared.
"""
import itertools
from types import BuiltinFunctionType, CodeType, FunctionType, ModuleType
from weakref import ref

import _pyvm

from pyvm._names import global_names, is_importable

_MOST = 1024
_numbers = itertools.count()
_known = {}  # by a function's address: a weak reference to it, what it is made of, its key and parcel
_ATOMS = {type(None), bool, int, float, complex, str, bytes, range, type(...), type(NotImplemented), CodeType, ModuleType,
          BuiltinFunctionType}
_OF_CLASSES = {"__dict__", "__weakref__", "__annotations__", "__annotate__", "__annotations_cache__", "__annotate_func__"}


def key_and_parcel(function):
    """The key under which a worker keeps the function, and its parcel; None: it does not go by value."""
    if type(function) is not FunctionType or is_importable(function):
        return None
    parts = _parts_of(function)
    reference, old_parts, key, parcel = _known.get(id(function), (None, None, None, None))
    is_known = reference is not None and reference() is function
    if is_known and parts is not None and old_parts is not None and _are_same(parts, old_parts):
        return key, parcel
    new = _pyvm.pack(function)
    if not (is_known and new.is_like(parcel)):
        key, parcel = (_pyvm.current().id, next(_numbers)), new
    if len(_known) >= _MOST:  # functions that refer to each other stay
        _known.pop(next(iter(_known)))
    address = id(function)
    _known[address] = ref(function, lambda _: _known.pop(address, None)), parts, key, parcel
    return key, parcel


def _are_same(parts, others):
    return len(parts) == len(others) and all(one is other for one, other in zip(parts, others))


def _parts_of(function):
    """All objects that go with the function, without itself, which could not go then; None: some of them can change."""
    found, left, seen = [], [function], set()
    while left:
        part = left.pop()
        if part is not function:
            found.append(part)
        if type(part) in _ATOMS or id(part) in seen:
            continue
        seen.add(id(part))
        more = _more_of(part)
        if more is None:
            return None
        left.extend(more)
    return found


def _more_of(part):
    if type(part) in (tuple, frozenset):
        return part
    if type(part) is FunctionType:
        return () if is_importable(part) else _more_of_function(part)
    if isinstance(part, type):
        return () if part.__module__ == "builtins" or is_importable(part) else _more_of_class(part)
    return None


def _more_of_function(function):
    if function.__dict__:
        return None
    code, names = function.__code__, function.__globals__
    more = [code, *(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]
    more += [names[name] for name in global_names(code) if name in names]
    for cell in function.__closure__ or ():
        try:
            more.append(cell.cell_contents)
        except ValueError:  # it is empty
            pass
    return more


def _more_of_class(kind):
    more = [type(kind), *kind.__bases__]
    for name, value in vars(kind).items():
        if name in _OF_CLASSES:
            continue
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        elif isinstance(value, property):
            more += [value.fget, value.fset]
            value = value.fdel
        more += [name, value]
    return more
