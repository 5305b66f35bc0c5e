"""What can be asked of an object without its code running, and the plain types."""
from _pyvm import attributes as attributes_of  # noqa: F401: the __dict__; None: there is none

from pyvm._makers import is_python

# Addresses of types: a metaclass need have no hash.
SIMPLE = frozenset(map(id, (int, float, complex, str, bytes, bool, type(None))))
ATOMS = SIMPLE | {id(tuple), id(frozenset)}
CONTAINERS = frozenset(map(id, (list, dict, set)))
CODE = (type(lambda: None), type)  # functions and classes


def is_a(obj, kinds):
    """By its type alone: isinstance asks an object for its __class__, too, which may run its code."""
    return issubclass(type(obj), kinds)


def is_plain(kind):
    """Whether nothing but object is below its classes in Python."""
    return next(each for each in kind.__mro__ if not is_python(each)) is object


def mangled(name, kind):
    """As a class has it under: __setup is _Printer__setup in _Printer."""
    if name.startswith("__") and not name.endswith("__") and isinstance(kind, type) and kind.__name__.strip("_"):
        return "_%s%s" % (kind.__name__.lstrip("_"), name)
    return name


def full_name(kind):
    return "%s.%s" % (kind.__module__, kind.__qualname__)
