"""CPython's `_interpreters`, with VMs as interpreters: docs/python.md. The names and numbers are CPython's."""

import sys
import types

import _pyvm
from pyvm._proxy import inside
from pyvm.interpreters import _here, _inside
from pyvm.interpreters._errors import InterpreterError, InterpreterNotFoundError, NotShareableError  # noqa: F401
from pyvm.interpreters._here import ask
from pyvm.interpreters._shareable import is_shareable, pack, script, unpack, with_lent_memory  # noqa: F401

WHENCE_UNKNOWN, WHENCE_RUNTIME, WHENCE_LEGACY_CAPI, WHENCE_CAPI, WHENCE_XI, WHENCE_STDLIB = range(6)

# ---- Which there are ----


def _id(id):
    """A number, as CPython takes it."""
    if not hasattr(type(id), "__index__"):
        raise TypeError("interpreter ID must be an int, got %s" % type(id).__name__)
    id = id.__index__()
    if id < 0:
        raise ValueError("interpreter ID must be a non-negative int, got %d" % id)
    if id > sys.maxsize:
        raise OverflowError("int too big to convert")
    return id


def _look(id, restrict=False):
    whence_, is_running_, vm = ask("interpreters", "look", _id(id))
    if restrict and whence_ != WHENCE_STDLIB:
        raise InterpreterError("unrecognized interpreter")
    return whence_, is_running_, vm


def get_current():
    number = _here.number()
    return number, whence(number)


def get_main():
    return 0, whence(0)


def list_all(*, require_ready=False):
    _here.number()
    return ask("interpreters", "all")


def whence(id):
    return _look(id)[0]


def is_running(id, *, restrict=False):
    return _look(id, restrict)[1]


# ---- Making and ending ----

_CONFIGS = {
    "default": {"use_main_obmalloc": False, "allow_fork": False, "allow_exec": False, "allow_threads": True,
                "allow_daemon_threads": False, "check_multi_interp_extensions": True, "gil": "own"},
    "legacy": {"use_main_obmalloc": True, "allow_fork": True, "allow_exec": True, "allow_threads": True,
               "allow_daemon_threads": True, "check_multi_interp_extensions": False, "gil": "shared"},
}
_CONFIGS["isolated"] = _CONFIGS["default"]
_CONFIGS["empty"] = {**dict.fromkeys(_CONFIGS["default"], False), "gil": "default"}


def new_config(name="isolated", /, **overrides):
    if name not in _CONFIGS:
        raise ValueError("unsupported config name %r" % (name,))
    return _checked(types.SimpleNamespace(**{**_CONFIGS[name], **overrides}))


def get_config(id, *, restrict=False):
    """As new_config says, for the VM's kind."""
    kind = _look(id, restrict)[2].kind
    return new_config("legacy" if kind in ("shared-gil", "main") else "isolated")


def _checked(config):
    its = vars(config)
    unexpected = its.keys() - _CONFIGS["isolated"].keys()
    if unexpected or its.keys() != _CONFIGS["isolated"].keys():
        raise ValueError("a config has %s, and not %s" % (", ".join(_CONFIGS["isolated"]), ", ".join(its)))
    if not isinstance(its["gil"], str):
        raise TypeError("config.gil is a str, not %s" % type(its["gil"]).__name__)
    if its["gil"] not in ("default", "shared", "own"):
        raise ValueError("unsupported config.gil value %r" % (its["gil"],))
    return config


def _kind_for(config):
    """The kind of VM that is as a config says: with a GIL of its own, that of this one, where it has its own."""
    if config is None or isinstance(config, str):
        config = new_config(config or "isolated")
    if _checked(config).gil == "shared":
        return "shared-gil"
    here = _pyvm.current().kind
    return here if here in ("own-gil", "isolated") else "default"


def _is_installed():
    return sys.modules.get("_interpreters") is sys.modules[__name__]


