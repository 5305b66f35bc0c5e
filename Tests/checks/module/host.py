"""Joins this Python by ctypes, and imports pyvm: host.py LIBPYVM MODULE."""

import ctypes
import importlib
import sys

MAIN = 4


class Config(ctypes.Structure):
    """The beginning of PyVM_Config, as a program built against an early header would know it."""
    _fields_ = [("size", ctypes.c_size_t), ("kind", ctypes.c_int), ("python", ctypes.c_char_p),
                ("rules", ctypes.c_int * 4)]


def join():
    lib = ctypes.PyDLL(sys.argv[1])
    lib.PyVM_New.restype = ctypes.c_void_p
    if not lib.PyVM_New(ctypes.byref(Config(ctypes.sizeof(Config), MAIN))):
        sys.exit("this Python cannot be joined")


def main():
    before = list(sys.meta_path)
    join()
    added = [finder for finder in sys.meta_path if finder not in before]
    if len(added) != 1 or sys.meta_path[-1] is not added[0]:
        sys.exit("sys.meta_path is %r" % sys.meta_path)
    if "pyvm" in sys.modules or "_pyvm" in sys.modules:
        sys.exit("joining has imported it")
    module = importlib.import_module(sys.argv[2])
    if hasattr(module, "origin"):
        print(module.origin)
    else:
        print(module.__spec__.origin, module.current().kind)


main()
