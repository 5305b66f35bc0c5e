"""Forks where something is in the way: each in a process of its own, which must write what is said here, and end.

    python faults.py [NAME...]
    python faults.py --third 0|1|2
"""

import os
import re
import subprocess
import sys
import textwrap

LIMIT_S = 60
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
    "while threads run": (
        """
        import threading
        from collections import OrderedDict, deque
        goes_on = True
        class Box:
            pass
        boxes, numbers, members = [Box() for number in range(99)], [{} for number in range(99)], [set() for number in range(99)]
        lines, orders = [deque(maxlen=50) for number in range(99)], [OrderedDict() for number in range(99)]
        def work():
            number = 0
            while goes_on:
                number += 1
                box, some, more = boxes[number % 99], numbers[number % 99], members[number % 99]
                lock = threading.Lock()  # Python code clones it, which lets other threads run
                setattr(box, "a%d" % number, lock)
                some[number] = lock
                more.add(lock)
                lines[number % 99].append(lock)
                orders[number % 99][number] = lock
                if len(some) > 50:
                    orders[number % 99].clear()
                    vars(box).clear()
                    some.clear()
                    more.clear()
        threads = [threading.Thread(target=work) for number in range(3)]
        never_started = threading.Thread(target=work)
        for thread in threads:
            thread.start()
        for turn in range(5):
            pid = pyvm.fork()
            if pid == 0:
                pyvm.exit(threading.active_count() + 10 * sum(thread.is_alive() for thread in threads))
            print(pyvm.waitpid(pid, 0)[1] >> 8, end=" ")
        goes_on = False
        for thread in threads:
            thread.join()
        """,
        "1 1 1 1 1",
    ),
    "while threads import": (
        """
        import os, sys, tempfile, threading
        import pyvm.fork._imports
        folder = tempfile.TemporaryDirectory()
        sys.path.insert(0, folder.name)
        def write(name, source):
            with open(os.path.join(folder.name, name + ".py"), "w") as file:
                file.write(source)
        def exit_code(target):
            return pyvm.fork(target).wait(50)
        def import_in_thread(name):
            thread = threading.Thread(target=__import__, args=(name,))
            thread.start()
            return thread

        begun, goes_on, forked = threading.Event(), threading.Event(), threading.Event()
        pyvm.fork._imports.LIMIT_S = 1000  # no fork below takes that long
        sys.events = begun, goes_on, forked
        os.register_at_fork(after_in_parent=forked.set)
        # A module that is whole a while after a fork that did not wait for it.
        write("slow", "import sys; sys.events[0].set(); sys.events[2].wait(0.5); answer = 42; sys.events[1].wait(0)")
        thread = import_in_thread("slow")
        begun.wait()
        print(exit_code(lambda: pyvm.exit(__import__("slow").answer)))
        thread.join()

        # A module that is not whole before the threads that it has started end.
        write("server", "import pyvm, sys, threading\\nends = []\\ndef serve():\\n  ends.append(pyvm.fork(answer).wait(50))\\n"
                        "def answer():\\n  import server\\n  pyvm.exit(server.answer is answer and 7)\\n"
                        "thread = threading.Thread(target=serve)\\nthread.start()\\nthread.join()")
        import server
        print(server.ends)

        # Two that import each other's: one forks.
        write("second", "import sys; sys.events[0].set(); import first")
        write("first", "import sys, time, _frozen_importlib\\nstart = sys.modules['__main__']\\nthread = start.import_in_thread('second')\\n"
                       "sys.events[0].wait()\\nwhile not _frozen_importlib._blocking_on.get(thread.ident): time.sleep(0.001)\\n"
                       "end = start.exit_code(lambda: start.pyvm.exit(5))")
        begun.clear()
        import first
        print(first.end)
        first.thread.join()

        # One that does not end at all: the fork does not, either, as a real one.
        write("endless", "import sys; sys.events[0].set(); sys.events[1].wait(); answer = 42")
        begun.clear()
        thread = import_in_thread("endless")
        begun.wait()
        pyvm.fork._imports.LIMIT_S = 0.2
        print(exit_code(lambda: pyvm.exit(hasattr(sys.modules["endless"], "answer") + 8)))
        pyvm.fork._imports.LIMIT_S = 1000
        print(exit_code(lambda: pyvm.exit(9)))
        goes_on.set()
        thread.join()
        """,
        r"42\n\[7\]\n5\n8\n9",
    ),
    "while threads begin and end": (
        """
        import sys, threading
        goes_on, done, forks = True, [], 0
        def nothing():
            pass
        def work():
            while goes_on:
                thread = threading.Thread(target=nothing)
                thread.start()
                thread.join()
        def fork():
            # Those that have ended may have had the identifier of this thread.
            pid = pyvm.fork()
            if pid == 0:
                pyvm.exit(sum(thread.is_alive() for thread in done))
            ends.append(pyvm.waitpid(pid, 0)[1] >> 8)
        ends, workers = [], [threading.Thread(target=work) for number in range(3)]
        before = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        for thread in workers:
            thread.start()
        for number in range(6):
            done.append(threading.Thread(target=fork))
            done[-1].start()
            done[-1].join()
        sys.setswitchinterval(before)
        goes_on = False
        for thread in workers:
            thread.join()
        print(*ends)
        """,
        "1 1 1 1 1 1",
    ),
    "eight threads at once": (
        """
        import threading
        ends = []
        def fork():
            for turn in range(2):
                ends.append(pyvm.fork(divmod, (7, 2)).wait())
        threads = [threading.Thread(target=fork) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(ends == [0] * 16)
        """,
        "True",
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
    "in a running event loop": (
        """
        import asyncio
        async def sleep():
            await asyncio.sleep(0.01)
            return 3
        def run_another():
            sys.exit(asyncio.run(sleep()))
        async def main():
            for fork in (pyvm.fork, lambda: pyvm.fork(run_another).wait(50)):
                try:
                    fork()
                except (RuntimeError, TypeError) as error:
                    print(error, flush=True)
            print(pyvm.fork(run_another, leaves_out=True).wait(50))
            return await sleep()
        import sys
        print(asyncio.run(main()))
        """,
        # CPython 3.14 and newer keep the tasks of loops where nobody finds them.
        r".* is C code between two frames, .*\n(.*Task cannot be in a child: it belongs to an event loop, .*\n)?3\n3",
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
    "in a thread": (
        """
        import re, threading, weakref
        class Proxy:
            __class__ = property(lambda self: int)
            def run(self):
                pass
        proxy = Proxy()
        method = weakref.WeakMethod(Proxy().run)
        found = [re.match(r"(.)=(..)", "k=12"), *re.finditer("[0-9]", "a1b2")]
        try:
            try:
                1 / 0
            except ZeroDivisionError as error:
                raise KeyError("outer") from error
        except KeyError as error:
            kept = error
        def work():
            pid = pyvm.fork()
            if pid == 0:
                print(threading.current_thread().name, isinstance(proxy, int), method(), [each.groups() or each[0] for each in found])
                print(repr(kept.__cause__), kept.__context__ is kept.__cause__, kept.__suppress_context__, flush=True)
                pyvm.exit(5)
            print(pyvm.waitpid(pid, 0)[1] >> 8)
        thread = threading.Thread(target=work, name="forks")
        thread.start()
        thread.join()
        """,
        r"forks True None \[\('k', '12'\), '1', '2'\]\nZeroDivisionError\('division by zero'\) True True\n5",
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
    "in a daemon thread, when main ends": (
        """
        import subprocess, sys
        source = '''
        import pyvm, sys, threading, time
        def forks():
            while True:
                pyvm.fork(int).wait()
        threading.Thread(target=forks, daemon=True).start()
        time.sleep(float(sys.argv[1]))
        '''
        import textwrap
        for pause in "0.1", "0.2", "0.3", "0.35":
            print(subprocess.run([sys.executable, "-c", textwrap.dedent(source), pause], timeout=20).returncode, end="")
        """,
        "0000",
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
    "in a worker of an executor": (
        """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(1) as executor:
            print(executor.submit(lambda: pyvm.fork(int).wait()).result())
        """,
        "0",
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
}


def run(name, source, expected):
    source = "import pyvm\n" + textwrap.dedent(source)
    try:
        done = subprocess.run(
            [sys.executable, "-c", source], capture_output=True, text=True, timeout=LIMIT_S
        )
    except subprocess.TimeoutExpired as error:
        return f"it did not end; wrote {error.stdout} {error.stderr}"
    if done.returncode == 0 and not done.stderr and re.fullmatch(expected, done.stdout.strip()):
        return None
    return f"exit status {done.returncode}; wrote {done.stdout}{done.stderr}"


def main():
    os.environ.pop("PYTHONUNBUFFERED", None)  # what is in a buffer is in the child's, too
    if sys.argv[1:2] == ["--third"]:
        names = list(FAULTS)[int(sys.argv[2]) :: 3]
    else:
        names = [name for name in FAULTS if not sys.argv[1:] or any(each in name for each in sys.argv[1:])]
    failures = {name: failure for name in names if (failure := run(name, *FAULTS[name]))}
    for name, failure in failures.items():
        print(f"faults: a fork {name}: {failure}", file=sys.stderr)
    print(f"faults: {len(names) - len(failures)} of {len(names)} are as they should be")
    sys.exit(bool(failures))


main()
