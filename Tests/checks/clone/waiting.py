"""Modules of the state that a clone makes when they are first used: what they are like until then, and what can go wrong.

    waiting.py KIND

The modules of MODULES are in a folder of their own. Each case is a clone of one template, or of a clone.
"""
import sys
import tempfile
from pathlib import Path

import pyvm

KIND = sys.argv[1]
MODULES = {
    "base": """
        class Base:
            pass
        made = [Base(), Base()]
        by_name = {"first": made[0]}
        text = "as it was"
    """,
    "above": """
        import base
        from base import Base, made
        class Above(Base):
            pass
        kept = made[0]
        def text():
            return base.text
    """,
    "used": "answer = 42",
    "package/__init__": "from . import part; name = 'package'",
    "package/part": "name = 'part'",
    # While its dict is made, code asks a module that needs what comes behind the dict.
    "asking": "import asked",
    "asked": """
        class Key:
            def __hash__(self):
                import askers
                return askers.number()
        keys = {Key(): 1}
        later = object()
    """,
    "askers": """
        def number():
            return 7
        import asked
        later = asked.later
    """,
    # To make it takes a while, and may fail.
    "slow": """
        import builtins
        class Key:
            def __hash__(self):
                import time
                time.sleep(0.02)
                builtins.hashed = getattr(builtins, "hashed", 0) + 1
                if getattr(builtins, "fails", None):
                    raise builtins.fails
                return 1
        keys = {Key(): 1}
        def answer():
            return len(keys)
    """,
}
PROGRAM = """
import builtins, sys, typing
import askers, asked, asking, above, base, package.part, slow, used
function = used  # the module, which is not used for that
base.text = "changed"
def waits(*names):
    return [name for name in names if type(sys.modules[name]).__name__ == "Waiting"]
"""
WAITING = "above", "base", "slow", "used", "package", "package.part", "asking", "asked", "askers", "typing"


def write(folder):
    for name, text in MODULES.items():
        path = Path(folder, name + ".py")
        path.parent.mkdir(exist_ok=True)
        lines = text.strip("\n").splitlines()
        indent = len(lines[0]) - len(lines[0].lstrip())
        path.write_text("\n".join(line[indent:] for line in lines) + "\n")


# Modules of the library alone wait. Here others do, too, to have modules that are as the cases want them.
ALL_WAIT = "from pyvm.fork import _pieces; _pieces.is_of_library = lambda module, name: True"


def template_of(vm):
    return vm.call("pyvm.fork._template:Template")


def check(vm, *expressions):
    for each in expressions:
        assert vm.eval(each), (each, vm.eval(each))


def check_first_use(clone):
    with clone() as vm:
        assert vm.call("__main__:waits", *WAITING) == list(WAITING)
        check(vm, "isinstance(used, type(sys)) and used.__class__ is type(sys)", "used.__name__ == 'used' and used.__file__.endswith('used.py')",
              "package.__path__ == [package.__file__.rpartition('/')[0]]",
              "type(used) == type(sys) and type(sys) == type(used) and not type(used) != type(sys) and type(used) != type",
              "type(used) in (int, type(sys)) and {type(sys): 1}[type(used)] == 1 and issubclass(type(used), type(sys))")
        assert vm.call("__main__:waits", *WAITING) == list(WAITING), "a module's name does not need it"
        check(vm, "above.Above.__mro__[1] is base.Base and above.kept is base.made[0] is base.by_name['first']",
              "type(above.kept) is base.Base and type(base) is type(sys)", "above.text() == base.text == 'changed'")
        assert vm.call("__main__:waits", *WAITING) == [name for name in WAITING if name not in ("above", "base")]
        check(vm, "function is used and function.answer == 42", "package.part.name == 'part'")
        check(vm, "typing.get_type_hints(waits) == {} and typing.List[int].__origin__ is list")
        vm.run("import typing as other\nassert other is typing and sys.modules['typing'] is typing")


