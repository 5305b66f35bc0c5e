"""Functions: what they name, what they close over, and what they have beside their code."""
import collections.abc
import contextlib
import functools
import xml.etree.ElementTree

from case import case

FACTOR = 3


def factorial(n):
    """n!"""
    return 1 if n < 2 else n * factorial(n - 1)


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def set_factor(value):
    global FACTOR
    FACTOR = value


def get_factor():
    return FACTOR


@case
def recursive():
    def check(function):
        assert function(5) == 120 and function.__doc__ == "n!" and function.__name__ == "factorial"
    return factorial, check


@case
def mutually_recursive():
    def check(functions):
        even, odd = functions
        assert even(10) and odd(7) and not even(3)
    return (is_even, is_odd), check


@case
def globals_are_shared_in_a_parcel():
    def check(functions):
        setter, getter = functions
        assert setter.__globals__ is getter.__globals__ and getter() == 3
        setter(7)
        assert getter() == 7
    return (set_factor, get_factor), check


@case
def main_is_not_touched():
    def check(setter):
        import sys
        setter(8)
        assert getattr(sys.modules["__main__"], "FACTOR", 3) == 3
    return set_factor, check


@case
def cells_are_shared():
    count = 0

    def add():
        nonlocal count
        count += 1
        return count

    def get():
        return count

    def check(functions):
        add, get = functions
        assert add() == 1 and add() == 2 and get() == 2
    return (add, get), check


@case
def cell_with_itself():
    def walk(n):
        return [n, *walk(n - 1)] if n else []

    def check(walk):
        assert walk(3) == [3, 2, 1]
    return walk, check


@case
def empty_cell():
    def outer():
        def inner():
            return later
        if False:
            later = 1
        return inner

    def check(inner):
        try:
            inner()
        except NameError:
            return
        raise AssertionError("the cell is not empty")
    return outer(), check


@case
def defaults_and_attributes():
    def function(a, /, b=[1], *args, c, d={"x": 2}, **kwargs) -> int:
        return a, b, args, c, d, kwargs

    function.note = "kept"
    function.itself = function

    def check(function):
        assert function(0, c=5) == (0, [1], (), 5, {"x": 2}, {})
        assert function.note == "kept" and function.itself is function
        assert function.__annotations__ == {"return": int}
        assert function.__qualname__ == "defaults_and_attributes.<locals>.function"
    return function, check


@case
def lambdas_of_one_line():
    def check(functions):
        assert [function(10) for function in functions] == [11, 9, 20, 11]
    one, two, three, four = lambda x: x + 1, lambda x: x - 1, lambda x: x * 2, lambda x: x + 1
    return (one, two, three, four), check


@case
def generators_and_coroutines():
    def numbers(n):
        yield from range(n)

    async def answer():
        return 42

    async def count(n):
        for i in range(n):
            yield i

    def check(functions):
        import asyncio
        numbers, answer, count = functions

        async def all_of():
            return await answer(), [i async for i in count(3)]
        loop = asyncio.new_event_loop()
        try:
            assert loop.run_until_complete(all_of()) == (42, [0, 1, 2])
        finally:
            loop.close()
        assert list(numbers(3)) == [0, 1, 2]
    return (numbers, answer, count), check


@case
def decorated():
    def logged(function):
        @functools.wraps(function)
        def wrapper(*args):
            wrapper.calls += 1
            return function(*args)
        wrapper.calls = 0
        return wrapper

    @logged
    def double(x):
        return 2 * x

    def check(double):
        assert double(4) == 8 and double.calls == 1 and double.__wrapped__(4) == 8 and double.__name__ == "double"
    return double, check


@functools.lru_cache(maxsize=50)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@case
def cached():
    def check(function):
        assert function(60) == 1548008755920 and function.cache_parameters()["maxsize"] == 50
        assert function.__wrapped__.__globals__["fibonacci"] is function
    return fibonacci, check


@case
def partial():
    def check(function):
        assert function(4) == [3, 2, 4]
    return functools.partial(lambda *args, n: [n, *args], 2, n=3), check


@case
def class_inside_a_function():
    def make():
        class Inner:
            factor = FACTOR  # a class's body has other instructions for this

            def get(self):
                return self.factor
        return Inner().get()

    def check(make):
        assert make() == 3
    return make, check


@case
def submodules():
    def function():
        return xml.etree.ElementTree.Comment.__name__, collections.abc.Mapping.__name__

    def check(function):
        assert function() == ("Comment", "Mapping")
    return function, check


@case
def forward_annotations():
    def function(a: "Unknown", b: int = 0):
        return a

    def check(function):
        assert function.__annotations__ == {"a": "Unknown", "b": int}
    return function, check


@case
def methods():
    class Counter:
        def __init__(self):
            self.count = 0

        def add(self):
            self.count += 1
            return self.count

        @classmethod
        def make(cls):
            return cls()

    counter = Counter()

    def check(parts):
        add, counter, make = parts
        assert add() == 1 and counter.count == 1 and type(make()) is type(counter)
    return (counter.add, counter, Counter.make), check


@case
def comprehensions_in_closures():
    scale = 2

    def function(values):
        return [[scale * value for value in row] for row in values], {scale for _ in values}, sum(scale for _ in values)

    def check(function):
        assert function([[1, 2], [3]]) == ([[2, 4], [6]], {2}, 4)
    return function, check


@case
def of_the_standard_library():
    @functools.singledispatch
    def shown(value):
        return "any"

    @shown.register(int)
    def _(value):
        return "int"

    @contextlib.contextmanager
    def around(events):
        events.append("in")
        yield events
        events.append("out")

    def check(parts):
        shown, around = parts
        assert shown("") == "any" and shown(3) == "int" and shown(True) == "int"
        with around([]) as events:
            assert events == ["in"]
        assert events == ["in", "out"]
    return (shown, around), check


@case
def a_function_that_was_returned():
    def check(make):
        add = make(5)
        assert add(1) == 6 and add.__defaults__ == (2,) and add() == 7

    def make(n):
        def add(x=2):
            return n + x
        return add
    return make, check
