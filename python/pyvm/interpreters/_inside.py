"""What is done in an interpreter that somebody else asks: each function gets its `__main__` first."""

import importlib
import sys
import traceback
import types

from pyvm.interpreters._shareable import pack


def captured(error):
    """What remains of an exception, as `_interpreters.capture_exception` says."""
    kind = type(error)
    try:
        text = str(error)
    except Exception:
        text = "<exception str() failed>"
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = "%s.%s" % (kind.__module__, name)
    its = {"type": {"__name__": kind.__name__, "__qualname__": kind.__qualname__, "__module__": kind.__module__}, "msg": text,
           "formatted": "%s: %s" % (name, text)}
    try:
        its["errdisplay"] = "".join(traceback.TracebackException.from_exception(error).format()).removesuffix("\n")
    except Exception:  # some classes cannot be shown
        pass
    return its


def as_namespace(its):
    return types.SimpleNamespace(**{**its, "type": types.SimpleNamespace(**its["type"])})


def execute(main, script):
    """Runs a script, which is source, code or a function. What it has raised, or None."""
    try:
        code = script.unpack()
        if isinstance(code, str):
            code = compile(code, "<string>", "exec")
        exec(code, main.__dict__)
    except BaseException as error:
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        return captured(error)
    return None


def call(main, request):
    """Calls what the parcel has. A parcel of the result, or None and what it has raised."""
    try:
        function, args, kwargs = request.unpack()
        result = function(*args, **kwargs)
    except BaseException as error:
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        return None, captured(error)
    return pack(result), None


def update(main, variables):
    main.__dict__.update(variables.unpack())


def prepare(main, path):
    """Makes a new interpreter like the one that has made it."""
    sys.path[:] = path


def install(main):
    importlib.import_module("pyvm.interpreters").install()
