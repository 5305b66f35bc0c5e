"""The rules for types of C code: those whose reducer does not do, by full names, each with its reason.

A rule is a function of the object and the cloner. It gives what __reduce__ would; an exception of it says why the object is refused.
"""
import sys

from . import _c_objects, _descriptors, _files, _iterators, _restore_classes, _shared, _threads
from ._objects import below_python, full_name, hides

_OPENED = "the descriptor is there already; to make one would open another file"
_NO_REDUCER = "it has no reducer, but shows what it is made of"
_MOVED = "it has no reducer, or CPython 3.14 has taken it away"
_INSIDE = "it shows nothing, and is looked into"
_PROCESS = "it stands for something that both have"
_LATER = "what it has may lead to it, or need not be there yet"

# Of the thread that begins, or of what it begins with: their piece does not wait.
AT_ONCE = {
    _shared.ARENA: (_shared.arena, _PROCESS), "multiprocessing.synchronize.Barrier": (_shared.barrier, _PROCESS),
    "multiprocessing.shared_memory.SharedMemory": (_shared.shared_memory, _PROCESS),
    "_queue.SimpleQueue": (_shared.simple_queue, "it has no reducer, and gives its items by taking them out"),
    "builtins.memoryview": (_shared.view, "it has no reducer, and is of another object's memory"),
    "select.epoll": (_descriptors.epoll, _OPENED), "select.poll": (_descriptors.poll, _INSIDE),
    "posix.DirEntry": (_descriptors.entry, _INSIDE),
    "_contextvars.Token": (_threads.token, _INSIDE),
}
# The same, for all types below these, those of Python code, too.
AT_ONCE_BELOW = {
    "_multiprocessing.SemLock": (_shared.sem_lock, _PROCESS),
    "_ctypes.CFuncPtr": (_c_objects.c_function, "it is a function of a library that the process has loaded"),
    "_ctypes._CData": (_shared.c_data, "it may be of memory that both have"),
}
OBJECTS = {
    "_contextvars.Context": (_threads.context, _LATER),
    "_contextvars.ContextVar": (_threads.variable, "it has the value of the thread that forks"),
    "_csv.Dialect": (_c_objects.csv_dialect, _NO_REDUCER), "_csv.reader": (_c_objects.csv_reader, _INSIDE),
    "_csv.writer": (_c_objects.csv_writer, _INSIDE),
    "_json.Encoder": (_c_objects.by_members("markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys",
                                            "skipkeys", "allow_nan"), _NO_REDUCER),
    "_json.Scanner": (_c_objects.by_namespace, _NO_REDUCER),
    "_struct.Struct": (_c_objects.by_members("format"), _NO_REDUCER),
    "builtins.lazy_import": (_c_objects.lazy, "a fork imports what it is for"),
    "functools.KeyWrapper": (_c_objects.key, _INSIDE),
    "itertools.count": (_c_objects.count, _MOVED), "itertools.repeat": (_c_objects.repeat, _MOVED),
    **{"itertools." + each: (_c_objects.iterator(*empty), _MOVED) for each, empty in {
        "accumulate": ((),), "batched": ((), 1), "chain": (), "compress": ((), ()), "cycle": ((),), "dropwhile": (None, ()), "filterfalse": (None, ()),
        "groupby": ((),), "islice": ((), 0), "pairwise": ((),), "starmap": (None, ()), "takewhile": (None, ())}.items()},
    **{"itertools." + each: (rule, _MOVED) for each, rule in _iterators.RULES.items()},
    "re.Pattern": (_c_objects.pattern, "its reducer compiles it again, by the module re, which may not be there yet"),
    "re.Match": (_c_objects.match, _NO_REDUCER),
    **dict.fromkeys(("types.UnionType", "typing.Union"), (_c_objects.union, "its reducer calls functools.reduce, which may be half there")),
}
# What objects have beside attributes, also those of classes in Python below these: pairs of `get` and `set`.
PARTS = {
    **{name: (parts, _OPENED) for name, parts in {**_files.RULES, **_descriptors.RULES}.items()},
    "_random.Random": (_c_objects.Random, "its reducer asks classes below it"),
    "sqlite3.Connection": (_c_objects.Connection, "one that is closed is plain"),
}
# Attributes of objects of Python's that are numbers of descriptors which these own.
_CLOSED = "the object closes it at its end"
NUMBERS = {
    "multiprocessing.connection.Connection": ("_handle", _CLOSED),
    "multiprocessing.forkserver.ForkServer": ("_forkserver_alive_fd", _CLOSED),
    "multiprocessing.resource_tracker.ResourceTracker": ("_fd", _CLOSED),
}
# Attributes of objects of Python's that are None in a clone.
NONE = {"numpy.memmap": ("_mmap", "the map is the parent's; a clone has a copy of what is mapped")}
# For what goes by its name, where its module is one of those that are cloned.
BY_NAME = {
    "builtins.sentinel": (_c_objects.sentinel, "its module may be empty yet"),
    "typing.TypeAliasType": (_c_objects.type_alias, "its module may be empty yet"),
    **dict.fromkeys(("typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple"),
                    (_c_objects.type_variable, "its module may be empty yet")),
}
# Types that no module in C has under a name: what gives each in the clone, and its arguments.
_OF_LIBRARY = "its module is in Python, and may be empty yet"
TYPES = {
    "builtins.asyncgen_hooks": ((_restore_classes.asyncgen_hooks_type, ()), "sys has an object of it alone"),
    "re.Pattern": ((_restore_classes.pattern_type, ()), _OF_LIBRARY), "re.Match": ((_restore_classes.match_type, ()), _OF_LIBRARY),
    "string.templatelib.Template": ((_restore_classes.template_type, ()), _OF_LIBRARY),
    "string.templatelib.Interpolation": ((_restore_classes.interpolation_type, ()), _OF_LIBRARY),
    **{"builtins.odict_" + each: ((_restore_classes.view_type, (each,)), "an OrderedDict gives objects of it alone")
       for each in ("keys", "values", "items", "iterator")},
}
# Types of such a type are made of their `_type_` and `_length_`, if they have them.
METATYPES = {
    "_ctypes.PyCArrayType": (_restore_classes.make_array_type, "ctypes has one of each sort"),
    "_ctypes.PyCPointerType": (_restore_classes.make_pointer_type, "ctypes has one of each sort"),
}


