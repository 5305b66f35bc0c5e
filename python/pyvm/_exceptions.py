"""Exceptions by value: made without calling __init__, whose arguments may be others than those that the exception keeps."""
from _thread import _local
from types import GetSetDescriptorType, MemberDescriptorType

from ._bare import bare, filled
from ._makers import maker_of
from ._lost import class_of, set_text, text_of
from ._remembered import Remembered

_METHODS = ("__reduce__", "__reduce_ex__", "__getstate__")
# Of AttributeError, the object that has no such attribute can be anything.
_LEFT_OUT = {"__dict__", "__weakref__", "obj"}


def reduce_exception(error):
    own = _own_reduction(error)
    if own:
        callable_, arguments, state = own
        if callable_ is type(error):
            callable_, arguments = call, (class_of(error), *arguments)
        return callable_, arguments, {**_links_of(error), "state": state}, None, None, set_exception
    state = {**_links_of(error), "args": error.args, "dict": _dict_of(error), "fields": dict(_fields_of(error))}
    if isinstance(error, BaseExceptionGroup):
        state["exceptions"] = error.exceptions
    return filled(error, _reduce_bare, state, set_exception)


def _own_reduction(error):
    """What a class says that has a __reduce__ in Python: its callable, arguments and state."""
    if not any(type(vars(base).get(name)).__name__ == "function" for base in type(error).__mro__ for name in _METHODS[:2]):
        return None
    reduced = error.__reduce_ex__(5)
    if not isinstance(reduced, tuple) or any(each is not None for each in reduced[3:]):
        raise TypeError("the exception %s cannot be copied: its __reduce__ gives more than a callable, arguments and a state"
                        % type(error).__qualname__)
    return (*reduced, None)[:3]


def _reduce_bare(error):
    if isinstance(error, BaseExceptionGroup):
        return make_exception, (class_of(error), error.message, tuple(bare(each, _reduce_bare) for each in error.exceptions))
    return make_exception, (class_of(error),)


def call(kind, *arguments):
    return kind(*arguments)


def make_exception(kind, *arguments):
    return maker_of(kind)(kind, *arguments)


def _dict_of(error):
    if any(type(vars(base).get("__getstate__")).__name__ == "function" for base in type(error).__mro__):
        return error.__getstate__()
    return dict(error.__dict__)


def _fields_of(error):
    """What built-in exceptions, and slots, keep beside the dict."""
    for name, member in _members_of(type(error)):
        try:
            value = member.__get__(error)
        except (AttributeError, TypeError):  # never set
            continue
        if value is not None:
            yield name, value


@Remembered
def _members_of(kind):
    return [(name, member) for base in kind.__mro__ if base not in (BaseException, object, BaseExceptionGroup)
            for name, member in vars(base).items()
            if type(member) in (MemberDescriptorType, GetSetDescriptorType) and name not in _LEFT_OUT]


def _links_of(error):
    found = {name: value for name, value in (("cause", error.__cause__), ("context", error.__context__), ("traceback", error.__traceback__))
             if value is not None}
    if class_of(error) is not type(error):
        found["text"] = text_of(error)
    if error.__suppress_context__:
        found["suppress_context"] = True
        if "context" in found and error.__context__ is not error.__cause__ and not _can_be_sent(error.__context__):
            del found["context"]  # `raise ... from None`: nobody is shown it
    return found


_trial = _local()


def _can_be_sent(obj):
    """True also for what is asked while this tries: an exception may be in its own context."""
    import _pyvm
    if getattr(_trial, "runs", False):
        return True
    _trial.runs = True
    try:
        _pyvm.pack(obj)
    except TypeError:
        return False
    finally:
        _trial.runs = False
    return True


def set_exception(error, state):
    if "args" in state:
        BaseException.args.__set__(error, state["args"])
        _set_dict(error, state["dict"])
        for name, value in state["fields"].items():
            if hasattr(type(error), name):  # another version of CPython may have no such field
                object.__setattr__(error, name, value)
    elif state.get("state") is not None:
        error.__setstate__(state["state"])
    if "text" in state:
        set_text(error, state["text"])
    for name in ("cause", "context", "suppress_context", "traceback"):
        if name in state:
            getattr(BaseException, "__%s__" % name).__set__(error, state[name])


def _set_dict(error, values):
    if any(type(vars(base).get("__setstate__")).__name__ == "function" for base in type(error).__mro__):
        error.__setstate__(values)
    elif values:
        error.__dict__.update(values)
