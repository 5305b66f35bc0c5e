"""Instances of classes in Python in a new VM that becomes the clone of another (_instances.py). Nothing of these classes runs."""
import _pyvm

from ._left_out import LeftOut
from ._objects import attributes_of


def fill(obj, state):
    base, content = state
    base.extend(obj, content) if base is list else base.update(obj, content)


def set_instance(obj, state):
    attributes, slots = state
    if attributes:
        attributes_of(obj).update(attributes)
    for kind, name, value in slots:
        _pyvm.set_slot(obj, kind, name, value)


def new_member(kind, base, value):
    """A member of an enum, without its attributes."""
    return base.__new__(kind) if value is None else base.__new__(kind, value)


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
        attributes_of(obj).update(attributes or {})
        for name, value in (slots or {}).items():
            setattr(obj, name, value)


def new_with(kind, base, value, attributes, slots):
    """With what its hash needs."""
    made = new_member(kind, base, value)
    set_instance(made, (attributes, slots))
    return made


def set_parts(exception, parts):
    if not isinstance(exception, BaseException):
        return  # it is left out
    causes, members = parts
    for (base, name), value in members.items():
        member = vars(base)[name]
        if value is not None or member.__get__(exception) is not None:  # what has never been set shows as None, and is not None
            try:
                member.__set__(exception, value)
            except AttributeError:
                pass  # it can only be read
    for name, value in zip(("__cause__", "__context__", "__suppress_context__", "__traceback__"), causes):
        if type(value) is not LeftOut:
            object.__setattr__(exception, name, value)  # whatever its class does


# ---- Below a class of C code: by functions of that (_below.py) ----


def make(kind, base, args):
    made = base.__new__(kind, *args)
    if base.__init__ is not object.__init__:
        base.__init__(made, *args)
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


def set_state(obj, state):
    base, of_base = state
    if not issubclass(base, BaseException):
        base.__setstate__(obj, of_base)
        return
    for name, value in of_base.items():  # as that does, without a __setattr__ of the class in Python
        object.__setattr__(obj, name, value)


def extend(obj, state):
    base, items = state
    base.extend(obj, items)


def set_items(obj, state):
    base, pairs = state
    for key, value in pairs:
        base.__setitem__(obj, key, value)
