"""A VM's clone has its state, and both go their own ways from there.

    state.py KIND
"""
import sys

import pyvm

KIND = sys.argv[1]

PROGRAM = '''
import collections, contextlib, dataclasses, enum, functools, gc, json, os, random, re, sys, threading, types, weakref

class Thing:
    made = 0
    def __init__(self):
        self.values, self.me = [1], self
    def show(self):
        return self.values, count, super().__repr__()[:9]

class Slotted:
    __slots__ = ("a", "b", "__weakref__")
    def __init__(self): self.a = self

class Secretive:
    """Its reducers refuse: a fork does not ask them."""
    def __init__(self): self.kept = 1
    def __reduce_ex__(self, protocol): raise TypeError("no")

class Hashed:
    def __init__(self, n): self.n = n
    def __hash__(self): return len(json.encoder.ESCAPE.pattern) + len(self.n)
    def __eq__(self, other): return self.n == other.n

class Color(enum.Enum):
    RED = 1
    TEXT = "x"

class Bits(enum.IntFlag):
    A = 1
    B = 2

class Base:
    subclasses = []
    def __init_subclass__(cls): Base.subclasses.append(cls)
class Derived(Base): pass

class Meta(type):
    calls = 0
    def __new__(mcls, name, bases, names):
        mcls.calls += 1
        return super().__new__(mcls, name, bases, names)
class Made(metaclass=Meta): pass

class Words(list):
    def append(self, word): raise RuntimeError("not in a fork")

Point = collections.namedtuple("Point", "x y")

@dataclasses.dataclass
class Record:
    n: int = 3
    tags: list = dataclasses.field(default_factory=list)

def counter(n):
    def more():
        nonlocal n
        n += 1
        return n, more
    return more

@functools.lru_cache(maxsize=7)
def cached(n): return n * count

def with_defaults(a, b=[1], *, c={"d": 2}): return a, b, c
with_defaults.note = with_defaults

@functools.singledispatch
def shown(value): return "any"
@shown.register
def _(value: int): return "int"

thing = Thing(); same = thing; count = 7
slotted = Slotted(); secretive = Secretive(); keyed = {Hashed([1]): "found"}
point = Point(1, thing); record = Record(4); words = Words("ab"); words.note = "own"
more = counter(10); more()
ended = []
def steps(n, ended=ended):
    try:
        for word in ["a", "b", thing]:
            with contextlib.suppress(KeyError):
                yield word, n
    finally:
        ended.append(n)

async def waits(n): return n, await Ready()
class Ready:
    def __await__(self): return (yield "ready"), thing

begun = steps(1); next(begun); fresh = steps(2); done = steps(3); list(done); ended.clear()
waiting = waits(4); waiting.send(None)
def finish(coroutine):
    try: coroutine.send("go")
    except StopIteration as stop: return stop.value

lock = threading.Lock(); lock.acquire()
rlock = threading.RLock(); rlock.acquire(); rlock.acquire()
local = threading.local(); local.x = thing
weak = weakref.ref(thing); values = weakref.WeakValueDictionary(t=thing); held = weakref.WeakSet([thing])
gone = weakref.ref(Slotted()) if not gc.collect() < 0 else None
pattern = re.compile(r"(?P<first>[a-z]+) ([a-z]+)")
ring = []; ring.append(ring)
deep = []
for _ in range(20000): deep = [deep]
handmade = types.ModuleType("handmade"); handmade.f = lambda: handmade; sys.modules["handmade"] = handmade
os.environ["PYVM_CLONED"] = "yes"
os.cloned = thing
sys.path.append("/nowhere")
random.seed(5)
json.marker = [thing]
json.dumps_before, json.dumps = json.dumps, lambda *args: "patched"
sys.setrecursionlimit(1234) if False else None
'''

