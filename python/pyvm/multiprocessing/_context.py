"""The context: a Process is a pseudo-process, and locks are of one process."""
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess


class PyVMProcess(BaseProcess):
    _start_method = "pyvm"

    @staticmethod
    def _Popen(process):
        from ._popen import Popen
        return Popen(process)


class PyVMContext(BaseContext):
    """`leaves_out`: what cannot be in a child is left out, as by pyvm.fork(leaves_out=True); else starting a Process is a TypeError."""

    _name = "pyvm"
    Process = PyVMProcess
    leaves_out = False

    def Lock(self):
        from ._locks import Lock
        return Lock(ctx=self)

    def RLock(self):
        from ._locks import RLock
        return RLock(ctx=self)

    def Semaphore(self, value=1):
        from ._locks import Semaphore
        return Semaphore(value, ctx=self)

    def BoundedSemaphore(self, value=1):
        from ._locks import BoundedSemaphore
        return BoundedSemaphore(value, ctx=self)
