"""Classes: how they get into a clone. What is in one comes later than the class, but for what code of it needs at once."""
import builtins
from types import FunctionType, MemberDescriptorType

from pyvm._classes import _registered_with, first_of
from pyvm._makers import is_python

from . import _c_modules, _restore, _restore_classes, _rules
from ._objects import below_python, full_name, is_a, module_of
from ._restore import Later
from ._special_modules import ELSEWHERE

_OWN = {"__dict__", "__weakref__", "_abc_impl", "__slots__", "__classcell__"}  # of a class: made with it
_AT_ONCE = (FunctionType, property, staticmethod, classmethod)
# What type sets in a class's dict under these names, if it is no descriptor.
_SET_BY_TYPE = {"__abstractmethods__", "__annotate__", "__annotations__", "__doc__"}


def _is_slot(kind, name, value):
    return type(value) is MemberDescriptorType and value.__objclass__ is kind and value.__name__ == name


def _is_own(kind, name, value):
    """What is made with the class. A program's own `__dict__` is not."""
    return name in _OWN and not (name in ("__dict__", "__weakref__") and is_a(value, _AT_ONCE)) or _is_slot(kind, name, value)


def _is_hidden(kind, name, value):
    """Whether to set it would set something else: its metaclass has a descriptor of this name, as type has of __name__."""
    home = next((each for each in type(kind).__mro__ if name in vars(each)), None)
    if home is None or not hasattr(type(vars(home)[name]), "__set__"):
        return name == "__class__"  # to set it later would change the class's own
    return home is not type or name not in _SET_BY_TYPE or hasattr(type(value), "__get__")


def kind(kind, cloner):
    if cloner.is_imported(kind):
        # By the module that makes it, where that is another: collections imports more than deque is in.
        is_elsewhere = module_of(kind) in ELSEWHERE or module_of(kind) != "builtins" and not is_python(kind)
        return is_elsewhere and cloner.in_module(kind) or NotImplemented
    if not is_python(kind) or cloner.in_module(kind):
        return _kind_in_c(kind, cloner)
    if found := _c_modules.original(cloner, kind):
        return found
    first = first_of(kind)
    if below_python(type(kind)) is not type:
        # Its metaclass, in C, makes more of it than CPython does of others.
        whole = {name: value for name, value in vars(kind).copy().items()
                 if not _is_own(kind, name, value) and type(value).__name__ != "CField"}
        return _restore_classes.make_class, (type(kind), kind.__name__, kind.__bases__, {**whole, **first})
    now, data = {}, {}
    for name, value in vars(kind).copy().items():
        if name in first or _is_own(kind, name, value):
            continue
        # Functions may have objects of the class, which could not be made as long as it is abstract.
        is_now = is_a(value, _AT_ONCE) or value is None or name == "__abstractmethods__"
        (first if _is_hidden(kind, name, value) else now if is_now else data)[name] = value
    if data:
        cloner.data.append(Later(_restore.set_attributes, kind, data))
    if registered := _registered_with(kind):
        cloner.data.append(Later(_restore_classes.register, kind, registered))
    metaclass = type(kind)
    if any(each is kind for each in metaclass.__mro__):  # it is its own, say: it has got that since it was made
        metaclass = kind.__mro__[1]
        cloner.functions.append(Later(_restore_classes.set_metaclass, kind, type(kind)))
    return (_restore_classes.make_class, (metaclass, kind.__name__, kind.__bases__, first, *_order_of(kind)), now, None, None,
            _restore.set_attributes)


def _order_of(kind):
    """Its bases, if its metaclass has a say in their order."""
    says = next((each for each in type(kind).__mro__ if "mro" in vars(each)), type)
    return () if says is type else (kind.__mro__[1:],)


def _kind_in_c(kind, cloner):
    """Its own name may be of a module in Python, as ast.AST is of _ast."""
    found = cloner.in_module(kind)
    if found:
        return found
    if module_of(kind) == "builtins" and getattr(builtins, kind.__name__, None) is kind:
        return NotImplemented
    rule = _c_modules.original(cloner, kind) or _rules.of_type(kind)
    if rule:
        return rule
    if (home := module_of(kind)) in cloner.imports and _restore_classes.types_below(kind.__base__, full_name(kind)) == [kind]:
        cloner.needs.add(home)
        return _restore_classes.type_below, (kind.__base__, full_name(kind))
    return cloner.refuse(kind, TypeError("the type %s is in no module" % full_name(kind)))


def member(descriptor, cloner):
    """Of a slot in whose place the class has something else."""
    kind, name = descriptor.__objclass__, descriptor.__name__
    if not is_python(kind) or vars(kind).get(name) is descriptor:
        return NotImplemented
    return _restore_classes.make_slot, (kind, name)


def getset(descriptor, cloner):
    """From CPython 3.15 on, those that show __dict__ and weak references belong to no class."""
    if descriptor.__name__ in ("__dict__", "__weakref__") and descriptor.__name__ not in vars(descriptor.__objclass__):
        return _restore_classes.make_getset, (descriptor.__name__,)
    return NotImplemented
