"""Command lines that python and pyvm run must answer alike: output, errors and status."""

import py_compile
import zipapp
from pathlib import Path

# What a program can see of how it was started.
INFO = r"""
import sys
main = sys.modules['__main__']
print('argv', sys.argv)
print('orig_argv', sys.orig_argv[1:], sys.orig_argv[0] == sys.executable)
print('executable', sys.executable)
print('path', sys.path[:3], len(sys.path))
print('flags', sys.flags)
print('options', sys.warnoptions, sys._xoptions, sys.dont_write_bytecode)
for name in ('__name__', '__file__', '__package__', '__cached__', '__doc__'):
    print(name, getattr(main, name, 'none'))
print('loader', type(__loader__).__name__ if not isinstance(__loader__, type) else __loader__.__name__)
print('loader of', getattr(__loader__, 'name', ''), getattr(__loader__, 'path', ''))
print('spec', __spec__ and (__spec__.name, __spec__.origin, __spec__.has_location, __spec__.parent))
print('own', main.__dict__ is globals(), sorted(main.__dict__))
print('stdin', sys.stdin.name, sys.stdin.encoding, sys.stdout.encoding, sys.stdout.write_through, sys.stderr.errors)
print('prompt', hasattr(sys, 'ps1'), 'readline' in sys.modules)
"""

RAISING = "def f(value):\n    return 1 / value\n\nf(0)\n"


