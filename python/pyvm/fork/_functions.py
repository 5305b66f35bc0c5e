"""Functions, generators and what they are made of: how they get into a clone. Each goes by value, if the clone has it by no name."""
import marshal
import sys
from _functools import _lru_cache_wrapper
from types import (AsyncGeneratorType, BuiltinFunctionType, CellType, CodeType, CoroutineType, FunctionType, GeneratorType, MethodType,
                   MethodWrapperType, ModuleType)

import _pyvm
from pyvm._makers import is_python

from . import _c_modules, _pieces, _restore, _restore_functions
from ._restore import Later

_ATTRIBUTES = ("__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__")
_CODES = ("gi_code", "cr_code", "ag_code")
_thisclass, _self = (vars(super)[name].__get__ for name in ("__thisclass__", "__self__"))


def function(function, cloner):
    if cloner.is_imported(function):
        return NotImplemented
    if found := _c_modules.original(cloner, function):
        return found
    made, variables = as_made(function, cloner), function.__globals__
    state = {name: value for name in _ATTRIBUTES if (value := getattr(function, name)) is not None and value != getattr(made, name)}
    if function.__dict__:
        state["__dict__"] = function.__dict__
    annotate = getattr(function, "__annotate__", None)
    if annotate is not None:
        state["__annotate__"] = annotate
    elif annotations := function.__annotations__:
        state["__annotations__"] = annotations
    if parameters := getattr(function, "__type_params__", None):
        state["__type_params__"] = parameters
    if not isinstance(function.__module__, (str, type(None))):
        state["__module__"] = function.__module__
    if state:
        cloner.functions.append(Later(_restore.set_function, function, state))
    return _restore.make_function, (function.__code__, variables, function.__name__, function.__closure__)


def as_made(function, cloner):
    """As it is in the clone before it gets its state."""
    made, variables = FunctionType(function.__code__, {}, function.__name__, None, function.__closure__), function.__globals__
    if id(variables) in cloner.spaces and variables.get("__name__") not in (None, "__main__"):
        made.__module__ = variables["__name__"]
    return made


def code(code, cloner):
    if cloner.codes and id(code) in cloner.codes.places:
        return cloner.codes.reduced(code)
    return marshal.loads, (marshal.dumps(code),)


def cell(cell, cloner):
    try:
        cloner.functions.append(Later(_restore.set_cell, cell, cell.cell_contents))
    except ValueError:
        pass  # it is empty
    return _restore.make_cell, ()


def builtin(function, cloner):
    """PyVM's own stand in for some of CPython's: their __self__ is the function that they replace."""
    if isinstance(function.__self__, (ModuleType, BuiltinFunctionType, FunctionType, type(None))):
        return cloner.in_module(function) or _c_modules.original(cloner, function) or NotImplemented
    shared = _pyvm.handle_of_function(function)  # of PyVM_DefineSharedFunction
    if shared is not None:
        return _restore_functions.shared, (shared,)
    return below(function, cloner)


def below(method, cloner):
    """One of C code's, bound to an object that has another under this name, as super().append may be."""
    kind, name = type(method.__self__), method.__name__
    for base in kind.__mro__ if is_python(kind) else ():
        if name in vars(base):
            if is_python(base):
                continue
            found = vars(base)[name]
            if hasattr(type(found), "__get__") and found.__get__(method.__self__) == method:
                return _restore_functions.bind, (base, name, method.__self__)
    return NotImplemented


def parent(parent, cloner):
    """super() of an object, which it asks for all but its own members."""
    kind, obj = _thisclass(parent), _self(parent)
    return super, (kind,) if obj is None else (kind, obj)


def instance_method(method, cloner):
    return _restore_functions.instance_method, (method.__func__,)


def method(method, cloner):
    """Its own reducer gives the function's name, under which the object may have another."""
    return MethodType, (method.__func__, method.__self__)


def generator(generator, cloner):
    """A coroutine or an asynchronous generator, too. One that runs is refused, unless the frames that are cloned are its."""
    if id(generator) in cloner.running:
        code, name = next((getattr(generator, each), generator.__name__) for each in _CODES if hasattr(generator, each))
        return _pyvm.make_generator, (code, cloner.running[id(generator)], name, generator.__qualname__)
    try:
        code, variables, name, qualified, *state = _pyvm.generator_parts(generator)
    except Exception as error:
        return cloner.refuse(generator, error)
    cloner.data.append(Later(_restore_functions.fill_generator, generator, tuple(state)))
    if isinstance(generator, AsyncGeneratorType):
        cloner.data.append(Later(_restore_functions.set_iteration, generator, _pyvm.iteration_of(generator)))
    return _pyvm.make_generator, (code, variables, name, qualified)


# ---- functools.lru_cache ----


def cached(cached, cloner):
    parameters = cached.cache_parameters()
    home = sys.modules.get(cached.__module__)
    is_of_library = isinstance(home, ModuleType) and _pieces.is_of_library(home, home.__name__)
    try:  # the library calls again for what it would have found
        kept = None if is_of_library else _kept_by(cached, cloner.files)
    except Exception as error:
        return cloner.refuse(cached, error)
    attributes, info, functools = vars(cached).copy(), type(cached.cache_info()), sys.modules.get("functools")
    if info is getattr(functools, "_CacheInfo", None):
        info = None
    if getattr(attributes.get("cache_parameters"), "__globals__", None) is getattr(functools, "__dict__", cached):
        del attributes["cache_parameters"]
    cloner.data.append(Later(_restore.update_dict, cached, attributes))
    if kept:
        cloner.data.append(Later(_restore_functions.fill_cached, cached, kept))
    return _restore_functions.make_cached, (cached.__wrapped__, parameters["maxsize"], parameters["typed"], info)


def _kept_by(cached, files):
    """The calls that an lru_cache keeps, the oldest first, each with what it gave; its hits and its misses. None: it is as new."""
    from gc import get_referents
    parts, parameters = files.parts_of(cached), cached.cache_parameters()
    cache, mark = parts["cache"], parts["keyword_mark"]
    if not parts["hits"] and not parts["misses"]:
        return None
    if parameters["maxsize"] is None:
        pairs = list(cache.copy().items())
    else:
        found = get_referents(cached)  # its type; of each call a key, a result and a type; the dict
        found = found[1:next(i for i, each in enumerate(found) if each is cache)]
        pairs = list(zip(found[::3], found[1::3]))
        if len(found) != 3 * len(pairs) or any(each.__name__ != "_lru_list_elem" for each in found[2::3]):
            raise TypeError("this CPython keeps calls in another way")
    return [(*_call_of(key, mark, parameters["typed"]), result) for key, result in pairs], parts["hits"], parts["misses"]


def _call_of(key, mark, is_typed):
    """Arguments and keyword arguments: behind the former come a mark and pairs, and behind all the types of the values."""
    if type(key) is not tuple:
        return (key,), {}
    count = next((i for i, each in enumerate(key) if each is mark), None)
    if count is None:
        return key[:len(key) // 2] if is_typed else key, {}
    named = (len(key) - count - 1 - count * is_typed) // (2 + is_typed)
    pairs = key[count + 1:count + 1 + 2 * named]
    return key[:count], dict(zip(pairs[::2], pairs[1::2]))


REDUCERS = {
    FunctionType: function, CodeType: code, CellType: cell, BuiltinFunctionType: builtin, MethodType: method,
    MethodWrapperType: below, super: parent, _lru_cache_wrapper: cached, type(_pyvm.instance_method(len)): instance_method,
    GeneratorType: generator, CoroutineType: generator, AsyncGeneratorType: generator,
}
