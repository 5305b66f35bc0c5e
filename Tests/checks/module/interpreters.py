"""pyvm.interpreters; test-module runs it in two VMs of each kind at once, which share their queues and channels."""

import gc
import threading
import time

import pyvm
from pyvm import interpreters
from pyvm.interpreters import _interpchannels as channels
from pyvm.interpreters import _interpqueues as queues
from pyvm.interpreters import _interpreters

interpreters.install()
import _interpreters as installed  # noqa: E402
from concurrent.interpreters import _queues as installed_queues  # noqa: E402


def raises(kind, call, *args, text="", **kwargs):
    try:
        call(*args, **kwargs)
    except kind as error:
        assert text in str(error), error
        return error
    raise AssertionError("%s did not raise %s" % (call, kind.__name__))


def names():
    assert installed is _interpreters and installed_queues.Queue is interpreters.Queue
    here = interpreters.get_current()
    assert here in interpreters.list_all() and interpreters.get_main().id == 0 and here.is_running()
    assert here.id in (0, pyvm.current().id), here
    raises(interpreters.InterpreterError, here.exec, "", text="unrecognized" if here.id else "")
    raises(interpreters.InterpreterNotFoundError, interpreters.Interpreter, 10**6)


def running():
    one = interpreters.create()
    assert one.exec("import pyvm, sys\nassert 'concurrent.interpreters' in sys.modules\nx = 1") is None
    error = raises(interpreters.ExecutionFailed, one.exec, "def f():\n    1 / 0\nf()", text="in f")
    assert error.excinfo.type.__name__ == "ZeroDivisionError" and pyvm.copy(error).excinfo == error.excinfo
    raises(interpreters.ExecutionFailed, one.exec, "x x", text="SyntaxError")
    assert one.call(lambda a, b=2: [a, b, {a}], 1) == [1, 2, {1}]
    raises(interpreters.ExecutionFailed, one.call, lambda: 1 / 0, text="ZeroDivisionError")
    raises(interpreters.NotShareableError, one.call, lambda: __import__("threading").Lock())
    one.prepare_main({"y": [1]}, z=memoryview(bytearray(3)))
    one.exec("z[0] = y[0] + x")
    # What it has made, and still holds, ends with it; so does a queue that it alone has.
    one.exec("from concurrent import interpreters\nother = interpreters.create()\nqueue = interpreters.create_queue()")
    other, queue = one.call(lambda: (__import__("__main__").other.id, __import__("__main__").queue.id))
    assert other in [each.id for each in interpreters.list_all()] and queues.get_count(queue) == 0
    one.close()
    assert not {one.id, other} & {each.id for each in interpreters.list_all()}
    raises(queues.QueueNotFoundError, queues.get_count, queue)
    raises(interpreters.InterpreterNotFoundError, one.exec, "")
    raises(ValueError, _interpreters.create, _interpreters.new_config(gil="default").__class__(gil="own"))


def waiting():
    queue = interpreters.create_queue(1)
    assert queue.maxsize == 1 and queue.empty()
    raises(ValueError, queue.get, timeout=-1)
    for call, kind in ((lambda: queue.get(timeout=0.15), interpreters.QueueEmpty),
                       (lambda: queue.put(2, timeout=0.15), interpreters.QueueFull)):
        before, used = time.monotonic(), time.thread_time()
        raises(kind, call)
        assert 0.15 <= time.monotonic() - before < 5, time.monotonic() - before  # a fraction of a second is one
        assert time.thread_time() - used < 0.1  # asleep meanwhile
        if queue.empty():
            queue.put(1, timeout=0.0)
    assert queue.get() == 1 and queue.empty()


def destroyed_meanwhile():
    queue = interpreters.create_queue()
    failed = []
    thread = threading.Thread(target=lambda: failed.append(raises(queues.QueueNotFoundError, queue.get)))
    thread.start()
    time.sleep(0.05)
    queues.destroy(queue.id)
    thread.join(20)
    assert failed, "it still waits"


def many():
    """Two interpreters, threads at both ends, a queue that is nearly always full or empty."""
    there, back = interpreters.create_queue(3), interpreters.create_queue(2)
    one = interpreters.create()
    one.prepare_main(there=there, back=back)
    serving = threading.Thread(target=one.exec, args=("""
import threading
def serve():
    while (item := there.get()) is not None:
        back.put(item + 1)
threads = [threading.Thread(target=serve) for _ in range(3)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
""",))
    senders = [threading.Thread(target=lambda: [there.put(number) for number in range(50)]) for _ in range(3)]
    got = []
    receivers = [threading.Thread(target=lambda: [got.append(back.get(timeout=20)) for _ in range(75)]) for _ in range(2)]
    for thread in [serving, *senders, *receivers]:
        thread.start()
    for thread in senders + receivers:
        thread.join()
    for _ in range(3):
        there.put(None)
    serving.join()
    assert sorted(got) == sorted([*range(1, 51)] * 3)
    raises(interpreters.QueueEmpty, back.get_nowait)


def sending():
    id = channels.create()
    raises(TimeoutError, channels.send, id, 1, timeout=0.01)
    raises(channels.ChannelEmptyError, channels.recv, id)
    thread = threading.Thread(target=channels.send, args=(id, "x"))
    thread.start()
    while not channels.get_count(id):
        time.sleep(0.001)
    assert channels.recv(id) == ("x", None)
    thread.join(20)
    assert not thread.is_alive()


def collected_meanwhile():
    """Destructors that run while the thread asks for something."""
    threshold = gc.get_threshold()
    try:
        gc.set_threshold(1)
        for _ in range(3):
            cycle = [interpreters.create_queue(), channels.create()]
            cycle.append(cycle)
            cycle[0].put(cycle[1])
            del cycle
            interpreters.list_all()
    finally:
        gc.set_threshold(*threshold)


for part in (names, running, waiting, destroyed_meanwhile, many, sending, collected_meanwhile):
    part()
