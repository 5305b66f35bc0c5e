"""pyvm.VM: VMs that Python code makes; test-vms runs it in a host, and in two VMs of each kind at once."""

import gc
import os
import sys
import threading
import time
import traceback

import pyvm

KINDS = ["isolated", "shared-gil"] + ["own-gil"] * (sys.version_info >= (3, 12))
EACH = KINDS if pyvm.current().kind == "main" else [pyvm.current().kind]  # of those that a test takes in turn
BEST = KINDS[-1] if sys.version_info >= (3, 12) else "isolated"
LONG = 60  # seconds: what ends by itself ends before


def raises(expected, call, *args, text="", **kwargs):
    try:
        call(*args, **kwargs)
    except expected as error:
        assert text in str(error), error
        return error
    raise AssertionError("%s did not raise %s" % (call, expected.__name__))


def wait_until(condition):
    end = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.001)


def in_thread(call, *args, **kwargs):
    """The thread, and a list to which its exception goes."""
    errors = []

    def run():
        try:
            call(*args, **kwargs)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, errors


# ---- Making ----


def making():
    for each in KINDS:
        with pyvm.VM(each, name="of " + each) as vm:
            assert vm.kind == each and vm.python == pyvm.current().python and vm.is_open and vm.name == "of " + each
            assert repr(vm) == "<pyvm.VM %d 'of %s': %s, CPython %s>" % (vm.id, each, each, vm.python)
            assert vm.call("pyvm:current") == vm != pyvm.current() and vm.memory_limit is None
            assert vm.memory > 0 if each == "own-gil" else each == "isolated" or vm.memory == 0
            assert vm.eval("__import__('sys').path") == sys.path and vm.eval("__import__('sys').argv") == [""]
            assert vm.eval("__import__('sys').prefix") == sys.prefix
            assert vm.eval("__import__('sys').base_exec_prefix") == sys.base_exec_prefix
        assert not vm.is_open and "closed" in repr(vm)
    with pyvm.VM() as vm, pyvm.VM("default") as other:
        assert vm.kind == other.kind == BEST and vm.name is None and pyvm.current().name is None


def options():
    class Path:
        def __fspath__(self):
            return "/nowhere"

    with pyvm.VM(path=[*sys.path, "/a", Path()], argv=["program", "-x"], environment={"A": "1=2", "B": "\udcff"}, memory_limit=1 << 30,
                 allow_fork=False, allow_threads=False, name="\u00e4") as vm:
        assert vm.eval("__import__('sys').path") == [*sys.path, "/a", "/nowhere"]
        assert vm.eval("__import__('sys').argv") == ["program", "-x"] and vm.memory_limit == 1 << 30 and vm.name == "\u00e4"
        assert vm.eval("dict(__import__('os').environ)") == {"A": "1=2", "B": "\udcff"}
        vm.run("import os; os.environ.clear(); assert not os.environ")
        assert os.environ and os.system('test -n "$PATH"') == 0
        raises(RuntimeError, vm.run, "import threading; threading.Thread(target=print).start()", text="thread")
    raises(TypeError, pyvm.VM, size=3, text="no option 'size'; it has kind, name, python, path, argv, environment, memory_limit")
    for bad, error, text in (
            ({"kind": "main"}, ValueError, "'own-gil', 'shared-gil', 'isolated' or 'default'"), ({"kind": 3}, TypeError, "not 3"),
            ({"memory_limit": 0}, ValueError, "1 or more"), ({"memory_limit": "1"}, TypeError, "bytes"),
            ({"memory_limit": 1 << 70}, ValueError, "bytes"), ({"memory_limit": True}, TypeError, "bytes"),
            ({"memory_limit": 1000}, ValueError, "1000 bytes, but"), ({"python": "nonsense"}, ValueError, "nonsense"),
            ({"kind": "shared-gil", "memory_limit": 1}, ValueError, "memory limit"), ({"name": ""}, ValueError, "not empty"),
            ({"name": "\udcff"}, ValueError, ""), ({"name": "a\0b"}, ValueError, "null"), ({"path": "/a"}, TypeError, "list of str"),
            ({"path": [b"/a"]}, TypeError, "list of str"), ({"argv": 3}, TypeError, "list of str"), ({"python": 3}, TypeError, ""),
            ({"python": ""}, ValueError, "version"), ({"python": "9.9"}, ValueError, "9.9"),
            ({"environment": {"a=": "1"}}, ValueError, "'='"), ({"environment": {"a": 1}}, TypeError, "dict of str"),
            ({"environment": ["a=1"]}, TypeError, "dict of str"), ({"allow_fork": 1}, TypeError, "True or False")):
        raises(error, pyvm.VM, **bad, text=text)
    if sys.version_info < (3, 12):
        raises(ValueError, pyvm.VM, "own-gil", text="3.12 or newer")
    raises(TypeError, pyvm.VM, "isolated", "3.13")


