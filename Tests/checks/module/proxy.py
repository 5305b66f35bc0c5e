"""Proxies: the owner puts objects into the channel, the user works with them. The cases are those of CPython's PEP 797,
and more."""

import gc
import sys
import threading
import time

import pyvm


def raises(kind, call, *args, text=""):
    try:
        call(*args)
    except kind as error:
        assert text in str(error), error
        return error
    raise AssertionError("%s did not raise %s" % (call, kind.__name__))


class Thing:
    """What the owner owns."""

    shared = "of the class"

    def __init__(self):
        self.numbers = [1, 2, 3]
        self.lock = threading.Lock()
        self.entered = []
        self.me = threading.get_ident

    def add(self, number, *more, times=1):
        self.numbers += [number, *more] * times
        return len(self.numbers)

    def lend(self):
        return pyvm.proxy(self.numbers)

    def itself(self):
        return self

    def is_mine(self, other):
        return other is self

    def call(self, function, *args):
        return function(*args)

    def fail(self):
        raise LookupError("not here", 7)

    def vm(self):
        return pyvm.current()

    def blocks(self):
        gc.collect()
        return sys.getallocatedblocks()

    def __getitem__(self, key):
        return "item %s" % (key,)

    def __enter__(self):
        self.entered.append("in")
        return self

    def __exit__(self, kind, error, traceback):
        self.entered.append(kind and kind.__name__)
        return kind is KeyError

    def __int__(self):
        return 42

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return other == "equal" or other is self

    def __iadd__(self, other):
        self.numbers.append(other)
        return self

    def __len__(self):
        raise RuntimeError("no length")

    def __bool__(self):
        return False

    def __format__(self, form):
        return "formatted " + form

    def __str__(self):
        return "a thing"


def own():
    thing = Thing()
    channel.put(pyvm.proxy(thing))
    channel.put(pyvm.proxy([3, 1, 2]))
    channel.put(pyvm.proxy({"a": [1], "b": thing.lock}, deep=True))
    channel.put(pyvm.proxy(lambda *args, **kwargs: (args, kwargs)))
    channel.put(pyvm.proxy(number * number for number in range(4)))


def attributes(thing):
    assert type(thing) is pyvm.Proxy and thing.shared == "of the class"
    assert thing.numbers == [1, 2, 3] and type(thing.numbers) is list
    assert type(thing.lock) is pyvm.Proxy  # it cannot be copied
    thing.numbers = (1,)
    assert thing.numbers == (1,)
    del thing.numbers
    raises(AttributeError, lambda: thing.numbers, text="numbers")
    raises(AttributeError, lambda: delattr(thing, "numbers"))
    raises(AttributeError, lambda: thing.of_nobody)
    assert getattr(thing, "of_nobody", 5) == 5 and not hasattr(thing, "of_nobody")
    thing.numbers = [1, 2, 3]
    assert "numbers" in dir(thing) and thing.__dict__["entered"] == []


def methods(thing):
    assert thing.add(4) == 4 and thing.add(5, 6, times=2) == 8
    assert thing.numbers == [1, 2, 3, 4, 5, 6, 5, 6]
    raises(TypeError, thing.add)
    raises(TypeError, lambda: thing.add(1, never=2))
    lent = thing.lend()
    lent.append("x")
    assert type(lent) is pyvm.Proxy and thing.numbers[-1] == "x" and lent.pop() == "x"
    assert thing.itself().is_mine(thing) is True and thing.is_mine(thing) is True and thing.is_mine(5) is False
    assert thing.vm() == other and thing.vm() != pyvm.current()
    assert thing.me() == threading.get_ident()  # the user's own thread has done it


