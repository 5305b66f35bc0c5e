"""Objects of C types that have no reducer, but show all that they are made of."""
import sys
from types import MemberDescriptorType

from pyvm._bare import itself
from pyvm._typing import type_alias_by_parts, type_variable_by_parts

from . import _files, _restore, _restore_c_objects, _restore_classes, _restore_functions, _restore_threads, _shared

# By the type's full name: the members that are its arguments, in their order.
ARGUMENTS = {
    "_json.Encoder": ("markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys", "skipkeys", "allow_nan"),
    "_struct.Struct": ("format",),
}
# Types whose one argument has all members as attributes.
NAMESPACES = {"_json.Scanner"}


def rule_of(kind, cloner):
    name = "%s.%s" % (kind.__module__, kind.__qualname__)
    if name in _files.MADE or type(kind).__module__ == "_ctypes":
        cloner.at_once()
    if name in _files.MADE:
        return lambda obj: _files.MADE[name](obj, cloner)
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


def _variable(variable, cloner):
    from _contextvars import Context, copy_context
    missing = object()
    try:
        defaults = (Context().run(variable.get),)
    except LookupError:
        defaults = ()
    value = copy_context().get(variable, missing)
    made = _restore_threads.make_variable, (variable.name, defaults)
    if variable.name == "decimal_context" and "_decimal" in sys.modules and variable is _restore_threads.decimal_variable():
        cloner.needs.add("_decimal")
        made = _restore_threads.decimal_variable, ()
    if value is missing:
        return made
    cloner.at_once()  # it is the value in the thread that begins
    return *made, value, None, None, _restore_threads.set_variable


def _context(context, cloner):
    cloner.data.append(_restore.Later(_restore_threads.set_context, context, list(context.items())))
    return _restore_threads.make_context, ()


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


def _token(token, cloner):
    """A variable's value before, in a context: that of the thread that forks is another object in the child."""
    cloner.at_once()  # it is of the thread that begins
    parts = cloner.files.parts_of(token)
    variable, context = parts.pop("variable"), parts.pop("context")
    state = (None if context is _restore_threads.current_context() else context), parts
    cloner.data.append(_restore.Later(_restore_threads.set_token, token, state))
    return _restore_threads.make_token, (variable,)


def _key(key, cloner):
    """What functools.cmp_to_key has made, or a key that this has made, which has an object. No two keys are compared here."""
    from gc import get_referents
    _, compare, *held = get_referents(key)  # its type comes first
    if held:
        cloner.data.append(_restore.Later(_restore_functions.set_key, key, held[0]))
    return _restore_functions.make_key, (compare, bool(held))


def _csv_writer(writer):
    """All that it has beside a dialect is a method of what it writes to."""
    from gc import get_referents

    from _csv import Error
    write, = [each for each in get_referents(writer) if each not in (writer.dialect, Error, type(writer))]
    return _restore_c_objects.make_csv_writer, (write, writer.dialect)


def kept_by(cached, files):
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
    name = "%s.%s" % (base.__module__, base.__qualname__)
    return _BASES.get(name) or _files.RULES.get(name)


_BASES = {"_random.Random": _Random, "sqlite3.Connection": _Connection}


def _lazy(obj):
    return itself, (obj.resolve(),)


_RULES = {"builtins.lazy_import": _lazy, "re.Pattern": _pattern, "re.Match": _match,
          "itertools.count": _count, "_csv.Dialect": _dialect, "_csv.writer": _csv_writer}

_OF_CLONER = {"_contextvars.Context": _context, "_contextvars.ContextVar": _variable, "_csv.reader": _csv_reader, "_contextvars.Token": _token, "itertools.repeat": _repeat,
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
    rule = TYPES.get("%s.%s" % (kind.__module__, kind.__qualname__))
    return rule and (rule, ())


def unnamed_rule_of(kind):
    """For what goes by its name otherwise, where the module is one of those that are cloned."""
    return _UNNAMED.get("%s.%s" % (kind.__module__, kind.__qualname__))


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
