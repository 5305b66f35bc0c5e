"""Dask Distributed: a scheduler and two workers on loopback, whose tasks run in VMs: arrays, bags, a worker that is killed, the
dashboard, and what tasks can ask of their worker."""
import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import dask
import dask.array
import dask.bag
import numpy
from distributed import Client, get_worker

import pyvm

LIMIT_S = 60


def kind_of_vm(_):
    import pyvm
    return os.getpid(), pyvm.current().kind


def name_of_worker(_):
    return get_worker().name


def slow_square(x):
    time.sleep(0.05)
    return x * x


def begin(folder, name, *arguments):
    with open(pathlib.Path(folder, name + ".log"), "wb") as log:
        return subprocess.Popen([sys.executable, "-m", "dask", *arguments, "--scheduler-file", str(pathlib.Path(folder, "scheduler"))],
                                cwd=folder, stdout=log, stderr=log)


def begin_worker(folder, name):
    return begin(folder, name, "worker", "--name", name, "--nthreads", "2", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1",
                 "--local-directory", str(folder), "--preload", "pyvm.distributed")


class Distributed(unittest.TestCase):
    def setUp(self):
        cleanup = contextlib.ExitStack()
        self.addCleanup(cleanup.close)
        self.folder = cleanup.enter_context(tempfile.TemporaryDirectory())
        self.processes = {"scheduler": begin(self.folder, "scheduler", "scheduler", "--host", "127.0.0.1", "--port", "0",
                                             "--dashboard-address", "127.0.0.1:0")}
        for name in ("one", "two"):
            self.processes[name] = begin_worker(self.folder, name)
        for process in self.processes.values():
            cleanup.callback(process.wait, LIMIT_S)
            cleanup.callback(process.kill)
        cleanup.callback(self.show_logs)
        self.client = cleanup.enter_context(Client(scheduler_file=pathlib.Path(self.folder, "scheduler"), timeout=LIMIT_S))
        self.client.wait_for_workers(2, timeout=LIMIT_S)

    def show_logs(self):
        outcome = self._outcome
        if not outcome.success:
            for file in pathlib.Path(self.folder).glob("*.log"):
                print("%s\n%s" % (file.name, file.read_text()[-3000:]), file=sys.stderr)

    def page(self, path):
        return urllib.request.urlopen(self.client.dashboard_link.removesuffix("/status") + path, timeout=LIMIT_S).read().decode()

    def test_work(self):
        kinds = set(self.client.gather(self.client.map(kind_of_vm, range(40))))
        self.assertEqual({kind for _, kind in kinds}, {"isolated"})
        self.assertEqual({pid for pid, _ in kinds}, {self.processes[name].pid for name in ("one", "two")})

        numbers = numpy.arange(160_000.0).reshape(400, 400)
        array = dask.array.from_array(numbers, chunks=(100, 100))
        numpy.testing.assert_allclose((array @ array.T).compute(), numbers @ numbers.T)
        numpy.testing.assert_allclose(array.rechunk((50, 400)).std(axis=0).compute(), numbers.std(axis=0))

        bag = dask.bag.from_sequence(["a b a", "b c"] * 50, npartitions=4).map(str.split).flatten()
        self.assertEqual(dict(bag.frequencies().compute()), {"a": 100, "b": 100, "c": 50})
        self.assertEqual(dask.bag.from_sequence(range(100)).filter(lambda x: x % 2).map(lambda x: x * x).sum().compute(),
                         sum(x * x for x in range(1, 100, 2)))

        with self.assertRaises(ZeroDivisionError):
            self.client.submit(lambda: 1 / 0).result(timeout=LIMIT_S)

        with self.assertRaisesRegex(Exception, "No worker found"):  # a VM has none of its worker's objects
            self.client.submit(name_of_worker, 0, pure=False).result(timeout=LIMIT_S)
        with dask.annotate(executor="threads"):
            self.assertIn(self.client.submit(name_of_worker, 1, pure=False).result(timeout=LIMIT_S), ("one", "two"))

        futures = self.client.map(slow_square, range(20))
        self.client.gather(futures)
        counts = json.loads(self.page("/json/counts.json"))
        self.assertEqual(counts["workers"], 2)
        self.assertGreaterEqual(counts["memory"], 20)
        self.assertIn("Dask", self.page("/status"))
        workers = self.page("/info/main/workers.html")
        for name in ("one", "two"):
            self.assertIn(name, workers)

    def test_killed_worker(self):
        futures = self.client.map(slow_square, range(100))
        futures[0].result(timeout=LIMIT_S)
        self.processes["one"].send_signal(signal.SIGKILL)
        self.assertEqual(self.client.gather(futures), [x * x for x in range(100)])
        self.assertEqual([worker["name"] for worker in self.client.scheduler_info()["workers"].values()], ["two"])


if __name__ == "__main__":
    unittest.main()
