"""An executor of VMs, or of threads, in the place of loky's, for loky's own tests: the last line of their loky/__init__.py installs it."""
import importlib
import os
import select
import types
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor, _base

IS_THREADS = os.environ.get("BY_LOKY") == "threads"


class Event:
    """Of an event what the tests need, for any VM of the process: it is set while its pipe has a byte."""

    def __init__(self):
        self.read_end, self.write_end = os.pipe()

    def is_set(self):
        return self.wait(0)

    def set(self):
        if not self.is_set():
            os.write(self.write_end, b"1")

    def clear(self):
        while self.is_set():
            os.read(self.read_end, 1)

    def wait(self, timeout=None):
        return bool(select.select([self.read_end], [], [], timeout)[0])


class Context:
    Event = Event

    def get_start_method(self):
        return "loky"


class LokyOptions:
    """What loky's executor takes and tells, of what the tests use with any executor."""

    def __init__(self, max_workers=None, job_reducers=None, result_reducers=None, timeout=None, context=None, initializer=None,
                 initargs=(), env=None):
        if job_reducers or result_reducers or env:
            raise TypeError("this executor has no reducers and no environment of its own")
        super().__init__(max_workers, initializer=initializer, initargs=initargs, **self.idle(timeout))

    def idle(self, timeout):
        return {}

    @property
    def _flags(self):
        return types.SimpleNamespace(broken=self._broken or None, shutdown=self._shutdown)

    def shutdown(self, wait=True, kill_workers=False, **options):
        if kill_workers:
            self.interrupt()
        super().shutdown(wait, **options)

    def interrupt(self):
        super().shutdown(wait=False, cancel_futures=True)


if IS_THREADS:
    Future = _base.Future

    class ProcessPoolExecutor(LokyOptions, ThreadPoolExecutor):
        pass

else:
    import pyvm
    from pyvm.executor import Future

    class ProcessPoolExecutor(LokyOptions, pyvm.PoolExecutor):
        def idle(self, timeout):
            return {"idle_timeout": timeout}

        def interrupt(self):
            """As Ctrl-C does in its `with` block."""
            pyvm.PoolExecutor.__exit__(self, KeyboardInterrupt, KeyboardInterrupt(), None)


def install(loky):
    backend, process_executor, base = map(importlib.import_module, ("loky.backend", "loky.process_executor", "loky._base"))
    base.Future = Future
    backend.get_context = loky.backend.get_context = lambda *method: Context()
    for module in (loky, process_executor):
        module.ProcessPoolExecutor = ProcessPoolExecutor
    process_executor.BrokenProcessPool = loky.BrokenProcessPool = BrokenExecutor
    process_executor.TerminatedWorkerError = BrokenExecutor
    process_executor.ShutdownExecutorError = RuntimeError
