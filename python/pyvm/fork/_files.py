"""Open files, sockets and their like: how a clone gets them (docs/internals/clone.md#files).

The clone has the parent's descriptors under their numbers, as after a real fork, or duplicates of them. Objects get what is in
them in two steps: they are made empty, and all get their parts at the very end (finish), with what they own. So a clone that
fails has written nothing and closed nothing. Nothing here reads, writes or seeks.
"""
import io
import sys

import _io
import _pyvm

from ._restore import Later, existing, set_variables

_SIMPLE = (int, float, str, bytes, bool, type(None))
STREAMS = ("stdin", "stdout", "stderr")
_BUFFERED = ("_io.BufferedReader", "_io.BufferedWriter", "_io.BufferedRandom")

_MULTIBYTE = ("_multibytecodec.MultibyteIncrementalDecoder", "_multibytecodec.MultibyteIncrementalEncoder")


def name_of(kind):
    return "%s.%s" % (kind.__module__, kind.__qualname__)


class Files:
    """The descriptors of the state that is packed. `duplicate`: None; or, the clone is to have duplicates of those that it owns:
    what makes one, which is a number, or has a method `take` that gives a new number each time."""

    def __init__(self, duplicate=None):
        self.duplicate = duplicate
        self.owned = set()
        self.made = {}  # the duplicates, by what they are of
        self.checked = set()

    def parts_of(self, obj):
        check = _CHECKS.get(type(obj).__module__, check_layouts)
        if check not in self.checked:
            check()
            self.checked.add(check)
        try:
            return _pyvm.file_parts(obj)
        except BlockingIOError:
            raise TypeError("another thread, or a call that is not over, reads or writes this %s" % type(obj).__name__) from None

    def own(self, number):
        if number >= 0:
            self.owned.add(number)

    def last(self):
        """What ends the parcel. Which descriptors there are is known only now."""
        if self.duplicate:
            for number in self.owned - set(self.made):
                try:
                    self.made[number] = self.duplicate(number)
                except OSError:
                    pass  # code has closed it, past the object that has it
        if check_layouts in self.checked:
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


class _Raw:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        if parts["fd"] >= 0 and obj.closefd:
            files.own(parts["fd"])
        return parts

    @staticmethod
    def set(obj, parts):
        _pending.append((obj, parts))


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
            _pending.append((obj, parts))


class _Pair:
    @staticmethod
    def get(obj, files):
        return files.parts_of(obj)

    @staticmethod
    def set(obj, parts):
        if parts:
            _io.BufferedRWPair.__init__(obj, io.BytesIO(), io.BytesIO())
            _pending.append((obj, parts))


class _Text:
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
        _pending.append((obj, parts))


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


class _Socket:
    @staticmethod
    def get(obj, files):
        parts = files.parts_of(obj)
        files.own(parts["fd"])
        return parts

    @staticmethod
    def set(obj, parts):
        """Its module sets up no socket without a descriptor."""
        from posix import close

        from _socket import socket
        socket.__init__(obj)
        close(socket.detach(obj))
        _pending.append((obj, parts))


RULES = {
    **dict.fromkeys(("_io._IOBase", "_io._RawIOBase", "_io._BufferedIOBase", "_io._TextIOBase"), _Nothing),
    "_io.FileIO": _Raw, **dict.fromkeys(_BUFFERED, _Buffered), "_io.BufferedRWPair": _Pair,
    "_io.TextIOWrapper": _Text, **dict.fromkeys(_MULTIBYTE, _Multibyte), "_io.IncrementalNewlineDecoder": _Newlines, "_io.BytesIO": _Memory,
    "_io.StringIO": _Memory, "_socket.socket": _Socket,
}


def _base(obj, names):
    return next(each for each in type(obj).__mro__ if name_of(each) in names)


# ---- Objects that are not made by their types ----


def _epoll(obj, cloner):
    parts = cloner.files.parts_of(obj)
    if cloner.files.duplicate and parts["fd"] >= 0:
        raise TypeError("what it waits for has other numbers in this clone")
    cloner.files.own(parts["fd"])
    cloner.data.append(Later(_Raw.set, obj, parts))
    return make_epoll, ()


