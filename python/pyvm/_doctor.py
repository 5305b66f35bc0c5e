"""`python -m pyvm doctor`: tells whether VMs work in this Python, and what to do if they do not."""

from __future__ import annotations

import ctypes
import json
import os
import platform
import signal
import subprocess
import sys
from typing import Any

from pyvm import _library

_VARIABLES = (_library.VARIABLE, "PYVM_ENGINES", "PYVM_PYTHON", "GLIBC_TUNABLES", "PYTHONHOME")
_KINDS = ("own-gil", "shared-gil", "isolated")
_TRIAL_SECONDS = 60
_OLDEST_GLIBC = (2, 34)  # for isolated VMs


def run(as_json: bool = False) -> int:
    report = examine()
    print(json.dumps(report, indent=2) if as_json else "\n".join(_lines(report)))
    return 0 if report["works"] else 1


# ---- Looking ----

def examine() -> dict[str, Any]:
    """What there is to know; `works` tells whether a VM of some kind can be made, `problems` what is wrong, in sentences."""
    library, problem = _joined()
    report: dict[str, Any] = {
        "python": {"version": platform.python_version(), "implementation": sys.implementation.name, "executable": sys.executable,
                   "prefix": sys.prefix, "base_prefix": sys.base_prefix},
        "package": {"version": _package_version(), "folder": os.path.dirname(os.path.abspath(__file__))},
        "libpyvm": _about_library(library),
        "environment": {name: os.environ.get(name) for name in _VARIABLES},
        "glibc": ".".join(map(str, _glibc())) or None,
        "membarrier": _has_membarrier(),
        "kinds": {}, "copies": None, "fork": None,
        "pythons": _pythons(library),
        "problems": [problem] if problem else [],
    }
    if not problem:
        report["kinds"] = {kind: _try(kind) for kind in _KINDS}
        report["copies"] = _try("copies")
        report["fork"] = _try("fork")
    report["works"] = any("problem" not in each for each in report["kinds"].values())
    report["problems"] += _faults(report)
    return report


def _joined() -> tuple[ctypes.PyDLL | None, str | None]:
    """The libpyvm of this process, and why this Python cannot be joined."""
    problem = _library.problem
    try:
        return _library.load(), problem
    except ImportError as error:
        return None, problem or str(error)


def _package_version() -> str | None:
    from importlib.metadata import PackageNotFoundError, version
    try:
        return version("pyvm")
    except PackageNotFoundError:
        return None


class _Address(ctypes.Structure):
    """Dl_info of dladdr."""
    _fields_ = [("file", ctypes.c_char_p), ("base", ctypes.c_void_p), ("symbol", ctypes.c_char_p), ("address", ctypes.c_void_p)]


def _about_library(library: ctypes.PyDLL | None) -> dict[str, Any] | None:
    if library is None:
        return None
    version, where = library["PyVM_LibraryVersion"], _Address()
    version.restype = ctypes.c_char_p
    found = ctypes.CDLL(None)["dladdr"](ctypes.cast(version, ctypes.c_void_p), ctypes.byref(where))
    path = os.fsdecode(where.file) if found and where.file else ""
    folder = os.environ.get("PYVM_ENGINES") or os.path.join(os.path.dirname(path), "pyvm")
    return {"version": os.fsdecode(version()), "path": path, "engines": {"folder": folder, "versions": _engines(folder)}}


def _engines(folder: str) -> list[str]:
    start, end = "engine-", ".so"
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    return sorted((name[len(start):-len(end)] for name in names if name.startswith(start) and name.endswith(end)),
                  key=lambda name: [int(part) if part.isdigit() else 0 for part in name.split(".")])


def _glibc() -> tuple[int, ...]:
    try:
        text = os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (OSError, ValueError):
        return ()
    return tuple(int(part) for part in text.rpartition(" ")[2].split(".") if part.isdigit())


def _has_membarrier() -> bool:
    """Does the kernel have the barrier that pools use (Sources/libpyvm/pool/barrier.c)?"""
    number = {"x86_64": 324, "aarch64": 283}.get(platform.machine())
    query, private_expedited = 0, 8
    answer = ctypes.CDLL(None)["syscall"](ctypes.c_long(number), query, 0, 0) if number and sys.platform == "linux" else -1
    return bool(answer > 0 and answer & private_expedited)


class _Python(ctypes.Structure):
    """PyVM_Python of pyvm/vm/info.h."""
    _fields_ = [("size", ctypes.c_size_t), ("executable", ctypes.c_char_p), ("version", ctypes.c_char_p),
                ("libpython", ctypes.c_char_p), ("engine", ctypes.c_char_p), ("problem", ctypes.c_char_p)]


def _pythons(library: ctypes.PyDLL | None) -> list[dict[str, str | None]]:
    """The CPythons that libpyvm finds on this machine."""
    found: list[dict[str, str | None]] = []
    if library is None:
        return found

    def visit(python: Any, data: Any) -> int:
        names = ("version", "executable", "libpython", "engine", "problem")
        values = {name: getattr(python.contents, name) for name in names}
        found.append({name: None if value is None else os.fsdecode(value) for name, value in values.items()})
        return 0

    kind = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Python), ctypes.c_void_p)
    library["PyVM_EachPython"](kind(visit), None)
    return found


# ---- Trying ----

