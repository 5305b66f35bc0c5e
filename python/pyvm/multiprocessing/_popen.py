"""Starting a Process, waiting for it, and ending it."""
import atexit
import contextlib
import os
from multiprocessing import context, popen_fork, resource_tracker, util

import pyvm
from pyvm.fork import _processes


class Popen(popen_fork.Popen):
    method = "pyvm"

    def _launch(self, process):
        """Of each pipe the other end is open as long as the other process runs."""
        parent_reads, child_writes = os.pipe()
        child_reads, parent_writes = os.pipe()
        leaves_out = context._concrete_contexts["pyvm"].leaves_out
        try:
            with _one_tracker():
                child = pyvm.fork(_run, (process, child_reads, (parent_reads, parent_writes)), name=process.name, leaves_out=leaves_out)
        except BaseException:
            util.close_fds(parent_reads, parent_writes)
            raise
        finally:
            util.close_fds(child_reads, child_writes)
        self.pid, self.sentinel = child.pid, parent_reads
        self.finalizer = util.Finalize(self, util.close_fds, (parent_reads, parent_writes))

    def poll(self, flag=os.WNOHANG):
        return self.wait(0 if flag & os.WNOHANG else None)

    def wait(self, timeout=None):
        """Its exit code; None: the time is up, or it is another's child."""
        if self.returncode is None:
            try:
                status = _processes.wait_for(self.pid, timeout and max(0, timeout))
            except ChildProcessError:
                return None
            if status is not None:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def _send_signal(self, number):
        if self.returncode is None:
            try:
                _processes.kill(self.pid, number)
            except ProcessLookupError:
                pass


@contextlib.contextmanager
def _one_tracker():
    """Children have their parent's resource tracker. From CPython 3.14 on, its hook wants to be told that no stranger forks."""
    intent = getattr(resource_tracker, "_fork_intent", None)
    if intent is None:
        yield
        return
    intent.preserve_fd = True
    try:
        yield
    finally:
        intent.preserve_fd = False


def _run(process, parent_sentinel, parents):
    """In the child."""
    code = 1
    if hasattr(resource_tracker, "_fork_intent"):
        resource_tracker._fork_intent.preserve_fd = False
    try:
        util.close_fds(*parents)
        atexit._clear()
        atexit.register(util._exit_function)
        code = process._bootstrap(parent_sentinel=parent_sentinel)
    finally:
        atexit._run_exitfuncs()
        server = getattr(process, "_manager_server", None)
        if server:
            _hang_up(server)
        _processes.exit(code)


def _hang_up(server):
    """A manager's threads wait in C calls for its clients. They would keep the connections of the ended process open. Each thread
    was given its connection. Its frame has it, too, but sys._current_frames has those of all VMs, which crash if they are freed
    here."""
    import threading
    from contextlib import suppress
    from multiprocessing.connection import Connection
    from socket import SHUT_RDWR, socket
    with suppress(OSError):
        server.listener._listener._socket.shutdown(SHUT_RDWR)
    for thread in threading.enumerate():
        for value in getattr(thread, "_args", ()):
            if type(value) is Connection and not value.closed:
                with suppress(OSError), socket(fileno=os.dup(value.fileno())) as end:
                    end.shutdown(SHUT_RDWR)