def memory():
    with pyvm.VM(memory_limit=64 << 20) as vm:
        raises(MemoryError, vm.run, "kept = bytearray(100 << 20)")
        before = vm.memory
        vm.run("kept = bytearray(20 << 20)")
        assert before + (20 << 20) <= vm.memory < 64 << 20


# ---- Running ----


def running():
    with pyvm.VM() as vm:
        assert vm.run("x = 1\n") is None and vm.eval("x") == 1 and vm.eval(" [\n x] ") == [1]
        vm.run("""
            def double(a, *, by=2):
                return a * by
        """)
        assert vm.eval("double(3)") == 6 and vm.call("__main__:double", 3, by=5) == 15
        assert vm.call("os.path:join", "a", "b") == "a/b" and vm.call(os.path.join, "a", "b") == "a/b"
        assert vm.call("collections:OrderedDict.fromkeys", "ab") == {"a": None, "b": None}
        offset = 10
        assert vm.call(lambda a, timeouts=0: a + offset + timeouts, 1, timeouts=5) == 16
        assert vm.call(len, [1, 2], timeout=LONG) == 2 and vm.eval("x", timeout=LONG) == 1
        assert vm.call([3, 1].index, 1) == 1
        for bad in (lambda: vm.run(b"x"), lambda: vm.eval(3), vm.call, lambda: vm.call(3), lambda: vm.run("x", 1, 2),
                    lambda: vm.run(code="x"), lambda: vm.import_(3), lambda: vm.run("", timeout="1")):
            raises(TypeError, bad)
        raises(TypeError, vm.eval, "iter(open('/dev/null'))", text="proxy")
        raises(TypeError, vm.call, lambda: __import__("threading").Lock(), text="lock")
        raises(TypeError, vm.call, threading.Lock().acquire)
        for bad in ("nothing", "os:", ":getpid"):
            raises(ValueError, vm.call, bad, text="module:function")
        raises(ModuleNotFoundError, vm.call, "no_such_module:f")
        raises(AttributeError, vm.call, "os:no_such_function")


KEYWORDS = """
    import array, bisect, hashlib, math, struct, zlib
    assert bisect.bisect([1, 2, 3], x=2, lo=0) == 2 and math.isclose(a=1, b=1, rel_tol=0.1)
    assert hashlib.md5(b"a", usedforsecurity=False).digest_size == 16
    assert zlib.decompress(zlib.compress(b"a", level=3), bufsize=9) == b"a"
    assert struct.unpack_from("h", buffer=b"123", offset=1)
    try:
        bisect.bisect([1], strange=1)
    except TypeError as error:
        assert "missing required argument 'x'" in str(error), error
"""


def keywords():
    """Functions of modules in C know the names of their arguments when the VM is closed that has called them first."""
    for each in EACH:
        with pyvm.VM(each) as first:
            first.run(KEYWORDS)
            with pyvm.VM(each) as second:
                first.close()
                second.run(KEYWORDS)
        with pyvm.VM(each) as third:
            third.run(KEYWORDS)


def wrapped():
    with pyvm.VM() as vm:
        data, numbers, owned = bytearray(b"abc"), [1, 2], {"a": 1}
        vm.call(lambda view: view.__setitem__(0, 65), pyvm.lend(data, writable=True))
        assert data == b"Abc"
        assert vm.call(sum, pyvm.move(numbers)) == 3 and numbers == []
        vm.call(lambda there: there.update(b=2), pyvm.proxy(owned))
        assert owned == {"a": 1, "b": 2}
        lent = vm.eval("__import__('pyvm').lend(bytearray(b'xyz'))")
        assert bytes(lent) == b"xyz"
        there = vm.call(lambda: pyvm.proxy([3, 1]))
        there.sort()
        assert type(there) is pyvm.Proxy and list(there) == [1, 3]
        del lent
        math = vm.import_("math")
        assert type(math) is pyvm.Proxy and math.sqrt(9) == 3 and math.pi > 3
        vm.import_("sys").mark = 5
        assert not hasattr(sys, "mark") and vm.eval("__import__('sys').mark") == 5
        raises(ModuleNotFoundError, vm.import_, "no_such_module")
    raises(ReferenceError, len, there)


