"""Channels, parcels, lend and move within a VM and between its threads; test-module runs it in each kind of VM."""

import threading
import time

import pyvm


def raises(kind, call, *args, text="", **kwargs):
    try:
        call(*args, **kwargs)
    except kind as error:
        assert text in str(error), error
        return error
    raise AssertionError("%s did not raise %s" % (call, kind.__name__))


def one():
    channel = pyvm.Channel(max_items=2)
    assert channel.put(1) is None and channel.put("x", timeout=0.1) is None
    assert len(channel) == 2 and bool(channel) and channel.bytes > 0 and channel.id > 0 and not channel.is_closed
    assert repr(channel) == "<pyvm.Channel %d: 2 in it>" % channel.id
    before = time.monotonic()
    raises(TimeoutError, channel.put, 3, 0.05)
    assert 0.05 <= time.monotonic() - before < 5
    raises(TimeoutError, channel.put, 3, timeout=0)
    assert channel.get() == 1 and channel.get(timeout=1.5) == "x"
    raises(TimeoutError, channel.get, 0)
    raises(TimeoutError, channel.get, timeout=0.0000001)
    raises(TypeError, channel.get, True)
    for timeout in (-1, float("nan"), float("-inf")):
        raises(ValueError, channel.get, timeout)
    for call in (lambda: channel.get("1"), lambda: channel.get(1, 2), channel.put, lambda: channel.put(1, tim=3),
                 lambda: channel.put(1, 2, 3), lambda: channel.get(1, timeout=2), lambda: pyvm.Channel(x=1)):
        raises(TypeError, call)
    raises(ValueError, pyvm.Channel, max_items=-1)
    channel.put(2, float("inf"))
    channel.put(None, 1e300)
    assert channel.get(None) == 2 and channel.get() is None
    raises(TypeError, channel.put, threading.Lock())
    assert len(channel) == 0 and bool(channel)


def bound_by_bytes():
    channel = pyvm.Channel(max_bytes=1000)
    channel.put(b"x" * 900)
    raises(TimeoutError, channel.put, b"y" * 900, 0)
    assert channel.get() == b"x" * 900
    channel.put(b"y" * 90000)  # an empty channel takes anything
    assert len(channel.get()) == 90000


def many():
    channel = pyvm.Channel(3)
    assert channel.put_many([]) == 0 and channel.put_many(iter("abcde"), 0.01) == 3
    raises(TimeoutError, channel.put_many, "f", 0)
    assert channel.get_many(2) == ["a", "b"] and channel.get_many(10 ** 9) == ["c"]
    raises(TimeoutError, channel.get_many, 1, timeout=0.01)
    raises(ValueError, channel.get_many, 0)
    raises(TypeError, channel.get_many, "x")
    raises(TypeError, channel.put_many, [1, threading.Lock()])
    assert len(channel) == 0


class Refuses:
    def __reduce__(self):
        return int, ("this is no number",)


def nothing_is_lost():
    """What cannot be unpacked, and what was received with it, comes with the exception."""
    channel = pyvm.Channel()
    channel.put_many([1, Refuses(), 3])
    error = raises(ValueError, channel.get_many, 3, text="no number")
    assert len(error.parcels) == 2 and error.parcels[1].unpack() == 3
    raises(ValueError, error.parcels[0].unpack)


def things_of_its_own():
    channel, other = pyvm.Channel(), pyvm.Channel()
    channel.put({"channel": other, "vm": pyvm.current(), "parcel": pyvm.pack([1]), "again": other, "me": channel})
    got = channel.get()
    assert got["channel"] == other and hash(got["channel"]) == hash(other) and got["again"] is got["channel"]
    assert got["vm"] == pyvm.current() and got["parcel"].unpack() == [1] and got["me"] == channel != other
    assert channel != 5 and not channel == other
    raises(TypeError, lambda: channel < other)
    got["channel"].put(7)
    assert other.get() == 7