def write_files(folder):
    """The files that the command lines name, in an empty folder."""
    root = Path(folder)

    def write(name, text, **how):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8", **how)
        return path

    info = write("info.py", INFO)
    write("sub/info.py", INFO)
    write("elsewhere/link.py", "")
    (root / "elsewhere/link.py").unlink()
    (root / "elsewhere/link.py").symlink_to("../sub/info.py")
    write("naïve ☃.py", INFO)
    write("raising.py", RAISING)
    write("syntax.py", "x = 1\ny = (\n")
    write("indent.py", "if 1:\n    x = 1\n\ty = 2\n")
    write("latin.py", b"# -*- coding: latin-1 -*-\nprint(ascii('\xe9'))\n")
    write("bad_bytes.py", b"x = 1\nprint('\xe9')\n")
    write("bad_coding.py", b"# -*- coding: nonsense -*-\nprint(1)\n")
    write("mark.py", b"\xef\xbb\xbfprint('after the mark')\n")
    write("nulls.py", b"print(1)\n\0\n")
    write("lines.py", b"x = '''a\r\nb'''\r\nprint(ascii(x))\r\n")
    write("empty.py", "")
    write("no_end.py", "print('no end of line')")
    write("first_line.py", "this is not python\nprint('second')\n1/0\n")
    write("shadow/random.py", "import random\nrandom.randint\n")
    write("exit_in_hook.py", "import sys\ndef hook(*what):\n    print('hook', what[0].__name__)\n    sys.exit(7)\n"
          "sys.excepthook = hook\n1/0\n")
    write("bad_hook.py", "import sys\ndef hook(*what):\n    raise KeyError('hook')\nsys.excepthook = hook\n1/0\n")
    write("handlers.py", "import atexit, sys, threading, time\natexit.register(print, 'first registered')\n"
          "atexit.register(lambda: 1/0)\natexit.register(print, 'last registered')\n"
          "threading.Thread(target=lambda: (time.sleep(0.2), print('thread'))).start()\nprint('main')\nsys.exit(4)\n")
    write("daemon.py", "import atexit, threading, time\natexit.register(print, 'handler', flush=True)\n"
          "def work():\n    while True:\n        time.sleep(0.01)\n"
          "threading.Thread(target=work, daemon=True).start()\nprint('main')\n")
    write("deep.py", "def f(n):\n    return f(n + 1)\n\nf(0)\n")
    write("thread_fails.py", "import threading\ndef work():\n    raise ValueError('in a thread')\n"
          "t = threading.Thread(target=work, name='worker')\nt.start()\nt.join()\nprint('after')\n")
    write("asserting.py", "def f():\n    'text'\nassert False, 'asserted'\nprint(__debug__, f.__doc__)\n")
    write("warning.py", "import warnings\nwarnings.warn('careful')\n"
          "print(eval(\"1 is 1\"))\nopen('empty.py')\nprint('end')\n")
    write("bytes_warning.py", "print(str(b'x'))\nprint(b'x' == 'x')\n")
    write("debugged.py", "x = 1\nbreakpoint()\nx = 2\nprint(x)\n")
    write("library.py", "value = 'from the script’s folder'\n")
    write("importing.py", "import library\nprint(library.value)\n")
    write("pickling.py", "import pickle\nclass C: pass\nprint(type(pickle.loads(pickle.dumps(C()))) is C, C.__module__)\n")
    write("left.py", "import atexit\natexit.register(lambda: print('__file__' in globals()))\nprint('__file__' in globals())\n")
    write("spawn.py", """
import concurrent.futures, multiprocessing, sys
def square(x): return x * x
def child(queue): queue.put(('child', multiprocessing.current_process().name))
if __name__ == '__main__':
    context = multiprocessing.get_context(sys.argv[1])
    queue = context.Queue()
    process = context.Process(target=child, args=(queue,))
    process.start()
    print(queue.get(timeout=60))
    process.join(60)
    print(process.exitcode)
    with context.Pool(2) as pool: print(pool.map(square, range(5)))
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool: print(list(pool.map(square, range(5))))
""")
    write("queued.py", """
import logging, logging.handlers, queue, sys
q = queue.Queue()
listener = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout))
listener.start()
log = logging.getLogger('x')
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(q))
for i in range(3): log.info('line %d', i)
listener.stop()
print('done')
""")
    write("async_child.py", """
import asyncio, sys
async def main():
    child = await asyncio.create_subprocess_exec(sys.executable, '-c', 'print(6*7)', stdout=asyncio.subprocess.PIPE)
    out, _ = await asyncio.wait_for(child.communicate(), 60)
    return out, child.returncode, await asyncio.to_thread(lambda: 'thread'), \
        await asyncio.get_running_loop().run_in_executor(None, sum, range(10))
print(asyncio.run(main()))
""")
    write("closed.py", """
import os, subprocess, sys

def of(*streams): return [stream is None for stream in streams]

seen = [of(sys.stdin, sys.stdout, sys.stderr), of(sys.__stdin__, sys.__stdout__, sys.__stderr__)]
child = "import sys; sys.exit(sum(1 << i for i, s in enumerate((sys.stdin, sys.stdout, sys.stderr)) if s is None))"
seen.append(subprocess.run([sys.executable, '-c', child]).returncode)
files = [open(os.devnull, 'w') for _ in range(3)]
seen.append([file.fileno() for file in files if file.fileno() <= 2])
print(seen)
print(seen, file=sys.stderr)
sys.exit(50 + sum(1 << number for number in seen[-1]))
""")
    write("test_it.py", "import unittest\nclass T(unittest.TestCase):\n    def test_it(self): self.assertEqual(1, 1)\n"
          "    def test_other(self): self.assertEqual(1, 2)\n")
    write("module.py", INFO)
    write("package/__init__.py", "print('package', __name__)\n")
    write("package/__main__.py", INFO)
    write("package/part.py", INFO)
    write("package/raising.py", RAISING)
    write("package/importing.py", "import nothing_of_that_name\n")
    write("plain/__init__.py", "")
    write("application/__main__.py", INFO + "import beside\n")
    write("application/beside.py", "print('beside', __file__)\n")
    write("raising_application/__main__.py", RAISING)
    write("no_application/other.py", "")
    zipapp.create_archive(root / "application", root / "application.pyz", interpreter="/usr/bin/env python3")
    zipapp.create_archive(root / "raising_application", root / "raising.pyz")
    compiled = Path(py_compile.compile(str(info), cfile=str(root / "compiled.pyc"), dfile="info.py", doraise=True))
    write("compiled_code", compiled.read_bytes())
    write("old.pyc", b"\0\0\r\n" + compiled.read_bytes()[4:])
    write("short.pyc", compiled.read_bytes()[:16] + b"\0")
    write("cut.pyc", compiled.read_bytes()[:100])
    write("program.txt", "print('from a file')\n")


