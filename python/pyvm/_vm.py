"""What a pyvm.VM does: in its maker, making it; for whoever asks, and in the VM, running code there."""

import builtins
import importlib
import itertools
import os
import sys
from _collections_abc import Mapping

import _pyvm
from pyvm._proxy import copied

# ---- Making one ----


def new(kind=None, *, python=None, path=None, argv=None, environment=None, **options):
    """A VM that ends with its last object; the options are those of Sources/engine/module/options.c."""
    if path is None and python is None:
        path = [each for each in sys.path if isinstance(each, str)]
    options["python"] = None if python is None else os.fspath(python)
    options["path"] = _paths(path)
    options["argv"] = [""] if argv is None else _paths(argv)
    options["environment"] = dict(environment) if isinstance(environment, Mapping) else environment
    return _pyvm.make("default" if kind is None else kind, True, options)


def _paths(given):
    """Paths may be other objects than str."""
    if isinstance(given, (list, tuple)):
        return [os.fspath(each) if hasattr(each, "__fspath__") else each for each in given]
    return given


# ---- For those who ask ----


def run(vm, code, /, timeout=None):
    copied(vm, timeout, __name__, "run_here", _source(code, "code"))


def eval(vm, expression, /, timeout=None):
    return copied(vm, timeout, __name__, "eval_here", _source(expression, "an expression"))


def call(vm, callable, /, *args, timeout=None, **kwargs):
    if not isinstance(callable, str) and not hasattr(type(callable), "__call__"):
        raise TypeError("what is called is a callable, or its name as 'module:function', not %s" % type(callable).__name__)
    return copied(vm, timeout, __name__, "call_here", callable, args, kwargs)


def import_(vm, name, /):
    return copied(vm, None, __name__, "import_here", _source(name, "a module's name"))


def _source(text, what):
    if not isinstance(text, str):
        raise TypeError("%s is a str, not %s" % (what, type(text).__name__))
    return text


# ---- In the VM ----

_KEPT = 64
_compiled = {}  # by text and mode: code, in the order in which they came
_texts = {}  # by the names of the files, which no other VM has: linecache keeps them by these
_numbers = itertools.count(1)
_MODES = {"exec": "run", "eval": "eval"}


def _compile(text, mode):
    code = _compiled.get((text, mode))
    if code is None:
        file = "<VM %d, %s %d>" % (_pyvm.current().id, _MODES[mode], next(_numbers))
        code = compile(_unindented(text) if mode == "exec" else text.strip(), file, mode, dont_inherit=True)
        _compiled[text, mode], _texts[file] = code, text
        for known in (_compiled, _texts):
            if len(known) > _KEPT:
                known.pop(next(iter(known), None), None)
    return code


def _unindented(text):
    """Code that is indented as a whole is no code otherwise."""
    if text[:1] not in (" ", "\t", "\n", "\r"):
        return text
    import textwrap
    return textwrap.dedent(text)


def _show_lines(error):
    """So that tracebacks show the lines, here and wherever the exception goes."""
    import linecache
    traceback = error.__traceback__
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        text = _texts.get(file)
        if text is not None:
            linecache.cache[file] = (len(text), None, [line + "\n" for line in _unindented(text).splitlines()], file)
        traceback = traceback.tb_next


def _execute(main, text, mode):
    try:
        return _run_code(_compile(text, mode), main.__dict__)
    except BaseException as error:
        _show_lines(error)
        raise


_run_code = builtins.eval


def run_here(main, text):
    _execute(main, text, "exec")


def eval_here(main, text):
    return _execute(main, text, "eval")


def call_here(main, called, args, kwargs):
    if isinstance(called, str):
        from pyvm._tasks import find
        called = find(called)
    try:
        return called(*args, **kwargs)
    except BaseException as error:
        _show_lines(error)
        raise


def import_here(main, name):
    return _pyvm.proxy(importlib.import_module(name))
