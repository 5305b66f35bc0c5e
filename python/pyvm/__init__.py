"""Many Pythons in one process.

PoolExecutor is an executor of concurrent.futures whose workers are VMs. VM is one such Python; Channel, proxy, lend and move are how objects
go from one to another. `python -m pyvm doctor` tells what works here.
"""


def _join():
    """VMs have a _pyvm, and so has a Python that libpyvm has joined."""
    try:
        import _pyvm as _
    except ModuleNotFoundError:
        pass
    else:
        return
    from pyvm._library import join
    join()


_join()

from _pyvm import (VM, Channel, ChannelClosed, Descriptor, Parcel, Strand, blocking, copy, current, lend, move, pack,
                   proxy, select, strand)

__all__ = ["VM", "BrokenPool", "Channel", "ChannelClosed", "Descriptor", "Parcel", "PoolExecutor", "Proxy", "Strand",
           "TaskLost", "TaskTimeout", "blocking", "copy", "current", "fork", "lend", "move", "pack", "proxy", "register_move",
           "select", "strand"]


_OF_PROCESSES = {"execv", "execve", "execvp", "execvpe", "exit", "getpid", "getppid", "kill", "wait", "waitpid"}


def __dir__():
    return sorted(set(globals()) | set(__all__))


def __getattr__(name):
    if name == "Proxy":  # most code needs none
        from pyvm._proxy import Proxy
        return Proxy
    if name == "register_move":
        from pyvm._move import register_move
        return register_move
    if name in ("BrokenPool", "PoolExecutor", "TaskLost", "TaskTimeout"):
        from pyvm import executor
        return getattr(executor, name)
    if name == "__version__":
        from _pyvm import version
        return version
    if name in ("fork", "interpreters", "multiprocessing"):
        from importlib import import_module
        return import_module("pyvm." + name)
    if name in _OF_PROCESSES:
        from pyvm.fork import _processes
        return getattr(_processes, name)
    raise AttributeError("module 'pyvm' has no attribute %r" % name)
