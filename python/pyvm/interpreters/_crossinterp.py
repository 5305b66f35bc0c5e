"""What queues and channels have in common: what stands for an object whose interpreter has ended."""


class ItemInterpreterDestroyed(Exception):
    """The object's interpreter has ended, and its sender wanted this exception in its place."""


class UnboundItem:
    """Stands for an object whose interpreter has ended."""

    __slots__ = ("_name",)

    def __new__(cls, name="UNBOUND"):
        raise TypeError("use %s.UNBOUND" % __name__)

    @staticmethod
    def singleton(kind, module, name="UNBOUND"):
        """The one of a module, which comes as the same from other interpreters."""
        self = object.__new__(type("Unbound%sItem" % kind.capitalize(), (UnboundItem,), {"__slots__": (), "__module__": module}))
        self._name = "%s.%s" % (module, name)
        return self

    def __repr__(self):
        return self._name

    def __reduce__(self):
        return _named, tuple(self._name.rsplit(".", 1))


def _named(module, name):
    import importlib

    return getattr(importlib.import_module(module), name)


UNBOUND = UnboundItem.singleton("", __name__)
UNBOUND_ERROR = UnboundItem.singleton("", __name__, "UNBOUND_ERROR")
UNBOUND_REMOVE = UnboundItem.singleton("", __name__, "UNBOUND_REMOVE")

UNBOUND_FLAG = 3
_UNBOUND_CONSTANT_TO_FLAG = {UNBOUND_REMOVE: 1, UNBOUND_ERROR: 2, UNBOUND: UNBOUND_FLAG}
_UNBOUND_FLAG_TO_CONSTANT = {flag: constant for constant, flag in _UNBOUND_CONSTANT_TO_FLAG.items()}


def serialize_unbound(unbound):
    """(its number,)"""
    try:
        return (_UNBOUND_CONSTANT_TO_FLAG[unbound],)
    except (KeyError, TypeError):
        raise NotImplementedError("unsupported unbound replacement op %r" % (unbound,)) from None


def resolve_unbound(flag, exctype_destroyed):
    """What a receiver gets for the number: UNBOUND, or the exception."""
    op = _UNBOUND_FLAG_TO_CONSTANT.get(flag)
    if op is UNBOUND_ERROR:
        raise exctype_destroyed("item's original interpreter destroyed")
    if op is not UNBOUND:
        raise NotImplementedError("unsupported unbound replacement op %r" % (op or flag,))
    return op


def checked_flag(flag, default):
    """A number as `_interpqueues` and `_interpchannels` take it; -1 is the default."""
    if flag is None or flag < 0:
        return default
    if flag not in _UNBOUND_FLAG_TO_CONSTANT:
        raise ValueError("unsupported unboundop %d" % flag)
    return flag
