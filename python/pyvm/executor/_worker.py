"""What each VM of a worker does first."""
import importlib
import itertools
import sys
import threading

_state = {}


def begin(setup):
    """Makes the VM what the executor's parameters say."""
    channel = setup["channel"]
    try:
        _prepare(setup)
        if setup["initializer"] is not None:
            function, arguments = setup["initializer"]
            function(*arguments)
    except BaseException as error:
        channel.put(("failed", error))
        raise


def _prepare(setup):
    if setup["path"] is not None:
        sys.path[:] = setup["path"]
    sys.argv[:] = setup["argv"]
    threading.main_thread().name = "%s_%d" % (setup["name"], threading.get_native_id())
    if setup["forward"]:
        from pyvm.executor import _sending
        _sending.begin(setup["channel"], **setup["forward"])
    for module in setup["preload"]:
        importlib.import_module(module)
