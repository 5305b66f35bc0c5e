"""What a VM has before it gets a state: what is the same there and here need not be sent."""
import gc
import marshal
import sys
from _abc import _get_dump

from ._objects import ATOMS, CONTAINERS, SIMPLE, full_name, is_plain, module_of
from ._special_modules import DEPENDS, ELSEWHERE, OF_PACKAGE

ModuleType = type(sys)
_CONTAINERS = CONTAINERS | {id(tuple), id(frozenset)}
_Function = type(lambda: None)
_Builtin = type(len)
_Named = (_Function, _Builtin, type)
_MARKED = SIMPLE | _CONTAINERS
_LONGEST, _DEEPEST = 1000, 6


def import_all(names):
    """In the clone: imports them; returns which objects are there now, in variables, and the marks of what is there. What has a
    number or None there has not what the parent may have there. And the marks of the VM's streams; names of the modules that each VM
    has, which are those before this package; what could not be imported, and why."""
    gc.disable()  # what a clone gets stays, so there is nothing to collect before it has its state
    here, missing = list(sys.modules), {}
    start = set(here[:here.index("pyvm")])
    for name in names:
        try:
            __import__(name)
        except Exception as error:
            missing[name] = "%s: %s" % (type(error).__name__, error)
    from . import _streams
    return {name: ({each for each, value in vars(module).copy().items() if id(type(value)) not in ATOMS}, marks_of(name, module))
            for name, module in sys.modules.copy().items() if isinstance(module, ModuleType)}, _streams.marks(), start, missing


def marks_of(name, module):
    """By variables, and by classes and their attributes: what two VMs have alike if it is the same. And by classes and None: the names
    of what is registered with them."""
    if name.partition(".")[0] in OF_PACKAGE:
        return {}
    if name in DEPENDS:
        return {each: mark_of(value) for each, value in vars(module).copy().items() if issubclass(type(value), (_Function, type))}
    found = {}
    for each, value in vars(module).copy().items():
        found[each] = mark_of(value)
        if issubclass(type(value), type) and module_of(value) == module.__name__:  # a proxy may fail when it is asked for its class
            found[each, None] = tuple(map(full_name, registered_with(value))) or None
            if value.__qualname__ == each:
                found.update(((each, attribute), mark_of_attribute(of_class)) for attribute, of_class in vars(value).copy().items()
                             if type(of_class) is _Function or id(type(of_class)) in _MARKED and not attribute.startswith("__"))
    return {each: mark for each, mark in found.items() if mark is not None}


def registered_with(kind):
    """By register() of abc."""
    registered = [reference() for reference in _get_dump(kind)[0]] if "_abc_impl" in vars(kind) else ()
    return [each for each in registered if each is not None]


def mark_of(value):
    """Of plain values, of functions and classes that are found by their names, and of what has nothing but these. None: no mark."""
    try:
        return marshal.dumps(_plain(value, _DEEPEST), 2)
    except Exception:  # also of the program's classes, when they are asked for their attributes
        return None


def mark_of_attribute(value):
    """Of a class's. A method whose code is its own has none."""
    if type(value) is _Function:
        return marshal.dumps(maker, 2) if (maker := maker_of(value)) else None
    return mark_of(value)


def named(name, value):
    maker = None if type(value) is _Builtin else maker_of(value)
    return ("name", name, maker) if maker else ("name", name)


def maker_of(value):
    """What tells a function or a class from another of the same name: that the code is a decorator's or a program's, and not the
    module's under this name; that the class is below another of its name. None: nothing tells it from what the module makes."""
    if type(value) is not _Function:
        count = sum(each.__qualname__ == value.__qualname__ and each.__module__ == value.__module__ for each in value.__mro__)
        return count if count > 1 else None
    code, module = value.__code__, sys.modules.get(value.__module__)
    file = code.co_filename
    if code.co_qualname == value.__qualname__ and (file == getattr(module, "__file__", None) or file == "<frozen %s>" % value.__module__):
        return None
    return "%s:%d:%s" % (file, code.co_firstlineno, code.co_qualname)


def _plain(value, depth):
    kind, depth = type(value), depth - 1
    if id(kind) in SIMPLE:
        return value
    if issubclass(kind, _Named):
        return named(_name_of(value), value)
    if depth < 0 or id(kind) in _CONTAINERS and len(value) > _LONGEST:
        raise ValueError
    if kind is tuple or kind is list:
        return kind.__name__, [_plain(each, depth) for each in value]
    if kind is dict:
        return "dict", [(_plain(name, depth), _plain(each, depth)) for name, each in value.copy().items()]
    if kind is set or kind is frozenset:
        return kind.__name__, sorted([marshal.dumps(_plain(each, depth), 2) for each in value.copy()])
    if kind is not object and is_plain(kind):
        return "object", _name_of(kind), _plain(vars(value), depth)
    if kind.__name__ == "lazy_import":  # of CPython 3.15
        return "lazy", repr(value)
    raise TypeError


def _name_of(value):
    module, name = value.__module__, value.__qualname__
    for each in module, ELSEWHERE.get(module):
        found = sys.modules.get(each)
        if issubclass(type(found), ModuleType) and vars(found).get(name) is value:
            return "%s.%s" % (module, name)
    raise TypeError
