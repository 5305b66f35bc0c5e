"""The clone of a VM with open files has them as a real fork's child has.

    files.py KIND

The program forks for real in a plain Python first, and that is what the clone is compared with.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
CASES = (HERE / "files.txt").read_text().splitlines()
PROGRAM = (HERE / "files_program.py").read_text()
# In the parent, after the child has ended.
AFTER = '''
read.readline(), read.tell()
binary.read(4), raw.tell(), raw.read(2)
written.write("+parent"), written.close(), open("written").read()
appended.close(), open("appended").read()
updated.write(b"Z"), gets(updated.close), open("updated", "rb").read()
lines.close(), open("lines").read(), through.close(), open("through").read()
sixteen.close(), os.path.getsize("sixteen"), crlf.close(), open("crlf", "rb").read()
own.read(2), wrapped.read(3), wrapped.raw.reads, memory.read(), memory_text.read()
pair.close(), os.read(pair_out, 9)
one.send(b"ho"), two.recv(2), three.recv(1) if False else four.recv(1), epoll.poll(0), selector.select(0)
gets(temporary.close).__class__.__name__, program.wait(), os.path.exists(temporary_name)
nobody.read(1), os.close(nobody_number)
loop.run_until_complete(asyncio.sleep(0.05, 6)), happened == ["soon", loop], queue.qsize(), loop.close()
'''.strip().splitlines()

CLOSE_ALL = '''
import contextlib, gc, io, select, socket
for kind in io.TextIOWrapper, io.BufferedIOBase, io.FileIO, socket.socket:
    for each in gc.get_objects():
        with contextlib.suppress(ValueError):  # it is detached
            if isinstance(each, kind) and each.fileno() > 2:
                each.close()
epoll.close(), selector.close(), [each.close() for each in selectors_]
'''


def fork_for_real(variables):
    """What the child and then the parent answer."""
    out, into = os.pipe()
    pid = os.fork()
    if pid == 0:
        with open(into, "w", closefd=False) as file:
            json.dump([answer(case, variables) for case in CASES], file)
        os._exit(0)
    os.close(into)
    with open(out) as file:
        in_child = json.load(file)
    assert os.waitpid(pid, 0)[1] == 0
    return in_child


def answer(case, variables):
    try:
        return repr((eval("(%s,)" % case, variables),))
    except Exception as error:
        return repr(error)


def fork_emulated(cases):
    """In the parent VM: the clone runs in a thread with a table of descriptors of its own."""
    import threading

    from __main__ import CLOSE_ALL
    from pyvm.fork._clone import clone
    answers = []

    def run():
        import os
        if hasattr(os, "unshare"):
            os.unshare(os.CLONE_FILES)
        else:
            import ctypes
            assert ctypes.CDLL(None).unshare(0x400) == 0
        made.run("def answer(case):\n try: return repr((eval('(%s,)' % case, globals()),))\n except Exception as error: return repr(error)\n")
        answers.extend(made.call("__main__:answer", case) for case in cases)
        made.run(CLOSE_ALL)  # a VM may end in another thread, with another table

    made = clone()
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    made.close()
    assert len(answers) == len(cases)
    return answers


def run_here(kind, result):
    """In a folder of its own: the answers to a file."""
    if kind == "real":
        variables = {"__name__": "__main__"}
        exec(PROGRAM, variables)
        answers = fork_for_real(variables), [answer(case, variables) for case in AFTER]
    else:
        import pyvm
        vm = pyvm.VM(kind)
        vm.run(PROGRAM)
        vm.run("CLOSE_ALL = %r" % CLOSE_ALL)
        in_child = vm.call(fork_emulated, CASES)
        answers = in_child, vm.call(answer_here, AFTER)
        vm.close()
    Path(result).write_text(json.dumps(answers))


def answer_here(cases):
    import __main__
    answers = []
    for case in cases:
        try:
            answers.append(repr((eval("(%s,)" % case, vars(__main__)),)))
        except Exception as error:
            answers.append(repr(error))
    return answers


def run_apart(kind, compared):
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-B", "-W", "ignore", __file__, kind, "answers", compared]
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              timeout=100)
        assert done.returncode == 0, done
        return json.loads(Path(folder, "answers").read_text()), done.stdout


def check_like_fork(kind):
    (child, parent), printed = run_apart(kind, kind)
    (real_child, real_parent), really_printed = run_apart("real", kind)
    for case, found, real in zip(CASES + AFTER, child + parent, real_child + real_parent):
        assert found == real, "%s\n    fork:  %s\n    clone: %s" % (case, real, found)
        assert "Error" not in found or "gets" in case, (case, found)
    assert printed == really_printed == b"parent child parent ", (printed, really_printed)
    return len(child + parent)


if len(sys.argv) == 4:
    run_here(*sys.argv[1:3])
else:
    print("%s: %d answers like those of a real fork" % (sys.argv[1], check_like_fork(sys.argv[1])))
