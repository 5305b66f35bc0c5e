"""VMs whose daemon threads do not come back from C calls: each program in a process of its own, which must write what is said
here, and end as it says.

    python daemons.py
"""

import concurrent.futures
import os
import re
import subprocess
import sys
import textwrap

LIMIT_S = 100
KINDS = ["shared-gil", "isolated"] + ["own-gil"] * (sys.version_info >= (3, 12))

# `stay`: daemon threads of Python code that do what is said, and have begun.
BEGINNING = """
import atexit, sys, threading, time, warnings
end_comes = []  # when this Python's own threads have been joined, and its VMs closed
atexit.register(lambda: [each() for each in end_comes])
import pyvm
kind = sys.argv[1]
STAY = '''
import _thread, os, signal, sys, threading, time
lets_go = _thread.allocate_lock(); lets_go.acquire()
def read():
    os.read(os.pipe()[0], 1)
def system():
    end = os.pipe()[0]
    os.set_inheritable(end, True)
    os.system("read line <&%d" % end)
def blocked():
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    os.read(os.pipe()[0], 1)
def locked():
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    lets_go.acquire()
def sleep():
    while True: time.sleep(0.01)
def spin():
    while True: pass
def comes_back():
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    time.sleep(1.5)
    os.write(1, b"went on ")
def stay(name):
    begun = threading.Event()
    threading.Thread(target=lambda: (begun.set(), globals()[name]()), name=name, daemon=True).start()
    begun.wait()
    time.sleep(0.05)
class Last:
    def __del__(self, write=os.write): write(1, b"last ")
'''
def vm_with(*names):
    vm = pyvm.VM(kind, allow_daemon_threads=True)
    vm.run(STAY)
    for each in names: vm.call("__main__:stay", each)
    return vm
"""

PROGRAMS = {
    "closed": (
        """
        for name in "system", "blocked", "locked":
            vm, start = vm_with(name), time.monotonic()
            with warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter("always")
                vm.close()
            print(vm.is_open, time.monotonic() - start < 8, len(seen), seen[0].category.__name__, seen[0].message)
            with warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter("always")
                vm.close()
            assert not seen
        sys.exit(7)
        """,
        "".join(
            r'False True 1 ResourceWarning VM \d+ keeps its memory, though it is closed: no C call has returned in its thread '
            r'"%s" \(\d+\)\n' % name for name in ("system", "blocked", "locked")
        ),
        7,
    ),
    "closed by with, and there is an exception": (
        """
        with vm_with("blocked"):
            raise SystemExit(9)
        """,
        "",
        9,
    ),
    "closed, and then they come back": (
        """
        vm = vm_with("comes_back")
        vm.run("last = Last()")
        vm.close()
        print("closed", flush=True)
        time.sleep(4)
        print("end")
        """,
        "closed\nlast end\n",
        0,
    ),
    "closed, and they come back while the process ends": (
        """
        vms = [vm_with("comes_back", "blocked") for _ in range(3)]
        for vm in vms: vm.close()
        end_comes.append(lambda: (time.sleep(2), print("end")))
        """,
        "end\n",
        0,
    ),
    "open when the process ends": (
        """
        vms = [vm_with("system"), vm_with("blocked", "locked"), vm_with("sleep"), vm_with("read"), vm_with()]
        if kind != "shared-gil" or sys.version_info >= (3, 13):  # else it keeps the GIL, and all wait for long
            vms.append(vm_with("spin", "sleep", "spin"))
        vms[0].run("import atexit; atexit.register(lambda: os.write(1, b'bye '))")
        start = time.monotonic()
        end_comes.append(lambda: print(time.monotonic() - start < 20))
        sys.exit(5)
        """,
        "bye True\n",
        5,
    ),
    "open, and they come back while the process ends": (
        """
        vms = [vm_with("comes_back", "blocked") for _ in range(2)]
        end_comes.append(lambda: (time.sleep(2), print("end")))
        """,
        "(went on )*end\n",
        0,
    ),
    "that give away descriptors for multiprocessing": (
        """
        vm = pyvm.VM(kind, allow_daemon_threads=True)
        vm.run('''
        import multiprocessing, pyvm.fork
        context = multiprocessing.get_context("pyvm")
        end, other = context.Pipe()
        giver, taker = context.Pipe()
        def work():
            mine, its = context.Pipe()
            with taker.recv() as end:
                end.send(its)
                its.close()
                mine.recv()
        process = context.Process(target=work)
        process.start()
        giver.send(other)
        other.close()
        end.recv().send("passed")
        process.join()
        print("passed", process.exitcode, flush=True)
        ''')
        warnings.simplefilter("error")
        vm.close()
        """,
        "passed 0\n",
        0,
    ),
}


def run(kind, source, expected, status):
    source = BEGINNING + textwrap.dedent(source)
    try:
        done = subprocess.run([sys.executable, "-c", source, kind], capture_output=True, text=True, timeout=LIMIT_S)
    except subprocess.TimeoutExpired as error:
        return f"it did not end; wrote {error.stdout} {error.stderr}"
    if done.returncode == status and not done.stderr and re.fullmatch(expected, done.stdout):
        return None
    return f"exit status {done.returncode}; wrote {done.stdout}{done.stderr}"


def main():
    os.environ.pop("PYTHONUNBUFFERED", None)
    names = [name for name in PROGRAMS if not sys.argv[1:] or any(each in name for each in sys.argv[1:])]
    cases = [(kind, name) for kind in KINDS for name in names]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        failures = list(pool.map(lambda case: run(case[0], *PROGRAMS[case[1]]), cases))
    for (kind, name), failure in zip(cases, failures):
        if failure:
            print(f"daemons: {kind} VMs {name}: {failure}", file=sys.stderr)
    print(f"daemons: {failures.count(None)} of {len(cases)} programs end as they should")
    sys.exit(any(failures))


main()
