"""Joins this Python by ctypes, and runs a file: host.py LIBPYVM FILE."""

import ctypes
import runpy
import sys

MAIN = 4


class Config(ctypes.Structure):
    """The beginning of PyVM_Config."""
    _fields_ = [("size", ctypes.c_size_t), ("kind", ctypes.c_int)]


lib = ctypes.PyDLL(sys.argv[1])
lib.PyVM_New.restype = ctypes.c_void_p
if not lib.PyVM_New(ctypes.byref(Config(ctypes.sizeof(Config), MAIN))):
    sys.exit("this Python cannot be joined")
runpy.run_path(sys.argv[2], None, "__main__")
