"""Open files, sockets and their like: how a clone gets them (docs/internals/clone.md#files).

The clone has the parent's descriptors under their numbers, as after a real fork, or duplicates of them. Objects get what is in
them in two steps: they are made empty, and all get their parts at the very end (finish), with what they own. So a clone that
fails has written nothing and closed nothing. Nothing here reads, writes or seeks.
"""
import io

import _io
import _pyvm

from . import _layouts
from ._objects import full_name
from ._restore import Later

_BUFFERED = ("_io.BufferedReader", "_io.BufferedWriter", "_io.BufferedRandom")

_MULTIBYTE = ("_multibytecodec.MultibyteIncrementalDecoder", "_multibytecodec.MultibyteIncrementalEncoder")


class Busy(TypeError):
    """An object has no state that could be taken now: it may have one soon."""


class Files:
    """The descriptors of the state that is packed. `duplicate`: None; or, the clone is to have duplicates of those that it owns:
    what makes one, which is a number, or has a method `take` that gives a new number each time."""

    def __init__(self, duplicate=None):
        self.duplicate = duplicate
        self.owned = set()
        self.made = {}  # the duplicates, by what they are of
        self.checked = set()

    def parts_of(self, obj):
        check = _layouts.CHECKS.get(type(obj).__module__, _layouts.check_files)
        if check not in self.checked:
            check()
            self.checked.add(check)
        try:
            return _pyvm.file_parts(obj)
        except BlockingIOError:
            raise Busy("another thread, or a call that is not over, reads or writes this %s" % type(obj).__name__) from None

    def own(self, number):
        if number >= 0:
            self.owned.add(number)

    def own_by(self, obj, name, number, data):
        """It is an attribute of an object of Python's, which a clone gets with the number of its own. `data`: what comes later."""
        if self.duplicate and type(number) is int and number >= 0:
            self.owned.add(number)
            data.append(Later(later_number, obj, (name, number)))
            return None
        return number

    def last(self):
        """What ends the parcel. Which descriptors there are is known only now."""
        if self.duplicate:
            for number in self.owned - set(self.made):
                try:
                    self.made[number] = self.duplicate(number)
                except OSError:
                    pass  # code has closed it, past the object that has it
        if _layouts.check_files in self.checked or self.owned:
            yield Later(finish, None, self.made)

    def abandon(self):
        """The clone has failed."""
        while self.made:
            _close(self.made.popitem()[1])


# ---- What is taken from an object ----


class _Nothing:
    """Classes in C that have nothing but a __dict__."""

    set = None

    @staticmethod
    def get(obj, files):
        return None


class Raw:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        if parts["fd"] >= 0 and obj.closefd:
            files.own(parts["fd"])
        return parts

    @staticmethod
    def set(obj, parts):
        later(obj, parts)


class _Buffered:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        if type(parts.get("raw")) is not _io.FileIO:
            parts["fast_closed_checks"] = 0
        return parts

    @staticmethod
    def set(obj, parts):
        """Over memory, until its parts come."""
        if parts["ok"] or parts["detached"]:
            _base(obj, _BUFFERED).__init__(obj, io.BytesIO(), parts["buffer_size"])
            later(obj, parts)


class _Pair:
    @staticmethod
    def get(obj, files):
        return files.parts_of(obj)

    @staticmethod
    def set(obj, parts):
        if parts:
            _io.BufferedRWPair.__init__(obj, io.BytesIO(), io.BytesIO())
            later(obj, parts)


