"""What functions of C modules have set, and tell: a child has it, too."""
import sys
from types import BuiltinFunctionType

import _pyvm

# (module, what tells it, what sets it); a module that is not there has nothing set.
_PAIRS = (
    ("sys", "getrecursionlimit", "setrecursionlimit"),
    ("sys", "get_int_max_str_digits", "set_int_max_str_digits"),
    ("sys", "getswitchinterval", "setswitchinterval"),
    ("_socket", "getdefaulttimeout", "setdefaulttimeout"),
    ("_csv", "field_size_limit", "field_size_limit"),
    ("_decimal", "getcontext", "setcontext"),
    ("_pydecimal", "getcontext", "setcontext"),
)


def read():
    """Setters and what they are to set."""
    found = [(getattr(sys.modules[module], set_it), getattr(sys.modules[module], tell)())
             for module, tell, set_it in _PAIRS if hasattr(sys.modules.get(module), tell)]
    return found, _collector(), _handlers(), _dialects(), _codecs()


def _collector():
    import gc
    return gc.isenabled(), gc.get_threshold()


def _handlers():
    """Python's handlers of signals. What is not Python's is the process's."""
    import _signal
    handlers = {number: _signal.getsignal(number) for number in range(1, _signal.NSIG)}
    return {number: handler for number, handler in handlers.items()
            if callable(handler) and handler is not _signal.default_int_handler}


def _dialects():
    """None: there can be none."""
    csv = sys.modules.get("_csv")
    return csv and {name: csv.get_dialect(name) for name in csv.list_dialects()}


def _codecs():
    """What code has registered: functions that look for codecs; and handlers of errors, each a function, or the name of one that CPython has."""
    search, errors = _pyvm.codec_hooks()
    of_cpython = {id(handler): name for name, handler in reversed(errors.items()) if type(handler) is BuiltinFunctionType}
    own = {name: of_cpython.get(id(handler), handler) for name, handler in errors.items()}
    return ([each for each in search if type(each) is not BuiltinFunctionType and getattr(each, "__module__", None) != "encodings"],
            {name: handler for name, handler in own.items() if handler != name})


def _put_codecs(search, errors):
    import _codecs
    there = _pyvm.codec_hooks()[0]
    for each in search:
        if callable(each) and not any(each is other for other in there):
            _codecs.register(each)
    for name, handler in errors.items():
        if type(handler) is str:
            handler = _codecs.lookup_error(handler)
        if callable(handler):
            _codecs.register_error(name, handler)


def put(_, settings):
    pairs, (is_enabled, threshold), handlers, dialects, codecs = settings
    for set_it, value in pairs:
        try:
            set_it(value)
        except (RecursionError, ValueError):
            pass  # it is deeper already
    import gc
    gc.set_threshold(*threshold)
    (gc.enable if is_enabled else gc.disable)()
    import _signal
    for number, handler in handlers.items():
        try:
            _signal.signal(number, handler)
        except (OSError, TypeError, ValueError):
            pass  # this is not the main thread, or the handler is left out
    _put_codecs(*codecs)
    if dialects is not None:
        import _csv
        for name in _csv.list_dialects():
            _csv.unregister_dialect(name)
        for name, dialect in dialects.items():
            _csv.register_dialect(name, dialect)
