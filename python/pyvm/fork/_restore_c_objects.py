"""Objects of types in C in a new VM that becomes the clone of another (_c_objects.py)."""


def make_match(pattern, string, start, end, spans):
    """What has found these places, once more."""
    for find in (pattern.match, pattern.fullmatch, pattern.search):
        found = find(string, start, end)
        if found and found.regs == spans:
            return found
    return None


def make_sentinel(name, module):
    made = sentinel(name)  # noqa: F821, of CPython 3.15
    made.__module__ = module
    return made


def make_type_variable(kind, name, module, options, parts):
    """By the types in C, as the module typing may be empty yet."""
    import _typing
    constraints = parts.pop("constraints", ())
    made = getattr(_typing, kind)(name, *constraints, **options, **parts)
    made.__module__ = module
    return made


def make_dialect(kind, options):
    return kind(**options)


def set_parts(obj, parts):
    import _pyvm
    _pyvm.set_file_parts(obj, parts)


def make_csv_reader(dialect):
    from _csv import reader
    return reader((), dialect)


def make_csv_writer(write, dialect):
    from types import SimpleNamespace

    from _csv import writer
    return writer(SimpleNamespace(write=write), dialect)


def set_random(obj, state):
    from _random import Random
    Random.setstate(obj, state)


def from_namespace(kind, values):
    from types import SimpleNamespace
    return kind(SimpleNamespace(**values))


def make_key(compare, is_of_object):
    from _functools import cmp_to_key
    made = cmp_to_key(compare)
    return made(None) if is_of_object else made


def set_key(key, obj):
    key.obj = obj


def make_union(kinds):
    made, *others = kinds
    for each in others:
        made |= each
    return made
