"""`python -m pyvm top`: shows what the pools of a running process do. The process is asked by _top_asking.py."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import sys
import termios
import time
import tty
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

from ._top_asking import POOL, Document, Trouble, add_rates, ask, ask_again, first, looks

_TITLES = ("WORKER", "VM", "KIND", "CPYTHON", "TASKS", "TASKS/S", "BUSY", "GIL WAIT", "MEMORY", "IN/S", "OUT/S")


def run(pid: int | None, interval: float = 1.0, once: bool = False, as_json: bool = False) -> int:
    """The command; gives its exit status."""
    try:
        if pid is None:
            _list(as_json)
        elif as_json:
            _print_lines(pid, interval, once)
        elif once or not sys.stdout.isatty():
            print("\n".join(_lines(first(pid, interval))))
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


# ---- Telling ----

def _print_lines(pid: int, interval: float, once: bool) -> None:
    for look in [first(pid, interval)] if once else looks(pid, interval):
        print(json.dumps(look), flush=True)


def _list(as_json: bool) -> None:
    """The processes of this user that have pools; root's list has everybody's."""
    found = []
    for name in sorted(filter(str.isdigit, os.listdir("/proc")), key=int):
        try:
            found.append(ask(int(name)))
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
        sums = [_count(sum(pool[name] for pool in each["pools"])) for name in POOL[:5]]
        rows.append((str(each["pid"]), each["python"], str(len(each["pools"])), *sums, _command(each["pid"])))
    print("\n".join(_table(rows, left=("CPYTHON", "COMMAND"))))


def _lines(look: Document) -> list[str]:
    lines = [_clean("process %d: CPython %s, %s" % (look["pid"], look["python"], _command(look["pid"])))]
    if not look["pools"]:
        lines += ["", "It has no pools now."]
    for pool in look["pools"]:
        counts = ["workers %d of %d" % (pool["workers"], pool["max_workers"])]
        counts += ["%s %s" % (name, _count(pool[name])) for name in POOL[1:5]]
        counts += ["%s tasks/s" % _count(pool["tasks_per_second"])]
        counts += ["%s %s" % (name, _count(pool[name])) for name in POOL[5:] if pool[name]]
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
    before = ask(pid)
    look: Document | None = before
    lines: list[str] = []
    try:
        with _screen() as keys:
            while look is not None:
                add_rates(look, before)
                lines = _lines(look)
                _draw(lines, keys is not None)
                if _is_ended(keys, interval if look is not before else min(interval, 0.2)):
                    return "\n".join(lines)
                before, look = look, ask_again(pid, look)
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
