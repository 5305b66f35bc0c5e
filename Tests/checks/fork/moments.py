"""A child has one moment of its parent, however many threads of that run: what is changed together, and files."""

import _imp
import collections
import os
import sys
import tempfile
import threading
import time

import pyvm.fork

pyvm.fork.install()
lock = threading.Lock()
goes_on = True


class Pair:
    def __init__(self):
        self.left = self.right = 0


pairs, turns, tree = [Pair() for _ in range(20000)], [0], {}
folder = tempfile.mkdtemp()
paths = [os.path.join(folder, str(number)) for number in range(20)]
files = {}


def change_pairs():
    while goes_on:
        with lock:
            for pair in pairs[turns[0] % 100 :: 100]:
                pair.left += 1
            turns[0] += 1
            for pair in pairs[(turns[0] - 1) % 100 :: 100]:
                pair.right += 1
            if turns[0] % 50 == 0:
                tree.clear()
            tree[turns[0]] = turns[0]
        time.sleep(0.001)  # the lock is free now and then


def change_files():
    """Numbers of descriptors are used again for other files."""
    number = 0
    while goes_on:
        number += 7
        with lock:
            which = number % len(paths)
            if which in files:
                files.pop(which).close()
            else:
                files[which] = open(paths[which])  # noqa: SIM115: it stays open
        time.sleep(0.001)


def spin():
    while goes_on:
        pass


def faults():
    """In a child: what is not as at one moment."""
    if lock.locked():
        return "a thread was changing it"
    if any(pair.left != pair.right for pair in pairs):
        return "pairs differ"
    if sum(pair.left for pair in pairs) != turns[0] * (len(pairs) // 100):
        return "a turn is half there"
    if sorted(tree) != list(range(turns[0] - len(tree) + 1, turns[0] + 1)):
        return "the dict is of two moments"
    for which, file in files.items():
        if os.fstat(file.fileno()).st_ino != os.stat(paths[which]).st_ino:
            return "a file object has another file"
    held = {file.fileno() for file in files.values()}
    for name in os.listdir("/proc/thread-self/fd"):
        try:
            path = os.readlink("/proc/thread-self/fd/" + name)
        except OSError:
            continue  # the one that lists
        if path.startswith(folder + "/") and int(name) not in held:
            return "a file is open that the parent had closed"
    return "nothing"


def in_child(code):
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(writer, code().encode())
        os._exit(0)
    os.close(writer)
    found = os.read(reader, 1000).decode()
    os.close(reader)
    os.waitpid(pid, 0)
    return found


def try_moments():
    global goes_on
    for path in paths:
        with open(path, "w") as file:
            file.write(path)
    threads = [threading.Thread(target=work) for work in (change_pairs, change_files, change_files)]
    for thread in threads:
        thread.start()
    found, until = collections.Counter(), time.monotonic() + 40
    while found["nothing"] < 5 and time.monotonic() < until:
        found[in_child(faults)] += 1
    goes_on = False
    for thread in threads:
        thread.join()
    wrong = set(found) - {"nothing", "a thread was changing it"}
    assert found["nothing"] >= 5 and not wrong, found


def try_spinning():
    """A fork beside threads that call nothing, which get their turns again afterwards."""
    global goes_on
    goes_on, before = True, sys.getswitchinterval()
    sys.setswitchinterval(0.003)
    threads = [threading.Thread(target=spin) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        assert in_child(lambda: str(sys.getswitchinterval())) == "0.003"
        assert sys.getswitchinterval() == 0.003
    begun = time.monotonic()
    time.sleep(0.001)
    assert time.monotonic() - begun < 5
    goes_on = False
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)


def try_hooks():
    """Files that a hook opens before the fork are there."""
    opened = []

    def open_one():
        opened.append(open(paths[0]))

    os.register_at_fork(before=open_one)
    assert in_child(lambda: str(len(opened)) + opened[-1].read()) == "1" + paths[0], opened


def try_busy_file():
    """A file that a thread reads at this moment is waited for, but not for ever."""
    reader, writer = os.pipe()
    with open(reader, "rb") as file:
        thread = threading.Thread(target=file.read, args=(1,))
        thread.start()
        threading.Timer(0.3, os.write, (writer, b"1")).start()
        assert in_child(lambda: str(file.fileno() == reader)) == "True"
        thread.join()
        thread = threading.Thread(target=file.read, args=(1,))
        thread.start()
        time.sleep(0.05)
        try:
            os.fork()
        except TypeError as error:
            assert "another thread, or a call that is not over, reads or writes this BufferedReader" in str(error), error
        else:
            raise AssertionError("its buffer is in between")
        finally:
            os.write(writer, b"2")
            thread.join()
    os.close(writer)


def try_import_lock():
    """A thread that keeps all others from importing is waited for, and the child imports."""
    kept, others = threading.Event(), [name for name in ("colorsys", "chunk", "nturl2path", "sndhdr") if name not in sys.modules]

    def keep():
        _imp.acquire_lock()
        kept.set()
        time.sleep(0.3)
        _imp.release_lock()

    thread = threading.Thread(target=keep)
    thread.start()
    kept.wait()
    assert in_child(lambda: str(_imp.lock_held()) + __import__(others[0]).__name__) == "False" + others[0]
    thread.join()


try_moments()
try_spinning()
try_hooks()
try_busy_file()
try_import_lock()
print("moments: a child has one moment of its parent")
