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


def below_python(kind):
    """The first of a class's bases that C code has made."""
    return next(each for each in kind.__mro__ if not is_python(each))


def is_plain(kind):
    """Whether nothing but object is below its classes in Python."""
    return below_python(kind) is object


def mangled(name, kind):
    """As a class has it under: __setup is _Printer__setup in _Printer."""
    if name.startswith("__") and not name.endswith("__") and isinstance(kind, type) and kind.__name__.strip("_"):
        return "_%s%s" % (kind.__name__.lstrip("_"), name)
    return name


def module_of(kind):
    """The name of its module. None: C code has made the class under a name without a dot."""
    return getattr(kind, "__module__", None)


def full_name(kind):
    return "%s.%s" % (module_of(kind), kind.__qualname__)


_SAYS = frozenset(("__reduce__", "__reduce_ex__", "__getnewargs__", "__getnewargs_ex__"))


def hides(kind):
    """Whether C code has put more into its objects than a base of builtins knows, which tells what is in them. Of exceptions, what
    their members show is known, too."""
    says = next(base for base in kind.__mro__ if not _SAYS.isdisjoint(vars(base)))
    if says is object:  # of all but these, what it tells is refused if there is more
        says = next((base for base in kind.__mro__ if base is list or base is dict), object)
    if says is object or says.__module__ != "builtins" or module_of(kind) == "builtins":
        return False
    return _size(kind) > _size(says) and not (issubclass(kind, BaseException) and any(members_of(kind, says)))


def members_of(kind, known=BaseException):
    """What C code shows of its objects: pairs of a class and a name. Not of a class that is known, and those below that."""
    for base in kind.__mro__:
        if not is_python(base) and base not in known.__mro__:  # to compare one in Python may run its metaclass
            for name, member in vars(base).items():
                if type(member) in _MEMBERS and name not in ("__dict__", "__weakref__"):
                    yield base, name


_MEMBERS = type(type.__dict__["__base__"]), type(type.__dict__["__dict__"])


def _size(kind):
    """Without the places of its __dict__ and its weak references; -1: that is before the object."""
    return kind.__basicsize__ - tuple.__itemsize__ * ((kind.__dictoffset__ not in (0, -1)) + (kind.__weakrefoffset__ > 0))
