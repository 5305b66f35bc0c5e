"""An emulated fork: a child that is a VM of this process, and begins with the state of the one that forks.

`pyvm.fork()` returns twice, as os.fork does: the child's pid here, and 0 in the child. `pyvm.fork(target)` has the child call something
instead. docs/fork.md has what a child gets, and what is different from a real fork.
"""
import sys
from _collections_abc import Iterable, Mapping

from . import _at_end, _multiprocessing

__all__ = ["Child", "Entry", "Report", "Template", "install", "is_installed", "report", "uninstall"]


class _Fork(type(sys)):
    def __call__(self, target=None, args=(), kwargs=None, *, name=None, leaves_out=False):
        """Forks this VM. Without a target: the child's pid, and 0 in the child. With one: a Child, which calls it."""
        _at_end.refuse()
        from . import _fork
        if target is None:
            if args or kwargs or name is not None:
                raise TypeError("fork() without a target goes on behind the call: it takes no args, kwargs or name")
            return _fork.at_statement(self, 1, leaves_out)
        if not callable(target):
            raise TypeError("the target of fork() is to be called, and %r cannot be" % (target,))
        from ._handle import Child
        return Child(_fork.with_target(target, *_arguments(args, kwargs, name), leaves_out))

    def report(self):
        """What becomes of each object of this VM in a fork or a template. Nothing of the VM is changed."""
        from . import _report
        return _report.make()

    def __getattr__(self, name):
        """What most code does not need."""
        if name == "Child":
            from ._handle import Child
            return Child
        if name == "Template":
            from ._template import Template
            return Template
        if name in ("Entry", "Report"):
            from . import _report
            return getattr(_report, name)
        if name in ("install", "is_installed", "uninstall"):
            from . import _install
            return getattr(_install, name)
        raise AttributeError("module %r has no attribute %r" % (self.__name__, name))

    __call__.__qualname__ = "fork"  # in what CPython says of its arguments


def _arguments(args, kwargs, name):
    if not isinstance(args, Iterable) or isinstance(args, (str, bytes)):
        raise TypeError("args of fork() is to be a tuple, not %s: fork(target, (5,))" % type(args).__name__)
    if kwargs is not None and not isinstance(kwargs, Mapping):
        raise TypeError("kwargs of fork() is to be a dict, not %s" % type(kwargs).__name__)
    if name is not None and not isinstance(name, str):
        raise TypeError("name of fork() is to be a str, not %s" % type(name).__name__)
    return tuple(args), dict(kwargs or {}), name and name.encode(errors="backslashreplace")


sys.modules[__name__].__class__ = _Fork
_multiprocessing.register()
