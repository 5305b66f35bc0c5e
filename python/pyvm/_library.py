"""Loads libpyvm into a Python that runs already, and joins it: docs/python.md#in-a-running-python."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # type checkers take it for true; importing typing would cost some milliseconds
if TYPE_CHECKING:
    import ctypes
    from typing import NoReturn

SONAME = "libpyvm.so.1"
VARIABLE = "PYVM_LIBRARY"
OLDEST = (3, 11)

_MAIN = 4  # PYVM_KIND_MAIN

problem: str | None = None  # why this Python could not be joined, for the doctor


def join() -> None:
    """Makes `import _pyvm` work in this Python. ImportError: it cannot be joined, and why."""
    try:
        _check_python()
        _check_interpreter()
        _join(load())
    except ImportError as error:
        _run_doctor(str(error))
        raise error.with_traceback(None) from None  # without the way to it


def _run_doctor(why: str) -> None:
    """If this is `python -m pyvm`, which imports pyvm before anything of it runs, the command runs now, and the process ends."""
    global problem
    problem = why
    if sys.argv[:1] != ["-m"]:  # it is that as long as the module is looked for
        return
    module = sys.orig_argv[-len(sys.argv)]
    if module == "pyvm" or module.startswith("-") and module.endswith("mpyvm"):
        from pyvm.__main__ import main
        raise SystemExit(main(sys.argv[1:]))


def load() -> ctypes.PyDLL:
    """The libpyvm of this process; the one that is found, if none is loaded. ImportError: it cannot be."""
    import ctypes
    try:  # a program that embeds Python may have its own, and a process has room for one
        return ctypes.PyDLL(SONAME, mode=os.RTLD_NOLOAD | os.RTLD_NOW)
    except OSError:
        pass
    path = find()
    try:
        return ctypes.PyDLL(path)
    except OSError as error:
        _refuse("libpyvm cannot be loaded: %s" % error)


def find() -> str:
    """The path of the libpyvm that belongs to this package. ImportError: there is none, and where it was looked for."""
    own, named = own_path(), os.environ.get(VARIABLE)
    if os.path.exists(own):
        return own
    if not named:
        _refuse("libpyvm is missing: %s does not exist%s, and %s is not set. Install PyVM's wheel (make wheel), or build "
                "libpyvm (make libpyvm engines) and set %s to the path of its %s"
                % (own, _archive(own), VARIABLE, VARIABLE, SONAME))
    path = os.path.abspath(named)
    if not os.path.isfile(path):
        _refuse("libpyvm is missing: %s does not exist%s, and %s, which %s names, is no file"
                % (own, _archive(own), path, VARIABLE))
    return path


def own_path() -> str:
    """Where the wheel has it; the engines are in the folder pyvm beside it."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib", SONAME)


def _archive(path: str) -> str:
    while path != os.path.dirname(path):
        path = os.path.dirname(path)
        if os.path.isfile(path):
            return " (%s is an archive, from which no library can be loaded: install pyvm beside it)" % path
    return ""


def _refuse(why: str) -> NoReturn:
    raise ImportError("pyvm cannot be imported: " + why, name="pyvm")


# What this Python is, as far as libpyvm cannot tell since it could not even be loaded.

def _check_python() -> None:
    name = sys.implementation.name
    if name != "cpython":
        _refuse("it needs CPython, and this is %s" % name)
    if sys.version_info < OLDEST:
        _refuse("it needs CPython %d.%d or newer, and this is %d.%d" % (*OLDEST, *sys.version_info[:2]))
    if "t" in sys.abiflags:
        _refuse("this CPython is built without the GIL (free-threaded), which PyVM does not support; use %d.%d's other build"
                % sys.version_info[:2])
    if not sys.platform.startswith("linux"):
        _refuse("it needs Linux, and this is %s" % sys.platform)
    if not _has_glibc():
        _refuse("it needs glibc, and this Python has another C library, as on Alpine Linux (musl)")


def _has_glibc() -> bool:
    try:
        return "CS_GNU_LIBC_VERSION" in os.confstr_names and bool(os.confstr("CS_GNU_LIBC_VERSION"))
    except (OSError, ValueError):
        return False


_IN_SUBINTERPRETER = ("this is a sub-interpreter that Python code has made, and only the main interpreter can be joined; in "
                      "those that pyvm.interpreters.create() makes, pyvm is there")


def _check_interpreter() -> None:
    try:
        from ctypes import c_void_p, pythonapi
    except ImportError as error:  # an own-gil sub-interpreter of 3.12 for one
        if "subinterpreter" in str(error):
            _refuse(_IN_SUBINTERPRETER)
        _refuse("it needs ctypes, and that is missing: %s" % error)
    try:
        current, main = pythonapi["PyInterpreterState_Get"], pythonapi["PyInterpreterState_Main"]
    except AttributeError:  # its symbols are hidden; libpyvm says what that means
        return
    current.restype = main.restype = c_void_p
    if current() != main():
        _refuse(_IN_SUBINTERPRETER)


def _join(library: ctypes.PyDLL) -> None:
    import ctypes

    class Config(ctypes.Structure):  # the beginning of PyVM_Config
        _fields_ = [("size", ctypes.c_size_t), ("kind", ctypes.c_int)]

    class Error(ctypes.Structure):  # the beginning of PyVM_Error
        _fields_ = [("code", ctypes.c_int), ("function", ctypes.c_char_p), ("message", ctypes.c_char_p)]

    new, last_error = library["PyVM_New"], library["PyVM_LastError"]  # function objects of our own
    new.restype, new.argtypes = ctypes.c_void_p, [ctypes.POINTER(Config)]
    last_error.restype = ctypes.POINTER(Error)
    if not new(Config(ctypes.sizeof(Config), _MAIN)):
        _refuse(os.fsdecode(last_error().contents.message))
