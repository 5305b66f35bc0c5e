"""The standard streams: each VM has some of its own, which stay in place in a clone, and get what is in the parent's."""
import io
import sys

import _io

from . import _files
from ._objects import SIMPLE
from ._restore import Later, existing, set_variables

NAMES = ("stdin", "stdout", "stderr")
keeps = False  # the clone has been given standard streams of its own
_unused = []  # what these would have got: it would close what is below them at its end


def flush():
    """What is in the buffers each child or clone would write once more."""
    for name in "stdout", "stderr":
        try:
            getattr(sys, name, None).flush()
        except Exception:
            pass  # there is none, it is closed, or nobody reads it any more


def marks():
    """By name: what a VM's own streams are like if there is nothing in them."""
    return {name: _mark(getattr(sys, "__%s__" % name, None)) for name in NAMES}


def _mark(stream):
    if type(stream) is not _io.TextIOWrapper or vars(stream).keys() != {"mode"}:
        return None
    try:
        found, left = [], [stream]
        for each in left:
            is_coder = hasattr(each, "__dict__") and not isinstance(each, _io._IOBase)
            parts = vars(each) if is_coder else _files.Files().parts_of(each)
            left += [part for name, part in parts.items() if id(type(part)) not in SIMPLE and
                     (name in ("buffer", "decoder", "encoder") or name == "raw" and each is not stream)]
            found.append((type(each).__name__, [(name, part) for name, part in parts.items() if id(type(part)) in SIMPLE]))
    except TypeError:
        return None
    return "%r %s" % (found, stream.mode)


def know(cloner, there):
    """Those that each VM has of its own stay in place, and get the parent's content and settings, if these are others than there."""
    for name in NAMES:
        place = "__%s__" % name
        stream = getattr(sys, place, None)
        if type(stream) is not _io.TextIOWrapper:
            cloner.data.append(Later(set_variables, sys, {place: stream}))
            continue
        cloner.space(stream, (existing, (sys, place)))
        mark = there.get(name)
        if mark is not None and mark == _mark(stream):
            cloner.space(stream.buffer, (existing, (sys, place, "buffer")))
            if hasattr(stream.buffer, "raw"):  # else it has no buffer
                cloner.space(stream.buffer.raw, (existing, (sys, place, "buffer", "raw")))
            continue
        raw, steps = _program_raw(stream)
        cloner.data.append(Later(set_stream, stream, (_files.Text.get(stream, cloner.files), vars(stream).copy(), "raw" in steps)))
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
    _files.at_finish.append(lambda: _unused.append(state) if keeps else _set(stream, *state))


def _set(stream, state, attributes, keeps_raw):
    if keeps_raw:
        stream.buffer.detach()  # it ends now, and would close that
    _files.Text.set(stream, state)
    vars(stream).update(attributes)