class CommandLine:
    """
    A row of the table: the words of a command line; what standard input has; variables of the environment; a file that
    the output goes to; which of the files 0 to 2 are closed. `unlike` has the kinds of VM in which the output differs, as docs/command.md tells: there the
    status alone is compared.
    """

    def __init__(self, *words, input="", environment=None, to=None, closed=(), unlike=()):
        self.words, self.input, self.environment, self.to = list(words), input, environment or {}, to
        self.closed, self.unlike = closed, unlike

    def __str__(self):
        parts = [f"{name}={value}" for name, value in self.environment.items()] + self.words
        closed = "".join(f" {number}>&-" for number in self.closed)
        return " ".join(parts) + (f" < {self.input!r}" if self.input else "") + (f" > {self.to}" if self.to else "") + closed


ALL = ("own-gil", "shared-gil", "isolated")
SUB = ("own-gil", "shared-gil")


def exits():
    values = ["", "None", "0", "1", "5", "-1", "256", "True", "'last words'", "(1, 2)", "1.5", "b'x'", "[]"]
    for value in values:
        yield CommandLine("-c", f"import sys; print('out'); sys.exit({value})")
    yield CommandLine("-c", "raise SystemExit(1, 2)")
    yield CommandLine("-c", "raise SystemExit")
    yield CommandLine("-c", "class E(SystemExit):\n    def __init__(self): self.code = 9\nraise E")
    yield CommandLine("-c", "class E(SystemExit):\n    code = property(lambda self: 1/0)\nraise E('text')")
    yield CommandLine("-c", "import sys; sys.stderr = None; sys.exit('words')")
    yield CommandLine("-c", "import sys; sys.stderr = None; 1/0")
    yield CommandLine("-c", "import os; os._exit(6)")
    yield CommandLine("-c", "raise KeyboardInterrupt")
    yield CommandLine("-c", "raise KeyboardInterrupt('words')")
    yield CommandLine("-c", "class E(KeyboardInterrupt): pass\nraise E")
    yield CommandLine("-c", "try: 1/0\nfinally: exit(3)")
    yield CommandLine("-c", "quit('bye')")
    yield CommandLine("-c", "raise BaseException('base')")
    yield CommandLine("-c", "raise ExceptionGroup('several', [ValueError(1), SystemExit and TypeError(2)])")
    yield CommandLine("exit_in_hook.py")
    yield CommandLine("bad_hook.py")
    yield CommandLine("handlers.py")
    yield CommandLine("thread_fails.py")
    yield CommandLine("-c", "import _thread, time; _thread.start_new_thread(lambda: 1/0, ()); time.sleep(2)")
    yield CommandLine("-c", "class C:\n    def __del__(self): 1/0\nc = C(); del c")
    yield CommandLine("-c", "print('lost')", to="/dev/full")
    yield CommandLine("-c", "import sys; sys.stdout.close()")
    yield CommandLine("-c", "import sys; sys.stdout = None; print('nothing')")


