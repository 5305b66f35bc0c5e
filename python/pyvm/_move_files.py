"""Moving files: their descriptor, position, and what was read ahead or is not written yet."""
import gc
import io
import os

from _pyvm import Descriptor, move

from ._move import attributes_of, set_attributes

_BUFFERED = (io.BufferedReader, io.BufferedWriter, io.BufferedRandom)

# ---- FileIO ----


def _why_not(raw):
    if not isinstance(raw, io.FileIO):
        return "what is below it is no file but a %s" % type(raw).__qualname__
    if raw.closed:
        return "it is closed"
    return None if raw.closefd else "its file descriptor is not its own (closefd=False)"


def take_raw(raw):
    why = _why_not(raw)
    if why:
        return why
    position = raw.tell() if raw.seekable() else None
    made = make_raw, (type(raw), Descriptor(raw.fileno()), raw.mode, position, attributes_of(raw, io.FileIO))
    return made, raw.close


def make_raw(kind, descriptor, mode, position, attributes):
    raw = kind.__new__(kind)
    number = descriptor.take()
    try:
        io.FileIO.__init__(raw, number, mode)
    except BaseException:
        os.close(number)
        raise
    if position is not None:
        raw.seek(position)  # a mode of appending has gone to the end
    set_attributes(raw, attributes)  # also `name`
    return raw


# ---- Buffers ----


def take_buffered(buffered):
    raw = buffered.raw
    why = _why_not(raw)
    if why:
        return why
    if buffered.writable():
        buffered.flush()
    position, ahead = (buffered.tell(), b"") if buffered.seekable() else (None, _read_ahead(buffered))
    size = buffered.__sizeof__() - type(buffered).__basicsize__
    made = make_buffered, (type(buffered), move(raw), size, position, ahead, attributes_of(buffered, _class_of_io(buffered)))
    return made, buffered.close


class _Instead:
    """While it is entered, an object's method is another function."""

    def __init__(self, obj, name, function):
        self.attributes, self.name, self.function = vars(obj), name, function

    def __enter__(self):
        self.attributes[self.name] = self.function

    def __exit__(self, *error):
        del self.attributes[self.name]


def _read_ahead(buffered):
    """What is in the buffer, without reading more."""
    if not buffered.readable():
        return b""
    with _Instead(buffered.raw, "readinto", lambda memory: 0):
        return buffered.peek()


def _class_of_io(buffered):
    return next(base for base in type(buffered).__mro__ if base in _BUFFERED)


def make_buffered(kind, raw, size, position, ahead, attributes):
    buffered = kind.__new__(kind)
    _class_of_io(buffered).__init__(buffered, raw, size)
    if position is not None:
        buffered.seek(position)
    elif ahead:
        _put_ahead(buffered, ahead)
    set_attributes(buffered, attributes)
    return buffered


def _put_ahead(buffered, ahead):
    def read(memory):
        memory[:len(ahead)] = ahead
        return len(ahead)

    with _Instead(buffered.raw, "readinto", read):
        buffered.peek()


# ---- Text ----

_BEGIN_WITH_A_MARK = ("utf-16", "utf-32", "utf-8-sig", "utf_16", "utf_32", "utf_8_sig")


def take_text(text):
    buffer = text.buffer
    if not isinstance(buffer, _BUFFERED):  # nor is a FileIO, as below sys.stdout with PYTHONUNBUFFERED
        return _why_not(buffer) or "there is no buffer below it"
    why = _why_not(buffer.raw)
    if why:
        return why
    position = text.tell() if text.seekable() else None  # before anything else: it says whether it knows
    text.flush()
    newline, was_read = _newline_of(text)
    if position is None and was_read:
        return "text was read ahead from what has no positions; move it before it is read, or read bytes"
    if position is None and text.writable() and text.encoding.lower() in _BEGIN_WITH_A_MARK:
        return "its encoding begins with a mark, and what it is written to has no positions"
    made = make_text, (type(text), move(buffer), text.encoding, text.errors, newline, text.line_buffering,
                       text.write_through, position, attributes_of(text, io.TextIOWrapper))
    return made, text.close


def _newline_of(text):
    """The argument `newline` that it was made with, and whether something was read since the last seek.

    The garbage collector tells what the object refers to: among the text, in this order, the encoding, the argument, what
    was read and decoded, and how errors are handled; but for what is not there.
    """
    found = [each for each in gc.get_referents(text) if type(each) is str][1:-1]
    if len(found) == 2:
        return found[0], True
    if not found:
        return None, False
    if found[0] not in ("", "\n", "\r", "\r\n"):
        return None, True
    try:
        text.reconfigure(newline=found[0])  # no change, if that is what it is
    except io.UnsupportedOperation:
        return None, True
    return found[0], False


def make_text(kind, buffer, encoding, errors, newline, line_buffering, write_through, position, attributes):
    text = kind.__new__(kind)
    io.TextIOWrapper.__init__(text, buffer, encoding, errors, newline, line_buffering, write_through)
    if position is not None:
        text.seek(position)
    set_attributes(text, attributes)
    return text


# ---- Files in memory ----


def take_memory(file):
    if file.closed:
        return "it is closed"
    if isinstance(file, io.BytesIO):
        file.truncate(len(file.getbuffer()))  # BufferError, as long as somebody looks at its memory
    return None, file.close