def exceptions():
    with pyvm.VM() as vm:
        vm.run("def fail(text):\n    raise ValueError(text)\n")
        error = raises(ValueError, vm.run, "fail('here')", text="here")
        frames = traceback.extract_tb(error.__traceback__)[-2:]
        assert [(frame.name, frame.line) for frame in frames] == [("<module>", "fail('here')"), ("fail", "raise ValueError(text)")]
        assert [frame.filename for frame in frames] == ["<VM %d, run %d>" % (vm.id, i) for i in (2, 1)], frames
        raises(ValueError, vm.call, "__main__:fail", "name")

        def in_function():
            try:
                1 / 0
            except ZeroDivisionError as error:
                error.add_note("a note")
                raise KeyError("k") from error

        error = raises(KeyError, vm.call, in_function)
        assert error.__cause__.__notes__ == ["a note"] and traceback.extract_tb(error.__traceback__)[-1].name == "in_function"
        error = raises(SyntaxError, vm.run, "x x")
        assert error.text.strip() == "x x"
        raises(SyntaxError, vm.eval, "x = 1")
        raises(SystemExit, vm.run, "raise SystemExit(3)", text="3")
        raises(NameError, vm.eval, "not_there")
        error = raises(ExceptionGroup, vm.run, "raise ExceptionGroup('g', [OSError(1, 'a'), ValueError()])")
        assert [type(each) for each in error.exceptions] == [PermissionError, ValueError]
        raises(TypeError, vm.call, lambda: None, 1, text="positional")
        for i in range(200):  # more than are kept
            assert vm.eval("%d + 0" % i) == i


# ---- Time limits and interrupts ----


def wait_there(channel):
    """In a VM: says that it is there, and waits for ever."""
    import pyvm
    channel.put("there")
    pyvm.Channel().get()


CODES = ["while True: pass", "pyvm.Channel().get()", "other.run('while True: pass')", "other.call('pyvm:Channel').get()",
         "try:\n    other.run('while True: pass', timeout=60)\nexcept TimeoutError:\n    pass"]
# In a host, CPython's C code does not look at interrupts of VMs that are its sub-interpreters.
C_CODES = ["time.sleep(60)", "lock.acquire()", "other.run('import time; time.sleep(60)')"]


def limits():
    for each in EACH:
        limits_of(each, CODES + C_CODES * (each == "isolated" or pyvm.current().kind != "main"))


def limits_of(kind, codes):
    with pyvm.VM(kind) as vm, pyvm.VM(kind) as other:
        vm.run("import time, threading, pyvm\nlock = threading.Lock()\nlock.acquire()\nx = 1")
        vm.call(lambda other: setattr(__import__("__main__"), "other", other), other)
        for code in codes:
            error = raises(TimeoutError, vm.run, code, timeout=0.05, text="within 0.05 s")
            assert isinstance(error.__cause__, KeyboardInterrupt) or "try" in code, (code, error.__cause__)
            assert vm.eval("x") == 1 and vm.eval("other.eval('1')") == 1  # nothing of it is left
        vm.run("try:\n    other.run('while True: pass', timeout=0.05)\nexcept TimeoutError:\n    x = 2", timeout=LONG)
        assert vm.eval("x") == 2
        raises(TimeoutError, vm.call, wait_there, pyvm.Channel(), timeout=0.05)
        raises(TimeoutError, vm.eval, "pyvm.Channel().get()", timeout=0)
        raises(TimeoutError, vm.run, "try:\n    while True: pass\nexcept KeyboardInterrupt:\n    pass", timeout=0.05)
        for bad in (-1, float("nan")):
            raises(ValueError, vm.run, "", timeout=bad)
        moved = [1]
        raises(TimeoutError, vm.call, wait_there, pyvm.Channel(), timeout=0.05)
        told = pyvm.Channel()
        raises(TimeoutError, vm.call, lambda told, _: (told.put(1), __import__("pyvm").Channel().get()), told, pyvm.move(moved),
               timeout=0.05)
        assert moved == [1] * (len(told) == 0)  # it goes if its receiver has it, though the time is up
        # It comes back here by a callback, and is interrupted here; not afterwards.
        raises(TimeoutError, vm.call, lambda call: call(), pyvm.proxy(lambda: pyvm.Channel().get()), timeout=0.05)
        assert sum(range(100000)) > 0 and vm.eval("x") == 2


