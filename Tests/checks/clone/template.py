"""A template is a VM's state, of which any number of VMs begin, from any thread and any VM.

    template.py KIND
"""
import gc
import os
import sys
import tempfile
import threading

import pyvm
from pyvm.fork import Template, _template

KIND = sys.argv[1]
OPTIONS = {} if sys.version_info[:2] == (3, 11) and KIND == "shared-gil" else {"memory_limit": 1 << 30}

PROGRAM = '''
import atexit, collections, os, random, re, sys, threading, _thread
from pyvm.fork import Template

class Agent:
    def __init__(self, name): self.name, self.seen = name, []
    def see(self, what):
        self.seen.append(what)
        return self.seen

agents = {name: Agent(name) for name in ("a", "b")}
first = agents["a"]; first.friend = first
counted = collections.Counter("hello")
pattern = re.compile("h(.)")
lock = threading.RLock(); lock.acquire()
kept = threading._PyRLock(); kept.acquire()
def steps():
    yield from agents
step = steps(); next(step)
hooks = []
os.register_at_fork(before=lambda hooks=hooks: hooks.append("before"), after_in_parent=lambda hooks=hooks: hooks.append("parent"),
                    after_in_child=lambda hooks=hooks: hooks.append("child"))
sys.argv[:] = ["program", "argument"]
sys.path.append("/of/the/program")
os.environ["OF_PROGRAM"] = "yes"
template = Template()
agents["a"].see("after it was frozen")
'''


def check_clones():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM)
        assert vm.eval("hooks") == ["before", "parent"]
        vm.run("clones = [template.clone(name='agent %d' % i) for i in range(3)]")
        for i in range(3):
            there = vm.eval("clones[%d].eval('first.see(%d), first.friend is first, first is agents[\"a\"], counted[\"l\"], next(step), pattern.match(\"ho\")[1]')" % (i, i))
            assert there == ([i], True, True, 2, "b", "o"), there
            assert vm.eval("clones[%d].name, clones[%d].kind, clones[%d].id" % (i, i, i))[:2] == ("agent %d" % i, KIND)
            assert vm.eval("clones[%d].eval('hooks, lock._is_owned() and kept._is_owned(), template if \"template\" in globals() else None')" % i) == (["before", "child"], True, None)
            assert vm.eval("clones[%d].eval('threading.current_thread() is threading.main_thread(), len(threading.enumerate())')" % i) == (True, 1)
        assert vm.eval("len({each.eval('random.random()') for each in clones})") == 3, "each is seeded anew"
        assert vm.eval("first.seen") == ["after it was frozen"]
        vm.run("[each.close() for each in clones]")


# What each clone imports of the package. Another import for each costs a part of what making a VM takes (docs/internals/clone.md).
OF_EACH = ["_at_end", "_child", "_environment", "_multiprocessing", "_restore", "_restore_settings", "_waiting"]


def check_imports():
    """What the cloner imports is part of the state, so it imports nothing that a clone would begin with."""
    with pyvm.VM(KIND) as vm:
        template = _template.template_of(vm.call("pyvm.fork._template:freeze", False))
    with template.clone() as one:
        found = one.eval("sorted(name[len('pyvm.fork.'):] for name in __import__('sys').modules if name.startswith('pyvm.fork.'))")
    assert found == OF_EACH, found


def check_failing_hook():
    """What a hook raises is told to sys.unraisablehook, and all goes on."""
    with pyvm.VM(KIND) as vm:
        vm.run("import os, sys\nfrom pyvm.fork import Template\ntold = []\nsys.unraisablehook = lambda what, told=told: told.append(type(what.exc_value))\n"
               "def fail(): raise LookupError\nos.register_at_fork(before=fail)\nwith Template().clone() as one: pass")
        assert vm.eval("told == [LookupError]"), vm.eval("told")


