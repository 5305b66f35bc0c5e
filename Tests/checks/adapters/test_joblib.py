"""joblib with the backend "pyvm": results, batches, nesting, generators, time limits, exceptions, the workers' settings."""
import multiprocessing
import os
import time
import unittest
import warnings

import joblib
from joblib import Parallel, delayed, parallel_config

import pyvm
import pyvm.joblib


def vm_of(_):
    return pyvm.current().id


def squares(count):
    return Parallel(n_jobs=2)(delayed(pow)(i, 2) for i in range(count))


def nested(depth):
    """The kinds of backends of `depth` levels of calls below this one."""
    backend = type(joblib.parallel.get_active_backend()[0]).__name__
    return [backend] + (Parallel(n_jobs=2)([delayed(nested)(depth - 1)] * 2)[0] if depth else [])


def squares_of_generator(count, kind):
    return sorted(Parallel(n_jobs=2, return_as=kind)(delayed(pow)(i, 2) for i in range(count)))


def by_name(count):
    return Parallel(n_jobs=2, backend="pyvm")(delayed(vm_of)(i) for i in range(count))


def processes_within():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = Parallel(n_jobs=2, backend="loky")(delayed(pow)(i, 2) for i in range(3))
    return result, [str(warning.message) for warning in caught]


def fails(value):
    if value == 3:
        raise ValueError("three", value)
    return value


def count_into(numbers, number):
    numbers.append(number)


def begin(name):
    os.environ["BEGUN"] = name


def variable(name):
    return os.environ.get(name)


class Backend(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        pyvm.joblib.register()
        cls.config = parallel_config(backend="pyvm", n_jobs=2)
        cls.config.__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.config.unregister()

    def test_results(self):
        self.assertEqual(squares(100), [i * i for i in range(100)])
        self.assertEqual(squares(5000), [i * i for i in range(5000)])
        offset = 3
        self.assertEqual(Parallel()(delayed(lambda x: x + offset)(i) for i in range(10)), list(range(3, 13)))
        self.assertEqual(Parallel(n_jobs=-1)(delayed(abs)(-i) for i in range(10)), list(range(10)))
        self.assertEqual(Parallel(n_jobs=1)(delayed(vm_of)(i) for i in range(3)), [pyvm.current().id] * 3)
        self.assertEqual(Parallel()([]), [])
        self.assertNotIn(pyvm.current().id, Parallel()(delayed(vm_of)(i) for i in range(10)))
        with self.assertRaises(ValueError):
            Parallel(n_jobs=0)([delayed(abs)(1)])

    def test_batches(self):
        with Parallel(batch_size="auto") as parallel:
            self.assertEqual(parallel(delayed(abs)(-i) for i in range(3000)), list(range(3000)))
            self.assertLess(parallel.n_dispatched_batches, 2000)
            self.assertEqual(parallel(delayed(abs)(-i) for i in range(10)), list(range(10)))
        with Parallel(batch_size=7) as parallel:
            self.assertEqual(parallel(delayed(abs)(-i) for i in range(100)), list(range(100)))

    def test_workers_stay(self):
        first = set(Parallel()(delayed(vm_of)(i) for i in range(20)))
        self.assertTrue(first & set(Parallel()(delayed(vm_of)(i) for i in range(20))))

    def test_generators(self):
        results = Parallel(return_as="generator")(delayed(pow)(i, 2) for i in range(50))
        self.assertEqual(next(results), 0)
        self.assertEqual(list(results), [i * i for i in range(1, 50)])
        results = Parallel(return_as="generator_unordered")(delayed(pow)(i, 2) for i in range(50))
        self.assertEqual(sorted(results), [i * i for i in range(50)])

    def test_nested(self):
        self.assertEqual(Parallel()(delayed(squares)(i) for i in range(20)), [[j * j for j in range(i)] for i in range(20)])
        levels = ["PyVMBackend", "SequentialBackend", "SequentialBackend"]
        self.assertEqual(Parallel()([delayed(nested)(2)] * 4), [levels] * 4)
        for kind in ("generator", "generator_unordered"):
            self.assertEqual(Parallel()([delayed(squares_of_generator)(5, kind)] * 9), [[0, 1, 4, 9, 16]] * 9)
        self.assertNotIn(pyvm.current().id, sum(Parallel()([delayed(by_name)(3)] * 5), []))

    def test_processes_within(self):
        for result, messages in Parallel()([delayed(processes_within)()] * 2):
            self.assertEqual(result, [0, 1, 4])
            self.assertEqual(len(messages), 1, messages)
            self.assertIn("n_jobs=1", messages[0])

    def test_exceptions(self):
        with self.assertRaises(ValueError) as caught:
            Parallel()(delayed(fails)(i) for i in range(9))
        self.assertEqual(caught.exception.args, ("three", 3))
        self.assertIn('raise ValueError("three", value)', caught.exception.__notes__[0])
        self.assertEqual(squares(5), [0, 1, 4, 9, 16])
        with self.assertRaises(TypeError):
            Parallel()([delayed(abs)(open)] * 3)

    def test_time_limits(self):
        begun = time.monotonic()
        with self.assertRaises(multiprocessing.TimeoutError):
            Parallel(timeout=0.2)([delayed(time.sleep)(60)] * 3)
        self.assertEqual(squares(5), [0, 1, 4, 9, 16])  # what ran has been interrupted
        self.assertLess(time.monotonic() - begun, 50)

    def test_parameters(self):
        with parallel_config(backend="pyvm", n_jobs=2, initializer=begin, initargs=("yes",), inner_max_num_threads=3):
            variables = Parallel()(delayed(variable)(name) for name in ("BEGUN", "OMP_NUM_THREADS"))
        self.assertEqual(variables, ["yes", "3"])
        with pyvm.PoolExecutor(2) as executor:
            self.assertEqual(Parallel(backend="pyvm", executor=executor)(delayed(abs)(-i) for i in range(5)), list(range(5)))
            self.assertEqual(sum(worker["tasks"] for worker in executor.status()["each"]) > 0, True)

    def test_managers(self):
        with multiprocessing.get_context("spawn").Manager() as manager:
            numbers = manager.list()
            Parallel()(delayed(count_into)(numbers, i) for i in range(5))
            self.assertEqual(sorted(numbers), list(range(5)))


if __name__ == "__main__":
    unittest.main()
