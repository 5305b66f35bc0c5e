"""Strands of Python code: what a task forks, other workers may run. Runs as a task; ends with main(workers)."""

import gc
import random
import sys
import threading
import traceback
import weakref

import pyvm
from pyvm import strand


def raises(kind, function, *arguments):
    """Calls the function, which must raise an exception of the kind. Its text."""
    try:
        function(*arguments)
    except kind as error:
        return str(error)
    raise AssertionError("%r has not been raised" % kind)


# ---- In place --------------------------------------------------------------------------------------------------------


def fib(n):
    if n < 2:
        return n
    one = strand(fib, n - 1)
    other = fib(n - 2)
    return one.join() + other


def nested():
    assert fib(16) == 987


def with_arguments():
    def all_of(*arguments, **keywords):
        return arguments, keywords

    assert strand(all_of).join() == ((), {})
    assert strand(all_of, 1, 2, a=3).join() == ((1, 2), {"a": 3})
    assert strand(all_of, *range(50), **{"k%d" % i: i for i in range(9)}).join() == (
        tuple(range(50)), {"k%d" % i: i for i in range(9)})
    assert strand([3, 1, 2].index, 1).join() == 1
    assert strand(int, "11", base=2).join() == 3
    assert strand(sum, [1, 2, 3]).join() == 6
    assert type(strand(len, "")).__name__ == "Strand" and repr(strand(len, "")) == "<pyvm.Strand of <built-in function len>>"


def bad_input():
    assert raises(TypeError, strand) == "strand() needs a callable"
    assert raises(TypeError, strand, 1) == "strand() needs a callable, not a int"
    assert raises(TypeError, pyvm.Strand) == "cannot create 'pyvm.Strand' instances"
    once = strand(len, "abc")
    assert once.join() == 3
    assert raises(RuntimeError, once.join).startswith("this strand has been joined")
    assert repr(once) == "<pyvm.Strand, joined>"
    assert raises(TypeError, once.join, 1)
    wrapped = "arguments of strand() cannot be wrapped by pyvm.lend or pyvm.move"
    for wrap in pyvm.lend, pyvm.move:
        assert raises(TypeError, strand, len, wrap(bytearray(3))).startswith(wrapped)
        assert raises(TypeError, lambda: strand(int, "1", base=wrap(bytearray(3)))).startswith(wrapped)
    assert strand(len, pyvm.proxy([1, 2])).join() == 2
    assert pyvm.Strand[int]


def joins_itself():
    place = [threading.Lock()]  # so that nobody else can run it
    place.append(strand(lambda: place[1].join()))
    assert raises(RuntimeError, place[1].join).startswith("this strand has been joined, or runs")


def exceptions():
    def fail(number):
        return 1 // number

    failing = strand(fail, 0)
    try:
        failing.join()
    except ZeroDivisionError as error:
        assert [frame.name for frame in traceback.extract_tb(error.__traceback__)][-1] == "fail"
    else:
        raise AssertionError("nothing raised")
    assert raises(RuntimeError, failing.join)
    assert raises(SystemExit, strand(sys.exit, 3).join) == "3"


def endless(depth=0):
    return strand(endless, depth + 1).join()


def too_deep():
    raises(RecursionError, endless)


# ---- In any order ----------------------------------------------------------------------------------------------------


def square(n):
    return n * n


def first_ones_first():
    strands = [strand(square, i) for i in range(200)]
    assert [one.join() for one in strands] == [i * i for i in range(200)]
    strands = [strand(square, i) for i in range(200)]
    random.shuffle(order := list(range(200)))
    for i in order:
        assert strands[i].join() == i * i


def failing_ones_wait():
    """One that ran before it was joined raises when it is joined."""
    strands = [strand(square, 2), strand(square, "x"), strand(square, 3)]
    assert strands[0].join() == 4
    assert "can't multiply" in raises(TypeError, strands[1].join)
    assert raises(RuntimeError, strands[1].join)
    assert strands[2].join() == 9


def interrupts_get_through():
    """What is no Exception is raised where it happens, and again by the one whose it is."""
    strands = [strand(square, 2), strand(sys.exit, "now")]
    first = []
    try:
        first.append(strands[0].join())
    except SystemExit:  # strands[1] ran on the way
        first.append(strands[0].join())
    assert first == [4]
    assert raises(SystemExit, strands[1].join) == "now"


# ---- By others -------------------------------------------------------------------------------------------------------


def answer(channel, value):
    channel.put(("begun", pyvm.current().id))
    return value, pyvm.current().id


def stolen(workers):
    """Only another worker can run what this one waits for before it joins."""
    here = pyvm.current().id
    # There, CPython lets no other VM of the GIL in while Python code runs.
    is_closed = pyvm.current().kind == "shared-gil" and sys.version_info < (3, 13)
    for wait in (waits_in_c,) if is_closed else (waits_in_c, waits_in_python):
        channel = pyvm.Channel()
        one = strand(answer, channel, [1, {"two": (3,)}])
        if workers > 1:
            word, there = wait(channel)
            assert word == "begun" and there != here
        value, where = one.join()
        assert value == [1, {"two": (3,)}]
        assert (where == here) == (workers == 1)
        assert raises(RuntimeError, one.join)


def waits_in_c(channel):
    return channel.get(timeout=60)


def waits_in_python(channel):
    while not len(channel):
        pass
    return channel.get()


class Custom(Exception):
    def __init__(self, channel_id):
        super().__init__(channel_id)
        self.channel_id = channel_id


def answer_and_raise(channel):
    channel.put("begun")
    error = Custom(channel.id)
    error.__cause__ = KeyError("cause")
    raise error