def programs():
    yield CommandLine("-c", INFO, "a", "-b", "--c", "-m")
    yield CommandLine("-cprint(1)")
    yield CommandLine("-c", "")
    yield CommandLine("-c", "x = (")
    yield CommandLine("-c", "if 1:\n  x\n y")
    yield CommandLine("-c", "    print('indented')\n    print('code')")
    yield CommandLine("-c", "\n\tif 1:\n\t    print('tab')\n\n\tprint('end')")
    yield CommandLine("-c", "  x = 1\n \n  1/0")
    yield CommandLine("-c", "   \n  print(1)\n   ")
    yield CommandLine("-c", "  print('''a\n      b\n   \n  c''')\n\n\tx")
    yield CommandLine("-c", RAISING)
    yield CommandLine("-c", "# coding: latin-1\nprint(ascii('é☃'))")
    yield CommandLine("-c", "import sys; print(ascii(sys.argv))", "é☃")
    yield CommandLine("info.py", "a", "-i", "--", "-c")
    yield CommandLine("./sub/../sub/info.py")
    yield CommandLine("elsewhere/link.py")
    yield CommandLine("--", "info.py", "--")
    yield CommandLine("naïve ☃.py")
    yield CommandLine("-x", "first_line.py")
    for name in ("raising", "syntax", "indent", "latin", "bad_bytes", "bad_coding", "mark", "nulls", "lines", "empty", "no_end",
                 "first_line", "shadow/random", "importing", "pickling", "left", "missing", "deep"):
        yield CommandLine(f"{name}.py")
    for name in ("application", "application.pyz", "raising_application", "raising.pyz", "no_application", "compiled.pyc",
                 "compiled_code", "old.pyc", "short.pyc", "cut.pyc", "missing.pyz", "nothing/at/all", "application/"):
        yield CommandLine(name, "a")
    for name in ("module", "package", "package.part", "package.raising", "package.importing", "plain", "missing", "package.missing",
                 "module.part", "raising", "exit_in_hook", ".relative", "package.", ""):
        yield CommandLine("-m", name, "a", "-b")
    yield CommandLine("-mmodule", "a")
    yield CommandLine("-m", "json.tool", input='{"a": [1, 2]}')
    yield CommandLine("-m", "json.tool", input="{")
    yield CommandLine("-m", "unittest", "-v", "test_it")
    yield CommandLine("-m", "pdb", "first_line.py", input="q\n")
    yield CommandLine("-", "a", "b", input=INFO)
    yield CommandLine(input=INFO)
    yield CommandLine(input="")
    yield CommandLine(input="import sys\nprint(repr(sys.stdin.read()))\n")
    yield CommandLine("-", input=RAISING)
    yield CommandLine("-", input="x = (\n")
    yield CommandLine("-", input="import sys; sys.exit(3)")
    yield CommandLine("-", input=b"print('\xe9')")
    yield CommandLine("-", input=b"# coding: latin-1\nprint(ascii('\xe9'))\n")
    yield CommandLine("-c", "print(repr(input('name? ')), input())", input="line\n")
    yield CommandLine("debugged.py", input="p x\nn\np x\nc\n")