def make_epoll():
    from select import epoll
    made = epoll()
    made.close()
    return made


def _poll(obj, cloner):
    parts = cloner.files.parts_of(obj)
    if cloner.files.duplicate and parts["registered"]:
        raise TypeError("what it waits for has other numbers in this clone")
    return make_poll, (dict(parts["registered"]),)


def make_poll(registered):
    from select import poll
    made = poll()
    for number, events in registered.items():
        made.register(number, events & 0xffff)
    return made


def _entry(obj, cloner):
    return _pyvm.make_dir_entry, (type(obj), cloner.files.parts_of(obj))


MADE = {"select.epoll": _epoll, "select.poll": _poll, "posix.DirEntry": _entry}

# ---- The standard streams ----


def stream_marks():
    """By name: what a VM's own streams are like if there is nothing in them."""
    return {name: _stream_mark(getattr(sys, "__%s__" % name, None)) for name in STREAMS}


def _stream_mark(stream):
    if type(stream) is not _io.TextIOWrapper or vars(stream).keys() != {"mode"}:
        return None
    try:
        found, left = [], [stream]
        for each in left:
            is_coder = hasattr(each, "__dict__") and not isinstance(each, _io._IOBase)
            parts = vars(each) if is_coder else Files().parts_of(each)
            left += [part for name, part in parts.items() if type(part) not in _SIMPLE and
                     (name in ("buffer", "decoder", "encoder") or name == "raw" and each is not stream)]
            found.append((type(each).__name__, [(name, part) for name, part in parts.items() if type(part) in _SIMPLE]))
    except TypeError:
        return None
    return "%r %s" % (found, stream.mode)


def know_streams(cloner, marks):
    """Those that each VM has of its own stay in place, and get the parent's content and settings, if these are others than there."""
    for name in STREAMS:
        place = "__%s__" % name
        stream = getattr(sys, place, None)
        if type(stream) is not _io.TextIOWrapper:
            cloner.data.append(Later(set_variables, sys, {place: stream}))
            continue
        cloner.space(stream, (existing, (sys, place)))
        mark = marks.get(name)
        if mark is not None and mark == _stream_mark(stream):
            cloner.space(stream.buffer, (existing, (sys, place, "buffer")))
            if hasattr(stream.buffer, "raw"):  # else it has no buffer
                cloner.space(stream.buffer.raw, (existing, (sys, place, "buffer", "raw")))
            continue
        cloner.data.append(Later(set_stream, stream, (_Text.get(stream, cloner.files), vars(stream).copy())))
        raw, steps = _program_raw(stream)
        if raw is not None:
            cloner.space(raw, (existing, (sys, place, *steps)))


def _program_raw(stream):
    """What is below it, if that calls functions of the program that VMs are in (Sources/engine/interpreters/streams.c)."""
    for steps in (("buffer", "raw"), ("buffer",)):
        raw = stream
        for step in steps:
            raw = getattr(raw, step, None)
        if type(raw).__name__ in ("Input", "Output") and type(raw).__mro__[1] is io.RawIOBase and "mode" in vars(type(raw)):
            return raw, steps
    return None, ()


def set_stream(stream, state):
    _streams.append((stream, *state))


# ---- The end of it ----

_pending, _streams = [], []
keeps_streams = False  # the clone has been given standard streams of its own


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
    for stream, state, attributes in () if keeps_streams else _streams:
        _Text.set(stream, state)
        vars(stream).update(attributes)
    for obj, parts in _pending:
        if "fd" in parts:
            parts["fd"] = taken.get(parts["fd"], parts["fd"])
        _pyvm.set_file_parts(obj, parts)
    _pending.clear()
    _streams.clear()


# ---- Whether this CPython has things where file_parts.c looks for them ----


