"""What memory is left of children that have ended: forks one after another.

    python memory.py                     as test-fork runs it: some forks in a plain Python; more than noise is an error
    python memory.py 1000 [KIND...]      tells what so many leave, in a plain Python (main) and in VMs: the table of docs/fork.md
"""
import os
import sys
import time

import pyvm

FIRST = 40  # while the allocators still take what they need later, too
BLOCKS, MORE = 5, 6
MOST = 150  # kilobytes of each child: noise. CPython 3.11 to 3.13 would leave 220 to 600.

FORKS = """
import os
import pyvm

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1024

def fork(count):
    before = resident()
    for _ in range(count):
        assert pyvm.fork(int).wait() == 0
    return (resident() - before) / count
"""


def forks_in(kind):
    """A function that forks so many times in a VM of that kind: kilobytes that each has left."""
    if kind == "main":
        exec(FORKS, globals())
        return None, fork  # noqa: F821
    vm = pyvm.VM(kind, path=sys.path, environment=dict(os.environ))
    vm.run(FORKS)
    return vm, lambda count: vm.call("__main__:fork", count)


def kinds():
    return ["main", "shared-gil", "own-gil"][: 2 + (sys.version_info >= (3, 12))]


def measure(kind, block):
    vm, fork = forks_in(kind)
    fork(FIRST)
    left = [fork(block) for _ in range(BLOCKS)]
    if vm:
        vm.close()
    return left


def check():
    left = measure("main", MORE)
    is_fine = sorted(left)[1] <= MOST  # what is left of each is left in each block
    if not is_fine:
        print("memory.py: each child leaves %s kB; at most %d are allowed" % ([round(each) for each in left], MOST), file=sys.stderr)
    return is_fine


def tell(count, *some):
    for kind in some or kinds():
        begin = time.monotonic()
        left = measure(kind, int(count) // BLOCKS)
        print("%s %s: kB of each child, for each fifth of %s forks: %s; %d s"
              % (sys.version.split()[0], kind, count, " ".join("%.1f" % each for each in left), time.monotonic() - begin), flush=True)
    return True


if __name__ == "__main__":
    sys.exit(not (tell(*sys.argv[1:]) if len(sys.argv) > 1 else check()))
