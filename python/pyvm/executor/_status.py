"""What the pools of this process do, for those who look: PoolExecutor.status(), and `python -m pyvm top` (pyvm/_top_asking.py).

While a Python that PyVM has joined has pools, a thread of it listens on the abstract Unix socket "pyvm-PID". Who connects, and is
of the same user or root, gets one JSON document: see _document.
"""
import itertools
import os
import sys
import threading
import time

import _pyvm

FORMAT = 1  # of the document
_PATIENCE = 1  # seconds for one that does not read what it has asked for
_REST = 0.1  # seconds, if no file descriptor is left to answer with
_CREDENTIALS = 12  # bytes of struct ucred: three ints

_shown = {}  # those with a pool, by number
_numbers = itertools.count(1)
_lock = threading.RLock()  # of who begins or ends the server; the server does not take it
_server = None
_is_over = False


def workers(pool):
    """Of each worker that is there: its place, and a dict."""
    for place in itertools.count():
        try:
            worker = pool.worker(place)
        except IndexError:
            return
        if worker is not None:
            yield place, worker


# ---- Who has pools ----

def begin(ends):
    """The pool of this Ends is shown from now on."""
    global _server
    if os.environ.get("PYVM_TOP") == "0" or _pyvm.current().kind != "main":
        return
    with _lock:
        if _is_over:
            return
        _shown[next(_numbers)] = ends
        if _server is None:
            try:
                _server = _Server()
            except (ImportError, OSError, RuntimeError):  # somebody has the name, or it is not allowed: then nobody looks
                pass


def end(ends):
    """It is shown no more."""
    with _lock:
        for number in [number for number, each in _shown.items() if each is ends]:
            del _shown[number]
        if not _shown:
            _stop()


def close():
    """At the interpreter's exit, after the pools: no thread may be left."""
    global _is_over
    with _lock:
        _is_over = True
        _shown.clear()
        _stop()


def _stop():
    global _server
    server, _server = _server, None
    if server is not None:
        server.stop()


def _forget():
    """In a child of fork, which has the sockets, and not the thread."""
    global _server
    server, _server = _server, None
    _shown.clear()
    if server is not None:
        server.close()
    _lock.release()


threading._register_atexit(close)  # what is registered first is called last: see _ends
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_lock.acquire, after_in_parent=_lock.release, after_in_child=_forget)


# ---- What is told ----

def _document():
    """JSON: a version of this format, the CPython, the time, and for each pool and each worker what the C API tells."""
    import json
    pools = []
    for number, ends in list(_shown.items()):
        each = []
        for place, worker in workers(ends.pool):
            vm = worker.pop("vm")
            vm, kind, python = (None, None, None) if vm is None else (vm.id, vm.kind, vm.python)
            each.append({"place": place, "vm": vm, "kind": kind, "python": python, **worker})
        pools.append({"number": number, "name": ends.name, "max_workers": ends.max_workers, **ends.pool.look(), "each": each})
    return json.dumps({"format": FORMAT, "python": _pyvm.current().python, "time_ns": time.monotonic_ns(), "pools": pools})


def _may_look(client):
    """Is it of the same user, or root? The kernel says so."""
    import socket
    said = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS)
    user = int.from_bytes(said[4:8], sys.byteorder)
    return user in (0, os.geteuid())


class _Server:
    def __init__(self):
        import socket
        self.client = None
        self.ends = ()
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self.listener.bind("\0pyvm-%d" % os.getpid())
            self.listener.listen()
            self.listener.setblocking(False)
            self.ends = os.pipe()  # what is written there ends the thread
            self.thread = threading.Thread(target=self.run, name="pyvm-top")
            self.thread.start()
        except BaseException:
            self.close()
            raise

    def stop(self):
        os.write(self.ends[1], b".")
        self.thread.join()
        self.close()

    def close(self):
        for each in self.client, self.listener:
            if each is not None:
                each.close()
        ends, self.ends = self.ends, ()
        for each in ends:
            os.close(each)

    def run(self):
        import select
        while self.wait(self.listener, select.POLLIN):
            try:
                self.client = self.listener.accept()[0]
            except BlockingIOError:  # it has gone again
                continue
            except OSError:
                self.wait(None, 0, _REST)
                continue
            try:
                self.answer()
            except OSError:  # it does not want to know any more
                pass
            finally:
                self.client.close()

    def answer(self):
        import select
        import socket
        if not _may_look(self.client):
            return
        self.client.setblocking(False)
        left, until = memoryview(_document().encode()), time.monotonic() + _PATIENCE
        while left:
            try:
                left = left[self.client.send(left, socket.MSG_NOSIGNAL):]
            except BlockingIOError:
                if not self.wait(self.client, select.POLLOUT, until - time.monotonic()):
                    return

    def wait(self, what, event, seconds=None):
        """False: the thread is to end, or the time is over."""
        import select
        poll = select.poll()
        poll.register(self.ends[0], select.POLLIN)
        if what is not None:
            poll.register(what, event)
        ready = [number for number, _ in poll.poll(None if seconds is None else max(0, seconds * 1000))]
        return bool(ready) and self.ends[0] not in ready
