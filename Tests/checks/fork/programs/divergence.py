# The state of both is the same at the fork, and each one's own from there on: variables, modules, classes, closures,
# generators, random numbers, cycles and identity. The child alone seeds the module random anew, as CPython has it.
import collections
import json
import os
import random
import sys
from forking import fork, say, waitpid


class Node:
    count = 0

    def __init__(self):
        self.me = self
        Node.count += 1


def counter():
    value = 0

    def count():
        nonlocal value
        value += 1
        return value

    return count


def numbers():
    value = 0
    while True:
        yield value
        value += 1


node, count, generator = Node(), counter(), numbers()
alias = node
shared = [[1], collections.OrderedDict(a=1), {2}]
shared.append(shared)
count(), next(generator), next(generator)
random.seed(17)
chance = random.Random(17)
json.extra = "set"


def look():
    return [
        alias is node is node.me,
        shared[3] is shared,
        shared[:3],
        Node.count,
        isinstance(node, Node),
        count(),
        next(generator),
        chance.random(),
        json.extra,
    ]


def change(name):
    local.append(name)
    shared[0].append(name)
    shared[1][name] = name
    Node.count += len(name)
    node.name = name
    json.extra = name
    sys.path.append(name)


def report(file):
    file.write(repr([look(), local, node.name, sys.path[-1], random.random()]))


local = ["before"]
reader, writer = os.pipe()
pid = fork()
if pid == 0:
    os.close(reader)
    with open(writer, "w") as file:
        file.write(repr(look()) + "\n")
        change("child")
        report(file)
    sys.exit()
os.close(writer)
same = repr(look())
change("parent")
with open(reader) as file:
    at_fork, later = file.read().split("\n")
say("the same at the fork:", at_fork == same)
waitpid(pid, 0)
say("random seeded anew:", repr(random.random()) not in later)
say("child's:", "'child'" in later, "'parent'" not in later)
say("parent's:", local, node.name, sys.path[-1], json.extra, Node.count, shared[0], list(shared[1]))
say("in step:", count(), next(generator))
# Expected:
# the same at the fork: True
# random seeded anew: True
# child's: True True
# parent's: ['before', 'parent'] parent parent parent 7 [1, 'parent'] ['a', 'parent']
# in step: 3 3
