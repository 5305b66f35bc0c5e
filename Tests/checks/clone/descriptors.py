"""Descriptors of clones are neither lost nor closed twice, and what cannot be had is refused by name.

    descriptors.py KIND
"""
import os
import sys
import tempfile

import pyvm

KIND = sys.argv[1]
NUMBERS = "/proc/self/fd"
# What makes it, and words of what is said.
REFUSED = {
    "__import__('sqlite3').connect(':memory:')": "sqlite3.Connection cannot be in a clone: SQLite forbids",
    "__import__('sqlite3').connect(':memory:').cursor()": "it belongs to a connection",
    "__import__('ssl').create_default_context()": "ssl.SSLContext cannot be in a clone: its keys",
    "__import__('zlib').decompressobj()": "zlib.Decompress cannot be in a clone",
    "__import__('bz2').BZ2Compressor()": "BZ2Compressor cannot be in a clone",
    "__import__('lzma').LZMADecompressor()": "LZMADecompressor cannot be in a clone",
    "__import__('hashlib').sha256(b'x')": "what it has hashed",
    "__import__('hashlib').blake2b(b'x')": "what it has hashed",
    "__import__('os').scandir('/')": "ScandirIterator cannot be in a clone",
    "__import__('mmap').mmap(-1, 10)": "mmap.mmap cannot be in a clone",
    "__import__('ctypes').pointer(__import__('ctypes').c_int(1))": "pointer to memory",
    "__import__('ctypes').CFUNCTYPE(None)(print)": "pointer to memory",
    "(loop := __import__('asyncio').new_event_loop(), loop.close(), __import__('_asyncio').Future(loop=loop))[2]": "it belongs to an event loop",
    "memoryview(__import__('mmap').mmap(-1, 10))": "memoryview cannot be in a clone",
}


def is_open(number):
    try:
        return bool(os.fstat(number))
    except OSError:
        return False  # it was that of the list


def numbers():
    return sorted(int(each) for each in os.listdir(NUMBERS) if is_open(int(each)))


def check_refusals():
    checked = 0
    for make, said in REFUSED.items():
        vm = pyvm.VM(KIND)
        try:
            vm.run("import pyvm.fork._clone as c\nheld = %s" % make)
        except ImportError:  # VMs of this kind cannot have the module
            vm.close()
            continue
        refuse(vm, make, said)
        before = numbers()  # libffi has opened what it needs
        refuse(vm, make, said)
        assert numbers() == before, (make, before, numbers())
        checked += 1
        vm.close()
    assert checked > 6, checked


def refuse(vm, make, said):
    try:
        vm.run("c.clone(duplicates=True)")
    except TypeError as error:
        assert said in str(error) and str(error).startswith("__main__.held: "), (make, error)
    else:
        raise AssertionError(make)


OPEN = '''
import io, os, socket, sys, collections, gc
import pyvm.fork._clone as c
one, two = socket.socketpair()
file = open("file", "w+")
file.write("waits")
shared = open(file.fileno(), "rb", closefd=False)
copies = [io.FileIO(file.fileno(), closefd=False), socket.socket()]
copies[1].close()
'''


def check_duplicates():
    vm = pyvm.VM(KIND)
    vm.run(OPEN)
    before = numbers()
    for _ in range(3):
        vm.run("child = c.clone(duplicates=True)")
        assert len(numbers()) == len(before) + 3, (before, numbers())
        numbers_there = vm.eval("child.eval('one.fileno(), two.fileno(), file.fileno(), shared.fileno(), copies[0].fileno(), copies[1].fileno()')")
        assert not set(numbers_there[:3]) & set(before), (numbers_there, before)
        assert numbers_there[2:] == (numbers_there[2],) * 3 + (-1,), numbers_there
        vm.run("one.send(b'parent')")
        assert vm.eval("child.eval('two.recv(9)')") == b"parent"
        assert vm.eval("child.eval('os.get_inheritable(file.fileno())')") is False
        assert vm.eval("child.eval('file.flush(), file.tell()')")[1] % 5 == 0
        vm.run("child.close()")
        assert numbers() == before, (before, numbers())
    vm.run("file.close(); one.close(); two.close()")
    assert open("file").read() == "waits" * 4  # each clone has had what was not written yet
    vm.close()


FAILING = '''
class Late:
    def __hash__(self):
        if "begins" not in globals():
            raise RuntimeError("not there")
        return 1
begins = True
late = {Late(): 1}
del begins
'''


def check_failing_clone():
    """One that fails has closed and written nothing of the parent's, whether it has duplicates or not."""
    vm = pyvm.VM(KIND)
    vm.run(OPEN + FAILING)
    before = numbers()
    for duplicates in "False", "True":
        try:
            vm.run("c.clone(duplicates=%s)" % duplicates)
        except RuntimeError as error:
            assert "not there" in str(error), error
        else:
            raise AssertionError("it was cloned")
        assert numbers() == before, (duplicates, before, numbers())
        assert os.path.getsize("file") == 0
    vm.run("one.send(b'x'); assert two.recv(1) == b'x'; file.close(); one.close(); two.close()")
    assert open("file").read() == "waits"
    vm.close()