def several():
    first, second = pyvm.Channel(1), pyvm.Channel()
    assert pyvm.select(first, (second, "s")) == (1, None) and pyvm.select(first, second) == (1, "s")
    raises(TimeoutError, pyvm.select, first, second, timeout=0.01)
    first.put(1)
    assert pyvm.select((first, 2), first) == (1, 1)
    raises(TypeError, pyvm.select)
    raises(TypeError, pyvm.select, first, 3, text="a case is")
    raises(TypeError, pyvm.select, first, wait=3)
    raises(TypeError, pyvm.select, (first, threading.Lock()))
    threading.Timer(0.02, second.put, ("late",)).start()
    assert pyvm.select(first, second, timeout=10) == (1, "late")
    second.close()
    assert raises(pyvm.ChannelClosed, pyvm.select, first, second).index == 1


def closing():
    channel = pyvm.Channel()
    channel.put_many(range(3))
    channel.close()
    channel.close()
    assert channel.is_closed and list(channel) == [0, 1, 2] and list(channel) == [] and "closed" in repr(channel)
    for call in (channel.get, lambda: channel.put(1), lambda: channel.put_many([1]), lambda: channel.get_many(1)):
        raises(pyvm.ChannelClosed, call, text="closed")
    with pyvm.Channel() as inside:
        inside.put(1)
    assert inside.is_closed and inside.get() == 1
    waiting = pyvm.Channel()
    threading.Timer(0.02, waiting.close).start()
    raises(pyvm.ChannelClosed, waiting.get)
    bound = pyvm.Channel()
    assert bound.bind(send=True, receive=True) is None
    raises(ValueError, bound.bind)
    raises(TypeError, bound.bind, True)
    assert pyvm.copy(pyvm.ChannelClosed("x")).args == ("x",)


def threads():
    channel = pyvm.Channel(50)
    senders = [threading.Thread(target=lambda: channel.put_many(range(500))) for _ in range(4)]
    sums = pyvm.Channel()
    receivers = [threading.Thread(target=lambda: sums.put(sum(channel))) for _ in range(3)]
    for thread in senders + receivers:
        thread.start()
    for thread in senders:
        thread.join()
    channel.close()
    for thread in receivers:
        thread.join()
    assert sum(sums.get_many(3)) + (0 if len(sums) == 0 else sum(sums.get_many(3))) == 4 * sum(range(500))


def interrupt_soon(go):
    """Comes to all threads that run Python code, so to this one, too."""
    try:
        go.wait()
        time.sleep(0.05)
        pyvm.current().interrupt()
        time.sleep(0.2)
    except KeyboardInterrupt:
        pass


def interrupts():
    for wait in (pyvm.Channel().get, lambda: pyvm.select(pyvm.Channel()), lambda: next(pyvm.Channel())):
        go = threading.Event()
        thread = threading.Thread(target=interrupt_soon, args=(go,))
        thread.start()

        def go_and_wait():
            go.set()
            wait()

        raises(KeyboardInterrupt, go_and_wait)
        thread.join()


def parcels():
    given = [1, [2]]
    given.append(given)
    parcel = pyvm.pack(given)
    first, second = parcel.unpack(), parcel.unpack()
    assert first[:2] == [1, [2]] and first[2] is first and first is not second and parcel.size > 0
    assert repr(parcel) == "<pyvm.Parcel of %d bytes>" % parcel.size
    copied = pyvm.copy(given)
    assert copied[2] is copied is not given
    raises(TypeError, pyvm.pack, threading.Lock())
    raises(TypeError, pyvm.Parcel)


def wrappers():
    data = bytearray(b"x" * 100000)
    with memoryview(pyvm.copy(pyvm.lend(data, writable=True))) as lent:
        lent[0] = 65
        assert data[0] == 65
    moved = [1, 2]
    assert pyvm.copy({"a": pyvm.move(moved)}) == {"a": [1, 2]} and moved == []
    assert repr(pyvm.lend(b"1")) == "pyvm.lend(b'1')" and repr(pyvm.move([])) == "pyvm.move([])"
    assert repr(pyvm.lend([], writable=True)) == "pyvm.lend([], writable=True)"
    assert len(repr(pyvm.lend(bytearray(1 << 20)))) < 100


for test in (one, bound_by_bytes, many, nothing_is_lost, things_of_its_own, several, closing, threads, interrupts,
             parcels, wrappers):
    test()
