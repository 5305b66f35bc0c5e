"""Whether this interpreter still runs. When it ends, nothing can be imported any more: neither here nor by what a child needs."""
import builtins
import sys

_Error = getattr(builtins, "PythonFinalizationError", RuntimeError)  # CPython 3.13 and newer have it


def refuse():
    if sys.is_finalizing() or sys.meta_path is None:  # the latter in VMs, of which is_finalizing knows nothing before CPython 3.13
        raise _Error("can't fork at interpreter shutdown")
