"""Instances of classes in Python in a new VM that becomes the clone of another: those that few states have, with code of their classes
(_own_reducers.py), or made before what is in them (_early.py, _below.py)."""
from ._objects import attributes_of
from ._restore_instances import new_member, set_instance


def set_all(obj, how):
    """What a reducer of its class has told of it, by its class's own functions."""
    state, items, pairs, setter = how
    if state is not None:
        _set_state(obj, state, setter)
    if items:
        obj.extend(items)
    for key, value in pairs or ():
        obj[key] = value


def _set_state(obj, state, setter):
    if setter:
        setter(obj, state)
    elif hasattr(obj, "__setstate__"):
        obj.__setstate__(state)
    else:
        attributes, slots = state if type(state) is tuple and len(state) == 2 else (state, None)
        if attributes:
            attributes_of(obj).update(attributes)
        for name, value in (slots or {}).items():
            setattr(obj, name, value)


def new_with(kind, base, value, attributes, slots):
    """With what its hash needs."""
    made = new_member(kind, base, value)
    set_instance(made, (attributes, slots))
    return made


def make_by(function, kind, base, args):
    """By a function in C, which may call what the class in Python has for that (`__array_finalize__`), as it has no data yet. So it makes
    one of a class like it that has nothing."""
    made = function(type.__new__(type, kind.__name__, (base,), {}), *args)
    try:
        made.__class__ = kind
    except TypeError:  # it has slots
        made = function(kind, *args)
    return made
