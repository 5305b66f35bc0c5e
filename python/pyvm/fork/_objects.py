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
    """Whether C code has put more into its objects than a list or a dict has. object's reducer tells what these have alone, and does not
    call the class; of other classes that have more it makes nothing."""
    base = next((each for each in kind.__mro__ if each is list or each is dict), None)
    if base is None or base is kind or _size(kind) <= _size(base):
        return False
    return all(_SAYS.isdisjoint(vars(each)) for each in kind.__mro__[:kind.__mro__.index(base)])


def members_of(kind):
    """What C code shows of an exception beside what all exceptions have: pairs of a class and a name."""
    for base in kind.__mro__:
        if base is BaseException:
            break
        if not is_python(base):
            for name, member in vars(base).items():
                if type(member) in _MEMBERS and name not in ("__dict__", "__weakref__"):
                    yield base, name


_MEMBERS = type(type.__dict__["__base__"]), type(type.__dict__["__dict__"])


def _size(kind):
    """Without the places of its __dict__ and its weak references; -1: that is before the object."""
    return kind.__basicsize__ - tuple.__itemsize__ * ((kind.__dictoffset__ not in (0, -1)) + (kind.__weakrefoffset__ > 0))
