"""What the pools of a process do, asked of it by its socket (pyvm/executor/_status.py), and rates of that."""

from __future__ import annotations

import json
import os
import socket
import struct
import time
from collections.abc import Iterator
from typing import Any

_FORMAT = 1  # of the document, as executor/_status.py has it
_PATIENCE = 5  # seconds for an answer
_MOST = 1 << 26  # bytes of one
POOL = ("workers", "idle", "waiting", "running", "done", "blocking", "renewed", "abandoned", "forked", "stolen")
_WORKER = ("tasks", "bytes_in", "bytes_out", "busy_ns", "asleep_ns", "gil_ns", "forked", "stolen", "memory")
_SECOND = 1_000_000_000

Document = dict[str, Any]


class Trouble(Exception):
    """What the user is told."""


class NoPools(Trouble):
    """The process has none, or does not show them."""


def ask(pid: int) -> Document:
    """What the process tells. Trouble: it does not, and why."""
    _check_process(pid)
    try:
        text = _read(pid)
    except (ConnectionError, FileNotFoundError):
        text = b""
    except OSError as error:
        raise Trouble("process %d does not answer: %s" % (pid, error)) from None
    if not text:
        _check_process(pid)
        raise NoPools("process %d has no pools now, or does not show them: it has made no pyvm.PoolExecutor, or PYVM_TOP=0 is "
                      "set there, or sockets are not allowed" % pid)
    try:
        return _checked(pid, json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Trouble("process %d answers something else than what its pools do" % pid) from None


def _check_process(pid: int) -> None:
    if not _is_there(pid):
        raise Trouble("there is no process %d" % pid)
    try:
        owner = os.stat("/proc/%d" % pid).st_uid
    except OSError:
        return
    if os.geteuid() not in (0, owner):
        raise Trouble("process %d belongs to another user; only that user and root may look" % pid)


def _is_there(pid: int) -> bool:
    try:
        with open("/proc/%d/stat" % pid, "rb") as file:
            return file.read().rpartition(b")")[2].split()[:1] not in ([b"Z"], [b"X"])
    except OSError:
        return False


def _read(pid: int) -> bytes:
    until, text = time.monotonic() + _PATIENCE, bytearray()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        _connect(asked, pid, until)
        holder, _, _ = struct.unpack("3i", asked.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
        if holder != pid:  # any process may take any name
            raise NoPools("process %d shows no pools: its name is taken by process %d" % (pid, holder))
        while len(text) <= _MOST:
            asked.settimeout(max(0.001, until - time.monotonic()))
            part = asked.recv(1 << 16)
            if not part:
                break
            text += part
    return bytes(text)


def _connect(asked: socket.socket, pid: int, until: float) -> None:
    asked.settimeout(_PATIENCE)
    while True:
        try:
            return asked.connect("\0pyvm-%d" % pid)
        except BlockingIOError:  # many ask
            if time.monotonic() > until:
                raise
            time.sleep(0.01)


def _checked(pid: int, said: Document) -> Document:
    """What is known of the document; the process may be another user's, and mean anything."""
    if said["format"] != _FORMAT:
        raise Trouble("process %d has another PyVM, which answers in format %r: use its own python -m pyvm top"
                      % (pid, said["format"]))
    return {"pid": pid, "python": str(said["python"]), "time_ns": int(said["time_ns"]),
            "pools": [{"number": int(pool["number"]), "name": str(pool["name"]), "max_workers": int(pool["max_workers"]),
                       **{name: int(pool[name]) for name in POOL},
                       "each": [_checked_worker(worker) for worker in pool["each"]]} for pool in said["pools"]]}


def _checked_worker(worker: Document) -> Document:
    vm = worker["vm"]
    about: Document = {"vm": None if vm is None else int(vm),
                       **{name: None if vm is None else str(worker[name]) for name in ("kind", "python")}}
    return {"place": int(worker["place"]), **about, **{name: int(worker[name]) for name in _WORKER}}


# ---- Rates ----

def looks(pid: int, interval: float) -> Iterator[Document]:
    """What the process tells, each time with rates since the time before: first after an interval. Ends when the process does."""
    before = ask(pid)
    while True:
        time.sleep(interval)
        now = ask_again(pid, before)
        if now is None:
            return
        add_rates(now, before)
        yield now
        before = now


def first(pid: int, interval: float) -> Document:
    for look in looks(pid, interval):
        return look
    raise Trouble("process %d has ended" % pid)


def ask_again(pid: int, before: Document) -> Document | None:
    """None: the process has ended."""
    try:
        return ask(pid)
    except NoPools:
        return {**before, "time_ns": time.monotonic_ns(), "pools": []}
    except Trouble:
        if _is_there(pid):
            raise
        return None


def add_rates(now: Document, before: Document) -> None:
    seconds = max(1, now["time_ns"] - before["time_ns"]) / _SECOND
    old_pools = {pool["number"]: pool for pool in before["pools"]}
    for pool in now["pools"]:
        old = old_pools.get(pool["number"], {"each": []})
        pool["tasks_per_second"] = _rate(pool, old, "done", seconds)
        old_workers = {worker["place"]: worker for worker in old["each"]}
        for worker in pool["each"]:
            old = old_workers.get(worker["place"], {})
            if any(worker[name] < old.get(name, 0) for name in ("tasks", "busy_ns", "asleep_ns")):
                old = {}  # another worker has its place
            worker["busy"] = min(1.0, _rate(worker, old, "busy_ns", seconds) / _SECOND)
            worker["gil"] = min(1.0, _rate(worker, old, "gil_ns", seconds) / _SECOND)
            worker["tasks_per_second"] = _rate(worker, old, "tasks", seconds)
            worker["bytes_in_per_second"] = _rate(worker, old, "bytes_in", seconds)
            worker["bytes_out_per_second"] = _rate(worker, old, "bytes_out", seconds)


def _rate(now: Document, old: Document, name: str, seconds: float) -> float:
    """Of what is new, all has happened since the last look."""
    return max(0.0, float((now[name] - old.get(name, 0)) / seconds))
