"""Classes in a new VM that becomes the clone of another: what a parcel of state calls to make them."""
import sys

from pyvm._makers import is_python as is_python_class
from pyvm._makers import maker_of
from pyvm._hooks import without

from ._objects import full_name


_InC = type(object.__init_subclass__)


def make_class(metaclass, name, bases, first, order=None):
    """Nothing of its making runs again: it ran where the class was made. `order`: its bases, as its metaclass has ordered them."""
    if order is not None:
        with _Ordering(metaclass, order):
            return make_class(metaclass, name, bases, first)
    if metaclass is type and all(type(base.__init_subclass__) is _InC for base in bases):
        return type.__new__(type, name, bases, first)
    owners = {next(each for each in base.__mro__ if "__init_subclass__" in vars(each)) for base in bases}
    with without([each for each in owners if is_python_class(each)]):
        made = maker_of(metaclass)(metaclass, name, bases, dict(first))
        if metaclass.__module__ == "_ctypes":  # from CPython 3.13 on, its fields are laid out there
            metaclass.__init__(made, name, bases, dict(first))
        return made


class _Ordering:
    """While it is entered, the metaclass's mro() gives this order."""

    def __init__(self, metaclass, order):
        self.metaclass, self.order = metaclass, order

    def __enter__(self):
        self.own = [vars(self.metaclass)["mro"]] if "mro" in vars(self.metaclass) else []
        type.__setattr__(self.metaclass, "mro", lambda kind: (kind, *self.order))

    def __exit__(self, *_):
        type.__delattr__(self.metaclass, "mro")
        for own in self.own:
            type.__setattr__(self.metaclass, "mro", own)


def make_slot(kind, name):
    import _pyvm
    return _pyvm.slot(kind, name)


def set_metaclass(kind, metaclass):
    vars(object)["__class__"].__set__(kind, metaclass)


def make_getset(name):
    kind = type("", (), {})  # the garbage collector would empty it, if nobody had it
    return vars(kind)[name]


def type_below(base, name):
    """What C code has made, and has in no module: a module in C makes its types when it is imported."""
    found, = types_below(base, name)
    return found


def types_below(base, name):
    return [each for each in type.__subclasses__(base) if not is_python_class(each) and full_name(each) == name]


def pattern_type():
    from _sre import compile
    return type(compile("", 32, [1], 0, {}, (None,)))


def match_type():
    return type(pattern_type().match(__import__("_sre").compile("", 32, [1], 0, {}, (None,)), ""))


def asyncgen_hooks_type():
    return type(sys.get_asyncgen_hooks())


def view_type(name):
    """Of an OrderedDict's keys(), say."""
    from _collections import OrderedDict
    made = OrderedDict()
    return type(iter(made) if name == "iterator" else getattr(made, name)())


def template_type():
    return type(eval('t""'))


def interpolation_type():
    return type(eval('t"{0}"').interpolations[0])


def make_array_type(kind, length):
    return kind * length


def make_pointer_type(kind, _):
    from _ctypes import POINTER
    return POINTER(kind)


def make_c_function(kind, address):
    return kind.__new__(kind, address)


def set_c_function(function, state):
    attributes, more = state
    for name, value in attributes.items():
        setattr(function, name, value)
    vars(function).update(more)


def register(kind, classes):
    from _abc import _abc_register
    for each in classes:
        _abc_register(kind, each)
