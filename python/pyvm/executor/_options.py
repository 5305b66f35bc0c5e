"""Checks what an executor is told, so that a mistake is told where it is made, by the parameter's name."""
import os

_MOST = 10**10  # seconds: more is no limit

KINDS = ("isolated", "own-gil", "shared-gil", "default")


def kind(value):
    if value is not None and value not in KINDS:
        raise ValueError("kind is one of %s, not %r" % (", ".join(map(repr, KINDS)), value))
    return value or "isolated"


def python(value):
    if value is not None and not isinstance(value, (str, os.PathLike)):
        raise TypeError("python is a version such as '3.13', or a path, not %r" % (value,))
    return None if value is None else os.fspath(value)


def whole(name, value, least=0):
    """0 for None."""
    if value is None:
        return 0
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("%s is a whole number or None, not %r" % (name, value))
    if value < least:
        raise ValueError("%s is %d or more, not %d" % (name, least, value))
    return value


def nanoseconds(name, value, none=0, may_be_0=True):
    """Of seconds; `none` for None, and for what is longer than any program runs."""
    if value is None:
        return none
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError("%s is a number of seconds or None, not %r" % (name, value))
    if not (value >= 0 if may_be_0 else value > 0):  # or it is no number
        raise ValueError("%s is None, or %s seconds, not %r" % (name, "0 or more" if may_be_0 else "more than 0", value))
    return none if value > _MOST else max(int(value * 1e9), 0 if may_be_0 else 1)