def stolen_and_raises(workers):
    channel = pyvm.Channel()
    one = strand(answer_and_raise, channel)
    if workers > 1:
        channel.get(timeout=60)
    try:
        one.join()
    except Exception as error:
        assert type(error).__name__ == "Custom" and error.channel_id == channel.id
        assert type(error.__cause__) is KeyError
        assert "answer_and_raise" in [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    else:
        raise AssertionError("nothing raised")


def stolen_forks(workers):
    """A strand that is stolen forks, and joins what it has forked."""
    channel = pyvm.Channel()
    one = strand(fork_more, channel, 12)
    if workers > 1:
        channel.get(timeout=60)
    assert one.join() == 144


def fork_more(channel, n):
    channel.put("begun")
    return fib(n)


def result_stays():
    """What cannot be packed raises in the one who joins."""
    channel = pyvm.Channel()
    one = strand(answer_with_lock, channel)
    if channel_has_been_read(channel):
        assert "lock" in raises(TypeError, one.join)
    else:
        assert type(one.join()) is type(threading.Lock())


def answer_with_lock(channel):
    channel.put("begun")
    return threading.Lock()


def channel_has_been_read(channel):
    try:
        return channel.get(timeout=0.2) == "begun"
    except TimeoutError:
        return False


def cannot_be_packed():
    """It runs here then."""
    lock = threading.Lock()
    generator = (i for i in range(3))
    for _ in range(20):
        strands = [strand(lock.locked), strand(sorted, generator), strand(fib, 8)]
        assert strands[2].join() == 21
        assert strands[1].join() in ([0, 1, 2], [])
        assert strands[0].join() is False


class Interrupting:
    """Cannot be packed: what it raises is for the one who runs here."""

    def __init__(self, kind):
        self.kind = kind

    def __call__(self):
        return "called"

    def __reduce__(self):
        raise self.kind("in __reduce__")


def packing_raises():
    for kind in (ValueError, RecursionError, MemoryError):
        for _ in range(20):
            strands = [strand(Interrupting(kind)), strand(fib, 6)]
            assert strands[1].join() == 8
            assert strands[0].join() == "called"


class Forking:
    """Forks and joins while it is packed."""

    def __call__(self):
        return 5

    def __reduce__(self):
        assert strand(fib, 5).join() == 5
        return Forking, ()


def packing_forks():
    for _ in range(50):
        strands = [strand(Forking()), strand(fib, 6), strand(Forking())]
        assert [one.join() for one in strands] == [5, 8, 5]


# ---- Left and let go -------------------------------------------------------------------------------------------------


class Thing:
    pass


def left_behind(number, kept):
    thing = Thing()
    kept.append(weakref.ref(thing))
    strand(square, thing)
    return number


def not_joined():
    """A strand whose object is gone need not run; nothing is kept of it when its task has ended."""
    kept = []
    for i in range(30):
        assert strand(left_behind, i, kept).join() == i or True
    left = strand(square, 3)
    del left


def in_a_cycle():
    thing = Thing()
    thing.strand = strand(len, "ab", )
    other = Thing()
    other.strand = strand(square, other)
    noted = weakref.ref(other)
    assert thing.strand.join() == 2
    del other
    gc.collect()
    return noted


def other_threads():
    """One that a thread of Python's forks is run where it is joined; one of the task's is joined by the task alone."""
    found = []

    def work(theirs):
        found.append(strand(fib, 10).join())
        found.append(raises(RuntimeError, theirs.join))

    one = strand(fib, 10)
    thread = threading.Thread(target=work, args=(one,))
    thread.start()
    thread.join()
    assert found[0] == 55 and "in another thread" in found[1], found
    assert one.join() == 55


def references():
    """Nothing is lost or kept, also by those who are stolen."""
    thing = Thing()
    before = sys.getrefcount(thing)
    for _ in range(300):
        strands = [strand(id, thing), strand(lambda one, two: None, thing, two=thing), strand(fib, 5)]
        for one in strands:
            one.join()
    del strands, one
    assert sys.getrefcount(thing) <= before + 2, (sys.getrefcount(thing), before)


def memory(workers):
    """Blocks, with rounds that are alike."""
    def round():
        for _ in range(50):
            strands = [strand(square, i) for i in range(20)]
            for one in strands:
                one.join()
            fib(8)
            try:
                strand(int, "x").join()
            except ValueError:
                pass
        gc.collect()
        return sys.getallocatedblocks()

    blocks = [round() for _ in range(24)]  # what others have at the moment differs
    most = 100 if workers == 1 else 8000  # what arrives from others is cached, too; eight rounds make 21,000 strands
    assert min(blocks[16:]) - min(blocks[:8]) < most, blocks


# ---- Trees -----------------------------------------------------------------------------------------------------------


def tree(seed, depth):
    """How many nodes a tree has whose shape is random."""
    source = random.Random(seed)
    strands = [strand(tree, source.random(), depth - 1) for _ in range(source.randrange(4) if depth else 0)]
    if source.randrange(2):
        strands.reverse()
    return 1 + sum([one.join() for one in strands])


def serial(seed, depth):
    source = random.Random(seed)
    seeds = [source.random() for _ in range(source.randrange(4) if depth else 0)]
    return 1 + sum(serial(one, depth - 1) for one in seeds)


def trees():
    for seed in range(40):
        assert tree(seed, 7) == serial(seed, 7), seed


def main(workers):
    nested()
    with_arguments()
    bad_input()
    joins_itself()
    exceptions()
    too_deep()
    first_ones_first()
    failing_ones_wait()
    interrupts_get_through()
    for _ in range(3):
        stolen(workers)
        stolen_and_raises(workers)
        stolen_forks(workers)
    result_stays()
    cannot_be_packed()
    packing_raises()
    packing_forks()
    not_joined()
    in_a_cycle()
    other_threads()
    references()
    memory(workers)
    trees()
    return "fine"
