"""In the place of CPython's module of this name: what test_crossinterp asks of it, done by parcels.

CPython has a way of its own for each mode. PyVM has one, which carries what any of them does; `xidata`, `func` and `script`
are rules besides, which pyvm.interpreters keeps.
"""
import types

from pyvm.interpreters import NotShareableError, _shareable


def _code(obj):
    if not isinstance(obj, types.CodeType):
        raise NotShareableError("code expected, not %s" % type(obj).__name__)
    return obj


def _checked(check):
    def prepare(obj):
        check(obj)
        return obj

    return prepare


def _any(obj):
    return obj


_PREPARE = {
    "xidata": _checked(_shareable.check), "pickle": _any, "marshal": _any, "fallback": _any, "code": _code,
    "func": _checked(_shareable.check_stateless), "script": _shareable.script,
    "script-pure": lambda obj: _shareable.script(obj, is_pure=True),
}


def get_crossinterp_data(obj, mode=None):
    return _shareable.pack(_PREPARE[mode or "xidata"](obj))


def restore_crossinterp_data(parcel):
    return _shareable.unpack(parcel)
