"""The same for instances of a class in Python below one of C code: by functions of that (_below.py)."""


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
