"""Which classes Python code has made, and what makes such classes. A clone imports this and little else: so nothing of `types`."""

IMMUTABLE, HEAP = 1 << 8, 1 << 9
_Function = type(lambda: None)
_MADE_IN_C = type(str.join), type(object.__init__), type(vars(type)["__name__"])  # methods, slots, members


def is_python(kind):
    """Whether Python code has made it, and so makes it again."""
    return bool(kind.__flags__ & HEAP) and not kind.__flags__ & IMMUTABLE and not any(
        type(each) in _MADE_IN_C and each.__objclass__ is kind for name, each in vars(kind).items()
        if name not in ("__dict__", "__weakref__"))


def maker_of(kind):
    """The __new__ of the built-in type below `kind`: what its classes in Python do in theirs is not done again."""
    from abc import ABCMeta
    return next(vars(base)["__new__"] if base is not ABCMeta else base.__new__ for base in kind.__mro__
                if base is ABCMeta or "__new__" in vars(base) and not isinstance(vars(base)["__new__"], (staticmethod, _Function)))