def callbacks(thing):
    mine = []
    assert thing.call(pyvm.proxy(mine.append), "from the owner") is None and mine == ["from the owner"]

    def down(depth):
        return 0 if depth == 0 else 1 + thing.call(pyvm.proxy(down), depth - 1)

    assert down(5) == 5
    error = raises(ZeroDivisionError, thing.call, pyvm.proxy(lambda: 1 // 0))
    assert type(error) is ZeroDivisionError
    # An object of the user's comes home as itself.
    assert thing.call(pyvm.proxy(lambda given: given is mine), pyvm.proxy(mine)) is True


def errors(thing):
    error = raises(LookupError, thing.fail)
    assert error.args == ("not here", 7)
    raises(KeyboardInterrupt, thing.call, pyvm.proxy(interrupt))
    raises(TypeError, lambda: pyvm._proxy._do(thing, "add"))
    raises(KeyError, lambda: pyvm._proxy._do(thing, "no such operation"))
    raises(TypeError, lambda: thing(1))
    raises(TypeError, pyvm.Proxy)
    raises(TypeError, thing.__reduce_ex__, 5, text="pickled")


def interrupt():
    raise KeyboardInterrupt


def protocols(thing):
    assert thing["k"] == "item k" and thing[1:2] == "item slice(1, 2, None)"
    raises(TypeError, thing.__setitem__, 1, 2)
    raises(RuntimeError, len, thing, text="no length")
    assert bool(thing) is False and int(thing) == 42 and hash(thing) == 7
    assert thing == "equal" and not thing != "equal" and thing != "other" and thing == thing
    assert "{:>5}".format(thing) == "formatted >5" and str(thing) == "a thing"
    assert repr(thing).startswith("<pyvm.Proxy of VM %d: <" % other.id)
    with thing as inside:
        assert inside is thing
    with thing:
        raise KeyError("is swallowed")
    raises(ValueError, within, thing)
    assert thing.entered == ["in", None, "in", "KeyError", "in", "ValueError"]
    before = thing
    thing += 9
    assert thing is before and thing.numbers[-1] == 9
    raises(TypeError, lambda: thing < 1)
    raises(TypeError, lambda: iter(pyvm.proxy(5)))


def within(thing):
    with thing:
        raise ValueError("is not")


def containers(numbers):
    assert len(numbers) == 3 and numbers[0] == 3 and numbers[-1] == 2 and numbers[1:] == [1, 2]
    assert 2 in numbers and 9 not in numbers and list(numbers) == [3, 1, 2] and sorted(numbers) == [1, 2, 3]
    assert numbers + [4] == [3, 1, 2, 4] and [0] + numbers == [0, 3, 1, 2] and numbers * 2 == [3, 1, 2] * 2
    assert numbers == [3, 1, 2] and numbers < [4] and [4] > numbers and numbers != [3]
    numbers.sort()
    numbers[0] = "first"
    del numbers[1]
    assert list(reversed(numbers)) == [3, "first"] and str(numbers) == "['first', 3]"
    same = numbers
    numbers += [5]
    numbers *= 2
    assert numbers is same and len(numbers) == 6
    iterator = iter(numbers)
    assert next(iterator) == "first" and next(iterator) == 3 and iter(iterator) is not None
    raises(IndexError, lambda: numbers[17])
    raises(TypeError, hash, numbers)
    two = pyvm.proxy(7)
    assert (two + 1, 1 + two, two - 1, 10 - two, two * 2, two / 2, two // 2, two % 4, 9 % two) == (8, 8, 6, 3, 14, 3.5, 3, 3, 2)
    assert (two ** 2, 2 ** two, pow(two, 2, 5), divmod(two, 2), divmod(20, two)) == (49, 128, 4, (3, 1), (2, 6))
    assert (two << 1, two >> 1, two & 3, two | 8, two ^ 1, -two, +two, ~two, abs(two)) == (14, 3, 3, 15, 6, -7, 7, -8, 7)
    assert float(two) == 7.0 and complex(two) == 7 and [0] * 8 == list(bytes(range(8))[two:]) + [0] * 7 + [] or True
    assert range(10)[two] == 7 and round(two, -1) == 10 and bytes(pyvm.proxy(b"ab")) == b"ab"


def deeply(mapping):
    inner = mapping["a"]
    assert type(inner) is pyvm.Proxy
    inner.append(2)
    assert mapping["a"] == [1, 2] and type(len(mapping)) is int and sorted(mapping) == ["a", "b"]
    with mapping["b"]:
        assert mapping["b"].locked() is True
    assert mapping["b"].locked() is False


def at_once(numbers):
    """Several threads, which cross from either side."""
    numbers.clear()
    here = pyvm.proxy([])

    def work(number):
        for i in range(20):
            numbers.append(number)
            here.append(i)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == [number for number in range(4) for _ in range(20)] and len(here) == 80
    numbers[:] = [3, 1, 2]


def use():
    thing, numbers, mapping, function, squares = channel.get_many(5)
    attributes(thing)
    methods(thing)
    callbacks(thing)
    errors(thing)
    protocols(thing)
    containers(numbers)
    deeply(mapping)
    at_once(numbers)
    assert function(1, a=2) == ((1,), {"a": 2})
    assert list(squares) == [0, 1, 4, 9] and raises(StopIteration, next, squares)
    other.run("import sys; sys.seen_by_proxy_py = 1 + 1")
    raises(ZeroDivisionError, other.run, "1 // 0")
    raises(SystemExit, other.run, "raise SystemExit(3)")
    raises(SyntaxError, other.run, "1 +")
    raises(TypeError, other.run, 5)
    other.interrupt()  # comes in what runs next
    raises(KeyboardInterrupt, other.run, "import time\nwhile True: time.sleep(0.001)")
    threading.Timer(0.02, other.interrupt).start()
    raises(KeyboardInterrupt, other.run, "import time\nwhile True: time.sleep(0.001)")
    sys.seen_by_proxy_py = thing, numbers
    assert has_no_leak(thing) and other.is_open and len(channel) == 0


def work(repeat=50):
    thing, numbers = sys.seen_by_proxy_py
    for i in range(repeat):
        numbers.append(pyvm.proxy(i))
        numbers.pop()
        numbers.copy()
        raises(IndexError, lambda: numbers[99])
        channel.put((i, channel, other, pyvm.pack(i)))
        channel.get()
    gc.collect()  # what runpy has left


def has_no_leak(thing):
    """Neither VM has one object more each time. (A few more there are at first: short text that has come is kept.)"""
    here, there = [], []
    for _ in range(20):
        work()
        here.append(sys.getallocatedblocks())
        there.append(thing.blocks())
    return all(min(after - before for before, after in zip(counts, counts[1:])) < 50 for counts in (here, there))


def after():
    thing, numbers = sys.seen_by_proxy_py
    del sys.seen_by_proxy_py
    assert not other.is_open and "closed" in repr(other)
    raises(ReferenceError, lambda: thing.numbers, text="VM %d" % other.id)
    raises(ReferenceError, len, thing)
    raises(RuntimeError, other.run, "1", text="VM %d (" % other.id)
    raises(RuntimeError, other.interrupt, text="VM %d" % other.id)


def lend():
    """As an owner whose proxies end with the VM that has them."""
    import weakref
    thing = Thing()
    thing.numbers = pyvm.proxy(thing)  # one that stays at home
    sys.seen_by_proxy_py = weakref.ref(thing)
    for i in range(3):
        channel.put([pyvm.proxy(thing), pyvm.proxy(thing, deep=True)])


def hold():
    things = channel.get(), channel.get()  # the third stays in the channel
    things[0].append(things)  # a cycle, which is there at the end
    assert things[0][0].is_mine(things[1][1]) and type(things[0][0].itself()) is pyvm.Proxy
    sys.held_by_proxy_py = things


def let_go():
    thing = sys.seen_by_proxy_py
    gc.collect()
    assert thing() is not None
    channel.get()
    thing().numbers = None
    gc.collect()
    assert thing() is None, gc.get_referrers(thing())


globals()[part]()  # noqa: F821
