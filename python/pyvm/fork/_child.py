"""What the VM of a pseudo-process runs (Sources/engine/program/child.c)."""
import sys

import _pyvm

from . import _environment, _restore, _waiting


def become(parcel):
    """Gets what is in a parcel of state (_state.pack). No other function of Python code is between this one and the unpacking: a
    child that is silenced meanwhile (engine/continuation/silence.c) must not return into one. The collector is off since this VM was made,
    as all that is made stays: the state says how it is to be."""
    imports, state, whole, layout, first, groups, anew = parcel.unpack()
    for name in imports:
        __import__(name)  # now, as modules of the state are not complete while it is unpacked
    _environment.install()
    before = sys.modules.copy()
    while True:
        left = _waiting.State(_pyvm.Pieces(state, layout), whole, first, groups, anew)
        _waiting.begin(left)
        try:
            for piece in first:
                if piece not in left.done:
                    left.done.add(piece)
                    left.pieces.unpack(piece)
            _waiting.has_become()
            return
        except BaseException as error:  # telling of it needs modules, too
            sys.modules.clear()
            sys.modules.update(before)
            left = None
            _waiting.begin(left)
            if not groups or not isinstance(error, SystemError):
                raise
            first, groups = sorted([*first, *(each for pieces, *_ in groups.values() for each in pieces)]), {}  # all in its order


def begin():
    """The first that runs with the state: what it is to go on with."""
    _waiting.begun()
    entry, _restore.beginning = _restore.beginning, None
    _waiting.settle()
    for hook in _pyvm.fork_hooks()[2]:
        _pyvm.call_hook(hook)
    return entry


def begin_as(version, parcel, own):
    """A clone of a template begins: _template.py. `own`: what it has been given of its own, and keeps."""
    if version != sys.version:
        raise RuntimeError("the template is of CPython %s, and its clone would be %s" % (version.partition(" ")[0], sys.version.partition(" ")[0]))
    kept = _own(own)
    become(parcel)
    begin()
    _keep(kept)
    _forget_processes()


def _forget_processes():
    """What multiprocessing has begun in the frozen VM is not the clone's to end: it would wait for threads that it has not."""
    util, process = (sys.modules.get("multiprocessing." + name) for name in ("util", "process"))
    if hasattr(util, "_finalizer_registry"):
        util._finalizer_registry.clear()
    if hasattr(process, "_children"):
        process._children = set()


_OWN = ("path", "argv", "environment", "streams")  # the bits of begin_for_program


def begin_for_program(frozen, own):
    """The same for a program in C (Sources/libpyvm/exchange/template.c); `frozen`: what _template.freeze gives."""
    begin_as(frozen[2], *frozen[4:], [name for bit, name in enumerate(_OWN) if own & 1 << bit])


def _own(names):
    import os
    found = {"argv": sys.argv, "path": sys.path, "environment": os.environ}
    if "streams" in names:
        from . import _streams
        _streams.keeps = True
    return {name: found[name].copy() for name in names if name in found}


def _keep(kept):
    import os
    for name, value in kept.items():
        if name == "environment":
            for each in os.environ.copy():
                del os.environ[each]  # not clear(), which from CPython 3.15 on clears the process's
            os.environ.update(value)
        else:
            getattr(sys, name)[:] = value


def run():
    """Goes on with what the parent has said. What this returns is of no use; what it raises ends the process."""
    kind, what = begin()
    if kind == "native":
        return None  # a C function goes on
    if kind == "frames":
        return _pyvm.run_frames(what, 0)
    call = [what]
    del what
    return _call(call)


def _call(call):
    """Signals arrive here, also where the function is in C. They do not in what calls this (Sources/engine/threads/fragile.c)."""
    function, args, kwargs = call.pop()
    return function(*args, **kwargs)