def of(kind):
    """The rule for its objects, and whether they are there at once; (None, False): there is none."""
    found = AT_ONCE.get(full_name(kind)) or _below(AT_ONCE_BELOW, kind)
    if found:
        return found[0], True
    if hides(below_python(kind)):
        return _hidden, False
    return OBJECTS.get(full_name(kind), (None,))[0], False


def _hidden(obj, cloner):
    raise TypeError("cannot pickle %r object" % type(obj).__name__)


def asked():
    """Classes of Python's, whose plain instances go by a rule all the same."""
    names = {_shared.ARENA, *NUMBERS}
    return {kind for name in names if isinstance(kind := _found(name), type)}


def _found(name):
    module, _, name = name.rpartition(".")
    return getattr(sys.modules.get(module), name, None)


def number_of(kind):
    """The name of the attribute that is the number of a descriptor; None: there is none."""
    found = _below(NUMBERS, kind)
    return found and found[0]


def none_of(kind):
    """The name of the attribute that is None in a clone; None: there is none."""
    found = _below(NONE, kind)
    return found and found[0]


def _below(rules, kind):
    return next((rules[name] for each in kind.__mro__ if (name := full_name(each)) in rules), None)


def parts_of(base):
    """What gets and sets what objects of this type, and below it, have beside attributes; None: nothing does."""
    return PARTS.get(full_name(base), (None,))[0]


def by_name(kind):
    return BY_NAME.get(full_name(kind), (None,))[0]


def of_type(kind):
    """A function and its arguments; None: there is no rule."""
    found = METATYPES.get(full_name(type(kind)))
    if found and "_type_" in vars(kind):
        return found[0], (kind._type_, getattr(kind, "_length_", None))
    return TYPES.get(full_name(kind), (None,))[0]
