"""Objects of C types that have no reducer, but show all that they are made of."""
import sys
from types import MemberDescriptorType

from pyvm._bare import itself
from pyvm._typing import type_alias_by_parts, type_variable_by_parts

from . import _descriptors, _files, _restore, _restore_c_objects, _restore_classes, _shared, _threads
from ._objects import full_name

# By the type's full name: the members that are its arguments, in their order.
ARGUMENTS = {
    "_json.Encoder": ("markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys", "skipkeys", "allow_nan"),
    "_struct.Struct": ("format",),
}
# Types whose one argument has all members as attributes.
NAMESPACES = {"_json.Scanner"}


def rule_of(kind, cloner):
    name = full_name(kind)
    if name in _descriptors.MADE or type(kind).__module__ == "_ctypes":
        cloner.at_once()
    if name in _descriptors.MADE:
        return lambda obj: _descriptors.MADE[name](obj, cloner)
    if type(kind).__module__ == "_ctypes" and issubclass(kind, sys.modules["_ctypes"].CFuncPtr):
        return lambda obj: _c_function(obj, cloner)
    if type(kind).__module__ == "_ctypes":
        return lambda obj: _shared.c_data(obj, cloner)
    if any(each.__module__ == "_multiprocessing" and each.__name__ == "SemLock" for each in kind.__mro__):
        return lambda obj: _shared.sem_lock(obj, cloner)
    if name in _OF_CLONER:
        return lambda obj: _OF_CLONER[name](obj, cloner)
    if name in ARGUMENTS:
        return lambda obj: (kind, tuple(getattr(obj, each) for each in ARGUMENTS[name]))
    if name in NAMESPACES:
        return lambda obj: (_restore_c_objects.from_namespace, (kind, {each: getattr(obj, each) for each, member in vars(kind).items()
                                                                      if isinstance(member, MemberDescriptorType)}))
    return _RULES.get(name)


def _count(counter):
    """CPython 3.14 has taken away the reducers of iterators."""
    steps = counter.__repr__()[len("count("):-1].split(", ")
    try:
        return type(counter), tuple(float(each) if set(each) & set(".en") else int(each) for each in steps)
    except ValueError:
        raise TypeError("itertools.count of what is no int or float can be asked for its numbers alone") from None


def _match(found):
    """One that a search has found behind others has that place as its `pos`."""
    parts = found.re, found.string, found.pos, found.endpos, found.regs
    if _restore_c_objects.make_match(*parts) is None:
        parts = found.re, found.string, found.start(), found.endpos, found.regs
    return _restore_c_objects.make_match, parts


def _pattern(pattern):
    """Compiling it again takes long, and needs the module re, which may not be there yet."""
    import _pyvm
    import _sre
    code = _pyvm.pattern_code(pattern)
    index = [None] * (pattern.groups + 1)
    for name, group in pattern.groupindex.items():
        index[group] = name
    parts = pattern.pattern, pattern.flags, code, pattern.groups, dict(pattern.groupindex), tuple(index)
    if code is None or _sre.compile(*parts) != pattern:
        return pattern.__reduce_ex__(5)
    return _sre.compile, parts


def _c_function(function, cloner):
    """Of a library, which the process has loaded: it is where it was. One of Python code's own is memory of a VM."""
    held = function._objects
    if held is not None and not all(isinstance(each, sys.modules["ctypes"].CDLL) for each in held.values()):
        raise TypeError("it calls Python code of its VM")
    address = int.from_bytes(memoryview(function).tobytes(), sys.byteorder)
    attributes = {name: value for name in ("restype", "argtypes", "errcheck") if (value := getattr(function, name, None)) is not None}
    if function.restype is None:
        attributes["restype"] = None
    cloner.data.append(_restore.Later(_restore_classes.set_c_function, function, (attributes, vars(function).copy())))
    return _restore_classes.make_c_function, (type(function), address)


def _dialect(dialect):
    names = "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"
    return _restore_c_objects.make_dialect, (type(dialect), {each: getattr(dialect, each) for each in names})


_EMPTY = {"chain": (), "islice": ((), 0), "takewhile": (None, ()), "dropwhile": (None, ()), "starmap": (None, ()), "filterfalse": (None, ()),
          "compress": ((), ())}


def _iterator(iterator, cloner):
    """Of itertools."""
    cloner.data.append(_restore.Later(_restore_c_objects.set_parts, iterator, cloner.files.parts_of(iterator)))
    return type(iterator), _EMPTY[type(iterator).__name__]


def _repeat(repeat, cloner):
    from gc import get_referents
    try:
        times = repeat.__length_hint__(),
    except TypeError:
        times = ()  # it does not end
    return type(repeat), (get_referents(repeat)[-1], *times)