def _try(what: str) -> dict[str, Any]:
    """What _trial.py says, in a process of its own: a crash there is a finding."""
    if not sys.executable:
        return {"problem": "sys.executable is empty, so there is no interpreter to try it with"}
    code = "import sys; sys.path[:] = %r; from pyvm._trial import main; main()" % (sys.path,)
    try:
        done = subprocess.run([sys.executable, "-c", code, what], capture_output=True, text=True, errors="replace",
                              stdin=subprocess.DEVNULL, timeout=_TRIAL_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return {"problem": "it has not ended within %d seconds" % _TRIAL_SECONDS}
    except OSError as error:
        return {"problem": "%s cannot be started: %s" % (sys.executable, error)}
    return _answer(done)


def _answer(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    try:
        answer = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        answer = None
    if isinstance(answer, dict) and done.returncode == 0:
        return answer
    last = (done.stderr.strip().splitlines() or ["nothing on stderr"])[-1]
    if done.returncode < 0:
        return {"problem": "its process was ended by %s: %s" % (_signal_name(-done.returncode), last)}
    return {"problem": "its process ended with status %d: %s" % (done.returncode, last)}


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "signal %d" % number


# ---- What is wrong ----

def _faults(report: dict[str, Any]) -> list[str]:
    faults = []
    library, package = report["libpyvm"], report["package"]
    if library and package["version"] and library["version"] != package["version"]:
        faults.append("the package is of version %s, and libpyvm, %s, is of version %s: install both from one wheel"
                      % (package["version"], library["path"], library["version"]))
    named = report["environment"][_library.VARIABLE]
    if library and named and os.path.exists(_library.own_path()):
        faults.append("%s is set, but the package has a libpyvm of its own, which counts: unset it" % _library.VARIABLE)
    if report["glibc"] and _glibc() < _OLDEST_GLIBC:
        faults.append("isolated VMs need glibc %d.%d or newer, and this is %s" % (*_OLDEST_GLIBC, report["glibc"]))
    if not report["membarrier"] and report["libpyvm"]:
        faults.append("the kernel, or what confines this process, has no membarrier: a strand of a pool may be noticed late")
    copies = report["copies"] or {}
    if copies.get("count") == 0:
        faults.append("no isolated VM can be made, so extension modules that own-gil VMs refuse have none: %s" % copies["then"])
    return faults


# ---- Telling ----

def _lines(report: dict[str, Any]) -> list[str]:
    python, library, package = report["python"], report["libpyvm"], report["package"]
    rows = [("Python", "%s, %s" % (python["version"], python["executable"]))]
    if python["prefix"] != python["base_prefix"]:
        rows.append(("", "virtual environment of %s" % python["base_prefix"]))
    rows.append(("pyvm", "%s, %s" % (package["version"] or "not installed by pip", package["folder"])))
    if library:
        rows.append(("libpyvm", "%s, %s" % (library["version"], library["path"])))
        versions, folder = library["engines"]["versions"], library["engines"]["folder"]
        rows.append(("engines", "for CPython %s, in %s" % (", ".join(versions), folder) if versions else "none in " + folder))
    else:
        rows.append(("libpyvm", "none"))
    rows.append(("glibc", report["glibc"] or "none"))
    rows.append(("membarrier", "works" if report["membarrier"] else "missing"))
    rows += [(name, value) for name, value in report["environment"].items() if value is not None]
    rows += [(kind, _told(answer)) for kind, answer in report["kinds"].items()]
    if report["copies"]:
        rows.append(("copies", _told_copies(report["copies"])))
        rows.append(("fork", _told_fork(report["fork"])))
    lines = [("%-15s %s" % row).rstrip() for row in rows]
    shown = [each for each in report["pythons"] if not each["problem"] or _is_new_enough(each["version"])]
    for each in shown:
        name = each["executable"] or each["libpython"]
        lines.append("%-15s %s, %s" % ("not usable" if each["problem"] else "usable", each["version"], name))
        if each["problem"]:
            lines.append("%-15s %s" % ("", each["problem"]))
    if len(shown) < len(report["pythons"]):
        lines.append("%-15s %d more, too old or no CPython (--json lists them)" % ("not usable", len(report["pythons"]) - len(shown)))
    lines += ["", *("problem: " + problem for problem in report["problems"])]
    lines.append("VMs can be made here." if report["works"] else "No VM can be made here.")
    return lines


def _is_new_enough(version: str | None) -> bool:
    parts = (version or "").split(".")
    return len(parts) > 1 and tuple(int(part) if part.isdigit() else 0 for part in parts[:2]) >= _library.OLDEST


def _told(answer: dict[str, Any]) -> str:
    return answer["problem"] if "problem" in answer else "works; made in %s ms" % answer["make_ms"]


def _told_fork(answer: dict[str, Any]) -> str:
    if "problem" in answer:
        return str(answer["problem"])
    if answer["status"] != 0:
        return "a child has ended with status %d" % answer["status"]
    text = "works; a child was there and gone in %s ms" % answer["call_ms"]
    return text if answer["statement"] == "works" else "%s; not at the statement: %s" % (text, answer["statement"])


def _told_copies(answer: dict[str, Any]) -> str:
    if "problem" in answer:
        return str(answer["problem"])
    text = "%d isolated VMs fit into a process" % answer["count"]
    return "%s; then: %s" % (text, answer["then"]) if answer["then"] else text + ", and more"