WAITING = '''
import io, os, threading, time
import _pyvm, pyvm.fork._clone as c
out, into = os.pipe()
reader = open(out, "rb")
thread = threading.Thread(target=reader.read, args=(1,))
thread.start()
def is_busy():
    try:
        _pyvm.file_parts(reader)
    except BlockingIOError:
        return True
limit = time.monotonic() + 60
while not is_busy() and time.monotonic() < limit:
    time.sleep(0.001)
'''


def check_busy_file():
    vm = pyvm.VM(KIND)
    vm.run(WAITING)
    try:
        vm.run("c.clone(duplicates=True)")
    except TypeError as error:
        assert "another thread" in str(error) and "BufferedReader" in str(error), error
    else:
        raise AssertionError("a file that a thread reads was cloned")
    vm.run("os.write(into, b'x'); thread.join(); os.close(into)")
    vm.run("class Own(io.RawIOBase):\n def readable(self): return True\n def readinto(self, room):\n  self.found = is_busy()\n  return 0\n"
           "reader = io.BufferedReader(Own())\nreader.read(1)\nassert reader.raw.found, 'its own thread reads it'")
    vm.close()


def check_streams():
    """What code has put in place of the standard streams is in the clone."""
    vm = pyvm.VM(KIND)
    vm.run("import io, sys\nimport pyvm.fork._clone as c\nkept = sys.stdout\nsys.stdout = text = io.StringIO()\nprint('parent')\nsys.stdin = None\n"
           "child = c.clone()")
    there = "child.eval('print(\"child\"), sys.stdout is text, text.getvalue(), sys.__stdout__ is kept, sys.stdin, sys.__stdin__ is None')"
    assert vm.eval(there) == (None, True, "parent\nchild\n", True, None, False)
    assert vm.eval("text.getvalue()") == "parent\n"
    vm.run("child.close()")
    vm.close()


POINTERS = '''
import ctypes
import pyvm.fork._clone as c
numbers, double = (ctypes.c_int * 3)(1, 2, 3), ctypes.c_double(2.5)
class Pair(ctypes.Structure):
    _fields_ = [("a", ctypes.c_int), ("b", ctypes.c_char * 4), ("c", ctypes.POINTER(ctypes.c_int))]
class Plain(ctypes.Structure):
    _fields_ = [("a", ctypes.c_int), ("b", ctypes.c_char * 4)]
plain = Plain(7, b"abc")
library = ctypes.CDLL(None)
library.labs.restype, library.labs.argtypes = ctypes.c_long, [ctypes.c_long]
length = library.strlen
child = c.clone(duplicates=True)
'''


def check_ctypes():
    """What has no pointers goes, and so do functions of libraries."""
    vm = pyvm.VM(KIND)
    try:
        vm.run(POINTERS)
    except ImportError:  # own-gil VMs of CPython 3.12 have no ctypes
        vm.close()
        return
    there = "child.eval('list(numbers), double.value, plain.a, plain.b, type(plain) is Plain, library.labs(-7), library.labs.argtypes[0] is ctypes.c_long, "
    there += "length(b\"abc\"), length is library.strlen, Pair(1, b\"x\").b, Pair.c.offset')"
    assert vm.eval(there) == ([1, 2, 3], 2.5, 7, b"abc", True, 7, True, 3, True, b"x", 8)
    vm.run("child.close()")
    vm.close()


def check_numbers_in_attributes():
    """multiprocessing has some in objects of Python code, which close them. What it has begun is not a clone's to end."""
    before = numbers()
    with pyvm.VM(KIND, allow_daemon_threads=True) as vm:
        vm.run("import multiprocessing, multiprocessing.pool, pyvm.fork\n"
               "one, other = multiprocessing.Pipe()\n"
               "pool = multiprocessing.pool.ThreadPool(1)\n"
               "template = pyvm.fork.Template()\n"
               "clone = template.clone()\n")
        assert not set(vm.eval("clone.eval('[one.fileno(), other.fileno()]')")) & set(vm.eval("[one.fileno(), other.fileno()]"))
        vm.run("clone.run('one.send(1)')")
        assert vm.eval("other.recv()") == 1
        vm.run("clone.close()")
        vm.run("one.send(2)")
        assert vm.eval("other.recv()") == 2
        vm.run("pool.terminate()\ntemplate.close()\none.close()\nother.close()")
    assert numbers() == before, (numbers(), before)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    check_refusals()
    check_duplicates()
    check_failing_clone()
    check_busy_file()
    check_streams()
    check_ctypes()
    check_numbers_in_attributes()
    os.chdir("/")
print("%s: no descriptor lost" % KIND)
