"""What is in a clone in place of an object that could not be cloned."""
from . import _waiting


class LeftOut:
    """In place of an object that could not be cloned. Whatever is done with it fails."""

    __slots__ = ("name",)

    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __repr__(self):
        return "<a %s, left out by the fork>" % self.name

    def __reduce__(self):
        return left_out, (self.name,)

    def __getattr__(self, name):
        raise AttributeError("the fork has left out this %s" % self.name)

    def __bool__(self):
        raise TypeError("the fork has left out this %s" % self.name)

    def __iter__(self):
        return self if _waiting.is_making() else self.__bool__()

    def __next__(self):
        self.__bool__()

    def __eq__(self, other):
        return self is other if _waiting.is_making() else self.__bool__()

    def __hash__(self):
        return object.__hash__(self) if _waiting.is_making() else self.__bool__()


def left_out(name):
    return LeftOut(name)