def check_each_way(clone):
    """However a module is used, it is there first."""
    for code in ("assert 'answer' in dir(used)", "assert vars(used)['answer'] == 42", "from used import answer; assert answer == 42",
                 "used.answer = 5; assert used.answer == 5 and used.__spec__.name == 'used'", "del used.answer; assert not hasattr(used, 'answer')",
                 "import package.part as part; assert part.name == 'part'", "import importlib; assert importlib.reload(used).answer == 42",
                 "import io, pickle; pickler = pickle.Pickler(io.BytesIO()); "
                 "pickler.dispatch_table = {type(sys): lambda module: (__import__, (module.__name__,))}; pickler.dump(used)",
                 "import inspect; assert inspect.getmodule(used) is used", "assert not hasattr(used, 'nothing') and used.answer == 42",
                 "exec('from used import *'); assert answer == 42", "assert repr(used).startswith(\"<module 'used' from \")"):
        with clone() as vm:
            vm.run(code)


def check_values(vm):
    """Values are the same object in all modules that have them; classes are known to those below which they are."""
    vm.run("""
import argparse, enum, re
first, second = type(sys)("first"), type(sys)("second")
exec(compile("from argparse import SUPPRESS; text = '-' * 40; number, real, raw, pair = 10 ** 20, float('nan'), b'-' * 40, (10 ** 20, '-')", "x", "exec"), vars(first))
vars(second).update({name: value for name, value in vars(first).items() if not name.startswith("_")})
found = re.compile("ab?c")
sys.modules["first"], sys.modules["second"] = first, second
import above
""")
    with template_of(vm) as template, template.clone() as made:
        made.run("""
assert all(vars(first)[name] is vars(second)[name] for name in ("SUPPRESS", "text", "number", "real", "raw", "pair"))
import argparse
assert first.SUPPRESS is argparse.SUPPRESS and waits("typing") and not waits("above", "base", "used")
parser = argparse.ArgumentParser()
parser.add_argument("--x", default=first.SUPPRESS)
assert vars(parser.parse_args([])) == {}
assert [each.__name__ for each in base.Base.__subclasses__()] == ["Above"]
""")
    vm.run("del first, second, sys.modules['first'], sys.modules['second']")


def check_needed(vm):
    """What the program itself refers to is there from the beginning, with all that it needs."""
    vm.run("kept = above.kept")
    with template_of(vm) as template, template.clone() as made:
        assert made.call("__main__:waits", "base", "above", "used") == ["above", "used"]
        check(made, "kept is base.made[0] is above.kept")
    vm.run("del kept")


def check_asked_meanwhile(clone):
    with clone() as vm:
        check(vm, "asked.keys and askers.later is asked.later and len(asked.keys) == 1")
    with clone() as vm:
        check(vm, "askers.later is asked.later and askers.number() == 7 and asking.asked is asked")


def check_threads(clone):
    with clone() as vm:
        vm.run("""
import threading
barrier, answers, builtins.hashed = threading.Barrier(8), [], 0
def ask():
    barrier.wait()
    answers.append((slow.answer(), slow.Key))
threads = [threading.Thread(target=ask) for _ in range(8)]
[each.start() for each in threads], [each.join() for each in threads]
assert answers == [(1, slow.Key)] * 8 and builtins.hashed == 1, (answers, builtins.hashed)
""")


def check_failures(clone):
    """As an import that has failed: who asks again tries again."""
    for error in "KeyboardInterrupt()", "MemoryError('none')", "SystemError('other')", "LookupError('mine')":
        with clone() as vm:
            vm.run(f"""
builtins.fails = error = {error}
for _ in range(2):
    try:
        slow.answer
    except BaseException as raised:
        assert raised is error, raised
    else:
        raise AssertionError("it was made")
assert waits("slow") and slow.__name__ == "slow"
builtins.fails = None
assert slow.answer() == 1 and not waits("slow")
""")
    with clone() as vm:
        vm.run("""
def deep(number):
    return above.text() if number == 0 else deep(number - 1)
for left in range(1, 60):
    try:
        deep(sys.getrecursionlimit() - left)
    except RecursionError:
        pass
assert above.text() == "changed" and above.kept is base.made[0]
""")