def check_layouts():
    """With objects of known content. TypeError: it has not."""
    reader = io.BufferedReader(io.BytesIO(b"0123456789"), 4)
    reader.read(3)
    _expect(reader, raw=reader.raw, ok=1, detached=0, readable=1, writable=0, abs_pos=4, pos=3, raw_pos=4, read_end=4,
            buffer_size=4, buffer_mask=3, content=b"0123", fast_closed_checks=0)
    writer = io.BufferedWriter(io.BytesIO(), 6)
    writer.write(b"ab")
    _expect(writer, raw=writer.raw, ok=1, readable=0, writable=1, abs_pos=0, pos=2, write_pos=0, write_end=2, buffer_size=6,
            buffer_mask=0, content=b"ab")
    pair = io.BufferedRWPair(io.BytesIO(), io.BytesIO())
    parts = _pyvm.file_parts(pair)
    if type(parts["reader"]) is not io.BufferedReader or type(parts["writer"]) is not io.BufferedWriter:
        _expect(pair, reader=None)
    below = io.BytesIO(b"\r\nabc")
    text = io.TextIOWrapper(below, "ascii", "replace", None, line_buffering=True)
    text.read(2)
    _expect(text, ok=1, detached=0, chunk_size=8192, buffer=below, encoding="ascii", errors="replace", line_buffering=1, write_through=0,
            readuniversal=1, readtranslate=1, writetranslate=1, seekable=1, has_read1=1, telling=1, decoded_chars="\nabc",
            decoded_chars_used=2, snapshot=(0, b"\r\nabc"), pending_bytes_count=0)
    _expect(_pyvm.file_parts(text)["decoder"], errors="strict", flags=2 | 4 << 2)
    text = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\r\n", write_through=False)
    text.write("a\n")
    waiting = _pyvm.file_parts(text).get("pending_bytes")
    _expect(text, readnl="\r\n", pending_bytes_count=3, encoding_start_of_stream=0, write_through=0)
    if waiting not in ("a\r\n", b"a\r\n", ["a\r\n"], [b"a\r\n"]):
        _expect(text, pending_bytes="a\r\n")


def check_other_layouts():
    """The same for those that are no files."""
    from _contextvars import ContextVar
    from _csv import reader as csv_reader
    from _functools import _lru_cache_wrapper
    row = iter(["a,b", "c,d"])
    reader = csv_reader(row)
    next(reader)
    _expect(reader, lines=row, line_number=1)
    variable = ContextVar("variable")
    first = variable.set(1)
    second = variable.set(2)
    context = _pyvm.file_parts(first)["context"]
    variable.reset(second)
    _expect(second, context=context, variable=variable, old_value=1, is_used=1)
    variable.reset(first)
    kept = _lru_cache_wrapper(int, 4, False, tuple)
    kept(1), kept("1"), kept(1), kept(1)
    _expect(kept, hits=2, misses=2, function=int)
    if set(_pyvm.file_parts(kept)["cache"]) != {1, "1"} or type(_pyvm.file_parts(kept)["keyword_mark"]) is not object:
        _expect(kept, cache={1, "1"})


def check_iterators():
    from itertools import chain, compress, dropwhile, filterfalse, islice, starmap, takewhile
    below = iter([1, 0, 2, 3, 4, 5])
    for kind in (starmap, filterfalse):
        _expect(kind(bool, below), first=bool, second=below)
    outer = iter([below])
    _expect(compress(below, outer), first=below, second=outer)
    chained = chain.from_iterable(outer)
    next(chained)
    _expect(chained, source=outer, active=below)
    dropping, taking = dropwhile(bool, below), takewhile(bool, below)
    _expect(dropping, function=bool, state=0)
    next(dropping), next(taking)
    _expect(dropping, function=bool, state=1)
    _expect(taking, function=bool, state=0)
    _expect(taking, **{"from": below})
    sliced = islice(below, 1, 9, 2)
    next(sliced)
    _expect(sliced, next=3, stop=9, step=2, count=2)
    _expect(sliced, **{"from": below})


def _expect(obj, **known):
    parts = _pyvm.file_parts(obj)
    for name, value in known.items():
        if name not in parts or parts[name] is not value and (type(parts[name]) is not type(value) or parts[name] != value):
            raise TypeError("this CPython has what is in a %s elsewhere: %s is %r, not %r" %
                            (type(obj).__name__, name, parts.get(name), value))


_CHECKS = {"_csv": check_other_layouts, "_contextvars": check_other_layouts, "functools": check_other_layouts, "itertools": check_iterators}
