"""Moving: the owner moves sockets, files, connections and instances, and the user works with them; descriptors are
counted."""

import array
import collections
import dataclasses
import gc
import io
import os
import socket
import sys
import tempfile
import threading

import pyvm

TEXT = "hello\nworld\n\u00e4\u00f6\r\nend"
MODES = ("r", "rb", "r+", "rb+", "w", "wb", "w+", "wb+", "a", "ab", "a+", "ab+")


def raises(kind, call, *args, text="", **kwargs):
    try:
        call(*args, **kwargs)
    except kind as error:
        assert text in str(error), error
        return error
    raise AssertionError("%s did not raise %s" % (call, kind.__name__))


def move(thing):
    """Moves it within this VM."""
    return pyvm.pack(pyvm.move(thing)).unpack()


def descriptors():
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


class Slotted:
    __slots__ = ("a", "never")


class Plain(Slotted):
    pass


class Named(list):
    pass


@dataclasses.dataclass(frozen=True)
class Frozen:
    x: int


class Ended:
    def __del__(self):
        pass


class Own:
    """Says itself how it is moved."""

    def __init__(self, number):
        self.number = number

    def __pyvm_move__(self):
        return (Own.received, (pyvm.Descriptor(self.number),)), self.close

    def close(self):
        os.close(self.number)
        self.number = -1

    @staticmethod
    def received(descriptor):
        return Own(descriptor.take())


class Foreign:
    __slots__ = ("x",)

    def __reduce__(self):
        return Foreign, ()


# ---- Sockets ----


class Marked(socket.socket):
    __slots__ = "mark",


def send_sockets():
    a, sys.kept = socket.socketpair()
    a.settimeout(2.5)
    channel.put(pyvm.move(a))
    assert a.fileno() == -1
    raises(OSError, a.send, b"1")
    sys.kept.send(b"from the owner")
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    bound.setblocking(False)
    bound.bind(("127.0.0.1", 0))
    channel.put((pyvm.move(bound), bound.getsockname()))
    marked = Marked()
    marked.mark = "in a slot"
    channel.put(pyvm.move(marked))


def receive_sockets():
    a = channel.get(timeout=5)
    assert type(a) is socket.socket and a.family == socket.AF_UNIX and a.gettimeout() == 2.5
    assert a.recv(50) == b"from the owner"
    a.sendall(b"from the user")
    a.close()
    bound, name = channel.get(timeout=5)
    assert bound.getsockname() == name and bound.type == socket.SOCK_DGRAM and bound.gettimeout() == 0.0
    marked = channel.get()
    assert marked.mark == "in a slot"
    marked.close()
    raises(BlockingIOError, bound.recv, 1)
    bound.close()


def refuse_sockets():
    a, b = socket.socketpair()
    file = a.makefile()
    raises(TypeError, move, a, text="socket cannot be moved: it has files (makefile)")
    raises(TypeError, move, file, text="cannot be moved: what is below it is no file but a SocketIO")
    file.close()
    raises(TypeError, pyvm.pack, [pyvm.move(a), pyvm.move(5)], text="object[1]: an int cannot be moved")
    a.send(b"1")
    assert b.recv(1) == b"1"
    a.close()
    raises(TypeError, move, a, text="it is closed")
    b.close()


# ---- Files ----


def send_files(folder):
    for number, mode in enumerate(MODES):
        path = os.path.join(folder, str(number))
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(TEXT)
        file = open(path, mode) if "b" in mode else open(path, mode, encoding="utf-8", errors="replace")
        if "r" in mode:
            file.read(7)
        else:
            file.write(b"abc" if "b" in mode else "abc")  # not flushed
        position = file.tell()
        channel.put((mode, path, position, pyvm.move(file)))
        assert file.closed
        raises(ValueError, file.tell)


