"""Classes by value: made empty, with the metaclass, bases and slots, and then given what is in their dicts.

Nothing of the class's making runs again: no __new__ or __init__ of its metaclass, no __init_subclass__, no __set_name__. They
ran where the class was made, and what they did to it crosses with it.
"""
import sys
from types import FunctionType, GetSetDescriptorType, MemberDescriptorType

from ._bare import packable
from ._makers import HEAP, IMMUTABLE, is_python, maker_of
from ._refused import full_name
from ._tracking import is_from_here, known_or_made, name_of

# Of a class's dict, these have to be there when it is made.
_FIRST = ("__module__", "__qualname__", "__slots__", "__orig_bases__", "__doc__", "__type_params__")
# These are made with each class, or belong to one VM.
_OWN = {"__dict__", "__weakref__", "_abc_impl", "__subclasshook__", "__annotations_cache__", "__annotate_func__", "__annotations__",
        "__annotate__", "__classdictcell__", "__protocol_attrs__", "__callable_proto_members_only__", "__non_callable_proto_members__"}
# CPythons before 3.13 do not make these, and take them for members of a protocol.
_SINCE_3_13 = {"__firstlineno__", "__static_attributes__"}


def reduce_class(kind):
    """Tells the special sorts of classes apart; each has a module that knows what its library makes of a class."""
    if not is_python(kind):
        return _by_name(kind)
    if _is_enum(kind):
        from ._enums import reduce_enum
        return reduce_enum(kind)
    if _is_named_tuple(kind):
        from ._records import reduce_named_tuple
        return reduce_named_tuple(kind)
    state = state_of(kind)
    if "__dataclass_fields__" in vars(kind):
        from ._records import split_dataclass
        state = split_dataclass(kind, state)
    return make_class, (name_of(kind), type(kind), kind.__name__, kind.__bases__, first_of(kind)), state, None, None, set_class


def _by_name(kind):
    """Built-in types that are no builtins: type(None), types.FunctionType."""
    import types
    for module in (types, sys.modules.get("_collections_abc"), sys.modules.get("typing")):
        for name, value in vars(module).items() if module else ():
            if value is kind:
                return getattr, (module, name)
    raise TypeError("the type %s cannot be copied: it is not found under its name, and was made by C code" % full_name(kind))


def _is_enum(kind):
    enum = sys.modules.get("enum")
    return enum is not None and issubclass(kind, enum.Enum)


def _is_named_tuple(kind):
    return kind.__bases__ == (tuple,) and "_fields" in vars(kind) and "_make" in vars(kind)


def first_of(kind):
    first = {name: vars(kind)[name] for name in _FIRST if name in vars(kind)}
    first["__qualname__"] = kind.__qualname__
    if not isinstance(first.get("__doc__", ""), str):
        del first["__doc__"]
    if "__slots__" in first and not isinstance(first["__slots__"], (str, tuple, list, dict)):
        # An iterator that making the class has used up. The names are those of the descriptors.
        first["__slots__"] = [name for name, each in vars(kind).items() if type(each) is MemberDescriptorType]
    return first


def state_of(kind):
    """What is set after the class is made: its attributes, its annotations, and the classes registered with it."""
    attributes = {name: packable(value) for name, value in vars(kind).items()
                  if name not in _FIRST and name not in _OWN and not _is_slot(kind, value)}
    hook = vars(kind).get("__subclasshook__")
    if hook is not None and getattr(hook, "__module__", None) != "typing":
        attributes["__subclasshook__"] = hook
    if "__extra_items__" in attributes and attributes["__extra_items__"] is getattr(sys.modules.get("typing"), "NoExtraItems", None):
        del attributes["__extra_items__"]  # CPython 3.15 has this in each TypedDict
    if "__doc__" in vars(kind) and not isinstance(kind.__doc__, str):
        attributes["__doc__"] = vars(kind)["__doc__"]
    state = {"attributes": attributes}
    if _has_annotations(kind):
        from ._names import annotations_of
        annotations = annotations_of(kind)
    else:
        annotations = None
    if annotations:
        state["annotations"] = annotations
    registered = _registered_with(kind)
    if registered:
        state["registered"] = registered
    return state


def _has_annotations(kind):
    return any(name in vars(kind) for name in ("__annotations__", "__annotations_cache__", "__annotate_func__", "__annotate__"))


def _is_slot(kind, value):
    return type(value) is MemberDescriptorType and value.__objclass__ is kind


def _registered_with(kind):
    if "_abc_impl" not in vars(kind):
        return []
    from _abc import _get_dump
    return [each for each in (reference() for reference in _get_dump(kind)[0]) if each is not None]


def make_class(name, metaclass, class_name, bases, first):
    def make():
        with without_subclass_hooks(bases):
            return maker_of(metaclass)(metaclass, class_name, bases, dict(first))
    return known_or_made(name, make)


def without_subclass_hooks(bases):
    from ._hooks import without
    hooked = []
    for base in bases:
        owner = next((each for each in base.__mro__ if "__init_subclass__" in vars(each)), object)
        is_mutable = owner.__flags__ & HEAP and not owner.__flags__ & IMMUTABLE
        if is_mutable and owner not in hooked and owner.__module__ not in ("typing", "enum"):
            hooked.append(owner)
    return without(hooked)


def set_class(kind, state):
    """A class that comes back to where it was made stays as it is there."""
    if is_from_here(kind):
        return
    set_attributes(kind, state["attributes"])
    if "annotations" in state:
        from ._names import set_annotations as set_those
        set_those(kind, *state["annotations"])
    for each in state.get("registered", ()):
        kind.register(each)
    if "dataclass" in state:
        from ._records import finish_dataclass
        finish_dataclass(kind, state["dataclass"])
    if type(kind).__module__ == "typing":
        from ._typing import finish_class
        finish_class(kind)


def set_attributes(kind, attributes):
    """Past what the metaclass does when an attribute is set."""
    for name, value in attributes.items():
        if vars(kind).get(name, attributes) is value or name in _SINCE_3_13 and sys.version_info < (3, 13):
            continue
        try:
            type.__setattr__(kind, name, value)
        except TypeError:  # a metaclass made by C code
            setattr(kind, name, value)
