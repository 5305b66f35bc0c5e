"""The report has every object of a VM, tells of each what a fork does with it, and changes nothing.

    report.py KIND
"""
import json
import sys

import library
import pyvm

KIND = sys.argv[1]

PROGRAM = '''
import collections, gc, json, os, socket, sys, threading, weakref
import pyvm.fork

class Thing: pass
thing = Thing(); thing.list = [1, {"key": Thing()}]; thing.me = thing
class Slotted: __slots__ = ("a",)
slotted = Slotted(); slotted.a = thing.list[1]["key"]
def function(a, b=[1]): return thing
channel = pyvm.Channel()
open_file = open("/dev/null")
one, two = socket.socketpair()
frame = sys._getframe()
handler = print
'''


def check_kinds():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM)
        vm.run("report = pyvm.fork.report()")
        for expected, objects in {
            "copied": "thing, thing.list, thing.list[1], thing.list[1]['key'], slotted, Thing, Slotted, function, function.__defaults__[0], "
                      "vars(), json, json.loads, Thing.__mro__, open_file, open_file.buffer",
            "shared": "channel, open_file.buffer.raw, one",
            "fresh": "print, int, sys, dict.keys, gc.collect, type({}.keys())",
            "refused": "frame",
        }.items():
            found = vm.eval("[report.of(each).kind for each in (%s,)]" % objects)
            assert set(found) == {expected}, (expected, objects, found)
        assert vm.eval("report.of(thing.list[1]).path, report.of(slotted.a).path") == (
            "__main__.thing.list[1]", "__main__.slotted.a"), vm.eval("report.of(thing.list[1]).path, report.of(slotted.a).path")
        assert vm.eval("report.of(object()), report.of(int).why, 'frame' in report.of(frame).why, report.of(thing).type") == (None, None, True, "__main__.Thing")
        assert vm.eval("[(each.path, each.kind) for each in report.refused]") == [("__main__.frame", "refused")]
        told = json.loads(vm.eval("report.json()"))
        assert told["version"] == 1 and len(told["objects"]) == vm.eval("len(report)")
        assert sum(each["objects"] for each in told["counts"].values()) == len(told["objects"])
        assert sum(each["bytes"] for each in told["counts"].values()) == sum(each["bytes"] for each in told["objects"]) > 0
        assert {each["kind"] for each in told["objects"]} == {"copied", "shared", "fresh", "refused", "unreached"}
        assert sum(kinds[kind]["objects"] for kinds in told["modules"] for kind in kinds if kind != "name") == len(told["objects"])
        assert [each["path"] for each in json.loads(vm.eval("report.json(objects=False)"))["objects"]] == ["__main__.frame"]
        text = vm.eval("report.text()")
        assert "refused:\n  __main__.frame, a builtins.frame: " in text and "copied" in text, text
        # A template leaves out what the report has as refused, and nothing else.
        vm.run("with pyvm.fork.Template(leaves_out=True).clone() as made:\n"
               " left = made.eval('[name for name, value in vars(__import__(\"__main__\")).items() if type(value).__name__ == \"LeftOut\"]')")
        assert vm.eval("left") == ["frame"], vm.eval("left")


def look():
    """What a report could change, and what it must not."""
    import gc
    import os
    import random
    import sys
    import _pyvm
    gc.collect()
    return {
        "modules": [(name, id(module)) for name, module in sys.modules.items()],
        "variables": {name: sorted((key, id(value)) for key, value in vars(module).items() if isinstance(key, str) and key != "__warningregistry__")
                      for name, module in list(sys.modules.items()) if hasattr(module, "__dict__") and name not in ("__main__", "pyvm.fork._report")},
        "files": sorted(each for each in os.listdir("/proc/self/fd")),
        "hooks": [list(map(id, each)) for each in _pyvm.fork_hooks()], "random": random.getstate(), "path": list(sys.path), "argv": list(sys.argv),
    }


def check_unchanged():
    with pyvm.VM(KIND) as vm:
        vm.run(PROGRAM + "called = []\nimport random\nos.register_at_fork(before=lambda: called.append(1))\npyvm.fork.report()")
        before = vm.call(look)
        vm.run("pyvm.fork.report()")
        after = vm.call(look)
        for name in before:
            assert before[name] == after[name], (name, [pair for pair in zip(before[name], after[name]) if pair[0] != pair[1]][:3])
        assert vm.eval("called") == []


def all_are_there():
    """In a VM: how many objects the garbage collector knows, which of them the report has not, and the report's counts."""
    import gc
    import pyvm.fork
    taken = gc.get_objects()
    report = pyvm.fork.report()
    missing = [str(type(each)) for each in taken if report.of(each) is None and each is not taken]
    return len(taken), missing, report.counts, [(each.path, each.type, each.why) for each in report.refused]


def check_library():
    with pyvm.VM(KIND) as vm:
        vm.call(library.import_library, library.NOT_IMPORTED)
        count, missing, counts, refused = vm.call(all_are_there)
        assert not missing, missing[:20]
        assert count > 20000 and sum(number for number, _ in counts.values()) > 2 * count, (count, counts)
        assert not refused, refused
        assert counts["unreached"][0] < counts["copied"][0] / 2, counts
        return count, counts


check_kinds()
check_unchanged()
if not (sys.version_info[:2] == (3, 12) and KIND == "own-gil"):  # see test-clone
    print("%s: %d objects, all in the report: %s" % (KIND, *check_library()))
