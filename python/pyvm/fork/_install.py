"""os's own names for pseudo-processes: docs/fork.md#oss-own-names.

Module posix keeps CPython's functions: they are put back from there, and what must mean the system's processes asks it.
"""
import os
import posix

from . import _at_end, _fork, _pids, _processes

__all__ = ["install", "is_installed", "uninstall"]

_FIRST = _processes.FIRST
_NO_USAGE = (0.0, 0.0) + (0,) * 14


def install():
    """Has os's functions act on pseudo-processes, in this VM and in all that are forked from it."""
    for name, function in _OF_OS.items():
        setattr(os, name, function)
    finalizers_ask()


def uninstall():
    """Puts back CPython's functions where these are in os."""
    for name, function in _OF_OS.items():
        if getattr(os, name, None) is function:
            setattr(os, name, getattr(posix, name))


def is_installed():
    return os.fork is fork


def finalizers_ask():
    """multiprocessing.util.Finalize keeps the getpid that os had when it was imported. A clone's may run before anything else does."""
    import sys
    util = sys.modules.get("multiprocessing.util")
    finalize = getattr(getattr(util, "Finalize", None), "__call__", None)
    defaults = getattr(finalize, "__defaults__", None)
    if defaults:
        finalize.__defaults__ = tuple(getpid if each is posix.getpid else each for each in defaults)


# ---- os's functions ----


def setsid():
    """Begins a session, of the whole process. A child does nothing: it must not take its parent from the terminal, and may not."""
    if _processes.getpid() < _FIRST:
        posix.setsid()


def fork():
    """As os.fork: the child's pid, and 0 in the child, which goes on behind the call."""
    _at_end.refuse()
    return _fork.at_statement(None, 1, False)


def getpid():
    """The pid of the process that runs this code."""
    return _processes.getpid()


def getppid():
    """The pid of its parent."""
    return _processes.getppid()


def kill(pid, signal, /):
    """Sends a signal to a process."""
    _processes.kill(pid, signal)


def _exit(status):
    """Ends this process; nothing else of it runs."""
    _processes.exit(status)


def execv(path, argv, /):
    """The program runs in this process's place."""
    if _processes.getpid() < _FIRST:
        posix.execv(path, argv)
    _processes.execv(path, argv)


def execve(path, argv, env):
    """The program runs in this process's place, with this environment."""
    _processes.execve(path, argv, env)


def wait():
    """Waits for a child: its pid and its status."""
    return waitpid(-1, 0)


def waitpid(pid, options, /):
    """Waits for a child: its pid and its status; (0, 0) with WNOHANG: it runs."""
    if pid == -1 and _processes.getpid() < _FIRST:
        return _wait_for_any(options)
    return _processes.waitpid(pid, options)


def wait3(options):
    """As waitpid(-1, options), with a resource.struct_rusage, which is empty for a pseudo-process."""
    return wait4(-1, options)


def wait4(pid, options):
    """As waitpid, with a resource.struct_rusage, which is empty for a pseudo-process."""
    import resource
    if pid not in (-1, 0) and pid < _FIRST:
        return posix.wait4(pid, options)
    return (*waitpid(pid, options), resource.struct_rusage(_NO_USAGE))


def waitid(idtype, id, options, /):
    """As os.waitid for P_PID and P_ALL, with WEXITED and without WNOWAIT."""
    is_any = idtype == os.P_ALL
    if not is_any and (idtype != os.P_PID or id < _FIRST):
        return posix.waitid(idtype, id, options)
    if not options & os.WEXITED or options & os.WNOWAIT:
        import errno
        raise OSError(errno.EINVAL, "of pseudo-processes waitid tells, with WEXITED, that they have ended, and forgets them")
    pid, status = waitpid(-1 if is_any else id, options & os.WNOHANG)
    if not pid:
        return None
    import signal
    end = (os.CLD_KILLED, os.WTERMSIG(status)) if os.WIFSIGNALED(status) else (os.CLD_EXITED, os.WEXITSTATUS(status))
    return os.waitid_result((pid, os.getuid(), int(signal.SIGCHLD), end[1], end[0]))


def _wait_for_any(options):
    """In the main process, which may have children of both kinds. Looks at both in turn only if it has."""
    pause = 0.001
    while True:
        try:
            found = _processes.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return posix.waitpid(-1, options)
        if not found[0]:
            try:
                found = posix.waitpid(-1, options | os.WNOHANG)
            except ChildProcessError:
                return _processes.waitpid(-1, options)
        if found[0] or options & os.WNOHANG:
            return found
        pause = min(2 * pause, 0.05)
        found = _rest(pause)
        if found:
            return found


def _rest(seconds):
    """Waits for a pseudo-process that ends meanwhile."""
    try:
        return _processes.reap(-1, seconds)
    except ChildProcessError:
        return None


_OWN = fork, getpid, getppid, kill, _exit, execv, execve, setsid, wait, waitpid, wait3, wait4, waitid
_OF_OS = _pids.OF_OS | {each.__name__: each for each in _OWN}
