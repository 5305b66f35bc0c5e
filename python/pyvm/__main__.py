"""The command `python -m pyvm`: docs/python.md#python--m-pyvm-doctor."""

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


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; gives its exit status."""
    parser = argparse.ArgumentParser(prog="python -m pyvm", description="PyVM: many Pythons in one process.")
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser("doctor", help="tells whether VMs work in this Python, and what to do if they do not",
                                 description="Tells whether VMs work in this Python, and what to do if they do not. The exit "
                                 "status is 1 if no VM can be made.")
    doctor.add_argument("--json", action="store_true", help="prints the report for programs")
    chosen = parser.parse_args(arguments)
    kind = _own_kind()
    if kind not in (None, "main"):
        print("python -m pyvm: this code runs in a VM (%s) already; ask a Python that no VM runs" % kind, file=sys.stderr)
        return 2
    try:
        from pyvm import _doctor  # what the command needs, and no more
    except ImportError as error:  # of ctypes for one
        print("python -m pyvm: %s" % (_library.problem or error), file=sys.stderr)
        return 1
    return _doctor.run(as_json=chosen.json)


if __name__ == "__main__":
    sys.exit(main())
