"""dask with a PoolExecutor as its scheduler: arrays, bags, delayed calls, exceptions."""
import os
import unittest

import dask
import dask.array
import dask.bag
import numpy

import pyvm


@dask.delayed
def vm_of(*_):
    return pyvm.current().id


@dask.delayed
def fails(value):
    raise ValueError("wrong", value)


class Dask(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.executor = pyvm.PoolExecutor(2)

    @classmethod
    def tearDownClass(cls):
        cls.executor.shutdown()

    def test_arrays(self):
        numbers = numpy.arange(200_000.0).reshape(400, 500)
        array = dask.array.from_array(numbers, chunks=(100, 125))
        self.assertEqual((array + 1).mean().compute(scheduler=self.executor), (numbers + 1).mean())
        numpy.testing.assert_allclose((array @ array.T).compute(scheduler=self.executor), numbers @ numbers.T)
        numpy.testing.assert_allclose(array.rechunk((50, 500)).std(axis=0).compute(scheduler=self.executor), numbers.std(axis=0))
        random = dask.array.random.default_rng(7).random((300, 300), chunks=100)
        self.assertEqual(random.sum().compute(scheduler=self.executor), random.sum().compute(scheduler="synchronous"))

    def test_bags(self):
        bag = dask.bag.from_sequence(range(1000), npartitions=8)
        with dask.config.set(scheduler=self.executor):
            self.assertEqual(bag.map(lambda x: x * x).filter(lambda x: x % 2).sum().compute(), sum(x * x for x in range(1, 1000, 2)))
            words = dask.bag.from_sequence(["a b a", "b c"], npartitions=2).map(str.split).flatten()
            self.assertEqual(dict(words.frequencies().compute()), {"a": 2, "b": 2, "c": 1})
            self.assertEqual(sorted(bag.fold(lambda a, b: a + b).compute() for _ in range(2)), [499500] * 2)

    def test_delayed(self):
        with dask.config.set(scheduler=self.executor):
            vms = dask.compute(*(vm_of(i) for i in range(20)))
            self.assertNotIn(pyvm.current().id, vms)
            tree = [dask.delayed(pow)(i, 2) for i in range(16)]
            while len(tree) > 1:
                tree = [dask.delayed(lambda a, b: a + b)(*pair) for pair in zip(tree[::2], tree[1::2])]
            self.assertEqual(tree[0].compute(), sum(i * i for i in range(16)))

    def test_exceptions(self):
        with self.assertRaises(ValueError) as caught:
            dask.compute(fails(1), vm_of(), scheduler=self.executor)
        self.assertEqual(caught.exception.args, ("wrong", 1))
        self.assertEqual(dask.compute(dask.delayed(abs)(-1), scheduler=self.executor), (1,))

    def test_in_this_process(self):
        self.assertEqual(dask.compute(dask.delayed(os.getpid)(), scheduler=self.executor), (os.getpid(),))


if __name__ == "__main__":
    unittest.main()
