"""Forking: a child that begins with the state of this VM."""
import _pyvm
from pyvm._proxy import request_call, value_of

from . import _child, _clone, _imports, _modules, _streams  # noqa: F401: what these import is part of the state


def at_statement(called, skip, leaves_out):
    """The child's pid, and 0 in the child, which goes on with copies of this thread's frames.

    `called`: see _frames.here. `skip`: how many frames are between this one and the one that forks.
    """
    from pyvm import _frames
    frames = _frames.here(skip, called=called)
    running = [(frame[_GENERATOR], frame[_GLOBALS]) for frame in frames if frame[_GENERATOR] is not None]
    return _start(("frames", frames), running, None, leaves_out)


_GLOBALS, _GENERATOR = 1, 8


def with_target(target, args, kwargs, name, leaves_out):
    """The pid of a child that calls `target`."""
    _streams.flush()
    return _start(("call", (target, args, kwargs)), (), name, leaves_out)


def for_native(name, leaves_out):
    """A child in which a function of a C program is to run, and its state: that program has it go (engine/program/child.c)."""
    return _start(("native", None), (), name, leaves_out, lambda *ready: ready)


def _start(entry, running, name, leaves_out, go=_pyvm.process_go):
    _clone.refuse_within()
    _imports.wait(_imports.wait_until())  # what they import is then imported by the child as well
    with _clone.one_at_a_time:
        return _start_alone(entry, running, name, leaves_out, go)


def _start_alone(entry, running, name, leaves_out, go):
    asked = request_call("pyvm.fork._there:import_all", _modules.to_import())
    frames = len(entry[1]) if entry[0] == "frames" else 0
    child, answer = _pyvm.process_begin(*_clone.recipe(), asked, name, frames)
    try:
        there = _clone.imported(value_of(answer), "child")
        parcel = _clone.packed(there, leaves_out, entry, running, None, lambda: _pyvm.process_bring_files(child))
        return go(child, parcel)
    except BaseException:
        _pyvm.process_cancel(child)
        raise
