"""What is packed by value: objects that neither the packer knows nor pickle's protocol takes.

The packer calls reduce(object). The answer is as that of __reduce_ex__(5): a name, or a callable with arguments, a state
and what sets the state. All of these can be packed, and the callables are found by name where the parcel is unpacked, which
may be another version of CPython.
"""

# By the type's full name, the reducer: a module beside this one, and a function there. The first of a type's bases that is
# here counts.
REDUCERS = {
    "builtins.function": "_functions.reduce_function",
    "builtins.cell": "_functions.reduce_cell",
    "builtins.method": "_functions.reduce_method",
    "functools._lru_cache_wrapper": "_functions.reduce_cached",
    "builtins.code": "_source.reduce_code",
    "builtins.type": "_classes.reduce_class",
    "builtins.module": "_modules.reduce_module",
    "builtins.property": "_descriptors.reduce_property",
    "builtins.staticmethod": "_descriptors.reduce_wrapper",
    "builtins.classmethod": "_descriptors.reduce_wrapper",
    "types.DynamicClassAttribute": "_descriptors.reduce_property",
    "functools.cached_property": "_descriptors.reduce_cached_property",
    "functools.singledispatchmethod": "_descriptors.reduce_singledispatchmethod",
    "functools.partialmethod": "_descriptors.reduce_partialmethod",
    "builtins.getset_descriptor": "_descriptors.reduce_member",
    "builtins.member_descriptor": "_descriptors.reduce_member",
    "builtins.classmethod_descriptor": "_descriptors.reduce_member",
    "builtins.mappingproxy": "_values.reduce_mappingproxy",
    "builtins.dict_keys": "_values.reduce_keys",
    "builtins.dict_values": "_values.reduce_values",
    "builtins.dict_items": "_values.reduce_items",
    "collections.odict_keys": "_values.reduce_keys",
    "collections.odict_values": "_values.reduce_values",
    "collections.odict_items": "_values.reduce_items",
    "builtins.odict_keys": "_values.reduce_keys",
    "builtins.odict_values": "_values.reduce_values",
    "builtins.odict_items": "_values.reduce_items",
    "weakref.ReferenceType": "_values.reduce_weakref",
    "weakref.WeakMethod": "_values.reduce_weak_method",
    "_io.TextIOWrapper": "_values.reduce_stream",
    "dataclasses._KW_ONLY_TYPE": "_values.reduce_constant",
    "typing.TypeVar": "_typing.reduce_type_variable",
    "typing.ParamSpec": "_typing.reduce_type_variable",
    "typing.TypeVarTuple": "_typing.reduce_type_variable",
    "typing.NewType": "_typing.reduce_new_type",
    "typing.TypeAliasType": "_typing.reduce_type_alias",
    "builtins.BaseException": "_exceptions.reduce_exception",
    "builtins.traceback": "_tracebacks.reduce_traceback",
}
_loaded = {}


def reducer_of(kind):
    """The reducer for objects of a type, or None."""
    for base in type.__dict__["__mro__"].__get__(kind):
        where = REDUCERS.get("%s.%s" % (getattr(base, "__module__", None), base.__qualname__))
        if where:
            return _loaded.get(where) or _load(where)
    return None


def _load(where):
    module, function = where.split(".")
    found = _loaded[where] = getattr(__import__("pyvm." + module, None, None, ("*",)), function)
    return found


def reduce(obj):
    """How `obj` is made again elsewhere; TypeError: it cannot be, LookupError: it cannot be, and the packer knows why."""
    reducer = reducer_of(type(obj))
    if reducer is None:
        from ._refused import refusal_of
        raise refusal_of(obj)
    return reducer(obj)
