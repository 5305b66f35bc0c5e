"""os's functions that take a pid, which may be a pseudo-process's.

The system knows no such pid. To Linux 0 is the calling thread, of which a scheduler, a priority and processors are: so a child's own pid
is that, as a process's own is its first thread. Groups and sessions are the process's.
"""
import errno
import os
import posix

from ._processes import FIRST, getpid


def _system_pid(pid):
    if pid < FIRST:
        return pid
    if pid == getpid():
        return 0
    raise ProcessLookupError(errno.ESRCH, "%d is a pseudo-process, which alone can ask for this" % pid)


def _of_posix(name):
    original = getattr(posix, name)

    def function(pid, *args, **kwargs):
        return original(_system_pid(pid), *args, **kwargs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = original.__doc__
    return function


_takes_pid = [name for name, each in vars(posix).items() if (getattr(each, "__text_signature__", None) or "").find(" pid") > 0]
globals().update((name, _of_posix(name)) for name in _takes_pid)


def getpriority(which, who):
    """The priority of a process."""
    return posix.getpriority(which, _system_pid(who) if which == os.PRIO_PROCESS else who)


def setpriority(which, who, priority):
    """Sets the priority of a process."""
    posix.setpriority(which, _system_pid(who) if which == os.PRIO_PROCESS else who, priority)


def pidfd_open(pid, flags=0):
    """A descriptor for a process of the system."""
    if pid >= FIRST:
        raise ProcessLookupError(errno.ESRCH, "%d is a pseudo-process, which has no pidfd" % pid)
    return posix.pidfd_open(pid, flags)


def setpgid(pid, pgrp, /):
    """Puts a process into a group. A child stays in that of the whole process."""
    if (pid or getpid()) < FIRST:
        posix.setpgid(pid, pgrp)


def setpgrp():
    """Begins a group. A child stays in that of the whole process."""
    setpgid(0, 0)


OF_OS = {name: globals()[name] for name in (*_takes_pid, "getpriority", "setpriority", "setpgrp")}
