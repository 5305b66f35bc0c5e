"""
Uses the modules in plain Python, which no program of PyVM's runs, and looks that Python is as it would be without them.

    plain.py NAME FOLDER      the part of this name; FOLDER has use.py
"""
import atexit
import os
import signal
import struct
import sys
import threading
import time

PART, FOLDER = sys.argv[1:3]
sys.path.insert(0, FOLDER)


def threads_of_process():
    """A thread that was joined may be there for a moment."""
    deadline = time.monotonic() + 10
    while len(os.listdir("/proc/self/task")) > 1 and time.monotonic() < deadline:
        time.sleep(0.001)
    return len(os.listdir("/proc/self/task"))


def state_of_process():
    handlers = [signal.getsignal(number) for number in signal.valid_signals()]
    with open("/proc/self/status") as status:
        signals = [line for line in status if line.startswith(("SigBlk", "SigIgn", "SigCgt"))]
    return handlers, signals, threads_of_process()


def nothing_changes():
    thread = threading.Thread(target=int)
    thread.start()  # the first thread makes the C library handle a signal
    thread.join()
    before = state_of_process()
    import use
    use.use()
    assert state_of_process() == before, (before, state_of_process())
    assert os.chdir.__self__.__name__ == "posix"


def fork():
    import implicit
    import use
    children = []
    stop = threading.Event()
    busy = threading.Thread(target=lambda: [use.use() for _ in iter(stop.is_set, True)])
    busy.start()
    for _ in range(10):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                use.use()
                use.use_in_threads()
                import things
                things.Thing(things.Thing())
                run_in_subinterpreter("import implicit; assert implicit.add(2, 2) == 4")
                lib = library()
                vm = new_vm(lib, 2)
                assert vm and lib.PyVMRun_SimpleString(vm, USE.encode()) == 0 and lib.PyVM_Close(vm) == 0
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    statuses = [os.waitpid(child, 0)[1] for child in children]
    stop.set()
    busy.join()
    assert statuses == [0] * 10, statuses
    import multiprocessing
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.starmap(implicit.add, [(i, i) for i in range(20)]) == [2 * i for i in range(20)]


def new_subinterpreter():
    try:
        import _interpreters as interpreters  # 3.13 and newer
        return interpreters, interpreters.create("isolated")
    except ImportError:
        import _xxsubinterpreters as interpreters
        return interpreters, interpreters.create(isolated=False)


def run_in_subinterpreter(code):
    interpreters, id = new_subinterpreter()
    failure = interpreters.run_string(id, code)  # 3.13 and newer return what is wrong, others raise
    assert failure is None, failure
    interpreters.destroy(id)


USE = f"import sys; sys.path[:] = {sys.path!r}; import runpy; runpy.run_path({os.path.join(FOLDER, 'use.py')!r})"


# Without threads: up to 3.12, an interpreter that has imported threading in another thread cannot end.
CALL = f"""
import sys
sys.path[:] = {sys.path!r}
import implicit, vm_first
for _ in range(300):
    assert implicit.add(1, 1) == vm_first.add(1, 1) == 2
    assert vm_first.call(vm_first.which) == vm_first.which()
    implicit.call_each([lambda: vm_first.add(1, 1)])
"""


def subinterpreters():
    import vm_first
    own = vm_first.which()
    for _ in range(5):
        run_in_subinterpreter(USE)
        run_in_subinterpreter(f"import vm_first; assert vm_first.which() != {own}")
    import use
    use.use()
    interpreters, first = new_subinterpreter()
    _, second = new_subinterpreter()
    threads = [threading.Thread(target=interpreters.run_string, args=(id, CALL)) for id in (first, second)]
    for thread in threads:
        thread.start()
    use.use()
    for thread in threads:
        thread.join()
    for id in first, second:
        interpreters.destroy(id)
    assert vm_first.which() == own


def subinterpreter_first():
    run_in_subinterpreter(USE)
    run_in_subinterpreter(USE)
    import use
    use.use()


def end():
    import implicit
    import things

    class Late:
        def __del__(self):
            assert implicit.add(1, 2) == 3
            os.write(1, b"late ")

    def at_exit():
        implicit.call_each([lambda: os.write(1, b"exit ")])

    atexit.register(at_exit)
    sys.modules["late"] = Late()
    globals()["things_left"] = things.Thing(things.Thing())
    cycle = things.Thing(lambda: cycle)


def busy_daemon():
    import use

    def work():
        while True:
            use.use()

    for _ in range(3):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(0.2)


def interrupt():
    import implicit
    threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        while True:
            implicit.call_each([lambda: time.sleep(0.01)])
    except KeyboardInterrupt:
        pass


def library():
    import ctypes
    lib = ctypes.CDLL("libpyvm.so.1")  # without the GIL
    lib.PyVM_New.restype = ctypes.c_void_p
    lib.PyVM_Close.argtypes = [ctypes.c_void_p]
    lib.PyVMRun_SimpleString.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    return lib


def kinds():
    return [kind for kind in (2, 3, 1) if kind != 1 or sys.version_info >= (3, 12)]


def new_vm(lib, kind):
    # The beginning of PyVM_Config: size, kind, python, and what is allowed: fork, exec, threads, daemon threads.
    return lib.PyVM_New(struct.pack("NiPiiii", struct.calcsize("NiPiiii"), kind, 0, 1, 1, 1, 1))


def fork_beside_vms():
    """
    Of the VMs that threads of the parent's use the child has nothing; this interpreter goes on. They are isolated: where
    there are sub-interpreters, CPython itself ends the child of os.fork.
    """
    import use
    lib = library()
    use.use()
    vms = [new_vm(lib, 3) for _ in range(2)]
    assert all(vms)
    stop = threading.Event()
    work = b"import threading; thread = threading.Thread(target=sum, args=(range(1000),)); thread.start(); thread.join()"
    threads = [threading.Thread(target=lambda vm=vm: [lib.PyVMRun_SimpleString(vm, work) for _ in iter(stop.is_set, True)])
               for vm in vms]
    for thread in threads:
        thread.start()
    for number in range(100):
        child = os.fork()
        if child == 0:
            signal.alarm(60)
            use.use()
            if number % 10:
                os._exit(7)
            use.use_in_threads()
            assert [lib.PyVMRun_SimpleString(vm, b"pass") for vm in vms] == [-1] * len(vms)
            assert not new_vm(lib, 3)
            sys.stdout = None
            sys.exit(7)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    stop.set()
    for thread in threads:
        thread.join()
    for vm in vms:
        assert lib.PyVM_Close(vm) == 0
    use.use()


def vms_too():
    """The first import has made a VM for this interpreter. Then the program makes VMs, for which PyVM joins it."""
    import use
    import vm_first
    own = vm_first.which()
    lib = library()
    for kind in 4, *kinds():
        vm = new_vm(lib, kind)
        assert vm and (vm == own) == (kind == 4), kind
        code = "import vm_first; assert vm_first.which() == %d" % vm if kind == 4 else USE
        assert lib.PyVMRun_SimpleString(vm, code.encode()) == 0
        use.use()
        if kind != 4:
            assert lib.PyVM_Close(vm) == 0, kind
    assert vm_first.which() == own


def no_engine():
    try:
        import implicit
    except ImportError as error:
        assert "no engine for CPython" in str(error) and "make engines" in str(error), error
    else:
        raise AssertionError("no exception")


globals()[PART]()
print("fine", flush=True)
