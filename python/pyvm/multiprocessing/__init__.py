"""multiprocessing with pseudo-processes: multiprocessing.get_context("pyvm"), docs/fork.md#multiprocessing.

A clone has this package as it has the program's modules, by value: it stands on multiprocessing, which is one of these.
"""
import os

import pyvm.fork
from pyvm.fork import _install, _processes

from multiprocessing import context, util as _

from . import _sharer
from ._context import PyVMContext

__all__ = ["PyVMContext"]


def _in_child():
    """What asks for the pid, as all of multiprocessing does, must not get the one that all pseudo-processes have in common."""
    if _processes.getpid() >= _processes.FIRST:
        pyvm.fork.install()


def _register():
    if "pyvm" not in context._concrete_contexts:
        context._concrete_contexts["pyvm"] = PyVMContext()
        os.register_at_fork(after_in_child=_in_child)
        _sharer.stops_at_end()
        _install.finalizers_ask()
        _in_child()


_register()
