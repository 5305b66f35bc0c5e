"""A pool of VMs as an executor of concurrent.futures: docs/executor.md.

Workers use a few modules of this package, and not the executor itself: so nothing is imported here before it is asked for.
"""
_MODULES = {"BrokenPool": "_errors", "Future": "_future", "PoolExecutor": "_executor", "TaskLost": "_errors", "TaskTimeout": "_errors"}

__all__ = ["BrokenPool", "Future", "PoolExecutor", "TaskLost", "TaskTimeout"]


def __dir__():
    return sorted({*globals(), *__all__})


def __getattr__(name):
    if name not in _MODULES:
        raise AttributeError("module 'pyvm.executor' has no attribute %r" % name)
    from importlib import import_module
    value = globals()[name] = getattr(import_module("pyvm.executor." + _MODULES[name]), name)
    return value
