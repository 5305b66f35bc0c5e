"""A child that waits in a system call is killed at once, in VMs of each kind, and nothing of it is left."""

import os
import select
import socket
import subprocess
import sys
import time

import pyvm

FEW_S = 0.8  # less than what a child that does not end is given
KINDS = ["shared-gil", "own-gil"] if sys.version_info >= (3, 12) else ["shared-gil"]


def sleep():
    time.sleep(30)


def read():
    os.read(os.pipe()[0], 1)


def wait_for_files():
    select.select([os.pipe()[0]], [], [], 30)


def accept():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.accept()


def receive():
    here, there = socket.socketpair()
    here.recv(1)


def wait_for_program():
    subprocess.run(["sleep", "3"])


def hold_on():
    while True:
        try:
            time.sleep(30)
        except OSError:
            pass


def threads():
    return len(os.listdir("/proc/self/task"))


def kill_all(has_copies):
    """Copies of libpython keep threads."""
    for function in sleep, read, wait_for_files, accept, receive, wait_for_program, hold_on:
        before = threads()
        child = pyvm.fork(function)
        time.sleep(0.1)
        begun = time.monotonic()
        child.kill()
        assert child.wait() == -9, function
        assert time.monotonic() - begun < FEW_S, function
        while threads() > before and not has_copies:
            assert time.monotonic() - begun < FEW_S + 5, function
            time.sleep(0.01)


def sleep_here(seconds):
    begun = time.monotonic()
    try:
        time.sleep(seconds)
    except OSError as error:
        return str(error)
    return time.monotonic() - begun


def is_spared():
    """Code of this VM that a child has called: it runs in the child's thread, and is not the child's."""
    found = []

    def asked(seconds):
        found.append(sleep_here(seconds))

    child = pyvm.fork(pyvm.proxy(asked), (0.5,))
    time.sleep(0.2)
    child.kill()
    child.wait()
    time.sleep(0.5)
    assert len(found) == 1 and type(found[0]) is float and found[0] >= 0.5, found


if __name__ == "__main__":
    kill_all(has_copies=True)
    is_spared()
    for kind in KINDS:
        with pyvm.VM(kind) as vm:
            vm.run(f"import sys\nsys.path.insert(0, {os.path.dirname(os.path.abspath(__file__))!r})\nimport waiting_calls")
            vm.run("waiting_calls.kill_all(has_copies=False)")
            vm.run("waiting_calls.is_spared()")
    print("waiting_calls: children that wait are killed at once")
