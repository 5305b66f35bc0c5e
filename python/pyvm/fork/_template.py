"""A VM's state, frozen once, of which any number of VMs can begin."""
import os
import sys
from _collections_abc import Mapping

import _pyvm

from . import _at_end, _child, _clone, _imports, _modules, _streams  # noqa: F401: what these import is part of the state

_AS_FROZEN = object()


class Template:
    """The state of the VM that makes it, as it is now. `clone` makes VMs that begin with it.

    It does not need that VM any more, and can be sent to others. TypeError: something in the state cannot be in a clone; with
    `leaves_out` there is an object in its place, which fails whatever is done with it.
    """

    __slots__ = ("_frozen",)

    def __init__(self, *, leaves_out=False):
        self._frozen = freeze(leaves_out)

    def clone(self, kind=None, *, name=None, path=None, argv=None, environment=None, memory_limit=_AS_FROZEN, allow_fork=False,
              allow_exec=False, allow_threads=True, allow_daemon_threads=False):
        """A new pyvm.VM with this state. All is as for pyvm.VM, but what is not given is that of the VM that was frozen: its kind,
        its memory limit, and sys.path, sys.argv and os.environ of the state."""
        from pyvm._vm import _paths
        kind_here, recipe, version, python, state = self._demand()
        options = {**recipe, "name": name, "allow_fork": allow_fork, "allow_exec": allow_exec, "allow_threads": allow_threads,
                   "allow_daemon_threads": allow_daemon_threads, "python": None if version == sys.version else python}
        own = {"path": _paths(path), "argv": _paths(argv), "environment": dict(environment) if isinstance(environment, Mapping) else environment}
        own = {each: value for each, value in own.items() if value is not None}
        if memory_limit is not _AS_FROZEN:
            options["memory_limit"] = memory_limit
        made = _pyvm.make(kind_here if kind is None else kind, True, {**options, **own})
        try:
            made.call("gc:disable")  # as in _there.import_all
            made.call("pyvm.fork._child:begin_as", version, state, list(own))
        except BaseException:
            _pyvm.end(made)
            raise
        return made

    def _demand(self):
        if self._frozen is None:
            raise ValueError("the template is closed")
        return self._frozen

    @property
    def size(self):
        """How many bytes the state takes."""
        return self._demand()[-1].size

    def close(self):
        """Lets go of the state: clones stay, and so do templates in other VMs. The last that lets go frees it."""
        self._frozen = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __reduce__(self):
        return template_of, (self._frozen,)

    def __repr__(self):
        if self._frozen is None:
            return "<pyvm.fork.Template: closed>"
        return "<pyvm.fork.Template of %d bytes>" % self.size


def template_of(frozen):
    made = Template.__new__(Template)
    made._frozen = frozen
    return made


def freeze(leaves_out):
    """What a template is: the kind and the options of its clones, whose CPython, the modules that they import, the state."""
    _at_end.refuse()
    _clone.refuse_within()
    _streams.flush()
    _imports.wait(_imports.wait_until())
    with _clone.one_at_a_time:
        kind, options = _clone.recipe()
        there = _there(kind, options, _modules.to_import())
        parcel = _clone.packed(there, leaves_out, None, (), _pyvm.keep_descriptor)
    return kind, options, sys.version, os.fspath(sys.executable or "%d.%d" % sys.version_info[:2]), parcel


# ---- For programs in C: Sources/libpyvm/exchange/template.c ----

def freeze_for_program(leaves_out, _):
    """What freeze gives, and what is needed of it outside: texts, with an empty one behind each list of them."""
    frozen = freeze(leaves_out)
    kind, options = frozen[:2]
    path = [each for each in options["path"] if each]  # "" would end the list
    environment = ["%s=%s" % each for each in options["environment"].items()]
    texts = [kind, str(options["memory_limit"] or 0), *path, "", *environment, ""]
    return frozen, b"".join(os.fsencode(each) + b"\0" for each in texts)


def _there(kind, options, names):
    """What a clone has before it gets the state: a VM tells, which is not needed any more then."""
    made = _pyvm.make(kind, True, options)
    try:
        return _clone.imported(made.call("pyvm.fork._there:import_all", names))
    finally:
        _pyvm.end(made)
