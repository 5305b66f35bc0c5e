"""What functions of C modules have set, and tell: a child has it, too."""
import sys
from _contextvars import Context

import _pyvm
from pyvm._makers import is_python

from . import _restore_classes, _restore_settings
from ._objects import full_name, module_of
from ._restore import Later
from ._there import registered_with

_CONTEXT = "Context(prec=%s, Emin=-999999, Emax=999999, capitals=1, clamp=0, flags=[], traps=[%s])"
_DEFAULT = _CONTEXT % ("28, rounding=ROUND_HALF_EVEN", "InvalidOperation, DivisionByZero, Overflow")
# Of which others are made.
_CONTEXTS = {"DefaultContext": _DEFAULT, "ExtendedContext": _CONTEXT % ("9, rounding=ROUND_HALF_EVEN", ""),
             "BasicContext": _CONTEXT % ("9, rounding=ROUND_HALF_UP", "Clamped, InvalidOperation, DivisionByZero, Overflow, Underflow")}
_BuiltIn = type(len)
# (module, what tells it, what sets it, as text what need not be set); a module that is not there has nothing set.
_PAIRS = (
    ("sys", "getrecursionlimit", "setrecursionlimit", None),
    ("sys", "get_int_max_str_digits", "set_int_max_str_digits", None),
    ("sys", "get_coroutine_origin_tracking_depth", "set_coroutine_origin_tracking_depth", "0"),
    ("_thread", "stack_size", "stack_size", "0"),
    ("_socket", "getdefaulttimeout", "setdefaulttimeout", "None"),
    ("_csv", "field_size_limit", "field_size_limit", "131072"),
)


def read():
    """Setters and what they are to set."""
    found = [(getattr(sys.modules[module], set_it), value) for module, tell, set_it, default in _PAIRS
             if hasattr(sys.modules.get(module), tell) and repr(value := getattr(sys.modules[module], tell)()) != default]
    found.append((sys.setswitchinterval, _pyvm.switch_interval()))
    return found + _locale() + _contexts(), _collector(), _handlers(), _codecs()


def _locale():
    """The C library's. Isolated VMs have one of their own; others have that of the process, and so the same."""
    module = sys.modules.get("_locale")
    return [(_restore_settings.set_locale, module.setlocale(module.LC_ALL))] if module else []


def _contexts():
    """Of decimal: that of this thread, if it is not as a new one, or somebody else has it; and what has been changed of those that
    the module has."""
    decimal = sys.modules.get("_decimal")
    if not decimal:
        return []
    found = [(_restore_settings.change_context, (name, context.copy())) for name, default in _CONTEXTS.items()
             if repr(context := getattr(decimal, name)) != default]
    space = Context()
    here, new = decimal.getcontext(), space.run(decimal.getcontext)
    if {repr(here), repr(new)} != {_DEFAULT} or sys.getrefcount(here) > sys.getrefcount(new):
        found.append((decimal.setcontext, here))
    return found


def _collector():
    import gc
    return gc.isenabled(), gc.get_threshold()


def _handlers():
    """Python's handlers of signals. What is not Python's is the process's."""
    import _signal
    handlers = {number: _signal.getsignal(number) for number in range(1, _signal.NSIG)}
    return {number: handler for number, handler in handlers.items()
            if callable(handler) and handler is not _signal.default_int_handler}


def queue_dialects(pieces):
    """Of csv, whose module in C has them: they are there as soon as it is."""
    csv = sys.modules.get("_csv")
    if csv:
        dialects = {name: csv.get_dialect(name) for name in csv.list_dialects()}
        pieces.queue_of("csv")[1].append(Later(_restore_settings.put_dialects, None, dialects))


def queue_reducers(pieces, table):
    """Of copyreg's table: what the clone begins with. A module that waits has its own when it is made; one that is imported anew
    registers them again."""
    at_once = {}
    for kind, reducer in table.items():
        home = getattr(reducer, "__module__", None)
        if type(home) is not str or module_of(kind) != home or not (pieces.is_anew(home) or home in pieces.queues):
            at_once[kind] = reducer
        elif home in pieces.queues:
            pieces.queue_of(home)[1].append(Later(_restore_settings.add_reducers, None, {kind: reducer}))
    return at_once


def queue_registered(cloner, kind, there):
    """With a class that the clone has, by register() of abc: what it has registered there are `there`, their names. A class of a module
    that waits is registered when that is made: nobody has it before."""
    for each in registered_with(kind):
        if is_python(each) and not cloner.is_imported(each):
            cloner.pieces.queue_of(each.__module__)[1].append(Later(_restore_classes.register, kind, [each]))
        elif full_name(each) not in there and cloner.is_there(each):
            cloner.data.append(Later(_restore_classes.register, kind, [each]))


def _codecs():
    """What code has registered: functions that look for codecs; and handlers of errors, each a function, or the name of one that CPython has."""
    search, errors = _pyvm.codec_hooks()
    of_cpython = {id(handler): name for name, handler in reversed(errors.items()) if type(handler) is _BuiltIn}
    own = {name: of_cpython.get(id(handler), handler) for name, handler in errors.items()}
    return ([each for each in search if type(each) is not _BuiltIn and getattr(each, "__module__", None) != "encodings"],
            {name: handler for name, handler in own.items() if handler != name})