def _csv_reader(reader, cloner):
    """Between two rows. What it reads from need not be there yet."""
    cloner.data.append(_restore.Later(_restore_c_objects.set_parts, reader, cloner.files.parts_of(reader)))
    return _restore_c_objects.make_csv_reader, (reader.dialect,)


def _key(key, cloner):
    """What functools.cmp_to_key has made, or a key that this has made, which has an object. No two keys are compared here."""
    from gc import get_referents
    _, compare, *held = get_referents(key)  # its type comes first
    if held:
        cloner.data.append(_restore.Later(_restore_c_objects.set_key, key, held[0]))
    return _restore_c_objects.make_key, (compare, bool(held))


def _csv_writer(writer):
    """All that it has beside a dialect is a method of what it writes to."""
    from gc import get_referents

    from _csv import Error
    write, = [each for each in get_referents(writer) if each not in (writer.dialect, Error, type(writer))]
    return _restore_c_objects.make_csv_writer, (write, writer.dialect)


class _Connection:
    """Of sqlite3: one that is closed."""

    @staticmethod
    def get(obj, files):
        from _sqlite3 import Connection, ProgrammingError
        try:
            Connection.total_changes.__get__(obj)
        except ProgrammingError as error:
            if "closed database" in str(error):
                return Connection.row_factory.__get__(obj), Connection.text_factory.__get__(obj)
        raise TypeError("it is not closed")

    @staticmethod
    def set(obj, factories):
        from _sqlite3 import Connection
        Connection.__init__(obj, ":memory:", check_same_thread=False)
        Connection.close(obj)
        obj.row_factory, obj.text_factory = factories


class _Random:
    """_random.Random, without what classes in Python make of it."""

    set = staticmethod(_restore_c_objects.set_random)

    @staticmethod
    def get(obj, files):
        from _random import Random
        return Random.getstate(obj)


def base_rule_of(base):
    """For objects of classes in Python with this one of C code below: what they have beside attributes."""
    name = full_name(base)
    return _BASES.get(name) or _files.RULES.get(name) or _descriptors.RULES.get(name)


_BASES = {"_random.Random": _Random, "sqlite3.Connection": _Connection}


def _lazy(obj):
    return itself, (obj.resolve(),)


_RULES = {"builtins.lazy_import": _lazy, "re.Pattern": _pattern, "re.Match": _match,
          "itertools.count": _count, "_csv.Dialect": _dialect, "_csv.writer": _csv_writer}

_OF_CLONER = {"_contextvars.Context": _threads.context, "_contextvars.ContextVar": _threads.variable, "_csv.reader": _csv_reader, "_contextvars.Token": _threads.token, "itertools.repeat": _repeat,
              "functools.KeyWrapper": _key,
              **{"itertools." + each: _iterator for each in _EMPTY}}

# Types that no module in C has under a name.
TYPES = {"builtins.asyncgen_hooks": _restore_classes.asyncgen_hooks_type, "re.Pattern": _restore_classes.pattern_type, "re.Match": _restore_classes.match_type,
         "string.templatelib.Template": _restore_classes.template_type, "string.templatelib.Interpolation": _restore_classes.interpolation_type}


def type_rule_of(kind):
    """A function and its arguments; None: there is no rule."""
    if type(kind).__module__ == "_ctypes":
        maker = {"PyCArrayType": _restore_classes.make_array_type, "PyCPointerType": _restore_classes.make_pointer_type}.get(type(kind).__name__)
        if maker and "_type_" in vars(kind):
            return maker, (kind._type_, getattr(kind, "_length_", None))
    if kind.__module__ == "builtins" and kind.__name__.startswith("odict_"):
        return _restore_classes.view_type, (kind.__name__[len("odict_"):],)
    rule = TYPES.get(full_name(kind))
    return rule and (rule, ())


def unnamed_rule_of(kind):
    """For what goes by its name otherwise, where the module is one of those that are cloned."""
    return _UNNAMED.get(full_name(kind))


def _sentinel(sentinel):
    return _restore_c_objects.make_sentinel, (sentinel.__name__, sentinel.__module__)


def _type_variable(variable):
    make, arguments, *more = type_variable_by_parts(variable)
    if more:
        return (make, arguments, *more)
    _, kind, *rest = arguments
    return _restore_c_objects.make_type_variable, (kind, *rest)


_UNNAMED = {"builtins.sentinel": _sentinel, "typing.TypeAliasType": type_alias_by_parts, **dict.fromkeys(("typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple"),
                                                          _type_variable)}