def check_options():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM)
        vm.run("own = template.clone(argv=['its', 'own'], environment={'OF_CLONE': '1'}, path=[*sys.path, '/of/the/clone'], allow_threads=True, **%r)" % OPTIONS)
        assert vm.eval("own.eval('sys.argv, dict(os.environ), sys.path[-1]')") == (["its", "own"], {"OF_CLONE": "1"}, "/of/the/clone")
        assert vm.eval("own.memory_limit") == OPTIONS.get("memory_limit")
        vm.run("own.close(); other = template.clone()")
        assert vm.eval("other.eval('sys.argv, os.environ[\"OF_PROGRAM\"], sys.path[-1]')") == (["program", "argument"], "yes", "/of/the/program")
        vm.run("other.close()")
        for bad, error in (("python='3.13'", TypeError), ("recycle=True", TypeError), ("kind='no kind'", ValueError), ("name=3", TypeError), ("argv=3", TypeError)):
            try:
                vm.run("template.clone(%s)" % bad)
            except error:
                continue
            raise AssertionError(bad)
        try:
            vm.run("holder = sys._getframe(); Template()")
        except TypeError as error:
            assert "frame" in str(error), error
        else:
            raise AssertionError("a frame was frozen")
        vm.run("some = Template(leaves_out=True)\nwith some.clone() as one: assert one.eval('repr(holder)') == '<a builtins.frame, left out by the fork>'")
        assert vm.eval("template.size") > 1000
        vm.run("template.close(); template.close()")
        try:
            vm.run("template.clone()")
        except ValueError as error:
            assert "closed" in str(error)
        else:
            raise AssertionError("a closed template was cloned")
        assert vm.eval("repr(template)") == "<pyvm.fork.Template: closed>"


def check_everywhere():
    """Its VM is closed, and it is cloned here, in another VM, by many threads, and by a clone of it."""
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM)
        template = vm.eval("template")
    with template, pyvm.VM(KIND) as other:
        with template.clone() as one:
            assert one.eval("first.see(1)") == [1]
        other.call("builtins:exec", "global t\ndef use(t):\n with t.clone() as one: return one.eval('first.see(2)')\nimport __main__; __main__.use = use")
        assert other.call("__main__:use", template) == [2]
        found, kind = [], KIND

        def use(i):
            for _ in range(2):
                with template.clone() as one:
                    found.append(one.eval("first.see(%d)" % i) == [i])

        threads = [threading.Thread(target=use, args=(i,)) for i in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert found == [True] * 8, found
        with template.clone() as one:
            one.run("second = Template()\nwith second.clone() as two: assert two.eval('first.see(3)') == [3]")
        del one, kind


OPEN = '''
import os, socket
from pyvm.fork import Template
one, two = socket.socketpair()
file = open("file", "w+")
file.write("waits")
shared = open(file.fileno(), "rb", closefd=False)
template = Template()
'''


def numbers():
    return sorted(each for each in os.listdir("/proc/self/fd"))


def check_files():
    """Each clone has duplicates of its own, also when the frozen VM has closed the files."""
    gc.collect()
    before = numbers()
    vm = pyvm.VM(KIND)
    vm.run(OPEN)
    template = vm.eval("template")
    vm.run("one.close(); template.close(); file.close(); os.unlink('file')")
    clones = [template.clone() for _ in range(3)]
    there = [each.eval("one.fileno(), two.fileno(), file.fileno(), shared.fileno()") for each in clones]
    assert len({number for each in there for number in each[:3]}) == 9 and all(each[2] == each[3] for each in there), there
    clones[0].run("one.send(b'from a clone')")
    assert clones[1].eval("two.recv(20)") == b"from a clone"
    vm.run("assert two.fileno() >= 0; two.close()")
    for i, each in enumerate(clones):
        each.run("file.flush()")
        assert each.eval("file.tell()") == 5 * i + 10, "the frozen one has written, and each has what was not written then"
        each.close()
    vm.close()
    template.close()
    gc.collect()
    assert numbers() == before, (before, numbers())


def check_failing_clone():
    """A clone that fails is closed, with all that it has got."""
    gc.collect()
    before = numbers()
    with pyvm.VM(KIND) as vm:
        vm.run("from pyvm.fork import Template\nclass Late:\n def __hash__(self):\n  if 'begins' in globals(): return 1\n"
               "  raise LookupError('not there')\nbegins = True; late = {Late(): 1}; del begins; file = open('/dev/null')\n"
               "template = Template()")
        for _ in range(3):
            try:
                vm.run("template.clone()")
            except LookupError as error:
                assert "not there" in str(error)
            else:
                raise AssertionError("it was cloned")
        vm.run("late = None; template.close(); file.close()")
    gc.collect()
    assert numbers() == before, (before, numbers())


def check_leaks():
    """Neither the template's VM nor the one that clones it keeps anything of a clone."""
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM + "import gc\ncounts = []\nfor _ in range(8):\n with template.clone() as one: pass\n del one; gc.collect(); counts.append(len(gc.get_objects()))")
        counts = vm.eval("counts")
        assert counts[-1] <= counts[2] + 5, counts


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    check_clones()
    check_imports()
    check_failing_hook()
    check_options()
    check_everywhere()
    check_files()
    check_failing_clone()
    check_leaks()
    os.chdir("/")
print("%s: templates cloned" % KIND)
