"""
What `pyvm map` needs in each worker's VM. `prepare` makes `call_argument` and `call_line`, which take the text of an
input and return its result; or `problem`, which says why that cannot be. What only some need is imported there.
"""

import builtins
import importlib
import os
import re
import sys

NAME = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*:[^\W\d]\w*(\.[^\W\d]\w*)*")

call_argument = call_line = problem = None
IS_COROUTINE = 0x80  # inspect.CO_COROUTINE


class Refused(Exception):
    """A mistake of who wrote the command; its text is a sentence."""


def prepare(what, imports, is_json):
    global call_argument, call_line, problem
    if not sys.flags.safe_path:
        sys.path.insert(0, os.getcwd())  # as python -m
    try:
        function = named(what) if NAME.fullmatch(what) else expression(what, imports)
        if getattr(getattr(function, "__code__", None), "co_flags", 0) & IS_COROUTINE:
            function = finished(function)
        call_argument, call_line = with_json(function) if is_json else (function, function)
    except Refused as refused:
        problem = str(refused)
    except BaseException as raised:
        problem = f"it cannot be prepared:\n{described(raised)[1].rstrip()}"


# ---- module:function


def named(what):
    module, _, names = what.partition(":")
    found = imported(module)
    done = module
    for name in names.split("."):
        try:
            found = getattr(found, name)
        except AttributeError:
            raise Refused(f"{done} has no {name!r}") from None
        done += (":" if found is not None and done == module else ".") + name
    if not callable(found):
        raise Refused(f"{what} cannot be called: it is of the type {type(found).__name__}")
    return found


def imported(module):
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if module != error.name and not module.startswith(f"{error.name}."):
            raise failed_import(module, error) from None
        raise Refused(f"there is no module {error.name!r}, neither in {os.getcwd()} nor in sys.path") from None
    except BaseException as error:
        raise failed_import(module, error) from None


def failed_import(module, error):
    advice = "\nIn VMs of another kind it may work: --kind isolated" if "subinterpreters" in str(error) else ""
    return Refused(f"the import of {module} has failed:\n{described(error)[1].rstrip()}{advice}")


# ---- An expression


def expression(text, imports):
    import linecache
    from importlib.util import find_spec

    space = {"__name__": "__map__", "__builtins__": builtins}
    for words in imports:
        bring(words, space)
    tree = parsed(text, "eval", "<expression>")
    names = outer_names(tree)
    if "_" not in names:
        raise Refused(f"the expression {text} has no _, which is the input; a function is named as module:function")
    for name in sorted(names - {"_"} - space.keys() - vars(builtins).keys()):
        if find_spec(name) is None:
            raise Refused(f"the expression uses {name}, which is neither a builtin nor a module; --import may bring it")
        space[name] = imported(name)
    linecache.cache["<expression>"] = (len(text), None, text.splitlines(keepends=True), "<expression>")
    function = parsed("lambda _: _", "eval", "<expression>")
    function.body.body = tree.body
    return eval(compile(function, "<expression>", "eval"), space)


def parsed(text, mode, name):
    import ast
    import traceback

    try:
        tree = ast.parse(text, name, mode)
        compile(tree, name, mode)
        return tree
    except SyntaxError as error:
        lines = "".join(traceback.format_exception_only(error))
        raise Refused(f"the {name[1:-1]} cannot be compiled:\n{lines.rstrip()}") from None
    except ValueError as error:  # such as a NUL
        raise Refused(f"the {name[1:-1]} cannot be compiled: {error}") from None


def outer_names(tree):
    """The names that the expression reads, but for those that it makes itself."""
    import ast

    nodes = list(ast.walk(tree))
    names = [node for node in nodes if isinstance(node, ast.Name)]
    made = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - made - {node.arg for node in nodes if isinstance(node, ast.arg)}


def bring(words, space):
    """`--import json`, `--import "numpy as np"`, `--import "from math import sqrt"`."""
    import ast

    statement = words if words.startswith("from ") else f"import {words}"
    tree = parsed(statement, "exec", "<option --import>")
    if len(tree.body) != 1 or not isinstance(tree.body[0], (ast.Import, ast.ImportFrom)):
        raise Refused(f"--import {words!r} is no import: name modules, or write \"from module import name\"")
    try:
        exec(compile(tree, "<option --import>", "exec"), space)
    except BaseException as error:
        raise Refused(f"--import {words!r} has failed: {described(error)[0]}") from None


# ---- Around the function


def finished(function):
    """A coroutine function as a plain one."""
    import asyncio

    return lambda value: asyncio.run(function(value))


def with_json(function):
    """Lines are JSON, arguments are texts; both have JSON as their results."""
    from json import dumps, loads

    return lambda text: dumps(function(text)), lambda text: dumps(function(loads(text)))


def described(raised):
    """A line, and the traceback without this file's part."""
    import traceback

    kind = type(raised)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    try:
        text = str(raised)
    except Exception:
        text = "its text cannot be made"
    frames = raised.__traceback__
    while frames and frames.tb_frame.f_code.co_filename == "<pyvm map>":
        frames = frames.tb_next
    while frames and frames.tb_frame.f_code.co_filename.startswith(("<frozen importlib", importlib.__file__)):
        frames = frames.tb_next
    lines = traceback.format_exception(kind, raised, frames)
    return f"{name}: {text}" if text else name, "".join(lines)
