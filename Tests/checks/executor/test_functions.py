"""PoolExecutor: functions and classes of `__main__`, and their global variables in workers."""
import unittest

import joined  # noqa: F401
from pyvm import PoolExecutor

model = None
memory = {}
factor = 2


def set_model(value):
    global model
    model = value
    memory["begun"] = value


def use_model(x):
    memory[x] = model
    return model, sorted(memory, key=str)


def times(x):
    return factor * x


def helper(x):
    return times(x) + 1


class Point:
    scale = 1

    def __init__(self, x):
        self.x = x * self.scale

    def __eq__(self, other):
        return type(other) is Point and other.x == self.x

    def moved(self, by):
        return Point(self.x + by)


class Globals(unittest.TestCase):
    def test_what_an_initializer_sets_stays(self):
        with PoolExecutor(1, initializer=set_model, initargs=("large",)) as executor:
            self.assertEqual(executor.submit(use_model, 1).result(), ("large", [1, "begun"]))
            self.assertEqual(executor.submit(use_model, 2).result(), ("large", [1, 2, "begun"]))
            self.assertEqual(executor.submit(lambda: model).result(), "large")
        self.assertIsNone(model)
        self.assertEqual(memory, {})

    def test_what_changes_here_changes_there(self):
        global factor, times, helper
        with PoolExecutor(1) as executor:
            self.assertEqual(executor.submit(helper, 5).result(), 11)
            factor = 10
            self.assertEqual(executor.submit(helper, 5).result(), 51)
            self.assertEqual(list(executor.map(helper, [1, 2])), [11, 21])
            old = times

            def times(x):
                return -x
            try:
                self.assertEqual(executor.submit(helper, 5).result(), -4)
            finally:
                times, factor = old, 2
            self.assertEqual(executor.submit(helper, 5).result(), 11)

    def test_what_changes_inside_an_object(self):
        items = []
        with PoolExecutor(1) as executor:
            def count():
                return len(items)
            for i in range(3):
                self.assertEqual(executor.submit(count).result(), i)
                items.append(i)
            memory["here"] = 1
            try:
                self.assertIn("here", executor.submit(lambda: memory).result())
            finally:
                memory.clear()

    def test_classes(self):
        with PoolExecutor(1) as executor:
            self.assertEqual(executor.submit(Point(3).moved, 4).result(), Point(7))
            self.assertEqual(executor.submit(lambda: Point(1)).result(), Point(1))

            def scaled():
                return Point(5).x
            self.assertEqual(executor.submit(scaled).result(), 5)
            Point.scale = 3
            try:
                self.assertEqual(executor.submit(scaled).result(), 15)
            finally:
                Point.scale = 1

    def test_defaults_and_cells(self):
        with PoolExecutor(1) as executor:
            def count(step=1):
                nonlocal total
                total += step
                return total
            total = 10
            self.assertEqual(executor.submit(count).result(), 11)
            count.__defaults__ = (5,)
            self.assertEqual(executor.submit(count).result(), 15)
            total = 20
            self.assertEqual(executor.submit(count).result(), 25)

    def test_many_functions(self):
        with PoolExecutor(1) as executor:
            futures = [executor.submit(lambda i=i: i) for i in range(600)]
            self.assertEqual([future.result() for future in futures], list(range(600)))

    def test_main_of_a_worker(self):
        def mark():
            import __main__
            return __main__.__dict__.get("factor"), __main__ is not None
        with PoolExecutor(1) as executor:
            executor.submit(times, 1).result()
            self.assertEqual(executor.submit(mark).result(), (2, True))


if __name__ == "__main__":
    unittest.main()
