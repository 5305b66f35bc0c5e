"""What a running Python does with `import pyvm`: each case is a program for a process of its own, and what it prints.

installed: also tried with an installed wheel, where no variable of the environment leads to pyvm.
{package} is the folder that has pyvm, {sources} one that has it without libpyvm, {file} the code in a file."""

import subprocess
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Case:
    name: str
    code: str
    output: str = "fine"  # the last line; there is nothing on stderr
    error: tuple = ()  # else: the beginning of the last line of stderr, and what else is in it; the exit status is 1
    options: list = field(default_factory=list)  # of the interpreter
    environment: dict = field(default_factory=dict)
    path: str | None = "{package}"  # PYTHONPATH
    installed: bool = False


def _cases():
    yield Case("a VM and a channel", """
        import sys, threading, pyvm
        from pyvm import interpreters
        assert pyvm.current().kind == "main", pyvm.current()
        assert "<libpyvm>" not in pyvm.__file__, pyvm.__file__
        import pyvm as again
        assert again is pyvm and sum("finder of libpyvm" in repr(each) for each in sys.meta_path) == 1
        channel = pyvm.Channel()
        interpreter = interpreters.create()
        interpreter.prepare_main(channel=channel)
        thread = threading.Thread(target=interpreter.exec, args=("import pyvm; channel.put(str(pyvm.current()))",))
        thread.start()
        assert 'VM' in channel.get(timeout=60)
        thread.join()
        assert interpreter.call(lambda number: number + 1, 41) == 42
        interpreter.close()
        print("fine")
        """, installed=True)
    yield Case("threads that import it at once", """
        import sys, threading
        barrier, seen = threading.Barrier(8), []
        def load():
            barrier.wait(60)
            import pyvm
            seen.append(pyvm.current())
        threads = [threading.Thread(target=load) for _ in range(8)]
        for each in threads: each.start()
        for each in threads: each.join()
        assert len(seen) == 8 and len(set(seen)) == 1, seen
        print("fine")
        """, installed=True)
    yield Case("VMs that are left open, and a daemon thread that waits", """
        import threading, pyvm
        from pyvm import interpreters
        pyvm.left = [interpreters.create(), interpreters.create()]
        threading.Thread(target=pyvm.Channel().get, daemon=True).start()
        print("fine")
        """)
    yield Case("-S", "import pyvm; pyvm.Channel(); print('fine')", options=["-S"])
    yield Case("-I", """
        import sys
        sys.path.insert(0, {package!r})
        import pyvm
        pyvm.Channel()
        print("fine")
        """, options=["-I"], path=None, installed=True)
    yield Case("another program in this process", """
        import os, sys
        if len(sys.argv) > 1:
            print("fine")
        import pyvm
        if len(sys.argv) == 1:
            os.execv(sys.executable, [sys.executable, "-c", "import pyvm; assert pyvm.current(); print('fine')"])
        """, installed=True)
    yield Case("a child of fork", """
        import os, sys, pyvm
        channel = pyvm.Channel()
        if os.fork() == 0:
            assert pyvm.current().is_open
            own = pyvm.Channel()
            own.put("fine")
            try:
                channel.put(1)
            except RuntimeError as error:
                print(own.get() if "child of fork" in str(error) else error, flush=True)
            os._exit(0)
        assert os.wait()[1] == 0
        """)
    yield Case("children of fork that make VMs", """
        import os, sys, pyvm
        from pyvm import interpreters
        def use():
            left.append(interpreters.create())
            assert left[0].call(len, "four") == 4
        left, pid = [], os.fork()
        if pid == 0 and os.fork() == 0:  # a child's child
            use()
            print("fine", flush=True)
            sys.exit(7)  # with exit handlers, and a VM left open
        if pid == 0:
            assert os.waitstatus_to_exitcode(os.wait()[1]) == 7
            use()
            sys.exit(8)
        assert os.waitstatus_to_exitcode(os.wait()[1]) == 8
        use()
        """, installed=True)
    yield Case("a child of fork whose parent has made a VM", """
        import os, sys, pyvm, _pyvm
        vm = _pyvm.make("isolated")
        if os.fork() == 0:
            try:
                _pyvm.make("isolated")
            except RuntimeError as error:
                print("fine" if "child of fork whose parent has used PyVM" in str(error) else error, flush=True)
            os._exit(0)
        assert os.wait()[1] == 0
        _pyvm.end(vm)
        """, options=["-W", "ignore"])  # CPython warns of threads
    yield Case("a child of fork that is the first to import it", """
        import os, sys
        if os.fork() == 0:
            import pyvm
            from pyvm import interpreters
            assert interpreters.create().call(len, "four") == 4
            print("fine", flush=True)
            os._exit(0)
        assert os.wait()[1] == 0
        """, installed=True)
    for method in "fork", "spawn":
        yield Case("multiprocessing by " + method, """
            import multiprocessing, pyvm
            from pyvm import interpreters
            def use(number):
                interpreter = interpreters.create()
                return interpreter.call(int, str(number))
            if __name__ == "__main__":
                with multiprocessing.get_context(%r).Pool(2) as pool:
                    assert pool.map(use, range(4)) == list(range(4))
                print("fine")
            """ % method, options=["{file}"], installed=True)
    yield Case("an archive", """
        import sys, zipfile
        with zipfile.ZipFile("app.pyz", "w") as archive:
            archive.writestr("__main__.py", "import pyvm; pyvm.Channel(); print('fine')")
        import runpy
        runpy.run_path("app.pyz", run_name="__main__")
        """)
    yield Case("an archive that has pyvm", """
        import os, sys, zipfile
        with zipfile.ZipFile("whole.pyz", "w") as archive:
            for name in os.listdir(os.path.join({package!r}, "pyvm")):
                if name.endswith(".py"):
                    archive.write(os.path.join({package!r}, "pyvm", name), "pyvm/" + name)
        sys.path.insert(0, "whole.pyz")
        import pyvm
        """, error=("ImportError: pyvm cannot be imported: libpyvm is missing: ", "whole.pyz is an archive, from which no library "
                    "can be loaded: install pyvm beside it"), path=None)
    yield Case("a program that has a libpyvm already", """
        import ctypes, os, shutil
        libraries = os.path.join({package!r}, "pyvm", "lib")
        shutil.copytree(libraries, "mine")
        ctypes.CDLL(os.path.abspath("mine/libpyvm.so.1"))
        import pyvm
        assert pyvm.current().kind == "main"
        with open("/proc/self/maps") as maps:
            assert {{line.split()[-1] for line in maps if "libpyvm" in line}} == {{os.path.abspath("mine/libpyvm.so.1")}}
        print("fine")
        """)

    start = "ImportError: pyvm cannot be imported: "
    yield Case("without libpyvm", "import pyvm", path="{sources}",
               error=(start + "libpyvm is missing: {sources}/pyvm/lib/libpyvm.so.1 does not exist, and PYVM_LIBRARY is not set. "
                      "Install PyVM's wheel (make wheel), or build libpyvm",))
    yield Case("PYVM_LIBRARY that is none", "import pyvm", path="{sources}", environment={"PYVM_LIBRARY": "/nowhere/libpyvm.so"},
               error=(start + "libpyvm is missing: ", "/nowhere/libpyvm.so, which PYVM_LIBRARY names, is no file"))
    yield Case("PYVM_LIBRARY that is no library", "import pyvm", path="{sources}", environment={"PYVM_LIBRARY": "/etc/passwd"},
               error=(start + "libpyvm cannot be loaded: /etc/passwd: ",))
    yield Case("PYVM_LIBRARY", "import pyvm; pyvm.Channel(); print('fine')", path="{sources}",
               environment={"PYVM_LIBRARY": "{package}/pyvm/lib/libpyvm.so.1"})
    yield Case("without an engine", """
        try:
            import pyvm
        except ImportError as error:
            assert error.name == "pyvm" and error.__cause__ is None, error
            raise
        """, environment={"PYVM_ENGINES": "/nowhere"},
        error=(start + "no engine for CPython {version}", "/nowhere/engine-{version}.so does not exist"))
    yield Case("a second attempt", """
        import os
        for folder in "/nowhere", "{package}/pyvm/lib/pyvm":
            os.environ["PYVM_ENGINES"] = folder
            try:
                import pyvm
            except ImportError:
                continue
            pyvm.Channel()
            print("fine")
        """)
    yield Case("a sub-interpreter", """
        import sys
        try:
            import _interpreters as module
        except ImportError:
            import _xxsubinterpreters as module
        made = module.create()
        text = '''if 1:
            import sys
            sys.path.insert(0, {package!r})
            try:
                import pyvm
            except ImportError as error:
                print(error)
            '''
        module.run_string(made, text)
        module.destroy(made)
        """, output="pyvm cannot be imported: this is a sub-interpreter that Python code has made, and only the main interpreter "
        "can be joined; in those that pyvm.interpreters.create() makes, pyvm is there")
    yield Case("without ctypes", "import sys; sys.modules['ctypes'] = None; import pyvm",
               error=(start + "it needs ctypes, and that is missing: ",))
    yield Case("a free-threaded CPython", "import sys; sys.abiflags = 't'; import pyvm",
               error=(start + "this CPython is built without the GIL (free-threaded), which PyVM does not support",))
    yield Case("another Python", "import sys; sys.implementation.name = 'pypy'; import pyvm",
               error=(start + "it needs CPython, and this is pypy",))
    yield Case("another system", "import sys; sys.platform = 'darwin'; import pyvm",
               error=(start + "it needs Linux, and this is darwin",))
    yield Case("another C library", "import os; os.confstr = lambda name: None; import pyvm",
               error=(start + "it needs glibc, and this Python has another C library",))