def check_children(clone):
    """Clones of clones have all, whether their parent has used it or not."""
    with clone() as vm:
        vm.run("used.answer += 1")
        with template_of(vm) as again, again.clone() as made:
            check(made, "used.answer == 43 and above.kept is base.made[0] and base.text == 'changed'", "asked.keys and package.name == 'package'")
            made.run("import pyvm.fork\nchild = pyvm.fork(lambda: (above.text(), used.answer) == ('changed', 43))\nassert child.wait() is not None")


def check_programs(clone):
    """Programs that a clone starts have its os.environ."""
    with clone(environment={"OWN": "of the clone"}) as vm:
        vm.run("import subprocess\nassert b'OWN=of the clone' in subprocess.check_output(['/usr/bin/env'])")
        vm.run("""
import os
os.environ["LATER"] = "1"
read, write = os.pipe()
pid = os.posix_spawn("/usr/bin/env", ["env"], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, write, 1)])
os.close(write)
with open(read, "rb") as file:
    assert {b"OWN=of the clone", b"LATER=1"} <= set(file.read().splitlines())
assert os.waitpid(pid, 0) == (pid, 0)
""")


def check_library():
    """Of the library a clone begins with what it needs. What CPython has one of, as the text "+" and the number 1, ties no modules."""
    with pyvm.VM(KIND) as vm:
        vm.run("""
import argparse, ast, copyreg, importlib.util, inspect, json, logging, pathlib, pickle, queue, re, sys, traceback, urllib.parse
class Mine:
    pass
copyreg.pickle(Mine, lambda mine: "mine")
def waits(*names):
    return [name for name in names if type(sys.modules[name]).__name__ == "Waiting"]
""")
        late = ["argparse", "ast", "inspect", "json.decoder", "pathlib", "pickle", "queue", "traceback", "urllib.parse"]
        with template_of(vm) as template, template.clone() as made:
            assert made.call("__main__:waits", *late, "logging") == late
            check(made, "copyreg.dispatch_table[Mine](None) == 'mine'", "argparse.ONE_OR_MORE is chr(43) and logging.NOTSET is int('0')",
                  "importlib.util.module_from_spec and importlib.machinery is sys.modules['importlib.machinery']",
                  "pickle.loads(pickle.dumps(re.compile('a'))) == re.compile('a') and copyreg.dispatch_table[re.Pattern] is re._pickle",
                  "logging.Logger.info.__code__.co_filename is logging.Formatter.format.__code__.co_filename")


def check_import():
    """A module in C that another thread imports is waited for."""
    with pyvm.VM(KIND) as vm:
        vm.run("import csv, sys, threading")
        with template_of(vm) as template, template.clone() as made:
            made.run("""
assert type(csv).__name__ == "Waiting" and "_csv" not in sys.modules
begun, go, found = threading.Event(), threading.Event(), []
class Slow:
    def find_spec(self, name, path, target=None):
        if name == "_csv":
            begun.set()
            assert go.wait(60)
sys.meta_path.insert(0, Slow())
threads = [threading.Thread(target=each) for each in (lambda: __import__("_csv"), lambda: found.append(csv.QUOTE_ALL))]
threads[0].start()
assert begun.wait(60)
threads[1].start()
threads[1].join(0.1)
assert threads[1].is_alive() and not found
go.set()
[each.join() for each in threads]
assert found == [csv.QUOTE_ALL] and csv.reader is sys.modules["_csv"].reader and type(csv) is type(sys)
""")


def main():
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        vm = pyvm.VM(KIND, path=[folder, *sys.path])
        vm.run(PROGRAM)
        check_values(vm)
        vm.run(ALL_WAIT)
        with template_of(vm) as template:
            def clone(**options):
                return template.clone(**options)
            for each in check_first_use, check_each_way, check_asked_meanwhile, check_threads, check_failures, check_children, check_programs:
                each(clone)
        check_needed(vm)
        vm.close()
    check_library()
    check_import()
    print("%s: modules wait" % KIND)


main()
