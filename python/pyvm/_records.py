"""Named tuples and dataclasses by value: their methods are generated from text, so the library makes them again."""
from types import FunctionType, MemberDescriptorType

from ._classes import set_attributes, state_of
from ._tracking import is_from_here, known_or_made, name_of

_OF_NAMED_TUPLES = {"_fields", "_field_defaults", "_make", "_replace", "_asdict", "__new__", "__repr__", "__getnewargs__",
                    "__match_args__", "__replace__", "__slots__", "_fields_defaults"}
_OF_DATACLASSES = {"__init__", "__repr__", "__eq__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__setattr__", "__delattr__",
                   "__replace__"}


def reduce_named_tuple(kind):
    state = state_of(kind)
    state["attributes"] = {name: value for name, value in state["attributes"].items()
                           if name not in kind._fields and not (name in _OF_NAMED_TUPLES and _is_generated(kind, name, value))}
    for name in ("__doc__", "__orig_bases__", "__qualname__"):
        if name in vars(kind) or name == "__qualname__":
            state["attributes"][name] = getattr(kind, name)
    defaults = tuple(kind._field_defaults.values())
    return (make_named_tuple, (name_of(kind), kind.__name__, kind._fields, defaults, kind.__module__), state, None, None,
            set_named_tuple)


def _is_generated(kind, name, value):
    """Whether collections.namedtuple has put it there, and not the user in its place."""
    function = getattr(value, "__func__", value)
    return name == "__new__" or not isinstance(function, FunctionType) or function.__globals__["__name__"] == "collections"


def make_named_tuple(name, class_name, fields, defaults, module):
    def make():
        from collections import namedtuple
        return namedtuple(class_name, fields, rename=True, defaults=defaults, module=module)
    return known_or_made(name, make)


def set_named_tuple(kind, state):
    from . import _names
    if is_from_here(kind):
        return
    set_attributes(kind, state["attributes"])
    if "annotations" in state:
        _names.set_annotations(kind, *state["annotations"])


def split_dataclass(kind, state):
    """Takes from a class's state what dataclasses has generated."""
    parameters = kind.__dataclass_params__
    attributes = {name: value for name, value in state["attributes"].items()
                  if not (name in _OF_DATACLASSES and _is_from_dataclasses(value))}
    del attributes["__dataclass_fields__"], attributes["__dataclass_params__"]
    fields = kind.__dataclass_fields__
    own = {name: _field_of(fields[name]) for name in (state.get("annotations") or (None, ()))[1] if name in fields}
    chosen = {name: getattr(parameters, name) for name in ("init", "repr", "eq", "order", "unsafe_hash", "frozen")}
    return {**state, "attributes": attributes, "dataclass": (chosen, own)}


def _is_from_dataclasses(value):
    """Generated from text, or dataclasses' own function; there may be reprlib's wrapper around it."""
    value = getattr(value, "__wrapped__", value)
    return isinstance(value, FunctionType) and (
        value.__code__.co_qualname.startswith("__create_fn__.") or value.__globals__["__name__"] == "dataclasses")


def _field_of(field):
    from dataclasses import MISSING
    found = {name: getattr(field, name) for name in ("default", "default_factory", "init", "repr", "hash", "compare", "kw_only")
             if getattr(field, name, MISSING) is not MISSING}
    if field.metadata:
        found["metadata"] = dict(field.metadata)
    return found


def finish_dataclass(kind, parts):
    """Calls dataclass() on the class when it is new: with the fields where the user has put them."""
    import dataclasses
    if "__dataclass_fields__" in vars(kind):
        return
    chosen, fields = parts
    slots = {name: vars(kind)[name] for name in fields if type(vars(kind).get(name)) is MemberDescriptorType}
    for name, arguments in fields.items():
        type.__setattr__(kind, name, dataclasses.field(**arguments))
    dataclasses.dataclass(kind, **chosen)
    for name, slot in slots.items():
        type.__setattr__(kind, name, slot)