def receive_files():
    for mode in MODES:
        its_mode, path, position, file = channel.get(timeout=5)
        assert its_mode == mode and file.name == path and file.tell() == position, (mode, file, file.tell())
        if "b" not in mode:
            assert type(file) is io.TextIOWrapper and file.mode == mode and file.errors == "replace"
        if "r" in mode:
            rest = file.read()
            assert rest == ("orld\n\u00e4\u00f6\nend" if "b" not in mode else TEXT.encode()[7:]), (mode, rest)
        if mode not in ("r", "rb"):
            file.write("more" if "b" not in mode else b"more")
        file.close()
        with open(path, "rb") as file:
            start = {"r": TEXT.encode(), "w": b"abc", "a": TEXT.encode() + b"abc"}[mode[0]]
            assert file.read() == start + (b"" if mode in ("r", "rb") else b"more"), mode


def keep_newlines(folder):
    path = os.path.join(folder, "newlines")
    for newline in (None, "", "\n", "\r", "\r\n"):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(TEXT)
        with open(path, encoding="utf-8", newline=newline) as file:
            whole = file.read()
        for before in (0, 3):
            file = open(path, encoding="utf-8", newline=newline)
            start = file.read(before)
            file = move(file)
            assert start + file.read() == whole, newline
            file.close()
        file = open(path, "w", encoding="utf-8", newline=newline, buffering=1)
        file.write("a\n")
        file = move(file)
        assert file.line_buffering
        file.write("b\n")
        file.close()
        with open(path, "rb") as file:
            assert file.read() == b"a\nb\n".replace(b"\n", (newline or "\n").encode()), newline
    with open(path, "rb", buffering=5000) as file, move(file) as moved:
        assert moved.__sizeof__() - type(moved).__basicsize__ == 5000
    with io.FileIO(path) as raw:
        raw.read(2)
        with move(raw) as moved:
            assert type(moved) is io.FileIO and moved.tell() == 2
    number = os.open(path, os.O_RDONLY)
    os.set_inheritable(number, True)
    with os.fdopen(number) as file, move(file) as moved:
        assert os.get_inheritable(moved.fileno())


def keep_what_was_read_ahead():
    read, write = os.pipe()
    reader = os.fdopen(read, "rb")
    os.write(write, b"one\ntwo\n")
    assert reader.readline() == b"one\n"
    reader = move(reader)
    writer = os.fdopen(write, "w")
    writer.write("three")
    writer = move(writer)
    writer.write("!")
    writer.close()
    assert reader.read() == b"two\nthree!"
    reader.close()


def refuse_files(folder):
    read, write = os.pipe()
    with os.fdopen(read) as reader, os.fdopen(write, "w") as writer:
        reader = move(reader)  # nothing was read by now
        writer.write("x\ny\n")
        writer.flush()
        assert reader.readline() == "x\n"
        raises(TypeError, move, reader, text="text was read ahead from what has no positions")
        writer.close()
        assert reader.read() == "y\n"
        reader.close()
    with open(os.path.join(folder, "0"), "rb") as file, open(file.fileno(), closefd=False) as other:
        raises(TypeError, move, other, text="its file descriptor is not its own (closefd=False)")
        file.read(1)
        other = iter(open(file.name))
        next(other)
        raises(OSError, move, other, text="telling position")
        other.close()
        raises(TypeError, move, other, text="it is closed")
        raises(TypeError, pyvm.pack, [pyvm.move(file), pyvm.move(5)])
        assert file.read(2) == TEXT.encode()[1:3]
    raises(TypeError, move, sys.stdout, text="cannot be moved")


# ---- Files in memory, containers ----


def containers():
    for thing in (collections.deque([1, 2], 5), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]),
                  collections.Counter("aab"), array.array("d", [1, 2]), bytearray(b"abc"), [1], {1: 2}, {1}):
        expected = thing.copy() if hasattr(thing, "copy") else thing[:]
        got = move(thing)
        assert got == expected and type(got) is type(thing) and not thing, (got, thing)
    for file in (io.BytesIO(b"abc"), io.StringIO("abc")):
        file.read(1)
        got = move(file)
        assert len(got.read()) == 2 and file.closed
    for thing, look in ((io.BytesIO(b"abc"), io.BytesIO.getbuffer), (array.array("d", [1]), memoryview),
                        (bytearray(b"abc"), memoryview)):
        with look(thing):
            raises(BufferError, move, thing)
        assert not isinstance(thing, io.BytesIO) or thing.getvalue() == b"abc"
        assert isinstance(thing, io.BytesIO) or thing


