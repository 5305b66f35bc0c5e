"""Objects that are in a frozenset which they lead to themselves: that asks for their hash before they have what leads to it.

So they get their texts and numbers as they are made. Whether their hash needs no more is tried here.
"""
from types import FunctionType

import _pyvm

from . import _restore_by_class, _restore_instances
from ._objects import SIMPLE, is_a

_DEEPEST = 5


def those_of(items, holders):
    """Of the items of a frozenset: those that hold it, and have a hash of their own."""
    held, left = set(map(id, holders)), list(items)
    while left:
        each = left.pop()
        if type(each) is tuple:
            left += each
        elif id(each) in held and type(each).__hash__ is not object.__hash__:
            yield each


def reduced(obj, plain):
    """As __reduce__; `plain`: what that would return."""
    call, args, state, *rest = (*plain, None)
    if call is not _restore_instances.new_member or state is None:
        return plain
    attributes, slots = state
    early = {name: value for name, value in attributes.items() if _is_simple(value)}
    early_slots = [slot for slot in slots if _is_simple(slot[2])]
    trial = _restore_by_class.new_with(*args, early, early_slots)
    if hasattr(type(obj), "__del__"):
        _pyvm.keep(trial)
    if _hash_of(trial) != hash(obj):
        raise TypeError("it is in a frozenset that it leads to, and its hash needs what is made only then")
    later = {name: value for name, value in attributes.items() if name not in early}, [slot for slot in slots if not _is_simple(slot[2])]
    return _restore_by_class.new_with, (*args, early, early_slots), later, *rest[:3]


def _hash_of(obj):
    try:
        return hash(obj)
    except Exception:
        return None


def _is_simple(value, depth=_DEEPEST):
    if type(value) is tuple or type(value) is frozenset:
        return depth > 0 and all(_is_simple(each, depth - 1) for each in value)
    return id(type(value)) in SIMPLE or is_a(value, (type, FunctionType))
