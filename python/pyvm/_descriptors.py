"""Properties and other descriptors by value. They are made empty, as what they have may refer to their class."""



def make_property(kind):
    return _static_base(kind).__new__(kind)


def _static_base(kind):
    """The built-in type that a subclass is made by: a subclass's own __new__ may want arguments."""
    return next(base for base in kind.__mro__ if base in (property, staticmethod, classmethod) or base.__module__ == "types")


def _attributes(obj, without=()):
    return {name: value for name, value in getattr(obj, "__dict__", {}).items() if name not in without}


def reduce_property(obj):
    doc = obj.__doc__ if obj.__doc__ != getattr(obj.fget, "__doc__", None) else None
    return make_property, (type(obj),), (obj.fget, obj.fset, obj.fdel, doc, _attributes(obj)), None, None, set_property


def set_property(obj, state):
    *parts, attributes = state
    base = _static_base(type(obj))
    base.__init__(obj, *parts)
    if attributes:
        vars(obj).update(attributes)


# What the two take over from the function that they wrap.
OF_FUNCTIONS = {"__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__annotate__", "__wrapped__"}


def reduce_wrapper(obj):
    return make_wrapper, (type(obj),), (obj.__func__, _attributes(obj, OF_FUNCTIONS)), None, None, set_wrapper


def make_wrapper(kind):
    return _static_base(kind).__new__(kind, make_wrapper)  # from CPython 3.15 on it needs a function


def set_wrapper(obj, state):
    function, attributes = state
    _static_base(type(obj)).__init__(obj, function)
    vars(obj).update(attributes)


def reduce_cached_property(obj):
    """Without the lock that CPython 3.11 has in it."""
    return make_cached_property, (type(obj),), (obj.func, _attributes(obj, ("func", "lock"))), None, None, set_cached_property


def make_cached_property(kind):
    return kind.__new__(kind)


def set_cached_property(obj, state):
    from functools import cached_property
    function, attributes = state
    cached_property.__init__(obj, function)
    vars(obj).update(attributes)


def reduce_singledispatchmethod(obj):
    functions = [(kind, function) for kind, function in obj.dispatcher.registry.items() if kind is not object]
    return make_cached_property, (type(obj),), (obj.func, functions), None, None, set_singledispatchmethod


def set_singledispatchmethod(obj, state):
    from functools import singledispatchmethod
    function, functions = state
    singledispatchmethod.__init__(obj, function)
    for kind, each in functions:
        obj.register(kind, each)


def reduce_partialmethod(obj):
    return make_partialmethod, (type(obj), obj.func, obj.args, obj.keywords)


def make_partialmethod(kind, function, arguments, keywords):
    return kind(function, *arguments, **keywords)


def reduce_member(obj):
    return member_of, (obj.__objclass__, obj.__name__)


def member_of(kind, name):
    return kind.__dict__[name]
