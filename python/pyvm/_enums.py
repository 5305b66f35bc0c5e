"""Enumerations by value: their own machinery makes the members again, whose order, values and attributes are as before."""
from ._classes import first_of, set_attributes, state_of, without_subclass_hooks
from ._tracking import is_from_here, known_or_made, name_of

_OF_MEMBERS = {"_name_", "_value_", "__objclass__", "_sort_order_", "_inverted_"}
_OF_CLASSES = {"__new__", "__new_member__", "_new_member_", "__reduce_ex__"}


def reduce_enum(kind):
    from enum import Flag
    members = {name: _argument_of(kind, member) for name, member in kind.__members__.items()}
    boundary = kind._boundary_.name if issubclass(kind, Flag) and kind._boundary_ else None
    return (make_enum, (name_of(kind), type(kind), kind.__name__, kind.__bases__, first_of(kind), members, boundary),
            _state_of(kind), None, None, set_enum)


# How an object of a subclass gives one of the type, whatever the subclass's methods do.
_PLAIN = {int: int.__int__, str: str.__str__, float: float.__float__}


def _argument_of(kind, member):
    """What makes the member."""
    mixed_in = kind._member_type_
    if mixed_in in _PLAIN and not isinstance(member._value_, mixed_in):
        return _PLAIN[mixed_in](member)
    return _arguments_of(mixed_in, member._value_)


def _arguments_of(mixed_in, value):
    """What makes an object of a type such as datetime, which takes no object of its own; else the value."""
    if type(value) is not mixed_in or mixed_in in _PLAIN or issubclass(mixed_in, tuple):
        return value
    callable_, arguments, *others = mixed_in.__reduce_ex__(value, 5)
    return arguments if callable_ is mixed_in and not any(others) else value


def _state_of(kind):
    state = state_of(kind)
    state["attributes"] = {name: value for name, value in state["attributes"].items() if not _is_made_by_enum(kind, name, value)}
    state["members"] = {name: (member._value_, {key: value for key, value in vars(member).items() if key not in _OF_MEMBERS})
                        for name, member in kind.__members__.items() if member._name_ == name}
    return state


def _is_made_by_enum(kind, name, value):
    is_sunder = name[0] == name[-1] == "_" and name[1:2] != "_" and name not in ("_missing_", "_ignore_", "_order_")
    return is_sunder or name in kind.__members__ or name in _OF_CLASSES


def make_enum(name, metaclass, class_name, bases, first, members, boundary):
    def make():
        from enum import EnumMeta, FlagBoundary, member
        names = EnumMeta.__prepare__.__func__(metaclass, class_name, bases)
        for each, value in first.items():
            names[each] = value
        for each, value in members.items():
            names[each] = member(value)  # also a function, which would be a method else
        options = {"boundary": FlagBoundary[boundary]} if boundary else {}
        with without_subclass_hooks(bases):
            return EnumMeta.__new__(metaclass, class_name, bases, names, **options)
    return known_or_made(name, make)


def set_enum(kind, state):
    if is_from_here(kind):
        return
    set_attributes(kind, state["attributes"])
    for name, (value, attributes) in state["members"].items():
        member = kind.__members__[name]
        _set_value(kind, member, value)
        vars(member).update(attributes)


def _set_value(kind, member, value):
    """The value where the enumeration's own __new__, which is not called again, has chosen another."""
    if member._value_ is value or member._value_ == value and type(member._value_) is type(value):
        return
    kind._value2member_map_.pop(member._value_, None)
    member._value_ = value
    try:
        kind._value2member_map_.setdefault(value, member)
    except TypeError:  # not hashable: found by comparing
        pass
