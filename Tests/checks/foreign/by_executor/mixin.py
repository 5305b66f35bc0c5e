"""pyvm.PoolExecutor for CPython's tests of executors, in the place of each executor of CPython's own."""
import multiprocessing
import unittest
from concurrent import futures
from concurrent.futures import _base, process

import pyvm
import pyvm.executor

EXECUTORS = ["ThreadPoolExecutor", "ProcessPoolExecutor", "InterpreterPoolExecutor"]
MIXINS = ["ThreadPoolMixin", "ProcessPoolForkMixin", "ProcessPoolForkserverMixin", "ProcessPoolSpawnMixin", "InterpreterPoolMixin"]


class PoolExecutor(pyvm.PoolExecutor):
    """Its workers can import what the tests import."""

    def __init__(self, max_workers=None, *args, max_tasks_per_child=None, **kwargs):
        super().__init__(max_workers, *args, preload="stand_in", max_tasks_per_worker=max_tasks_per_child, **kwargs)


    def terminate_workers(self):
        raise unittest.SkipTest("ProcessPoolExecutor has it")

    def kill_workers(self):
        raise unittest.SkipTest("ProcessPoolExecutor has it")


class Event:
    """Of threading.Event what the tests need, for any VM."""

    def __init__(self):
        self.channel = pyvm.Channel()

    def set(self):
        self.channel.close()

    def wait(self, timeout=None):
        try:
            self.channel.get(timeout=timeout)
        except TimeoutError:
            return False
        except pyvm.ChannelClosed:
            return True


def install():
    """Before the tests are imported."""
    for name in EXECUTORS:
        setattr(futures, name, PoolExecutor)
    futures.Future = _base.Future = pyvm.executor.Future
    process.BrokenProcessPool = _base.BrokenExecutor
    from test.test_concurrent_futures import util

    class PyVMPoolMixin(util.ExecutorMixin):
        executor_type = PoolExecutor

        def get_context(self):
            return multiprocessing.get_context("spawn")

        def create_event(self):
            return Event()

    for name in MIXINS:
        setattr(util, name, PyVMPoolMixin)
    create = util.create_executor_tests
    util.create_executor_tests = lambda names, mixin, bases=(util.BaseTestCase,), executor_mixins=(): create(
        names, mixin, bases, (PyVMPoolMixin,))
