"""What typing makes that has no importable name: type variables, new types, aliases."""
import sys

from ._tracking import known_or_made, name_of

_unfilled = {}  # by the address of what is made lazily: where its parts go


def _by_name(obj):
    """The reduce tuple of what is a variable of an importable module."""
    module = sys.modules.get(obj.__module__) if obj.__module__ != "__main__" else None
    if module is not None and vars(module).get(obj.__name__) is obj:
        return getattr, (module, obj.__name__)
    return None


def reduce_type_variable(variable):
    return _by_name(variable) or type_variable_by_parts(variable)


def type_variable_by_parts(variable):
    parts = {name: value for name in ("bound", "constraints", "default") if (value := _part(variable, name)) is not None}
    options = {name: True for name in ("covariant", "contravariant", "infer_variance") if getattr(variable, "__%s__" % name, False)}
    arguments = name_of(variable), type(variable).__name__, variable.__name__, variable.__module__, options
    if "infer_variance" in options:  # of the syntax of CPython 3.12, by which the bound may name what is in the making
        counts = {key: len(value) if key == "constraints" else 1 for key, value in parts.items()}
        return make_lazily, (*arguments, counts), parts, None, None, set_lazily
    return make_type_variable, (*arguments, parts)


def _part(variable, name):
    """None: there is none, as with NoDefault."""
    value = getattr(variable, "__%s__" % name, None)
    if name == "default" and not getattr(variable, "has_default", bool)():
        return None
    return value or None


def make_type_variable(name, kind, variable, module, options, parts):
    def make():
        import typing
        arguments = {key: value for key, value in {**options, **parts}.items() if _is_known_here(key)}
        constraints = arguments.pop("constraints", ())
        made = getattr(typing, kind)(variable, *constraints, **arguments)
        made.__module__ = module
        return made
    return known_or_made(name, make)


def _is_known_here(key):
    return sys.version_info >= {"infer_variance": (3, 12), "default": (3, 13)}.get(key, (3, 0))


def make_lazily(name, kind, variable, module, options, parts):
    """With parts that are evaluated when they are asked for, which is after they have come. `parts` has how many there are."""
    if sys.version_info < (3, 12):
        return make_type_variable(name, kind, variable, module, options, {})

    def make():
        values, names = {}, {"__name__": module}
        names["values"] = values
        exec("def made[%s](): pass" % _declaration(kind, variable, parts), names)
        made = names["made"].__type_params__[0]
        _unfilled[id(made)] = values
        return made
    return known_or_made(name, make)


def _declaration(kind, variable, parts):
    text = {"TypeVarTuple": "*", "ParamSpec": "**"}.get(kind, "") + variable
    if "bound" in parts:
        text += ": values['bound']"
    if "constraints" in parts:
        text += ": (%s)" % "".join("values['constraints'][%d]," % i for i in range(parts["constraints"]))
    if "default" in parts and _is_known_here("default"):
        text += " = values['default']"
    return text


def set_lazily(variable, parts):
    _unfilled.pop(id(variable), {}).update(parts)


def reduce_new_type(new_type):
    return _by_name(new_type) or (make_new_type, (name_of(new_type), new_type.__name__, new_type.__supertype__, new_type.__module__))


def make_new_type(name, type_name, supertype, module):
    def make():
        from typing import NewType
        made = NewType(type_name, supertype)
        made.__module__ = module
        return made
    return known_or_made(name, make)


def reduce_type_alias(alias):
    return _by_name(alias) or type_alias_by_parts(alias)


def type_alias_by_parts(alias):
    if not _names_itself(alias):
        return make_type_alias, (alias.__name__, alias.__module__, alias.__type_params__, alias.__value__)
    if alias.__type_params__:
        raise TypeError("the type alias %s cannot be copied: it has parameters and names itself" % alias.__name__)
    return make_type_alias_lazily, (alias.__name__, alias.__module__), alias.__value__, None, None, set_type_alias


def _names_itself(alias):
    seen, waiting = [], [alias.__value__]
    while waiting:
        part = waiting.pop()
        if part is alias:
            return True
        if not any(part is each for each in seen):
            seen.append(part)
            arguments = () if isinstance(part, type) else getattr(part, "__args__", ())
            waiting += [part.__value__] if type(part) is type(alias) else [*arguments, getattr(part, "__origin__", None)]
    return False


def make_type_alias(name, module, parameters, value):
    from _typing import TypeAliasType  # ImportError on CPython 3.11, which has none
    names = {"TypeAliasType": TypeAliasType, "parts": (name, value), "parameters": parameters, "__name__": module}
    return eval("TypeAliasType(*parts, type_params=parameters)", names)  # it is of the module that calls


def make_type_alias_lazily(name, module):
    values = []
    names = {"values": values, "__name__": module}
    exec("type %s = values[0]" % name, names)
    _unfilled[id(names[name])] = values
    return names[name]


def set_type_alias(alias, value):
    _unfilled.pop(id(alias), []).append(value)


def finish_class(kind):
    """What each version of typing notes in a class of a protocol, or of a dict with types."""
    import typing
    if getattr(kind, "_is_protocol", False):
        if "__init__" in vars(type(kind)):
            type(kind).__init__(kind, kind.__name__, kind.__bases__, {})
        if getattr(kind, "_is_runtime_protocol", False):
            typing.runtime_checkable(kind)
    if "__total__" in vars(kind) and hasattr(typing, "NoExtraItems") and "__extra_items__" not in vars(kind):
        kind.__extra_items__ = typing.NoExtraItems
