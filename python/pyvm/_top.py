"""`python -m pyvm top`: shows what the pools of a running process do. The process tells by pyvm/executor/_status.py."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import socket
import struct
import sys
import termios
import time
import tty
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

_FORMAT = 1  # of the document, as executor/_status.py has it
_PATIENCE = 5  # seconds for an answer
_MOST = 1 << 26  # bytes of one
_POOL = ("workers", "idle", "waiting", "running", "done", "blocking", "renewed", "abandoned", "forked", "stolen")
_WORKER = ("tasks", "bytes_in", "bytes_out", "busy_ns", "asleep_ns", "gil_ns", "forked", "stolen", "memory")
_TITLES = ("WORKER", "VM", "KIND", "CPYTHON", "TASKS", "TASKS/S", "BUSY", "GIL WAIT", "MEMORY", "IN/S", "OUT/S")
_SECOND = 1_000_000_000

Document = dict[str, Any]


class Trouble(Exception):
    """What the user is told."""


class NoPools(Trouble):
    """The process has none, or does not show them."""


def run(pid: int | None, interval: float = 1.0, once: bool = False, as_json: bool = False) -> int:
    """The command; gives its exit status."""
    try:
        if pid is None:
            _list(as_json)
        elif as_json:
            _print_lines(pid, interval, once)
        elif once or not sys.stdout.isatty():
            print("\n".join(_lines(_first(pid, interval))))
        else:
            print(_refresh(pid, interval))
    except Trouble as trouble:
        print("python -m pyvm top: %s" % trouble, file=sys.stderr)
        return 1
    except BrokenPipeError:  # who reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        pass
    return 0


# ---- Asking ----

def _ask(pid: int) -> Document:
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
                       **{name: int(pool[name]) for name in _POOL},
                       "each": [_checked_worker(worker) for worker in pool["each"]]} for pool in said["pools"]]}


def _checked_worker(worker: Document) -> Document:
    vm = worker["vm"]
    about: Document = {"vm": None if vm is None else int(vm),
                       **{name: None if vm is None else str(worker[name]) for name in ("kind", "python")}}
    return {"place": int(worker["place"]), **about, **{name: int(worker[name]) for name in _WORKER}}


# ---- Rates ----

def _looks(pid: int, interval: float) -> Iterator[Document]:
    """What the process tells, each time with rates since the time before: first after an interval. Ends when the process does."""
    before = _ask(pid)
    while True:
        time.sleep(interval)
        now = _ask_again(pid, before)
        if now is None:
            return
        _add_rates(now, before)
        yield now
        before = now


def _first(pid: int, interval: float) -> Document:
    for look in _looks(pid, interval):
        return look
    raise Trouble("process %d has ended" % pid)


def _ask_again(pid: int, before: Document) -> Document | None:
    """None: the process has ended."""
    try:
        return _ask(pid)
    except NoPools:
        return {**before, "time_ns": time.monotonic_ns(), "pools": []}
    except Trouble:
        if _is_there(pid):
            raise
        return None


def _add_rates(now: Document, before: Document) -> None:
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


# ---- Telling ----

def _print_lines(pid: int, interval: float, once: bool) -> None:
    for look in [_first(pid, interval)] if once else _looks(pid, interval):
        print(json.dumps(look), flush=True)


def _list(as_json: bool) -> None:
    """The processes of this user that have pools; root's list has everybody's."""
    found = []
    for name in sorted(filter(str.isdigit, os.listdir("/proc")), key=int):
        try:
            found.append(_ask(int(name)))
        except Trouble:
            pass
    if as_json:
        for each in found:
            print(json.dumps(each))
        return
    if not found:
        print("No process has pools that can be seen.")
        return
    rows: list[tuple[str, ...]] = [("PID", "CPYTHON", "POOLS", "WORKERS", "IDLE", "WAITING", "RUNNING", "DONE", "COMMAND")]
    for each in found:
        sums = [_count(sum(pool[name] for pool in each["pools"])) for name in _POOL[:5]]
        rows.append((str(each["pid"]), each["python"], str(len(each["pools"])), *sums, _command(each["pid"])))
    print("\n".join(_table(rows, left=("CPYTHON", "COMMAND"))))


def _lines(look: Document) -> list[str]:
    lines = [_clean("process %d: CPython %s, %s" % (look["pid"], look["python"], _command(look["pid"])))]
    if not look["pools"]:
        lines += ["", "It has no pools now."]
    for pool in look["pools"]:
        counts = ["workers %d of %d" % (pool["workers"], pool["max_workers"])]
        counts += ["%s %s" % (name, _count(pool[name])) for name in _POOL[1:5]]
        counts += ["%s tasks/s" % _count(pool["tasks_per_second"])]
        counts += ["%s %s" % (name, _count(pool[name])) for name in _POOL[5:] if pool[name]]
        lines += ["", _clean("pool %d, %s" % (pool["number"], pool["name"])), "  ".join(counts), ""]
        lines += _table([_TITLES, *map(_row, pool["each"])], left=("KIND", "CPYTHON"))
    return lines


def _row(worker: Document) -> tuple[str, ...]:
    is_made = worker["vm"] is not None
    return (str(worker["place"]), str(worker["vm"]) if is_made else "-", worker["kind"] if is_made else "is made",
            worker["python"] if is_made else "", _count(worker["tasks"]), _count(worker["tasks_per_second"]),
            "%.0f%%" % (100 * worker["busy"]), "%.0f%%" % (100 * worker["gil"]), _size(worker["memory"]) if worker["memory"] else "-",
            _size(worker["bytes_in_per_second"]), _size(worker["bytes_out_per_second"]))


def _table(rows: Sequence[tuple[str, ...]], left: Sequence[str]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    is_left = [name in left for name in rows[0]]
    return [_clean("  ".join(text.ljust(width) if to_left else text.rjust(width)
                             for text, width, to_left in zip(row, widths, is_left, strict=True)).rstrip()) for row in rows]


def _count(number: float) -> str:
    return format(int(number + 0.5), ",")


def _size(count: float) -> str:
    if count < 1024:
        return "%.0f B" % count
    for unit in ("KiB", "MiB", "GiB"):
        count /= 1024
        if count < 1024:
            break
    return "%.1f %s" % (count, unit)


def _command(pid: int) -> str:
    try:
        with open("/proc/%d/cmdline" % pid, "rb") as file:
            words = os.fsdecode(file.read()).split("\0")
    except OSError:
        return ""
    return " ".join(words).strip()


def _clean(text: str) -> str:
    """For a terminal: what another process has named may have anything in it."""
    return "".join(character if character.isprintable() else "?" for character in text)


# ---- The terminal ----

def _refresh(pid: int, interval: float) -> str:
    """Shows it until the user ends that or the process does; gives what is left to say."""
    before = _ask(pid)
    look: Document | None = before
    lines: list[str] = []
    try:
        with _screen() as keys:
            while look is not None:
                _add_rates(look, before)
                lines = _lines(look)
                _draw(lines, keys is not None)
                if _is_ended(keys, interval if look is not before else min(interval, 0.2)):
                    return "\n".join(lines)
                before, look = look, _ask_again(pid, look)
    except KeyboardInterrupt:
        return "\n".join(lines)
    return "process %d has ended" % pid


def _draw(lines: list[str], has_keys: bool) -> None:
    columns, height = shutil.get_terminal_size()
    lines = lines[:max(1, height - 2)] + ["", "q ends" if has_keys else "Ctrl-C ends"]
    above = "".join(line[:columns] + "\x1b[K\r\n" for line in lines[:-1][:height - 1])
    sys.stdout.write("\x1b[H" + above + lines[-1] + "\x1b[K\x1b[J")
    sys.stdout.flush()


def _is_ended(keys: int | None, seconds: float) -> bool:
    """Waits. Has the user ended it?"""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if keys is None:
            time.sleep(left)
        elif select.select([keys], [], [], left)[0]:
            pressed = os.read(keys, 64)
            if not pressed or b"q" in pressed or b"Q" in pressed:
                return True
    return False


def _end(number: int, frame: Any) -> NoReturn:
    sys.exit(128 + number)


@contextmanager
def _screen() -> Iterator[int | None]:
    """The terminal's other screen; gives the file descriptor of the keyboard."""
    keys, mode = None, None
    before = signal.signal(signal.SIGTERM, _end)
    try:
        if sys.stdin is not None and sys.stdin.isatty():
            keys = sys.stdin.fileno()
            mode = termios.tcgetattr(keys)
            tty.setcbreak(keys)
        sys.stdout.write("\x1b[?1049h\x1b[?25l")
        yield keys
    finally:
        sys.stdout.write("\x1b[?25h\x1b[?1049l")
        sys.stdout.flush()
        if keys is not None and mode is not None:
            termios.tcsetattr(keys, termios.TCSADRAIN, mode)
        signal.signal(signal.SIGTERM, before)
