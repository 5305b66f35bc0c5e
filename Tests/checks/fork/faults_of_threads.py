"""Forks while other threads do something, or in other threads than main. For each, by its name: a program, and what it must write (faults.py)."""

FAULTS = {
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
    "in a worker of an executor": (
        """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(1) as executor:
            print(executor.submit(lambda: pyvm.fork(int).wait()).result())
        """,
        "0",
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
}
