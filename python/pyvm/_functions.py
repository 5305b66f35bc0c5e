"""Functions by value: code, the global variables that it names, cells, defaults and attributes."""
import sys
from types import CellType, FunctionType

from . import _kept, _names
from ._bare import bare, filled, globals_of

_PLAIN = ("__name__", "__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__")


def reduce_function(function):
    return filled(function, _reduce_bare, _state_of(function), set_function)


def _reduce_bare(function):
    code = function.__code__
    cells = tuple(bare(cell, _reduce_bare_cell) for cell in function.__closure__ or ())
    return make_function, (code, globals_of(function.__globals__), function.__name__, code.co_freevars, cells)


def make_function(code, names, name, free, cells):
    """A function whose cells are known by the names of variables, as compilers put them in different orders."""
    by_name = dict(zip(free, cells))
    try:
        closure = tuple(by_name[each] for each in code.co_freevars)
    except KeyError as missing:
        raise TypeError("the function %s cannot be made from its source: %s has a variable %s of an outer function that it had not "
                        "where it comes from" % (name, code.co_filename, missing)) from None
    return FunctionType(code, names, name, None, closure or None)


def _state_of(function):
    code, names = function.__code__, function.__globals__
    used = {name: names[name] for name in _names.global_names(code) if name in names}
    contents = {name: cell.cell_contents for name, cell in zip(code.co_freevars, function.__closure__ or ()) if _is_filled(cell)}
    state = {"globals": used, "cells": contents, "plain": {name: getattr(function, name) for name in _PLAIN}}
    for name, value in (("dict", function.__dict__.copy()), ("annotations", _names.annotations_of(function)),
                        ("type_params", getattr(function, "__type_params__", ())),
                        ("modules", _names.submodules_used(code, (*used.values(), *contents.values())))):
        if value:
            state[name] = value
    return state


def set_function(function, state):
    _kept.update(function.__globals__, state["globals"])
    if function.__closure__:
        _fill_cells(function, state["cells"])
    for name, value in state["plain"].items():
        setattr(function, name, value)
    function.__dict__.update(state.get("dict", ()))
    if "type_params" in state and sys.version_info >= (3, 12):
        function.__type_params__ = state["type_params"]
    if "annotations" in state:
        _names.set_annotations(function, *state["annotations"])


def _fill_cells(function, contents):
    for name, cell in zip(function.__code__.co_freevars, function.__closure__):
        if name in contents:
            cell.cell_contents = contents[name]


def _is_filled(cell):
    try:
        cell.cell_contents
    except ValueError:
        return False
    return True


def reduce_cell(cell):
    return filled(cell, _reduce_bare_cell, (cell.cell_contents,) if _is_filled(cell) else (), set_cell)


def _reduce_bare_cell(cell):
    return make_cell, ()


def make_cell():
    return CellType()


def set_cell(cell, contents):
    for each in contents:
        cell.cell_contents = each


def reduce_method(method):
    return make_method, (method.__func__, method.__self__)


def make_method(function, instance):
    from types import MethodType
    return MethodType(function, instance)


def reduce_cached(cached):
    """A function of functools.lru_cache. The cache begins empty."""
    function = cached.__wrapped__
    if type(function) is FunctionType and not _names.is_importable(function):
        wrapped = bare(function, _reduce_bare)  # the function may call what it is wrapped in
    else:
        wrapped = function
    parameters = cached.cache_parameters()
    own = {name: value for name, value in vars(cached).items() if name not in _OF_WRAPPERS}
    return filled(cached, lambda _: (make_cached, (wrapped, parameters["maxsize"], parameters["typed"])), (function, own), set_cached)


_OF_WRAPPERS = {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__annotate__", "__type_params__", "__wrapped__",
                "cache_parameters"}


def make_cached(function, maxsize, typed):
    from functools import lru_cache
    return lru_cache(maxsize, typed)(function)


def set_cached(cached, state):
    from functools import update_wrapper
    function, own = state
    update_wrapper(cached, function)
    vars(cached).update(own)
