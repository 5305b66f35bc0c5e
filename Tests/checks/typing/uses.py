"""What programs write, with the types that they get. Type checkers must find nothing here; nothing runs."""

from collections.abc import Callable
from threading import Thread
from typing import Any, Literal, assert_type

import pyvm
from pyvm import interpreters


def add(one: int, other: int) -> int:
    return one + other


def vms() -> None:
    vm = pyvm.current()
    assert_type(vm, pyvm.VM)
    assert_type(vm.kind, Literal["own-gil", "shared-gil", "isolated", "main"])
    assert_type(vm.id, int)
    vm.run("answer = 42")


def forks() -> None:
    pid = pyvm.fork()
    assert_type(pid, int)
    assert_type(pyvm.waitpid(pid, 0), tuple[int, int])
    pyvm.fork.install()
    installed: bool = pyvm.fork.is_installed()
    pyvm.fork.uninstall()
    child: pyvm.fork.Child = pyvm.fork(add, (1, 2), name="adder")
    child.kill(signal=15)
    assert_type(child.pid, int)
    assert_type(child.wait(timeout=1.5), int)
    assert_type(child.exitcode, int | None)
    report = pyvm.fork.report()
    assert_type(report.counts["copied"], tuple[int, int])
    assert_type([each.path for each in report.refused], list[str])
    assert_type(report.text() + report.json(objects=False), str)
    with pyvm.fork.Template(leaves_out=True) as template:
        assert_type(template.size, int)
        assert_type(template.clone(name="one", environment={"A": "1"}, memory_limit=None), pyvm.VM)


def channels() -> None:
    with pyvm.Channel(max_items=10) as channel:
        channel.put({"numbers": [1, 2, 3]}, timeout=1.5)
        assert_type(channel.put_many("abc"), int)
        assert_type(channel.get(timeout=0.5), Any)
        assert_type(channel.get_many(5), list[Any])
    assert_type(pyvm.select(channel, (channel, 1), timeout=None), tuple[int, Any])
    try:
        channel.put(1)
    except pyvm.ChannelClosed as error:
        assert_type(error.index, int)


def parcels() -> None:
    parcel = pyvm.pack([1])
    assert_type(parcel.size, int)
    assert_type(pyvm.proxy([1]), pyvm.Proxy)
    kept: list[Callable[[], object]] = [parcel.unpack]
    pyvm.register_move(list, lambda given: (None, kept[0]))


def strands() -> None:
    strand = pyvm.strand(add, 1, other=2)
    assert_type(strand, pyvm.Strand[int])
    assert_type(strand.join(), int)
    with pyvm.blocking():
        pass


def executors() -> None:
    with pyvm.PoolExecutor(2, kind="own-gil", preload=["json"]) as executor:
        future = executor.submit(add, 1, other=2)
        assert_type(future.result(), int)
        future.interrupt()
        assert_type(list(executor.map(add, [1], [2], progress=True)), list[int])
        assert_type(executor.schedule(add, (1, 2), timeout=1.5).result(), int)
    try:
        executor.submit(add, 1, 2)
    except (pyvm.BrokenPool, pyvm.TaskLost, pyvm.TaskTimeout):
        pass


def with_interpreters() -> None:
    interpreter = interpreters.create()
    assert_type(interpreter.call(add, 1, 2), int)
    assert_type(interpreter.call_in_thread(add, 1, 2), Thread)
    interpreter.prepare_main(answer=42)
    queue = interpreters.create_queue(maxsize=3)
    assert_type(queue.get(timeout=1), Any)
    try:
        interpreter.exec("1 / 0")
    except interpreters.ExecutionFailed as error:
        print(error.excinfo)
    interpreter.close()