CASES = '''
same is thing and thing.me is thing and os.cloned is thing and json.marker[0] is thing
thing.show()
slotted.a is slotted, hasattr(slotted, "b")
secretive.kept
keyed[Hashed([1])]
Color.RED, Color(1) is Color.RED, Color("x").name, list(Color), Bits.A | Bits.B
Base.subclasses == [Derived], Meta.calls, type(Made) is Meta
point.x, point.y is thing, record, Record(), Record().tags is not Record().tags
words == ["a", "b"], words.note, type(words) is Words
more()[0], more()[1] is more
cached(2), cached.cache_info().maxsize, cached.__wrapped__(3)
with_defaults(0), with_defaults.note is with_defaults, with_defaults.__kwdefaults__
shown(1), shown("x"), shown.dispatch(bool)(1)
lock.locked(), lock.acquire(False), rlock._is_owned(), [rlock.release(), rlock.release()], rlock._is_owned()
local.x is thing
weak() is thing, values["t"] is thing, thing in held, gone() is None
pattern.match("hello world").groupdict(), re.compile("(?P<first>[a-z]+) ([a-z]+)") == pattern, isinstance(pattern, re.Pattern)
ring[0] is ring
next(begun), [(part[0] is thing, part[1]) for part in begun], [n for _, n in fresh], list(done), ended
(lambda n, got: (n, got[0], got[1] is thing))(*finish(waiting)), waiting.cr_frame
handmade.f() is handmade and sys.modules["handmade"] is handmade
os.environ["PYVM_CLONED"], sys.path[-1]
random.random()
json.dumps(1), json.dumps_before([1]), json.loads("[1]")
threading.current_thread() is threading.main_thread(), threading.active_count()
sys.modules["__main__"].__dict__ is globals(), __name__, Thing.__module__
isinstance(types.SimpleNamespace(), type(sys.implementation)), sys.version_info >= (3, 11)
'''


def answers(vm, cases):
    found = []
    for case in cases:
        try:
            found.append(vm.eval("str((%s,))" % case))
        except Exception as error:
            found.append(repr(error))
    return found


def depth(vm):
    return vm.eval("next(n for n in __import__('itertools').count() if not (globals().__setitem__('deep', deep[0] if deep else None) or deep))")


def check_state():
    parent = pyvm.VM(KIND)
    parent.run(PROGRAM)
    parent.run("import pyvm.fork._clone; child = pyvm.fork._clone.clone(); grandchild = child")
    # A clone of a clone, made by the clone.
    parent.run("child.run('import pyvm.fork._clone; child = pyvm.fork._clone.clone()')")
    cases = [case for case in CASES.splitlines() if case]
    in_child = parent.call(ask, cases, 1)
    in_grandchild = parent.call(ask, cases, 2)
    in_parent = answers(parent, cases)
    for case, *found in zip(cases, in_parent, in_child, in_grandchild):
        assert found[0] == found[1] == found[2] and "Error" not in found[0], (case, found)
    for each in range(3):
        assert parent.call(ask, ["(thing.values.append(%d), thing.values)[1]" % each], each) == ["([1, %d],)" % each]
    parent.run("assert 'child' not in child.eval('list(globals())') or child.eval('child') is not child")
    parent.run("child.close()")
    parent.close()


def ask(cases, generation):
    """In the parent: what the VM of a generation answers; 0: the parent itself."""
    import __main__
    if generation == 0:
        return [str((eval(case, vars(__main__)),)) for case in cases]
    code = ("def ask(case):\n try: return str(eval('(%s,)' % case, globals()))\n except Exception as error: return repr(error)\n"
            "def ask_child(case): return child.eval('str((%s,))' % case) if True else None\n")
    __main__.child.run(code)
    return [__main__.child.call("__main__:ask" if generation == 1 else "__main__:ask_child", case) for case in cases]


def check_refusal():
    vm = pyvm.VM(KIND)
    vm.run("import pyvm.fork._clone as c\nclass Holder: pass\nholder = Holder()\nholder.frame = __import__('sys')._getframe()")
    try:
        vm.run("c.clone()")
    except TypeError as error:
        assert "frame" in str(error), error
    else:
        raise AssertionError("a frame was cloned")
    vm.run("child = c.clone(leaves_out=True)\nassert child.eval('repr(holder.frame)') == '<a builtins.frame, left out by the fork>'")
    vm.close()


def check_leaks():
    vm = pyvm.VM(KIND)
    vm.run(PROGRAM + "import pyvm.fork._clone as c")
    counts = vm.call(clone_often, 12)
    assert counts[-1] <= counts[3] + 5, counts
    vm.close()


def clone_often(times):
    import gc
    from pyvm.fork._clone import clone
    counts = []
    for _ in range(times):
        clone().close()
        gc.collect()
        counts.append(len(gc.get_objects()))
    return counts


check_state()
check_refusal()
check_leaks()
