"""What all interpreters of the process share: who they are, their queues and channels.

A VM of its own has it, the keeper, which nobody else uses; the others ask it by a proxy. So it needs no memory outside of
Python, and one lock; and it lasts as long as anybody needs it.
"""

import threading
from collections import Counter

import _pyvm
from pyvm.interpreters._errors import InterpreterError, InterpreterNotFoundError
from pyvm.interpreters._lined_channels import Channels
from pyvm.interpreters._lined_queues import Queues

MAIN = 0
RUNTIME, CAPI, STDLIB = 1, 3, 5  # who has made an interpreter: WHENCE_* of _interpreters


class _Interpreter:
    def __init__(self, vm, whence):
        self.vm, self.whence = vm, whence
        self.holders = Counter()  # Interpreter objects, by interpreter; the last one closes it if it is linked with them
        self.is_linked = False
        self.is_running = whence != STDLIB  # the code of the others is running as long as they live


class World:
    """Each function is called under the lock, by its name: world("queues", "put", ...)."""

    def __init__(self):
        self.lock = threading.Lock()
        self.keeper = _pyvm.current()
        self.main = None  # the VM with the number 0
        self.interpreters = {}
        self.parts = {"queues": Queues(), "channels": Channels(), "interpreters": self}

    def __call__(self, part, name, /, *args):
        with self.lock:
            return getattr(self.parts[part], name)(*args)

    # ---- Who is there ----

    def number_of(self, vm):
        return MAIN if vm == self.main else vm.id

    def find(self, number):
        try:
            return self.interpreters[number]
        except KeyError:
            raise InterpreterNotFoundError("unrecognized interpreter ID %d" % number) from None

    def join(self, vm):
        """A VM that is here, by whoever it was made. The first one, of those that were not made here, is the main one."""
        if MAIN not in self.interpreters and vm.id not in self.interpreters:
            self.main = vm
            self.interpreters[MAIN] = _Interpreter(vm, RUNTIME)
        number = self.number_of(vm)
        self.interpreters.setdefault(number, _Interpreter(vm, CAPI))
        return number

    def add(self, vm, is_linked, holder):
        """A VM that was just made by `create`, for an interpreter that holds it, or None."""
        self.interpreters[vm.id] = its = _Interpreter(vm, STDLIB)
        its.is_linked = is_linked
        if holder is not None:
            its.holders[holder] += 1
        return vm.id

    def all(self):
        for number, each in [*self.interpreters.items()]:
            if not each.vm.is_open:
                self.ends(number)
        return [(number, each.whence) for number, each in sorted(self.interpreters.items())]

    def look(self, number):
        its = self.find(number)
        return its.whence, its.is_running, its.vm

    # ---- How long they live ----

    def hold(self, asking, number, is_linked):
        its = self.find(number)
        its.holders[asking] += 1
        its.is_linked = its.is_linked or is_linked

    def drop(self, asking, number):
        """True: it was the last one, and the interpreter is to be destroyed."""
        its = self.find(number)
        its.holders[asking] -= 1
        return its.is_linked and its.holders.total() <= 0

    def ends(self, number):
        """An interpreter has ended, or is about to. The numbers of those that nobody holds any more."""
        if self.interpreters.pop(number, None) is None:
            return []
        for part in ("queues", "channels"):
            self.parts[part].interpreter_ends(number)
        return [other for other, its in self.interpreters.items()
                if its.holders.pop(number, 0) and its.is_linked and its.holders.total() <= 0]

    def leave(self, number):
        """An interpreter ends. The VMs that end with it: those that it was the last to hold; with the last that others than
        `create` have made, all, and the keeper."""
        ending, vms = self.ends(number), []
        if all(each.whence == STDLIB for each in self.interpreters.values()):
            ending = [*self.interpreters]
            vms.append(self.keeper)
        for other in ending:  # which grows meanwhile
            if other in self.interpreters:
                vms.insert(0, self.interpreters[other].vm)
                ending += self.ends(other)
        return vms

    def to_destroy(self, number, asking):
        """The VM, which nobody may run any more."""
        its = self.find(number)
        if number == asking:
            raise InterpreterError("cannot destroy the current interpreter")
        if number == MAIN:
            raise InterpreterError("cannot destroy the main interpreter")
        if its.is_running:
            raise InterpreterError("interpreter running")
        its.is_running = True
        return its.vm

    # ---- Running ----

    def begin(self, number):
        """The VM, in which the caller runs code until `finish`."""
        its = self.find(number)
        if its.is_running:
            raise InterpreterError("interpreter already running")
        its.is_running = True
        return its.vm

    def finish(self, number):
        if number in self.interpreters:
            self.interpreters[number].is_running = False


def new_world(main):
    """In the keeper: a proxy of a new world."""
    return _pyvm.proxy(World())
