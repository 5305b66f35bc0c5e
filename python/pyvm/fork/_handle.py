"""A child as an object."""
import os
import signal

from . import _processes


class Child:
    """What `pyvm.fork(target)` returns: a pseudo-process. It is waited for by this object, or by its pid, which the object gets to know."""

    def __init__(self, pid):
        self.pid = pid
        self.status = None  # as os.wait gives it; None: it has not been waited for
        _processes.know(self)

    def __repr__(self):
        end = "runs, or was not waited for" if self.status is None else "ended with %d" % self.exitcode
        return "<pyvm.fork.Child %d: %s>" % (self.pid, end)

    @property
    def exitcode(self):
        """What it has ended with: 0 to 255, or minus the number of a signal. None: it runs, or was not waited for."""
        return None if self.status is None else os.waitstatus_to_exitcode(self.status)

    def wait(self, timeout=None):
        """Waits until it has ended: its exit code. TimeoutError: it has not within this many seconds."""
        if self._reap(timeout) is None:
            raise TimeoutError("pseudo-process %d has not ended within %g seconds" % (self.pid, timeout))
        return self.exitcode

    def is_alive(self):
        return self._reap(0) is None

    def _reap(self, timeout):
        if self.status is None:
            try:
                self.status = _processes.wait_for(self.pid, timeout)
            except ChildProcessError as error:
                if not _processes.is_told(self):
                    raise ChildProcessError(error.errno, "pseudo-process %d is no child of this process, or another VM has waited for it: "
                                            "how it has ended is not known here" % self.pid) from None
        return self.status

    def kill(self, signal=signal.SIGKILL):
        """Sends it a signal."""
        if self.status is None:
            _processes.kill(self.pid, signal)
