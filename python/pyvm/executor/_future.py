"""Futures of calls in a pool's workers.

The state of the call is in the pool, and what a Future of concurrent.futures has is set when somebody asks for it, or when
the executor's thread is told of the call's end.
"""
import time
from concurrent.futures import CancelledError, TimeoutError
from concurrent.futures import Future as BaseFuture
from concurrent.futures._base import CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED, PENDING, RUNNING

from pyvm.executor import _helping, _worker
from pyvm.executor._errors import TaskLost, TaskTimeout

# PyVM_FutureState
_RUNNING, _DONE, _RAISED, _CANCELLED, _LOST, _TIMED_OUT = range(1, 7)
_ENDED = (CANCELLED_AND_NOTIFIED, FINISHED)


class Future(BaseFuture):
    """What PoolExecutor.submit gives. It may be cancelled also when it runs: interrupt()."""

    def __init__(self):
        super().__init__()
        if _helping.is_worker:
            self._waiters = _helping.Waiters(self)
        self._task = None  # _pyvm.Task
        self._ends = None  # what is told of its end
        self._is_settled = False
        self._failure = None  # why it was not made
        self._limit = 0  # of the call, in nanoseconds

    # ---- For users ----

    def cancel(self):
        """Cancels a call that has not begun. False: it has begun."""
        if self._task is not None and not self._task.cancel(False):
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)
        return super().cancel()

    def interrupt(self):
        """Cancels the call, also if it runs: KeyboardInterrupt is raised in it, and it ends as cancelled, whatever it does then.

        Does not wait for that. False: it has ended otherwise. If its C code holds on, its worker is abandoned some time later.
        """
        return self.cancel() or (self._task is not None and not self.done() and self._task.cancel(True))

    def running(self):
        self._note_begin()
        return super().running()

    def result(self, timeout=None):
        if self._state not in _ENDED:
            timeout = self._await(timeout)
        result = super().result(timeout)
        if self._exception is not None:  # it is false in a condition: CPython before 3.14 does not raise it
            raise self._exception
        return result

    def exception(self, timeout=None):
        if self._state not in _ENDED:
            timeout = self._await(timeout)
        return super().exception(timeout)

    def __repr__(self):
        self._note_begin()
        return super().__repr__()

    # ---- The call's state ----

    def _note_begin(self):
        if self._state == PENDING and self._task is not None and self._task.state == _RUNNING:
            with self._condition:
                if self._state == PENDING:
                    self._state = RUNNING

    def _await(self, timeout):
        """Waits in the pool, where a worker that waits helps. What remains of the timeout."""
        if self._task is None or self._state == CANCELLED:
            return timeout
        if self._ends.is_forked:
            raise RuntimeError("the call is the parent's: this process is a child of fork, and its worker is not here")
        begin = time.monotonic()
        if not self._task.wait(None if timeout is None else max(timeout, 0)):
            raise TimeoutError()
        self._ends.help()
        return None if timeout is None else max(0, timeout - (time.monotonic() - begin)) + _HANDOVER

    def _break(self, error):
        """The executor cannot make the call. One that runs goes on."""
        self._failure = error
        if not self._task.cancel(False):
            self._failure = None

    def _settle(self):
        """The call has ended: says so to all who wait for the future. Once."""
        with self._condition:
            if self._is_settled:
                return
            self._is_settled = True
        state = self._task.state
        if state == _CANCELLED and self._failure is not None:
            self._settle_raised(self._failure)
        elif state == _CANCELLED:
            self._settle_cancelled()
        elif state == _DONE:
            try:
                result = self._task.get()
            except BaseException as error:  # it cannot be made an object of this VM
                self._settle_raised(error)
            else:
                super().set_result(result)
        else:
            self._settle_raised(self._error(state))

    def _settle_cancelled(self):
        with self._condition:
            if self._state == RUNNING:  # interrupted
                self._state = PENDING
        super().cancel()
        super().set_running_or_notify_cancel()

    def _settle_raised(self, error):
        super().set_exception(error)

    def _error(self, state):
        try:
            self._task.get()
        except BaseException as error:
            if state == _RAISED:
                error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next  # this frame
                return without_own_frames(error)
            if state != _TIMED_OUT:
                return TaskLost(str(error))
            late = TaskTimeout("the call did not end within its time limit of %g seconds, and was interrupted%s" % (
                self._limit / 1e9, "; it held on, and its worker was abandoned" if "abandoned" in str(error) else ""))
            late.__cause__ = self._where()
            return late
        return TaskLost("the task has no result")

    def _where(self):
        """What the interrupted call has raised: mostly KeyboardInterrupt, with the traceback of where it was. None: nothing."""
        raised = self._task.raised()
        return raised if raised is None else without_own_frames(raised)


def without_own_frames(error):
    """The traceback begins in the call: first come frames of the worker."""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_frame.f_globals.get("__name__") == _worker.__name__:
        traceback = traceback.tb_next
    error.__traceback__ = traceback
    return error


_HANDOVER = 5  # seconds: another thread is just taking the result

__all__ = ["CancelledError", "Future", "TimeoutError"]
