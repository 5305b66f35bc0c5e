"""Forks of states, from places and with arguments that are in the way. For each, by its name: a program, and what it must write (faults.py)."""

FAULTS = {
    "in a callback": (
        """
        try:
            sorted([2, 1], key=lambda x: pyvm.fork())
        except RuntimeError as error:
            print(error)
        """,
        "sorted is C code between two frames, .*",
    ),
    "of users and groups": (
        """
        import os
        def change():
            try:
                os.setgroups(os.getgroups())
                print("changed")
            except (RuntimeError, PermissionError) as error:
                print(error, flush=True)
        print(pyvm.fork(change).wait())
        """,
        "an isolated VM cannot change users and groups: .*\n0|changed\n0",
    ),
    "of an open database": (
        """
        import sqlite3
        database = sqlite3.connect(":memory:")
        try:
            pyvm.fork()
        except TypeError as error:
            print(error, flush=True)  # else the child has it to write, too
        if pyvm.fork(leaves_out=True) == 0:
            try:
                database.execute("select 1")
            except AttributeError as error:
                print(error)
        else:
            pyvm.wait()
        """,
        r"__main__\.database: sqlite3.Connection cannot be in a child.*\nthe fork has left out this sqlite3.Connection",
    ),
    "that goes to another folder": (
        """
        import os
        os.chdir("/")
        with pyvm.VM("isolated") as vm:
            vm.run("import os; os.chdir('/usr')")
            # What a child changes is its own, also what VMs that it makes do.
            source = "import os; os.chdir('/etc'); assert os.getcwd() == '/etc'"
            def work():
                os.chdir("/tmp")
                with pyvm.VM("isolated") as inner:
                    inner.run(source)
                pyvm.exit(os.getcwd() == "/tmp")
            print(os.getcwd(), pyvm.fork(work).wait(), os.getcwd())
        print(os.getcwd())
        """,
        "/usr 1 /usr\n/",
    ),
    "that is refused": (
        """
        import gc, hashlib, weakref
        gc.disable()
        class Kept:
            pass
        def refused():
            kept = Kept()
            hashed = hashlib.md5()
            try:
                pyvm.fork(int, (hashed,))
            except TypeError:
                return weakref.ref(kept)
        print(refused()())
        """,
        "None",
    ),
    "with settings": (
        """
        import collections.abc, decimal, gc, itertools, locale, signal, socket, sys
        @collections.abc.Sequence.register
        class Registered:
            pass
        count = itertools.count(0.5)
        decimal.getcontext().prec = 5
        sys.setrecursionlimit(3000)
        socket.setdefaulttimeout(7)
        locale.setlocale(locale.LC_NUMERIC, "C.UTF-8")
        gc.disable()
        def term(number, frame):
            print("cleans up", decimal.Decimal(1) / 3, next(count), sys.getrecursionlimit(), socket.getdefaulttimeout(), gc.isenabled(),
                  isinstance(Registered(), collections.abc.Sequence), locale.setlocale(locale.LC_NUMERIC))
            sys.exit(3)
        signal.signal(signal.SIGTERM, term)
        pid = pyvm.fork()
        if pid == 0:
            pyvm.kill(pyvm.getpid(), signal.SIGTERM)
        print(pyvm.waitpid(pid, 0)[1])
        for wrong in (lambda: pyvm.fork(3), lambda: pyvm.fork(None, (1,)), lambda: pyvm.waitpid("x", 0)):
            try:
                wrong()
            except TypeError:
                print("TypeError")
        """,
        r"cleans up 0.33333 0.5 3000 7.0 False True C.UTF-8\n768\nTypeError\nTypeError\nTypeError",
    ),
    "of a pointer": (
        """
        import ctypes
        pointer = ctypes.pointer(ctypes.c_int(3))
        try:
            pyvm.fork()
        except TypeError as error:
            print(error)
        """,
        r"__main__\.pointer: .*LP_c_int cannot be in a child.*",
    ),
    "under a memory limit": (
        """
        with pyvm.VM("isolated", memory_limit=60 << 20) as vm:
            vm.run('''
        import pyvm
        if pyvm.fork() == 0:
            try:
                large = bytearray(100 << 20)
            except MemoryError:
                pyvm.exit(7)
            pyvm.exit(1)
        print(pyvm.wait()[1] >> 8)
        ''')
        """,
        "7",
    ),
    "of a manager in a VM": (
        """
        source = '''
        import multiprocessing, pyvm.fork
        context = multiprocessing.get_context("pyvm")
        for number in range(3):
            with context.Manager() as manager:
                found = manager.dict()
                process = context.Process(target=found.update, args=({"a": number},))
                process.start()
                process.join()
                print(dict(found), end=" ", flush=True)
        '''
        import sys
        for kind in ("shared-gil", "own-gil" if sys.version_info >= (3, 12) else "isolated"):
            with pyvm.VM(kind, allow_daemon_threads=True) as vm:
                vm.run(source)
        """,
        r"({'a': 0} {'a': 1} {'a': 2} ?){2}",
    ),
    "with arguments": (
        """
        for wrong in ((print, 5), (print, "text"), (print, (), 5)), dict(name=3), dict(bogus=3):
            for args in [wrong] if type(wrong) is dict else wrong:
                try:
                    pyvm.fork(print, **args) if type(args) is dict else pyvm.fork(*args)
                except TypeError as error:
                    print(error)
        print(pyvm.fork(int, name="\\udc80\\0").wait())
        def exit():
            try:
                pyvm.exit(1 << 31)
            except OverflowError:
                pyvm.exit(263)
        print(pyvm.fork(exit).wait())
        """,
        "args of fork\\(\\) is to be a tuple, not int: .*\nargs of .*, not str: .*\nkwargs of fork\\(\\) is to be a dict, not int\n"
        "name of fork\\(\\) is to be a str, not int\nfork\\(\\) got an unexpected .*'bogus'\n0\n7",
    ),
    "in a generator": (
        """
        import os
        def forks():
            for number in range(3):
                yield number, pyvm.fork()
        for number, pid in forks():
            if pid == 0:
                os.write(1, b"child %d\\n" % number)
                pyvm.exit(0)
            pyvm.waitpid(pid, 0)
        """,
        "child 0\nchild 1\nchild 2",
    ),
    "with an empty sys.path": (
        """
        import json, sys
        pyvm.fork(int).wait()  # the package has what it needs
        sys.path[:] = []
        print(pyvm.fork(lambda: print(sys.path, json.dumps([1]), flush=True)).wait())
        """,
        r"\[\] \[1\]\n0",
    ),
}
