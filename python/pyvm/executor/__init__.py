"""A pool of VMs as an executor of concurrent.futures: docs/executor.md."""
from pyvm.executor._errors import BrokenPool, TaskLost, TaskTimeout
from pyvm.executor._executor import PoolExecutor
from pyvm.executor._future import Future

__all__ = ["BrokenPool", "Future", "PoolExecutor", "TaskLost", "TaskTimeout"]
