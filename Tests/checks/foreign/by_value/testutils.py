"""In place of tests/testutils.py of cloudpickle: what that does in another process is done in another VM."""
import os
import pickle
import subprocess
import sys
import tempfile
from contextlib import contextmanager

import parcels as by_value
from cloudpickle import dumps

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TIMEOUT = 60
TEST_GLOBALS = "a test value"


def make_local_function():
    def g(x):
        # this function checks that the globals are correctly handled and that the builtins are available
        assert TEST_GLOBALS == "a test value"
        return sum(range(10))

    return g


def subprocess_pickle_string(input_data, protocol=None, timeout=TIMEOUT, add_env=None):
    parcels = by_value.parcels
    other = parcels.other()
    try:
        packed = dumps(input_data)
        other.put("_received", other.unpack(packed.address))
        return parcels.packed(other.pack_variable("_received"))
    finally:
        other.close()


def subprocess_pickle_echo(input_data, protocol=None, timeout=TIMEOUT, add_env=None):
    return pickle.loads(subprocess_pickle_string(input_data))


CALL = """
try:
    _result = _call[0](*_call[1], **_call[2])
except BaseException as _error:
    _result = _error
del _call
"""


class _Worker:
    def __init__(self):
        self.vm = by_value.parcels.other()

    def run(self, func, *args, **kwargs):
        self.vm.put("_call", self.unpacked(dumps((func, args, kwargs))))
        self.vm.run(CALL)
        result = pickle.loads(by_value.parcels.packed(self.vm.pack_variable("_result")))
        self.vm.run("del _result")
        if isinstance(result, BaseException):
            raise result
        return result

    def unpacked(self, packed):
        """In the other VM; what it raises then is raised here."""
        address = self.vm.library.PyVM_ParcelUnpack(self.vm.address, packed.address)
        if not address:
            error = self.vm.library.PyVMErr_GetRaisedException(self.vm.address)
            raise pickle.loads(by_value.parcels.packed(self.vm.pack(error)))
        return address

    def memsize(self):
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def subprocess_worker(protocol=None):
    worker = _Worker()
    try:
        yield worker
    finally:
        worker.vm.close()


def assert_run_python_script(source_code, timeout=TIMEOUT):
    """Runs a script as __main__ of a process, which may have another VM. It prints nothing and succeeds."""
    with tempfile.NamedTemporaryFile("w", suffix="_src_test_cloudpickle.py") as file:
        file.write(source_code)
        file.flush()
        done = subprocess.run([sys.executable, "-W ignore", file.name], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=timeout, text=True)
    if done.returncode:
        raise RuntimeError("script errored with output:\n%s" % done.stdout)
    assert done.stdout == "", done.stdout


def check_deterministic_pickle(a, b):
    assert a == b, "the parcels differ"
