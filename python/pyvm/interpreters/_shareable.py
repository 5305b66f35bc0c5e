"""Which objects CPython's `_interpreters` calls shareable, which functions stateless, and which code a script.

PyVM's parcels carry nearly everything. These are the narrower rules of CPython, for what asks for them.
"""

import builtins
import dis
import inspect
import sys
import types

import pyvm
from pyvm.interpreters._errors import NotShareableError

_registered = set()  # further types: queues, and the ends of channels


def register(*kinds):
    _registered.update(kinds)


def check(value):
    """Raises NotShareableError unless the value is shareable."""
    kind = type(value)
    if value is None or kind in (bool, str, bytes, float, memoryview) or kind in _registered:
        return
    if kind is int:
        if not -sys.maxsize - 1 <= value <= sys.maxsize:
            raise NotShareableError("the int is too large to be shareable") from OverflowError("try sending as bytes")
    elif kind is tuple:
        for each in value:
            check(each)
    else:
        raise NotShareableError("%r does not support cross-interpreter data" % (value,))


def is_shareable(obj):
    """Can the object be sent without a pickle? What PyVM can send is more."""
    try:
        check(obj)
    except NotShareableError:
        return False
    return True


def with_lent_memory(value):
    """A memoryview crosses as one of the same memory; PyVM wants to be told."""
    if type(value) is memoryview:
        return pyvm.lend(value, writable=not value.readonly)
    if type(value) is tuple and any(type(each) in (memoryview, tuple) for each in value):
        return tuple(with_lent_memory(each) for each in value)
    return value


def pack(value, names=()):
    """A parcel of any object; NotShareableError if there can be none. `names`: what the caller calls the parts of a tuple."""
    try:
        return pyvm.pack(with_lent_memory(value))
    except NotShareableError:
        raise
    except (TypeError, ValueError, AttributeError) as error:
        raise NotShareableError("object could not be sent to another interpreter: %s" % _named(str(error), names)) from error


def _named(text, names):
    for i, name in enumerate(names):
        part = "object[%d]" % i
        if text.startswith(part):
            return name + text[len(part):]
    return text


def unpack(parcel):
    """What is in a parcel; NotShareableError if it cannot be made here."""
    try:
        return parcel.unpack()
    except (TypeError, ValueError, AttributeError, ImportError) as error:
        raise NotShareableError("object could not be made in this interpreter: %s" % error) from error


# ---- Code ----

_NO_SCRIPT = {inspect.CO_VARARGS: "arguments", inspect.CO_VARKEYWORDS: "arguments", inspect.CO_GENERATOR: "yield",
              inspect.CO_COROUTINE: "await", inspect.CO_ASYNC_GENERATOR: "await"}


def _returns_a_value(code):
    before = None  # the instruction before: LOAD_CONST, LOAD_COMMON_CONSTANT
    for step in dis.get_instructions(code):
        if step.opname == "RETURN_CONST" and step.argval is not None:
            return True
        if step.opname == "RETURN_VALUE" and not (before.opname.startswith("LOAD_CO") and before.argval is None):
            return True
        if step.opname not in ("NOP", "CACHE", "RESUME"):
            before = step
    return False


def _foreign_names(code):
    """The global variables of the code that are no builtins."""
    return {step.argval for step in dis.get_instructions(code) if step.opname in ("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL")
            and not hasattr(builtins, step.argval)}


def check_script(code, is_pure):
    """Raises NotShareableError unless the code object could be that of a script."""
    why = [what for flag, what in _NO_SCRIPT.items() if code.co_flags & flag]
    if code.co_argcount or code.co_kwonlyargcount:
        why.append("arguments")
    if code.co_freevars:
        why.append("variables of an outer function")
    if not why and _returns_a_value(code):
        why.append("a value that it returns")
    if is_pure and _foreign_names(code):
        why.append("global variables")
    if why:
        raise NotShareableError("%s is no script: it has %s" % (code.co_name, why[0]))


def script(obj, is_pure=False):
    """The code object of a script: of source, of code, or of a function without arguments."""
    if isinstance(obj, (str, bytes)):
        try:
            return compile(obj, "<string>", "exec")
        except (SyntaxError, ValueError) as error:
            raise NotShareableError("the script cannot be compiled: %s" % error) from error
    code = obj
    if isinstance(obj, types.FunctionType):
        code = obj.__code__
        if obj.__defaults__ or obj.__kwdefaults__:
            raise NotShareableError("%s is no script: it has arguments" % obj.__qualname__)
    if not isinstance(code, types.CodeType):
        raise NotShareableError("a script is a str, a function or code, not %s" % type(obj).__name__)
    check_script(code, is_pure)
    return code


def check_stateless(function):
    """Raises NotShareableError unless it is a function that needs nothing but builtins."""
    if not isinstance(function, types.FunctionType):
        raise NotShareableError("a function expected, not %s" % type(function).__name__)
    if function.__code__.co_freevars or function.__defaults__ or function.__kwdefaults__ or _foreign_names(function.__code__):
        raise NotShareableError("the function %s is not stateless" % function.__qualname__)
