"""The command `python -m pyvm`: docs/python.md#python--m-pyvm-doctor, docs/executor.md#looking-at-it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from pyvm import _library


def _own_kind() -> str | None:
    """The kind of the VM that this is; None: it is none."""
    try:
        return str(import_module("_pyvm").current().kind)
    except ImportError:
        return None


def _seconds(text: str) -> float:
    """An interval."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0
    if not 0.01 <= seconds <= 86400:
        raise argparse.ArgumentTypeError("from 0.01 to 86400, not %r" % text)
    return seconds


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; gives its exit status."""
    parser = argparse.ArgumentParser(prog="python -m pyvm", description="PyVM: many Pythons in one process.")
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser("doctor", help="tells whether VMs work in this Python, and what to do if they do not",
                                 description="Tells whether VMs work in this Python, and what to do if they do not. The exit "
                                 "status is 1 if no VM can be made.")
    doctor.add_argument("--json", action="store_true", help="prints the report for programs")
    top = commands.add_parser("top", help="shows what the pools of a running process do",
                              description="Shows what the pools (pyvm.PoolExecutor) of a running process do; q ends it. Without "
                              "PID: lists the processes that have pools. The exit status is 1 if the process shows none.")
    top.add_argument("pid", nargs="?", type=int, metavar="PID", help="the process, of the same user; root may see any")
    top.add_argument("--interval", type=_seconds, default=1.0, metavar="SECONDS", help="between two looks; 1")
    top.add_argument("--once", action="store_true", help="prints one table, with the rates of one interval")
    top.add_argument("--json", action="store_true", help="prints a line for each look, for programs; with --once, one")
    chosen = parser.parse_args(arguments)
    kind = _own_kind()
    if kind not in (None, "main"):
        print("python -m pyvm: this code runs in a VM (%s) already; ask a Python that no VM runs" % kind, file=sys.stderr)
        return 2
    if chosen.command == "top":
        from pyvm import _top
        return _top.run(chosen.pid, chosen.interval, chosen.once, chosen.json)
    try:
        from pyvm import _doctor  # what the command needs, and no more
    except ImportError as error:  # of ctypes for one
        print("python -m pyvm: %s" % (_library.problem or error), file=sys.stderr)
        return 1
    return _doctor.run(as_json=chosen.json)


if __name__ == "__main__":
    sys.exit(main())
