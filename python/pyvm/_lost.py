"""Classes of exceptions go by name, but an exception should arrive where its class cannot be imported, too.

There a substitute takes its place: a class of the same name, below the first base class that is there, with the text that the
exception had.
"""
import sys

from . import _names
from ._bare import bare

_substitutes = {}  # by module and name


def class_of(error):
    """What to pack for the class of an exception."""
    kind = type(error)
    if "__lost__" in vars(kind):
        return bare(kind, lambda kind: (find_class, kind.__lost__))
    if kind.__module__ == "builtins" or not _names.is_importable(kind):
        return kind
    return bare(kind, lambda kind: (find_class, (_name_of(kind), [_name_of(base) for base in kind.__mro__[1:-1]])))


def text_of(error):
    """For a substitute."""
    try:
        return str(error)
    except Exception as failed:
        return "<its text is lost: str() raised %s>" % type(failed).__name__


def _name_of(kind):
    return kind.__module__, kind.__qualname__


def find_class(name, bases):
    found = _find(*name)
    if found is None:
        found = _substitutes.get(name)
    if found is None:
        base = next(each for each in (_find(*base) for base in bases) if each is not None)
        found = _substitutes.setdefault(name, type(name[1].rpartition(".")[2], (base,), {
            "__module__": name[0], "__qualname__": name[1], "__lost__": (name, bases), "__str__": _text,
            "__doc__": "Stands for an exception's class that cannot be imported in this VM."}))
    return found


def _find(module, name):
    """The exception's class, or None."""
    try:
        __import__(module)
        found = sys.modules[module]
        for part in name.split("."):
            found = getattr(found, part)
    except Exception:
        return None
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def _text(self):
    return self.__dict__.get("__text__", "")


def set_text(error, text):
    if "__lost__" in vars(type(error)):
        error.__dict__["__text__"] = text
