"""What each VM of a worker does first."""
import _thread
import importlib
import sys
import time
from collections import OrderedDict

import _pyvm

from pyvm import _kept
from pyvm.executor import _helping, _imported
from pyvm.executor._sender import Sender

_MOST = 256  # functions that came by value
_functions = OrderedDict()  # by their keys


def find(key, parcel):
    """The function that came in a parcel, now or before."""
    function = _functions.get(key)
    if function is None:
        function = _functions[key] = parcel.unpack()
        if len(_functions) > _MOST:
            _functions.popitem(last=False)
    else:
        _functions.move_to_end(key)
    return function


def call(key, parcel, /, *args, **kwargs):
    return find(key, parcel)(*args, **kwargs)


def call_each(sent, fn, chunk):
    """`sent`: the key and the parcel of a function that goes by value, and `fn` is None; or None. The results up to the first
    exception, that exception or None, and how many seconds it took."""
    if sent:
        fn = find(*sent)
    begin, results, error = time.perf_counter(), [], None
    try:
        for item in chunk:
            results.append(fn(*item))
    except Exception as raised:
        if not results or not _can_cross(raised):
            raise
        error = raised
    return results, error, time.perf_counter() - begin


def _can_cross(error):
    try:
        _pyvm.pack(error)
    except Exception:
        return False
    return True


def begin(channel, path, setup):
    """Makes the VM what the executor's parameters say, which are in a parcel: what is in it may need the path to be imported."""
    _end()
    _kept.begin()
    _helping.is_worker = True
    send = Sender(channel)
    try:
        if path is not None:
            sys.path[:] = path
        _prepare(send, **setup.unpack())
    except BaseException as error:
        if _can_cross(error):
            send("failed", error)
        else:
            send("failed", RuntimeError("%s: %s" % (type(error).__name__, error)))
        raise


def _end():
    """Of another executor: an interpreter that had another VM before keeps its modules."""
    _functions.clear()
    _imported.forget()
    sending = sys.modules.get("pyvm.executor._sending")
    if sending is not None:
        sending.end()


def _prepare(send, name, argv, authkey, forward, preload, initializer):
    _name_thread("%s_%d" % (name, _thread.get_native_id()))
    sys.argv[:] = argv
    if authkey:
        import multiprocessing.process
        multiprocessing.process.current_process().authkey = authkey
    if forward is not None:
        from pyvm.executor import _sending
        _sending.begin(send, **forward)
    for module in preload:
        importlib.import_module(module)
    if initializer is not None:
        function, arguments = initializer.unpack()
        function(*arguments)


def _name_thread(name):
    def name_main_thread():
        import threading
        threading.main_thread().name = name
    if hasattr(_thread, "_get_main_thread_ident"):
        _imported.when("threading", name_main_thread)
    else:  # before 3.13 the main thread is for threading the one that imports it
        name_main_thread()
    if hasattr(_thread, "set_name"):  # what threading does from 3.14 on, so that debuggers see it
        try:
            _thread.set_name(name)
        except OSError:
            pass
