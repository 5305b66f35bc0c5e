"""A running Python loads libpyvm with ctypes: its own interpreter is a VM, and others stand beside it."""
import ctypes
import os
import signal
import sys
import threading
import time

MAIN, OWN_GIL, SHARED_GIL, ISOLATED = 4, 1, 2, 3


class Config(ctypes.Structure):
    """The beginning of PyVM_Config, as a program built against an early header would know it."""
    _fields_ = [("size", ctypes.c_size_t), ("kind", ctypes.c_int), ("python", ctypes.c_char_p),
                ("allow_fork", ctypes.c_int), ("allow_exec", ctypes.c_int), ("allow_threads", ctypes.c_int),
                ("allow_daemon_threads", ctypes.c_int)]


class Error(ctypes.Structure):
    _fields_ = [("code", ctypes.c_int), ("function", ctypes.c_char_p), ("message", ctypes.c_char_p)]


def load(loader):
    lib = loader(sys.argv[1])
    lib.PyVM_New.restype = lib.PyVM_Current.restype = ctypes.c_void_p
    lib.PyVM_New.argtypes = [ctypes.c_void_p]
    lib.PyVM_Close.argtypes = [ctypes.c_void_p]
    lib.PyVMRun_SimpleString.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    lib.PyVM_LastError.restype = ctypes.POINTER(Error)
    return lib


def new(lib, kind):
    # An interpreter that needs a dynamic linker of its own cannot be asked where its shared library is.
    library = os.environ["PYVM_PYTHON"] if kind == ISOLATED and ".so" in os.environ["PYVM_PYTHON"] else None
    config = Config(ctypes.sizeof(Config), kind, library and library.encode(), 0, 0, 1, 0)
    vm = lib.PyVM_New(ctypes.byref(config))
    assert vm, (kind, lib.PyVM_LastError().contents.message)
    return vm


def fail(lib):
    """PyVM first sees this thread before it sees this Python, and must know all the same that it may hold the GIL."""
    lib.PyVM_Attach.argtypes = [ctypes.c_void_p]
    assert lib.PyVM_Attach(None) != 0
    assert lib.PyVM_LastError().contents.message == b"the VM is NULL"


def run(lib, vm, code):
    assert lib.PyVMRun_SimpleString(vm, code.encode()) == 0, code


def try_kind(lib, kind):
    vm = new(lib, kind)
    run(lib, vm, f"assert ('mark' in globals()) == {kind == MAIN}")
    run(lib, vm, "import json, sys, threading; assert json.loads('[1]') == [1]")
    thread = threading.Thread(target=run, args=(lib, vm, "seen = True"))
    thread.start()
    thread.join()
    run(lib, vm, "assert seen")
    return vm


def pending_calls(lib, vm):
    """As CPython has it, the process's main thread makes the pending calls of its main interpreter, whoever adds them."""
    made, done = [], []
    function = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(lambda _: made.append(threading.current_thread()) or 0)
    lib.PyVM_AddPendingCall.argtypes = [ctypes.c_void_p, type(function), ctypes.c_void_p]

    def add():
        assert lib.PyVM_AddPendingCall(vm, function, None) == 0
        while not done:  # so this thread could make the call, too
            pass

    thread = threading.Thread(target=add)
    thread.start()
    thread.join(0.1)
    end = time.monotonic() + 20
    while not made and time.monotonic() < end:
        pass
    done.append(True)
    thread.join()
    assert made == [threading.main_thread()], made


def interrupted_channel(lib):
    """Ctrl-C ends the waiting in a channel, as that of time.sleep; a daemon thread may wait at the end of the process."""
    lib.PyVM_ChannelNew.restype = ctypes.c_void_p
    lib.PyVM_ChannelNew.argtypes = [ctypes.c_void_p]
    lib.PyVM_ChannelReceive.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_longlong]
    channel, parcel = lib.PyVM_ChannelNew(None), ctypes.c_void_p()

    def wait():
        lib.PyVM_ChannelReceive(channel, ctypes.byref(parcel), -1)

    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        wait()
        raise AssertionError("not interrupted")
    except KeyboardInterrupt:
        pass
    threading.Thread(target=wait, daemon=True).start()


mark = True
kinds = [MAIN, SHARED_GIL, ISOLATED] + [OWN_GIL] * (sys.version_info >= (3, 12))
fail(load(ctypes.PyDLL))
for loader in ctypes.PyDLL, ctypes.CDLL:  # with this Python's GIL, and without
    lib = load(loader)
    for kind in kinds:
        assert lib.PyVM_Close(try_kind(lib, kind)) == 0
    assert new(lib, MAIN) == new(lib, MAIN)
    pending_calls(lib, new(lib, MAIN))
interrupted_channel(load(ctypes.PyDLL))
left_open = [try_kind(lib, kind) for kind in kinds]  # for the end of this Python to cope with
print("fine")