# ---- Instances ----


def instances():
    plain = Plain()
    plain.a, plain.b = [1], plain
    got = move(plain)
    assert got.a == [1] and got.b is got and not hasattr(got, "never")
    assert not hasattr(plain, "a") and not hasattr(plain, "b")
    named = Named([1])
    named.name = "n"
    got = move(named)
    assert type(got) is Named and got == [1] and got.name == "n" and named == [] and not vars(named)
    frozen = Frozen(1)
    raises(TypeError, move, frozen, text="its class decides how attributes are set")
    assert frozen.x == 1
    for thing in (None, 5, object(), (1,), Frozen, containers, pyvm.Channel(), ValueError(1), socket.AF_INET, sys.flags):
        raises(TypeError, move, thing, text="it cannot be emptied")
    raises(TypeError, move, Ended(), text="it cannot be emptied, as its class has __del__")
    foreign = Foreign()
    foreign.x = 1
    raises(TypeError, move, foreign, text="give the class a method __pyvm_move__")
    emptied = []
    pyvm.register_move(Foreign, lambda obj: (None, lambda: emptied.append(obj)))
    assert type(move(foreign)) is Foreign and emptied == [foreign]
    pyvm.register_move(Foreign, None)
    raises(TypeError, move, foreign, text="give the class a method __pyvm_move__")
    raises(TypeError, pyvm.register_move, 5, 6)


def fail_to_empty():
    told, before = [], sys.unraisablehook
    sys.unraisablehook = lambda what: told.append(type(what.exc_value))
    pyvm.register_move(Foreign, lambda obj: (None, lambda: 1 / 0))
    assert type(move(Foreign())) is Foreign and told == [ZeroDivisionError]
    sys.unraisablehook = before
    pyvm.register_move(Foreign, lambda obj: None)
    raises(TypeError, move, Foreign(), text="must return two things")
    pyvm.register_move(Foreign, None)


# ---- On the way ----


def waits():
    """What does not get into a channel stays where it is."""
    narrow = pyvm.Channel(max_items=1)
    narrow.put(1)
    a, b = socket.socketpair()
    numbers = [1, 2]
    raises(TimeoutError, narrow.put, pyvm.move(a), timeout=0)
    raises(TimeoutError, narrow.put, [pyvm.move(a), pyvm.move(numbers)], timeout=0.001)
    raises(TimeoutError, pyvm.select, (narrow, pyvm.move(a)), (narrow, pyvm.move(numbers)), timeout=0.001)
    assert numbers == [1, 2] and a.fileno() >= 0
    index, got = pyvm.select((narrow, pyvm.move(a)), narrow)
    assert (index, got) == (1, 1)
    assert narrow.put_many([pyvm.move(numbers), pyvm.move(a)], timeout=0.001) == 1 and numbers == []
    assert pyvm.select(narrow, (narrow, pyvm.move(a)))[1] == [1, 2]
    narrow.put(1)
    numbers = [1, 2]
    receiver = threading.Timer(0.01, narrow.get)
    receiver.start()
    narrow.put([pyvm.move(numbers)], timeout=5)
    receiver.join()
    assert numbers == [] and narrow.get() == [[1, 2]]
    narrow.close()
    raises(pyvm.ChannelClosed, narrow.put, pyvm.move(a))
    a.send(b"1")
    assert b.recv(1) == b"1"
    a.close()
    b.close()


class Odd:
    tries = []

    def __reduce__(self):
        return Odd.made, ()

    @staticmethod
    def made():
        Odd.tries.append(1)
        if len(Odd.tries) % 2:
            raise LookupError("not now")
        return 5