class Text:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        if type(parts.get("raw")) is not _io.FileIO:
            parts.pop("raw", None)
        decoder, encoder, coders = parts.pop("decoder", None), parts.pop("encoder", None), {}
        if decoder is not None:
            coders["decoder"] = decoder.getstate()
            if type(decoder) is _io.IncrementalNewlineDecoder:
                coders["newlines"] = files.parts_of(decoder)["flags"]
        if encoder is not None:
            coders["encoder"] = encoder.getstate()
        return parts, coders

    @staticmethod
    def set(obj, state):
        """Over nothing, until its parts come."""
        parts, coders = state
        if not parts["ok"] and not parts["detached"]:
            return
        _io.TextIOWrapper.__init__(obj, _Stub("decoder" in coders, "encoder" in coders), parts["encoding"], parts["errors"],
                                   parts.get("readnl"))
        made = _pyvm.file_parts(obj)
        for name in ("decoder", "encoder"):
            if name in coders:
                made[name].setstate(coders[name])
        if "newlines" in coders:
            decoder = made["decoder"]
            _pyvm.set_file_parts(decoder, {**_pyvm.file_parts(decoder), "flags": coders["newlines"]})
        later(obj, parts)


class _Stub(io.BufferedIOBase):
    def __init__(self, is_readable, is_writable):
        self.readable, self.writable = lambda: is_readable, lambda: is_writable


class _Newlines:
    @staticmethod
    def get(obj, files):
        return files.parts_of(obj)

    @staticmethod
    def set(obj, parts):
        _io.IncrementalNewlineDecoder.__init__(obj, None, False)
        _pyvm.set_file_parts(obj, parts)


class _Multibyte:
    """Codecs of CPython's that keep some bytes, or what has gone before."""

    @staticmethod
    def get(obj, files):
        return obj.errors, _base(obj, _MULTIBYTE).getstate(obj)

    @staticmethod
    def set(obj, state):
        base = _base(obj, _MULTIBYTE)
        base.__init__(obj, state[0])
        base.setstate(obj, state[1])


class _Memory:
    """BytesIO and StringIO."""

    @staticmethod
    def get(obj, files):
        base = _base(obj, ("_io.BytesIO", "_io.StringIO"))
        try:
            return base.__getstate__(obj)[:-1]
        except ValueError:
            return None  # it is closed

    @staticmethod
    def set(obj, state):
        base = _base(obj, ("_io.BytesIO", "_io.StringIO"))
        base.__init__(obj)
        if state is None:
            base.close(obj)
        else:
            base.__setstate__(obj, (*state, None))


RULES = {
    **dict.fromkeys(("_io._IOBase", "_io._RawIOBase", "_io._BufferedIOBase", "_io._TextIOBase"), _Nothing),
    "_io.FileIO": Raw, **dict.fromkeys(_BUFFERED, _Buffered), "_io.BufferedRWPair": _Pair,
    "_io.TextIOWrapper": Text, **dict.fromkeys(_MULTIBYTE, _Multibyte), "_io.IncrementalNewlineDecoder": _Newlines, "_io.BytesIO": _Memory,
    "_io.StringIO": _Memory,
}


def _base(obj, names):
    return next(each for each in type(obj).__mro__ if full_name(each) in names)


# ---- The end of it ----

_pending = []  # objects, and their parts
_numbers = []  # objects, and what they have in an attribute
at_finish = []  # functions that are called first


def later(obj, parts):
    """The object gets its parts at the end."""
    _pending.append((obj, parts))


def later_number(obj, attribute):
    _numbers.append((obj, attribute))


def _close(number):
    from posix import close
    if isinstance(number, int):
        close(number)


def _taken(duplicates):
    taken = {}
    try:
        for number, made in duplicates.items():
            taken[number] = made if isinstance(made, int) else made.take()
    except BaseException:
        for number, made in taken.items():
            if made is not duplicates[number]:
                _close(made)
        raise
    return taken


def finish(_, duplicates):
    """Now everything is what the parent's is, and owns its descriptor."""
    taken = _taken(duplicates)
    for each in at_finish:
        each()
    for obj, parts in _pending:
        if "fd" in parts:
            parts["fd"] = taken.get(parts["fd"], parts["fd"])
        _pyvm.set_file_parts(obj, parts)
    for obj, (name, number) in _numbers:
        vars(obj)[name] = taken.get(number)
    _numbers.clear()
    at_finish.clear()
    _pending.clear()