def create(config=None, *, reqrefs=False):
    """Makes a VM on this one's CPython, with this one's sys.path. Its number."""
    return _create(config, reqrefs, None)


def create_held():
    """The same; it is closed with its last holder, and this interpreter is one: decref."""
    return _create(None, True, _here.number())


def _create(config, is_linked, holder):
    _here.number()
    kind = _kind_for(config)
    try:
        vm = _pyvm.make(kind)
    except (RuntimeError, ValueError) as error:
        raise InterpreterError("interpreter creation failed: %s" % error) from None
    inside(vm, _inside.__name__, "prepare", [*sys.path])
    number = ask("interpreters", "add", vm, is_linked, holder)
    if _is_installed():
        inside(vm, _inside.__name__, "install")
    return number


def destroy(id, *, restrict=False):
    number = _id(id)
    _look(number, restrict)
    vm = ask("interpreters", "to_destroy", number, _here.number())
    try:
        _pyvm.end(vm)
    except RuntimeError as error:
        ask("interpreters", "finish", number)
        raise InterpreterError(str(error)) from None
    for vm in ask("interpreters", "leave", number):  # if it has never joined
        _pyvm.end(vm)


def incref(id, *, implieslink=False, restrict=False):
    _look(id, restrict)
    # An interpreter that `create` has made with reqrefs is closed with its last holder.
    ask("interpreters", "hold", _here.number(), _id(id), implieslink)


def decref(id, *, restrict=False):
    _look(id, restrict)
    if ask("interpreters", "drop", _here.number(), _id(id)):
        destroy(id)


# ---- Running ----


def _in_interpreter(id, function, *args):
    """Does something in its __main__, in this thread."""
    number = _id(id)
    if number == _here.number():
        raise InterpreterError("interpreter already running")
    vm = ask("interpreters", "begin", number)
    try:
        return inside(vm, _inside.__name__, function, *args)
    finally:
        ask("interpreters", "finish", number)


def set___main___attrs(id, updates, *, restrict=False):
    if not isinstance(updates, dict):
        raise TypeError("arg 'updates' must be a dict, got %s" % type(updates).__name__)
    if not updates:
        raise ValueError("arg 'updates' must be a non-empty dict")
    _look(id, restrict)
    packed = pack({name: with_lent_memory(value) for name, value in updates.items()})
    _in_interpreter(id, "update", packed)


def _execute(id, code, shared, restrict):
    _look(id, restrict)
    if shared:
        set___main___attrs(id, shared)
    its = _in_interpreter(id, "execute", pack(code))
    return None if its is None else _inside.as_namespace(its)


def exec(id, code, shared=None, *, restrict=False):
    """Runs a script. What it has raised, or None."""
    return _execute(id, code if isinstance(code, str) else script(code), shared, restrict)


def run_string(id, script, shared=None, *, restrict=False):
    if not isinstance(script, str):
        raise TypeError("run_string() argument 2 must be a string, not %s" % type(script).__name__)
    return _execute(id, script, shared, restrict)


def run_func(id, func, shared=None, *, restrict=False):
    if not isinstance(func, (types.FunctionType, types.CodeType)):
        raise TypeError("run_func() argument 2 must be a function, not %s" % type(func).__name__)
    return _execute(id, script(func), shared, restrict)


def call(id, callable, args=None, kwargs=None, *, preserve_exc=False, restrict=False):
    """Calls the object there. The result, and what it has raised or None."""
    _look(id, restrict)
    packed = pack((callable, tuple(args or ()), dict(kwargs or {})), ("callable", "args", "kwargs"))
    result, its = _in_interpreter(id, "call", packed)
    return (unpack(result), None) if its is None else (None, _inside.as_namespace(its))


def capture_exception(exc=None):
    if exc is None:
        exc = sys.exc_info()[1]
        if exc is None:
            raise RuntimeError("no exception is being handled")
    elif not isinstance(exc, BaseException):
        raise TypeError("expected exception, got %r" % (exc,))
    return _inside.as_namespace(_inside.captured(exc))