def run(python, version, package, sources, work, installed=False):
    """Runs the cases with the interpreter, in an environment without variables. Gives the failures, as texts."""
    names = {"package": str(package), "sources": str(sources), "version": version, "file": str(Path(work) / "case.py")}
    for case in _cases():
        if installed and not case.installed:
            continue
        code = textwrap.dedent(case.code)
        code = code.format(**names) if "{{" in code or "{package" in code else code
        Path(names["file"]).write_text(code)
        options = [each.format(**names) for each in case.options]
        command = [str(python), *options, *([] if names["file"] in options else ["-c", code])]
        environment = {key: value.format(**names) for key, value in case.environment.items()}
        if case.path and not installed:
            environment["PYTHONPATH"] = case.path.format(**names)
        failure = _run(case, command, environment, work, names)
        if failure:
            yield "%s: %s" % (case.name, failure)


def _run(case, command, environment, work, names):
    try:
        done = subprocess.run(command, env=environment, cwd=work, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired as late:
        return "not done in time: %r, %r" % (late.stdout, late.stderr)
    lines = done.stdout.splitlines() or [""]
    last = (done.stderr.splitlines() or [""])[-1]
    if case.error:
        parts = [part.format(**names) for part in case.error]
        good = done.returncode == 1 and last.startswith(parts[0]) and all(part in last for part in parts)
    else:
        good = done.returncode == 0 and lines[-1] == case.output and not done.stderr
    return None if good else "exit status %d\n%s%s" % (done.returncode, done.stdout, done.stderr)


def check(python, version, package, sources, work, installed=False):
    failures = list(run(python, version, package, sources, work, installed))
    for each in failures:
        print("CPython %s: %s" % (version, each), file=sys.stderr)
    return not failures
