"""What the library keeps for a program is in a clone, and in a child: classes registered with abc, contexts of decimal.

    registered.py KIND
"""
import sys

import pyvm

KIND = sys.argv[1]
PROGRAM = """
import array, contextvars, decimal, functools, io, numbers, os, queue, sched, sys
import _collections_abc as abc  # as who has not imported collections.abc finds it
import _pydecimal as in_python

class Own:
    pass

for each in abc.Sequence, numbers.Number, io.RawIOBase, os.PathLike:
    each.register(Own)
abc.Hashable.register(array.array)
abc.Mapping.register(functools.partial)
abc.Iterator.register(queue.LifoQueue)
abc.Iterator.register(sched.scheduler)

context, context_in_python = decimal.getcontext(), in_python.getcontext()
space = contextvars.copy_context()
for each in decimal, in_python:
    space.run(each.setcontext, each.Context(prec=3))
other, other_in_python = space.run(decimal.getcontext), space.run(in_python.getcontext)
"""
ANSWERS = [
    "issubclass(Own, abc.Sequence) and issubclass(Own, numbers.Number) and issubclass(Own, io.RawIOBase) and issubclass(Own, os.PathLike)",
    "issubclass(array.array, abc.Hashable) and issubclass(functools.partial, abc.Mapping)",
    "issubclass(queue.LifoQueue, abc.Iterator) and issubclass(sched.scheduler, abc.Iterator)",
    "not issubclass(Own, abc.Mapping) and not issubclass(functools.partial, abc.Sequence)",
    "context is decimal.getcontext() and context_in_python is in_python.getcontext()",
    "space.run(decimal.getcontext) is other and space.run(in_python.getcontext) is other_in_python",
    "(context.prec, other.prec, other_in_python.prec) == (28, 3, 3)",
]
# The contexts of which new ones are made; that of the thread is as a new one was before.
CHANGED = """
import decimal, threading
kept = decimal.getcontext().prec
decimal.DefaultContext.prec, decimal.ExtendedContext.Emax = 11, 5
decimal.DefaultContext.traps[decimal.Inexact] = True
extended = decimal.ExtendedContext
"""
OF_CHANGED = [
    "decimal.getcontext().prec == kept == 28 and decimal.Context().prec == 11",
    "extended is decimal.ExtendedContext and extended.Emax == 5 and not extended.traps[decimal.Inexact]",
    "(new := decimal.Context()).traps[decimal.Inexact] and not decimal.BasicContext.traps[decimal.Inexact]",
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
check(CHANGED, OF_CHANGED)
print("%s: what the library keeps is there" % KIND)
