"""The end of a parcel of state, which nobody needs any more, is freed: in a child when it has begun, and when a template is let go of.

    memory.py KIND

What modules that wait still hold is seen when all are made: it is freed then.
"""
import sys

import pyvm

KIND = sys.argv[1]
PROGRAM = """
import argparse, ast, gc, inspect, os, sys
import pyvm.fork
big = [str(number) * 8 for number in range(400000)]  # 20 MB in a parcel, behind all that may wait

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")

def held():
    "What is freed when all that waits is made."
    from pyvm.fork import _waiting
    assert _waiting._state, "nothing waits"
    before = resident()
    _waiting.fill_all()
    assert _waiting._state is None and len(big) == 400000 and argparse.ArgumentParser()
    return before - resident()
"""
LEAST = 15_000_000


def check_template():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM)
        template = vm.call("pyvm.fork._template:Template")
    assert template.size < 2 * LEAST, template.size
    with template.clone() as first, template.clone() as last:
        assert first.call("__main__:held") < LEAST / 2, "the template needs it"
        before = first.call("__main__:resident")
        template.close()
        freed = before - first.call("__main__:resident")
        assert freed > LEAST, freed
        held = last.call("__main__:held")
        assert held < LEAST / 2, held


def check_child():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM + """
def check():
    found = held()
    assert found < 7500000, found
child = pyvm.fork(check)
assert child.wait() == 0
""")


check_template()
check_child()
print("%s: the end of a parcel is freed" % KIND)
