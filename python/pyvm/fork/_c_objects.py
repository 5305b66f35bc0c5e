"""Objects of C types: how they get into a clone, by what they show, or by what is in them (_rules.py)."""
import sys
from types import MemberDescriptorType

from pyvm._bare import itself
from pyvm._typing import type_alias_by_parts, type_variable_by_parts

from . import _restore_c_objects, _restore_classes
from ._restore import Later


def by_members(*names):
    """A rule: the members of these names are the type's arguments."""
    return lambda obj, cloner: (type(obj), tuple(getattr(obj, each) for each in names))


def by_namespace(obj, cloner):
    """The type's one argument has all members as attributes."""
    members = {each: getattr(obj, each) for each, member in vars(type(obj)).items() if isinstance(member, MemberDescriptorType)}
    return _restore_c_objects.from_namespace, (type(obj), members)


def count(counter, cloner):
    """CPython 3.14 has taken away the reducers of iterators."""
    steps = counter.__repr__()[len("count("):-1].split(", ")
    try:
        return type(counter), tuple(float(each) if set(each) & set(".en") else int(each) for each in steps)
    except ValueError:
        raise TypeError("itertools.count of what is no int or float can be asked for its numbers alone") from None


def match(found, cloner):
    """One that a search has found behind others has that place as its `pos`."""
    parts = found.re, found.string, found.pos, found.endpos, found.regs
    if _restore_c_objects.make_match(*parts) is None:
        parts = found.re, found.string, found.start(), found.endpos, found.regs
    return _restore_c_objects.make_match, parts


def pattern(pattern, cloner):
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


def c_function(function, cloner):
    """Of a library, which the process has loaded: it is where it was. One of Python code's own is memory of a VM."""
    held = function._objects
    if held is not None and not all(isinstance(each, sys.modules["ctypes"].CDLL) for each in held.values()):
        raise TypeError("it calls Python code of its VM")
    address = int.from_bytes(memoryview(function).tobytes(), sys.byteorder)
    attributes = {name: value for name in ("restype", "argtypes", "errcheck") if (value := getattr(function, name, None)) is not None}
    if function.restype is None:
        attributes["restype"] = None
    cloner.data.append(Later(_restore_classes.set_c_function, function, (attributes, vars(function).copy())))
    return _restore_classes.make_c_function, (type(function), address)


def csv_dialect(dialect, cloner):
    names = "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace", "strict"
    return _restore_c_objects.make_dialect, (type(dialect), {each: getattr(dialect, each) for each in names})


def iterator(*empty):
    """A rule for one of itertools, which is made of these arguments first."""
    def rule(iterator, cloner):
        cloner.data.append(Later(_restore_c_objects.set_parts, iterator, cloner.files.parts_of(iterator)))
        return type(iterator), empty
    return rule


def union(union, cloner):
    return _restore_c_objects.make_union, (union.__args__,)


def repeat(repeat, cloner):
    from gc import get_referents
    try:
        times = repeat.__length_hint__(),
    except TypeError:
        times = ()  # it does not end
    return type(repeat), (get_referents(repeat)[-1], *times)


def csv_reader(reader, cloner):
    """Between two rows. What it reads from need not be there yet."""
    cloner.data.append(Later(_restore_c_objects.set_parts, reader, cloner.files.parts_of(reader)))
    return _restore_c_objects.make_csv_reader, (reader.dialect,)


def key(key, cloner):
    """What functools.cmp_to_key has made, or a key that this has made, which has an object. No two keys are compared here."""
    from gc import get_referents
    _, compare, *held = get_referents(key)  # its type comes first
    if held:
        cloner.data.append(Later(_restore_c_objects.set_key, key, held[0]))
    return _restore_c_objects.make_key, (compare, bool(held))


def csv_writer(writer, cloner):
    """All that it has beside a dialect is a method of what it writes to."""
    from gc import get_referents

    from _csv import Error
    write, = [each for each in get_referents(writer) if each not in (writer.dialect, Error, type(writer))]
    return _restore_c_objects.make_csv_writer, (write, writer.dialect)


class Connection:
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


class Random:
    """_random.Random, without what classes in Python make of it."""

    set = staticmethod(_restore_c_objects.set_random)

    @staticmethod
    def get(obj, files):
        from _random import Random
        return Random.getstate(obj)


def lazy(obj, cloner):
    return itself, (obj.resolve(),)


def sentinel(sentinel, cloner):
    return _restore_c_objects.make_sentinel, (sentinel.__name__, sentinel.__module__)


def type_alias(alias, cloner):
    return type_alias_by_parts(alias)


def type_variable(variable, cloner):
    make, arguments, *more = type_variable_by_parts(variable)
    if more:
        return (make, arguments, *more)
    _, kind, *rest = arguments
    return _restore_c_objects.make_type_variable, (kind, *rest)
