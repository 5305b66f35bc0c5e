"""The programs of a clone. Those that it starts have its os.environ, where subprocess would give them the process's; and it waits for
no others: their status is for the VM that has started them, also where the clone has a copy of its Popen."""
import os
import posix
import sys
from builtins import OSError, int, open  # there are no builtins any more when the last finalizers run, as Popen's, which waits
from time import CLOCK_BOOTTIME, clock_gettime

NAME = "_posixsubprocess"
_ENVIRONMENT = 5  # of fork_exec's arguments: a list, or None for the process's
_original = None
_begin = 0  # of the clone, in the kernel's ticks since the machine has started


def fork_exec(*args):
    if args[_ENVIRONMENT] is None:
        own = [os.fsencode(name) + b"=" + os.fsencode(value) for name, value in os.environ.items()]
        args = (*args[:_ENVIRONMENT], own, *args[_ENVIRONMENT + 1:])
    return (_original or _load())(*args)


class _Unused(type(sys)):
    """The module in C, until somebody asks for something in it: few programs start others."""

    def __getattribute__(self, name):
        if name in ("__name__", "__class__"):
            return super().__getattribute__(name)
        _load()
        return getattr(self, name)


def _load():
    global _original
    here = sys.modules.pop(NAME, None)
    real = __import__(NAME)
    if type(here) is _Unused:
        object.__setattr__(here, "__class__", type(sys))
        vars(here).update(vars(real))
        sys.modules[NAME] = here
    _original = _original or real.fork_exec
    vars(sys.modules[NAME])["fork_exec"] = fork_exec
    return _original


def posix_spawn(path, argv, env, /, **options):
    """From CPython 3.13 on, subprocess gives it None."""
    return posix.posix_spawn(path, argv, os.environ if env is None else env, **options)


def _own(pid):
    """The pid; of what runs for longer than the clone, one that is no child's: so it is ECHILD, as after a fork. Without /proc nothing is
    known."""
    try:
        with open("/proc/%d/stat" % pid, "rb") as file:
            started = int(file.read().rpartition(b")")[2].split()[19])
    except OSError:
        return pid
    return posix.getpid() if started < _begin else pid


def waitpid(pid, options, /):
    """What subprocess and multiprocessing call."""
    return _waitpid(_own(pid) if pid > 0 else pid, options)


def wait4(pid, options):
    return _wait4(_own(pid) if pid > 0 else pid, options)


def waitid(idtype, id, options, /):
    return _waitid(idtype, _own(id) if idtype == posix.P_PID else id, options)


_waitpid, _wait4, _waitid = posix.waitpid, posix.wait4, posix.waitid


def install():
    global _begin
    _begin = int(clock_gettime(CLOCK_BOOTTIME) * posix.sysconf("SC_CLK_TCK"))
    for function in waitpid, wait4, waitid:
        setattr(posix, function.__name__, function)
        setattr(os, function.__name__, function)
    os.posix_spawn = posix_spawn
    if NAME in sys.modules:
        _load()
    else:
        sys.modules[NAME] = _Unused(NAME)
