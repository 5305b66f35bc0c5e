"""What the library keeps for a program is in a clone, and in a child: classes registered with abc.

    registered.py KIND
"""
import sys

import pyvm

KIND = sys.argv[1]
PROGRAM = """
import array, functools, io, numbers, os, queue, sched, sys
import _collections_abc as abc  # as who has not imported collections.abc finds it

class Own:
    pass

for each in abc.Sequence, numbers.Number, io.RawIOBase, os.PathLike:
    each.register(Own)
abc.Hashable.register(array.array)
abc.Mapping.register(functools.partial)
abc.Iterator.register(queue.LifoQueue)
abc.Iterator.register(sched.scheduler)
"""
ANSWERS = [
    "issubclass(Own, abc.Sequence) and issubclass(Own, numbers.Number) and issubclass(Own, io.RawIOBase) and issubclass(Own, os.PathLike)",
    "issubclass(array.array, abc.Hashable) and issubclass(functools.partial, abc.Mapping)",
    "issubclass(queue.LifoQueue, abc.Iterator) and issubclass(sched.scheduler, abc.Iterator)",
    "not issubclass(Own, abc.Mapping) and not issubclass(functools.partial, abc.Sequence)",
]


def check(program, answers):
    with pyvm.VM(KIND) as vm:
        vm.run(program)
        with vm.call("pyvm.fork._template:Template") as template, template.clone() as made:
            for each in answers:
                assert vm.eval(each), each
                assert made.eval(each), "in a clone: " + each
        vm.run("def ask(answers):\n for each in answers: assert eval(each), 'in a child: ' + each\nimport pyvm.fork")
        vm.run("child = pyvm.fork(ask, (%r,))\nassert child.wait() == 0" % (answers,))


check(PROGRAM, ANSWERS)
print("%s: what the library keeps is there" % KIND)