def interrupts():
    for each in EACH:
        with pyvm.VM(each) as vm:
            channel = pyvm.Channel()
            thread, errors = in_thread(vm.call, wait_there, channel)
            channel.get(LONG)
            vm.interrupt()
            thread.join()
            assert type(errors[0]) is KeyboardInterrupt and vm.eval("1") == 1


# ---- Closing ----


def closing():
    for each in EACH:
        vm, channel = pyvm.VM(each), pyvm.Channel()
        vm.call(lambda channel: __import__("atexit").register(channel.put, "bye"), channel)
        vm.close()
        assert channel.get(timeout=LONG) == "bye"
        assert vm.close() is None and vm.close(timeout=1) is None
        for call in (vm.run, vm.eval, vm.call, vm.import_):
            raises(RuntimeError, call, "os:getpid", text="VM %d" % vm.id)
        raises(RuntimeError, vm.interrupt)
        raises(ValueError, vm.close, timeout=-1)
        raises(TypeError, vm.close, "1")
    raises(RuntimeError, pyvm.current().close, text="not Python code's to close")


def closing_from_inside():
    with pyvm.VM() as vm, pyvm.VM() as other:
        raises(RuntimeError, vm.run, "import pyvm; pyvm.current().close()", text="VM %d runs the code" % vm.id)
        raises(RuntimeError, vm.call, lambda vm, other: other.call(lambda vm: vm.close(), vm), vm, other, text="runs the code")
        assert vm.eval("1") == 1
        other.call(lambda vm: vm.close(), vm)  # another may
        assert not vm.is_open


def run_there(channel):
    channel.put("there")
    while True:
        pass


def closing_with_threads_inside():
    if EACH[0] == "shared-gil" and sys.version_info < (3, 13):
        return  # CPython lets no other VM have the GIL while Python code runs
    with pyvm.VM(EACH[0]) as vm:
        channel = pyvm.Channel()
        thread, errors = in_thread(vm.call, run_there, channel)
        channel.get(LONG)
        raises(TimeoutError, vm.close, timeout=0.05, text="inside VM %d" % vm.id)
        assert vm.is_open
        vm.interrupt()
        thread.join()
        vm.run("import threading\nthreading.excepthook = lambda _: None\ndef spin():\n    while True: pass\n"
               "threading.Thread(target=spin).start()")
        try:
            vm.close(timeout=0.1)  # which interrupts it
        except TimeoutError:
            vm.close()  # waits on
        assert not vm.is_open
    with pyvm.VM() as vm:
        closers = [in_thread(vm.close)[0] for _ in range(8)]
        for closer in closers:
            closer.join()
        assert not vm.is_open


def let_go():
    """A VM ends with the last object of it that VM() has given, or that was sent."""
    for each in EACH:
        vm, channel, keeper = pyvm.VM(each), pyvm.Channel(), pyvm.Channel()
        same = vm.call("pyvm:current")  # which holds nothing
        assert same == vm
        vm.call(lambda channel: __import__("atexit").register(channel.put, "bye"), channel)
        keeper.put(vm)
        del vm
        gc.collect()
        assert same.is_open
        keeper.get(LONG).run("x = 1")
        assert channel.get(timeout=LONG) == "bye" and not same.is_open
    vm = pyvm.VM()
    cycle = [vm]
    cycle.append(cycle)
    same = vm.call("pyvm:current")
    del vm, cycle
    gc.collect()
    assert not same.is_open
    # From inside it cannot end: it ends with its maker.
    with pyvm.VM() as maker:
        same = maker.call(lambda: __import__("pyvm").VM().call(lambda vm: vm, __import__("pyvm").current()))
        assert same == maker
        inner = maker.call(drops_it_inside)
        assert inner.is_open
    assert not inner.is_open


def drops_it_inside():
    import pyvm
    vm, given, told, go = pyvm.VM(), pyvm.Channel(), pyvm.Channel(), pyvm.Channel()
    same = vm.call("pyvm:current")
    vm.call(start_holding, given, told, go)
    given.put(vm)
    del vm
    told.get()
    assert same.is_open
    go.put(1)
    told.get()
    return same


