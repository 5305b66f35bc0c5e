"""Ends multiprocessing's thread that gives away descriptors: a Connection that is sent through another starts it. The thread waits
in a C call with all signals blocked, and goes on after SystemExit: it would keep the memory of its VM for good."""
import contextlib
import sys
from multiprocessing import util

_BEFORE_ITS_ADDRESS = 1  # which goes with priority 0: then nobody can ask for a descriptor any more, nor stop the thread
_PATIENCE_S = 1


def _stop():
    sharer = sys.modules.get("multiprocessing.resource_sharer")
    if sharer:
        with contextlib.suppress(OSError, EOFError):
            sharer.stop(_PATIENCE_S)


def stops_at_end(_=None):
    util.Finalize(None, _stop, exitpriority=_BEFORE_ITS_ADDRESS)


util.register_after_fork(stops_at_end, stops_at_end)  # a child has none of its parent's finalizers
