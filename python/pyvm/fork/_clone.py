"""Making a VM that is the clone of this one."""
import sys

import _pyvm

from . import _cloner, _state  # noqa: F401: what that imports is part of the state


def clone(leaves_out=False, duplicates=False):
    """A new VM of this one's kind, with the state of this one.

    TypeError: something in it cannot be cloned. `leaves_out`: what cannot is left out; there is an object in its place.
    `duplicates`: the clone owns duplicates of the descriptors that this VM owns, as it has no table of descriptors of its own.
    """
    this = _pyvm.current()
    _state.resolve_lazy_imports()
    modules = _state.modules_here()
    made = _pyvm.VM(this.kind)
    try:
        there, missing = made.call("pyvm.fork._state:import_all", [each for each in sys.path if isinstance(each, str)],
                                   _state.to_import(modules))
        if missing:
            raise RuntimeError("the clone cannot import %s" % missing)
        parcel, _, files = _state.pack(there, leaves_out, duplicates)
        try:
            made.call("pyvm.fork._clone:become", parcel)
        except BaseException:
            files.abandon()
            raise
    except BaseException:
        made.close()
        raise
    return made


def become(parcel):
    parcel.unpack()