def start_holding(given, told, go):
    import threading

    def hold():
        vm = given.get()
        told.put(1)
        go.get()
        del vm
        told.put(1)

    threading.Thread(target=hold).start()


def makers():
    """A VM makes VMs, which end with it."""
    for each in EACH:
        with pyvm.VM(each) as maker:
            maker.run("import pyvm\nvm = pyvm.VM()\nvm.run('import pyvm; vm = pyvm.VM(); vm.run(\"x = 7\")')")
            inner = maker.eval("[vm.call('pyvm:current'), vm.eval('vm.call(\"pyvm:current\")')]")
            assert inner[1].eval("x") == 7 and all(vm.is_open for vm in inner)
            assert maker.eval("vm.eval('__import__(\"sys\").path')") == sys.path
        assert not any(vm.is_open for vm in inner)
    with pyvm.VM() as maker:
        vm = maker.call(lambda: __import__("pyvm").VM(name="given"))
        assert vm.is_open and vm.name == "given" and vm.eval("2") == 2
        vm.close()


# ---- Many ----


def threads():
    with pyvm.VM() as shared:
        shared.run("seen = []")
        failed = []

        def work(number):
            try:
                vm = pyvm.VM(BEST if BEST != "isolated" else "shared-gil", recycle=number % 2 == 0)
                for i in range(5):
                    assert vm.call(lambda a: a + 1, i) == i + 1 and shared.eval("len(seen)") >= 0
                shared.call("builtins:eval", "__import__('__main__').seen.append(%d)" % number)
                if number % 3:
                    vm.close()
            except BaseException as error:
                failed.append(error)

        workers = [threading.Thread(target=work, args=(number,)) for number in range(32)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert not failed, failed
        assert sorted(shared.eval("seen")) == list(range(32))


def many():
    """Made, used and closed: nothing is left of them."""
    def once(kind):
        vm = pyvm.VM(kind, recycle=True)
        assert vm.call(lambda a: a, 1) == 1
        vm.close()

    def count():
        gc.collect()
        return len(os.listdir("/proc/self/task")), int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")

    for kind, times in zip(KINDS, (60, 200, 200)):
        for _ in range(10):
            once(kind)
        threads, memory = count()
        for _ in range(times):
            once(kind)
        threads_after, memory_after = count()
        assert threads_after <= threads and memory_after - memory < 12 << 20, (kind, threads_after, memory_after - memory)


def another_python():
    other = next((each for each in OTHERS if not pyvm.current().python.startswith(each)), None)
    if other is None:
        return
    with pyvm.VM(python=other) as vm:
        assert vm.python.startswith(other) and vm.eval("__import__('sys').path") != sys.path
        assert vm.call(lambda a: [a, 2], 1) == [1, 2]
        raises(ZeroDivisionError, vm.run, "1 / 0")
        raises(TimeoutError, vm.run, "while True: pass", timeout=0.05)


# ---- In a host alone ----


def forks():
    """With sub-interpreters CPython 3.12 and newer cannot: its own code for the child deletes them without a thread state."""
    with pyvm.VM("isolated") as vm:
        child = os.fork()
        if child == 0:
            try:
                raises(RuntimeError, vm.eval, "1", text="fork")
                raises(RuntimeError, vm.close, text="fork")
                raises(RuntimeError, pyvm.VM, text="fork")
                same = vm
                del same
                gc.collect()
                os._exit(0)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        assert vm.eval("1") == 1


TESTS = [making, options, memory, running, keywords, wrapped, exceptions, limits, interrupts, closing,
         closing_from_inside, closing_with_threads_inside, let_go, makers]


def all_of(tests):
    for test in tests:
        before = time.monotonic()
        test()
        if TIMES:
            print("%.2f s %s" % (time.monotonic() - before, test.__name__), flush=True)


OTHERS = os.environ.get("VMS_OTHERS", "").split()  # CPythons that are no other libc's
TIMES = os.environ.get("VMS_TIMES")
all_of(TESTS)
if pyvm.current().kind == "main":
    all_of([forks, another_python, threads, many])  # forks first: it finds no other thread
    left = [pyvm.VM(each) for each in KINDS]  # for the end of the process
    for vm in left:
        vm.run("import atexit; atexit.register(print, 'bye', flush=True)")