def comes_later():
    """What cannot be unpacked is not lost."""
    a, b = socket.socketpair()
    for receive in (pyvm.Channel.get, pyvm.select, lambda its: its.get_many(5)):
        its = pyvm.Channel()
        its.put([pyvm.move(a), Odd()])
        error = raises(LookupError, receive, its, text="not now")
        a = error.parcels[0].unpack()[0]
        raises(ValueError, error.parcels[0].unpack, text="has arrived already")
        a.send(b"1")
        assert b.recv(1) == b"1"
    a.close()
    assert b.recv(1) == b""
    b.close()


def once():
    a, b = socket.socketpair()
    both = move([1]), pyvm.pack([pyvm.move(a), a])
    x, y = both[1].unpack()
    assert x is y
    raises(ValueError, both[1].unpack, text="what was moved has arrived already")
    x.close()
    assert b.recv(1) == b""
    parcel = pyvm.pack(pyvm.move(b))
    del parcel
    a, b = socket.socketpair()
    read = pyvm.pack({"own": pyvm.move(Own(a.detach()))}).unpack()["own"]
    os.write(read.number, b"x")
    read.close()
    assert b.recv(2) == b"x" and b.recv(2) == b""
    number = os.dup(b.fileno())
    b.close()
    descriptor = pyvm.pack(pyvm.Descriptor(number)).unpack()  # nobody has taken it
    os.close(number)
    os.close(descriptor.take())
    raises(OSError, pyvm.Descriptor, number)


class Lost:
    def __reduce__(self):
        return getattr, (sys, "no such thing")


class Keeper:
    """Is asked by a proxy."""

    def take(self, sock, *more):
        sock.sendall(b"from the owner's VM")
        sock.close()
        raise ArithmeticError("after all")


def ask():
    """What is moved to a proxy is emptied if the owner has got it, whatever it says."""
    a, b = socket.socketpair()
    raises(AttributeError, sys.take, pyvm.move(a), Lost(), text="no such thing")
    a.send(b"1")
    assert b.recv(1) == b"1"
    raises(ArithmeticError, sys.take, pyvm.move(a))
    assert a.fileno() == -1 and b.recv(50) == b"from the owner's VM" and b.recv(1) == b""
    b.close()
    numbers = [1]
    raises(LookupError, pyvm.copy, [pyvm.move(numbers), Odd()])
    assert numbers == [1] and pyvm.copy([pyvm.move(numbers), Odd()]) == [[1], 5] and numbers == []


def everything(folder):
    refuse_sockets()
    keep_newlines(folder)
    keep_what_was_read_ahead()
    refuse_files(folder)
    containers()
    instances()
    fail_to_empty()
    waits()
    comes_later()
    once()


# ---- The parts: see pair.c ----

if part == "own":
    channel.put(pyvm.proxy(Keeper()))
    send_sockets()
    a, b = socket.socketpair()
    channel.put(pyvm.pack(pyvm.move(a)))
    channel.put(pyvm.move(b))
    with tempfile.TemporaryDirectory() as folder:
        open(os.path.join(folder, "0"), "w").write(TEXT)
        everything(folder)
        sys.folder = tempfile.TemporaryDirectory()
    send_files(sys.folder.name)
elif part == "use":
    sys.take = channel.get(timeout=5).take
    receive_sockets()
    ask()
    sys.later = channel.get(timeout=5)  # unpacked when the owner is closed
    sys.end = channel.get(timeout=5)
    receive_files()
elif part == "work":
    if "folder" not in vars(sys):
        sys.folder = tempfile.TemporaryDirectory()
        open(os.path.join(sys.folder.name, "0"), "w").write(TEXT)
        everything(sys.folder.name)
    before = descriptors()
    everything(sys.folder.name)
    assert descriptors() == before, (before, descriptors())
elif part == "after":
    raises(ReferenceError, sys.take, pyvm.move(sys.end))
    sys.end.send(b"the owner is gone")
    assert sys.later.unpack().recv(50) == b"the owner is gone"
elif part == "lend":
    channel.put(pyvm.move(sys.end))  # the receiver does not come
    sys.folder.cleanup()
