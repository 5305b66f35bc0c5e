"""What an executor's futures raise besides what their calls raise."""
from concurrent.futures import BrokenExecutor


class BrokenPool(BrokenExecutor):
    """The executor has no workers: its initializer has failed, or no VM could be made."""


class TaskLost(BrokenExecutor):
    """The call's worker is gone: its VM was closed, or abandoned as another call held on. The executor works on."""


class TaskTimeout(TimeoutError):
    """The call did not end within its own time limit, and was interrupted."""


for _each in (BrokenPool, TaskLost, TaskTimeout):
    _each.__module__ = "pyvm"  # where users find them