def options():
    for words in ("-X dev", "-X utf8", "-X utf8=0", "-X name=value -X other", "-W error", "-Wd -W ignore::UserWarning", "-I", "-E",
                  "-s", "-S", "-B", "-O", "-OO", "-u", "-b", "-bb", "-q", "-P", "-d", "-IB", "-BOsE", "-R", "-t", "-X int_max_str_digits=900",
                  "-X warn_default_encoding", "-X no_debug_ranges", "-X pycache_prefix=/nonexistent/x", "-X frozen_modules=off",
                  "--check-hash-based-pycs always", "-X faulthandler"):
        yield CommandLine(*words.split(), "info.py", "a")
    yield CommandLine("-W", "nonsense", "info.py", unlike=SUB)
    yield CommandLine("-W", "error::NoSuchWarning", "info.py", unlike=SUB)
    yield CommandLine("-Im", "this.is.not")
    yield CommandLine("-Ec", "import sys; print(sys.flags.ignore_environment)")
    yield CommandLine("-P", "-m", "module")
    yield CommandLine("-I", "importing.py")
    yield CommandLine("-I", "application.pyz")
    yield CommandLine("-O", "asserting.py")
    yield CommandLine("-OO", "asserting.py")
    yield CommandLine("asserting.py")
    for words in ("", "-W error", "-W ignore", "-W error::ResourceWarning", "-W error::UserWarning"):
        yield CommandLine(*words.split(), "warning.py")
    for words in ("-W always", "-X dev"):
        yield CommandLine(*words.split(), "warning.py", unlike=("own-gil",))
    for words in ("", "-b", "-bb"):
        yield CommandLine(*words.split(), "bytes_warning.py")
    yield CommandLine("-X", "int_max_str_digits=700", "-c", "print(len(str(10**800)))")
    yield CommandLine("-X", "int_max_str_digits=7", "-c", "1", unlike=ALL)
    yield CommandLine("-X", "utf8=nonsense", "-c", "1", unlike=ALL)
    yield CommandLine("-V")
    yield CommandLine("-VV")
    yield CommandLine("--version")
    for words in ("-c", "-m", "-X", "-W", "-Bc", "--check-hash-based-pycs", "--check-hash-based-pycs nonsense -c 1"):
        yield CommandLine(*words.split())
    yield CommandLine("info.py", environment={"PYTHONOPTIMIZE": "1", "PYTHONWARNINGS": "ignore", "PYTHONUNBUFFERED": "1"})
    yield CommandLine("-E", "info.py", environment={"PYTHONOPTIMIZE": "1", "PYTHONWARNINGS": "ignore"})
    yield CommandLine("-I", "info.py", environment={"PYTHONSAFEPATH": "1", "PYTHONPATH": "/nonexistent"})
    yield CommandLine("info.py", environment={"PYTHONPATH": "/nonexistent", "PYTHONSAFEPATH": "1"})
    yield CommandLine("-c", "1", environment={"PYTHONWARNINGS": "nonsense"}, unlike=SUB)
    yield CommandLine("-i", "-c", "x = 5", input="print(x)\n1/0\nexit(3)\n")
    yield CommandLine("-i", "raising.py", input="print(__name__, '__file__' in globals())\n")
    yield CommandLine("-i", "-c", "import sys; sys.exit(3)", input="print('still here')\n")
    yield CommandLine("-i", "-q", input="def f():\n  return 1\n\nf()\nx = (\n1)\nx\nimport sys; sys.exit('words')\n")
    yield CommandLine("-iq", "-c", "1", input="if 1:\n  print(2)\n\nraise KeyError('why')\ny = (]\n'end'\n")
    yield CommandLine("-c", "import os; os.environ['PYTHONINSPECT'] = '1'", input="print('not a terminal')\n")


def libraries():
    for method in ("spawn", "forkserver"):
        yield CommandLine("spawn.py", method)
    yield CommandLine("queued.py")
    yield CommandLine("async_child.py")
    yield CommandLine("daemon.py")
    yield CommandLine("-c", "import subprocess, sys; print(subprocess.run([sys.executable, '-c', 'print(1)'], capture_output=True).stdout)")
    yield CommandLine("-c", "import subprocess, sys; print(subprocess._args_from_interpreter_flags())")
    yield CommandLine("-X", "dev", "-W", "error", "-c", "import subprocess; print(subprocess._args_from_interpreter_flags())")
    yield CommandLine("-c", "import signal; print(signal.pthread_sigmask(signal.SIG_BLOCK, []))")
    # Signals 1 to 28. 32 and 33 are the C library's own: it handles them when it has threads, however it was started.
    yield CommandLine("-c", "import subprocess as s; print([line[-7:] for line in s.check_output(['grep', 'Sig[BI]', '/proc/self/status']).split()])")
    yield CommandLine("-c", "import os, sys; os.execv(sys.executable, [sys.executable, '-c', 'print(7)'])")


def closed_files():
    for closed in ((0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)):
        yield CommandLine("closed.py", closed=closed)
    for number in (0, 1, 2):
        yield CommandLine("-V", closed=(number,))
        yield CommandLine("raising.py", closed=(number,))
        yield CommandLine("missing.py", closed=(number,))
        yield CommandLine("-", closed=(number,), input="print('from a program')")
    for number in (1, 2):
        yield CommandLine("-i", "-c", "x = 5", closed=(number,), input="print(x)\nexit(3)\n")
    yield CommandLine("-c", "input()", closed=(0,))


GROUPS = (exits, programs, options, libraries, closed_files)
