"""Forks where something ends, and what is left then. For each, by its name: a program, and what it must write (faults.py)."""

FAULTS = {
    "in a finalizer": (
        """
        class Ends:
            def __del__(self):
                try:
                    pyvm.fork()
                except RuntimeError as error:
                    print(error)
        ends = Ends()
        del ends
        """,
        r"Ends.__del__ is called by the interpreter itself, not by a call, which .* in <module>; pyvm.fork\(target\) needs no frames",
    ),
    "that ends itself": (
        """
        import os, tempfile
        class Ends:
            def __del__(self):
                os.write(1, b"finalizer")
        ends, folder = Ends(), tempfile.TemporaryDirectory()
        for end in (lambda: pyvm.kill(pyvm.getpid(), 15), lambda: pyvm.kill(pyvm.getpid(), 9), lambda: pyvm.exit(3)):
            pid = pyvm.fork()
            if pid == 0:
                end()
                os.write(1, b"goes on")
            print(pyvm.waitpid(pid, 0)[1], os.path.exists(folder.name), flush=True)
        """,
        r"15 True\n9 True\n768 True\nfinalizer",
    ),
    "in an exit handler": (
        """
        with pyvm.VM() as vm:
            vm.run('''
        import atexit, pyvm, threading
        def at_end():
            pid = pyvm.fork()
            if pid == 0:
                return print("child in", threading.current_thread().name, flush=True)
            print(pyvm.waitpid(pid, 0)[1], pyvm.fork(print, ("child",)).wait())
        atexit.register(at_end)
        ''')
        """,
        "child in MainThread\nchild\n0 0",
    ),
    "at the interpreter's end": (
        """
        source = '''
        import builtins, os, pyvm.fork
        from pyvm.fork import Template
        error_at_end = getattr(builtins, "PythonFinalizationError", RuntimeError)
        pyvm.fork.install()
        class Ends:
            def __del__(self):
                for fork in os.fork, pyvm.fork, lambda: pyvm.fork(int), Template:
                    try:
                        fork()
                    except error_at_end as error:
                        os.write(1, str(error).encode() + bytes([10]))
        ends = Ends()
        ends.itself = ends
        '''
        import sys
        for kind in ("shared-gil", "own-gil" if sys.version_info >= (3, 12) else "isolated"):
            with pyvm.VM(kind) as vm:
                vm.run(source)
        exec(source)
        """,
        "(can't fork at interpreter shutdown\n?){12}",
    ),
    "and the child holds on": (
        """
        import time
        child = pyvm.fork(exec, ("while True:\\n try:\\n  while True: pass\\n except BaseException: pass",))
        asleep = pyvm.fork(time.sleep, (60,))
        time.sleep(0.2)
        child.kill()
        asleep.kill()
        print(child.wait(), asleep.wait())
        """,
        "-9 -9",
    ),
    "that signals the main process": (
        """
        source = '''
        import os, pyvm, signal, time
        def handle(number, frame):
            raise KeyError(number)
        signal.signal(signal.SIGUSR1, handle)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        main = pyvm.getpid()
        waits, goes = os.pipe()  # the child's signal comes when `child` is known
        def send(number):
            os.read(waits, 1)
            pyvm.kill(main, 0)
            pyvm.kill(main, number)
            pyvm.exit(5)
        def send_from_below(number):
            pyvm.exit(1 + pyvm.fork(send, (number,)).wait())
        for target, number in (send, signal.SIGUSR1), (send_from_below, signal.SIGUSR1), (send, signal.SIGINT):
            try:
                child = pyvm.fork(target, (number,))
                os.write(goes, b"1")
                while True:
                    time.sleep(0.05)
            except (KeyError, KeyboardInterrupt) as error:
                print(repr(error), child.wait(50), flush=True)
        '''
        exec(source)
        with pyvm.VM("isolated") as vm:
            vm.run(source)
        """,
        "(KeyError\\(10\\) 5\nKeyError\\(10\\) 6\nKeyboardInterrupt\\(\\) 5\n?){2}",
    ),
    "with text in buffers": (
        """
        import sys
        from pyvm.fork import Template
        print("once", end=" ")
        pyvm.fork(print, ("child",)).wait()
        print("once", end=" ")
        with Template() as template:
            template.clone().close()
        stdout, sys.stdout = sys.stdout, None
        print(pyvm.fork(int).wait(), end=" ", file=stdout)
        class Fails:
            def flush(self):
                raise OSError
        sys.stdout = Fails()
        print(pyvm.fork(pyvm.exit, (7,)).wait(), end=" ", file=stdout)
        sys.stdout = stdout
        stdout.flush()
        print("twice", end=" ")
        if pyvm.fork() == 0:
            sys.exit()
        pyvm.wait()
        """,
        "once child\nonce 0 7 twice twice",
    ),
    "forty times": (
        """
        ends = []
        for turn in range(40):
            pid = pyvm.fork()
            if pid == 0:
                pyvm.exit(turn)
            ends.append(pyvm.waitpid(pid, 0)[1] >> 8)
        print(ends == list(range(40)))
        """,
        "True",
    ),
}
