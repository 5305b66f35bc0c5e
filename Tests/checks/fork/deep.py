"""Forks deep in calls: a child goes on there, and has as many calls left as its parent."""

import os
import subprocess
import sys
import threading

import pyvm

MANY = 20000
pyvm.fork.install()


def below(count, function):
    return function() if count == 0 else below(count - 1, function)


def below_all_sorts(count, function):
    """By generators, calls of keywords and of tuples, classes, code that was compiled here."""
    if count <= 0:
        return function()
    return next(values(count - 1, function))


def values(count, function):
    yield from more(count - 1, function)


def more(count, function):
    yield Made(*(count - 1, function)).value


class Made:
    def __init__(self, count, function):
        space = {**globals(), "count": count - 1, "function": function}
        exec("value = below_all_sorts(count - 1, function=function)", space)
        self.value = space["value"]


def depth_left():
    """How many calls there may be yet: of Python code, and of C code that calls Python code."""
    def python(count):
        try:
            return python(count + 1)
        except RecursionError:
            return count

    return python(0)


def told(function):
    """What a function gives in a child of a fork that goes on here, and in the parent."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.write(writer, str(function()).encode())
        raise SystemExit(0)  # through all of its frames
    os.close(writer)
    with open(reader) as file:
        found = file.read()
    assert os.waitpid(pid, 0)[1] == 0, pid
    return found, str(function())


def try_many():
    sys.setrecursionlimit(MANY * 3)
    assert below(MANY, lambda: told(lambda: "here")) == ("here", "here")
    pid = below(MANY, os.fork)
    if pid == 0:
        sys.exit(7)  # all of its frames have returned
    assert os.waitpid(pid, 0)[1] == 7 << 8
    sys.setrecursionlimit(1000)


def try_usual_limit():
    """Most of what the usual limit allows, in a thread as well, whose children have a thread of the same size."""
    found = []
    assert below(900, lambda: told(lambda: "here")) == ("here", "here")
    thread = threading.Thread(target=lambda: found.append(below(900, lambda: told(lambda: "here"))))
    thread.start()
    thread.join()
    assert found == [("here", "here")], found


def try_all_sorts():
    assert below_all_sorts(600, lambda: told(lambda: "here")) == ("here", "here")


def try_left():
    """The copies are counted as their originals are."""
    child, parent = below(500, lambda: told(depth_left))
    assert abs(int(child) - int(parent)) < 20, (child, parent)


def try_nested():
    found = below(700, lambda: told(lambda: told(lambda: "inner")))
    assert found == ("('inner', 'inner')",) * 2, found


def try_too_large():
    """No memory for so large a stack: there is no child."""
    source = """
import os, resource, sys
import pyvm
pyvm.fork(int).wait()
sys.setrecursionlimit(100000)
def below(count):
    if count:
        return below(count - 1)
    size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + 90 * 2**20, resource.RLIM_INFINITY))
    try:
        pyvm.fork()
    except RuntimeError as error:
        print(error)
below(80000)
"""
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True)
    assert "the thread of a child could not be made: " in done.stdout and not done.stderr, done


for name, test in list(globals().items()):
    if name.startswith("try_"):
        test()
print("deep: forks deep in calls are as they should be")
