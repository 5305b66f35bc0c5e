"""Tries VMs in a process of its own, for _doctor.py: `python -c "…" KIND` makes one, `copies` as many isolated ones as fit,
`fork` a child by pyvm.fork."""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from typing import Any

_MOST = 64  # isolated VMs; glibc has room for 15


def _milliseconds(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 1)


def one(kind: str) -> dict[str, Any]:
    """Makes a VM, runs code in it and closes it."""
    _pyvm = import_module("_pyvm")
    start = time.perf_counter()
    vm = _pyvm.make(kind)
    made = _milliseconds(start)
    start = time.perf_counter()
    vm.run("import sys; assert sum(range(10)) == 45")
    ran = _milliseconds(start)
    _pyvm.end(vm)
    return {"make_ms": made, "run_ms": ran}


def copies() -> dict[str, Any]:
    """How many isolated VMs fit, and what the next one says."""
    _pyvm = import_module("_pyvm")
    made: list[Any] = []
    try:
        while len(made) < _MOST:
            made.append(_pyvm.make("isolated"))
    except RuntimeError as error:
        return {"count": len(made), "then": str(error)}
    return {"count": len(made), "then": None}


def fork() -> dict[str, Any]:
    """A child that calls a function, and one that goes on at the statement."""
    import pyvm
    start = time.perf_counter()
    status = pyvm.fork(int).wait()
    found: dict[str, Any] = {"call_ms": _milliseconds(start), "status": status}
    try:
        pid = pyvm.fork()
    except RuntimeError as error:
        return {**found, "statement": str(error)}
    if pid == 0:
        pyvm.exit(0)
    return {**found, "statement": "works", "status": status or pyvm.waitpid(pid, 0)[1]}


_TRIALS = {"copies": copies, "fork": fork}


def main() -> None:
    import pyvm  # joins
    pyvm.current()
    what = sys.argv[1]
    try:
        print(json.dumps(_TRIALS[what]() if what in _TRIALS else one(what)), flush=True)
    except Exception as error:
        print(json.dumps({"problem": str(error) or repr(error)}), flush=True)
