"""Pseudo-processes by the signatures of module os. Numbers below FIRST are processes of the system, and go to os."""
import os
import posix  # os may have been told to come here
import signal
import time
from _weakref import ref
from operator import index

import _pyvm

FIRST = _pyvm.PROCESS_FIRST


def getpid():
    """The pid of the process that runs this code: a pseudo-process, or the main one."""
    return _pyvm.process_here()[0]


def getppid():
    return _pyvm.process_here()[1] or posix.getppid()


def _is_pseudo(pid):
    return index(pid) >= FIRST


def waitpid(pid, options):
    """As os.waitpid: -1 and 0 are all children that were forked here. Of `options`, os.WNOHANG counts."""
    if pid not in (-1, 0) and not _is_pseudo(pid):
        return posix.waitpid(pid, options)
    return reap(pid, 0 if options & os.WNOHANG else None) or (0, 0)


def wait():
    return waitpid(-1, 0)


def wait_for(pid, timeout):
    """The status of a child, or None: it has not ended within this many seconds."""
    ended = reap(pid, timeout)
    return ended and ended[1]


_children = {}  # by pid: a weak reference to the object for it (_handle.Child)
_reaping = []  # one for each thread that waits, or has not yet told what it has found


def know(child):
    """The object is told when its child is waited for by its pid, too."""
    _children[child.pid] = ref(child, lambda _, pid=child.pid: _children.pop(pid, None))


def reap(pid, timeout):
    """The pid and the status of a child that has ended, or None. Its object knows it, too."""
    _reaping.append(pid)
    try:
        ended = _pyvm.process_wait(pid, timeout)
        child = ended and _children.pop(ended[0], None)
        child = child and child()
        if child:
            child.status = ended[1]
        return ended
    finally:
        _reaping.remove(pid)


def is_told(child):
    """Whether another thread of this VM, which has waited for the child, tells its object."""
    for _ in range(400):
        if child.status is not None or not _reaping:
            break
        time.sleep(0.005)  # it needs to run only
    return child.status is not None


def kill(pid, signal):
    """As os.kill. What a signal does by default, it does to the pseudo-process alone; it cannot be stopped.

    A child's signal for the main process is that one's: os.kill takes the whole process's pid for that of the VM that calls it.
    """
    if _is_pseudo(pid) or pid == posix.getpid() and _is_pseudo(getpid()):
        _pyvm.process_kill(pid, signal)
    else:
        posix.kill(pid, signal)


def exit(status):
    """As os._exit: nothing else of this process runs, no `finally`, no exit handler, and nothing is flushed."""
    if not _is_pseudo(getpid()):
        posix._exit(status)
    _pyvm.process_exit((_c_int(status) & 0xFF) << 8)


def _c_int(number):
    number = index(number)
    if not -1 << 31 <= number < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")  # as os says it
    return number


# ---- Other programs ----


def _become(spawn, file, args, env):
    """Spawns it, waits, and ends as it ends: signals go to it meanwhile."""
    pid = spawn(file, args, env, setsigdef=[each for each in (signal.SIGPIPE, signal.SIGXFSZ) if each])
    _pyvm.process_program(pid)
    _pyvm.process_exit(posix.waitpid(pid, 0)[1])


def execve(path, args, env):
    if not _is_pseudo(getpid()):
        posix.execve(path, args, env)
    _become(posix.posix_spawn, path, args, env)


def execv(path, args):
    execve(path, args, os.environ)


def execvpe(file, args, env):
    if not _is_pseudo(getpid()):
        os.execvpe(file, args, env)
    _become(posix.posix_spawnp, file, args, env)


def execvp(file, args):
    execvpe(file, args, os.environ)
