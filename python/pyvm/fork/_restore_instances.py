"""Instances of classes in Python in a new VM that becomes the clone of another (_instances.py). Nothing of these classes runs."""
import _pyvm

from . import _restore
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
        if not _restore.is_left_out(value):
            object.__setattr__(exception, name, value)  # whatever its class does


# ---- Below a class of C code: by functions of that (_below.py) ----


def make(kind, base, args):
    made = base.__new__(kind, *args)
    if base.__init__ is not object.__init__:
        base.__init__(made, *args)
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
