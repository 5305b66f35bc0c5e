"""From objects to what they refer to: which objects there are, and the way to each. Nothing of the objects' code runs."""
import gc
import sys
from types import CellType, FrameType, FunctionType, MemberDescriptorType

import _pyvm

from ._objects import attributes_of
from ._special_modules import OF_PACKAGE

_NAMED = (str, bytes, int, float, bool, type(None))


def shown(step):
    kind, what = step
    if kind == "module":
        is_path = all(each.isidentifier() for each in what.split("."))
        return what if is_path else "sys.modules[%r]" % what
    if kind == "root":
        return what
    if kind == "attribute":
        return "." + what if isinstance(what, str) and what.isidentifier() else "[%s]" % _key(what)
    if kind == "item":
        return "[%s]" % _key(what)
    return what


def _key(what):
    return what.text if isinstance(what, _Name) else repr(what)


class _Name:
    """Of a key that is no text or number, whose repr may run code: its type's name."""

    __slots__ = ("text",)

    def __init__(self, key):
        self.text = "<a %s>" % type(key).__name__


class Walk:
    """`hidden`: what it does not see."""

    def __init__(self, *hidden):
        self.objects, self.places, self.parents, self.steps = [], {}, [], []
        self.attributes = set()  # addresses of dicts whose keys are attributes
        self.next = 0
        self.hidden = {id(self), id(self.__dict__), *map(id, vars(self).values()), *map(id, hidden)}

    def add_hooks(self):
        for root, hooks in (("os.register_at_fork", _pyvm.fork_hooks()), ("atexit", _pyvm.exit_hooks())):
            for each in _flat(hooks):
                self.add(each, None, ("root", root))

    def add(self, obj, parent, step):
        if id(obj) not in self.places and id(obj) not in self.hidden:
            self.places[id(obj)] = len(self.objects)
            self.objects.append(obj)
            self.parents.append(parent)
            self.steps.append(step)

    def walk(self):
        while self.next < len(self.objects):
            self.expand(self.next, self.objects[self.next])
            self.next += 1

    def path(self, index):
        steps = []
        while index is not None:
            steps.append(self.steps[index])
            index = self.parents[index]
        return "".join(map(shown, reversed(steps)))

    def expand(self, index, obj):
        kind = type(obj)
        if kind is dict:
            step = "attribute" if id(obj) in self.attributes else "item"  # a new one may have come
            for key, value in obj.copy().items():
                label = key if type(key) in _NAMED else _Name(key)
                self.add(value, index, (step, label))
                self.add(key, index, ("part", ".keys()"))
        elif kind is list or kind is tuple and len(gc.get_referents(obj)) == len(obj):  # C code has tuples with nothing in a place
            for i, each in enumerate(list(obj)):
                self.add(each, index, ("item", i))
        else:
            is_type = issubclass(kind, type)  # not isinstance, which asks the object
            if is_type:  # the garbage collector does not look into those of CPython's own
                for key, value in _names(obj).copy().items():
                    self.add(value, index, ("attribute", key if type(key) in _NAMED else _Name(key)))
            if kind is FunctionType and obj.__closure__:
                for name, cell in zip(obj.__code__.co_freevars, obj.__closure__):
                    for value in gc.get_referents(cell):
                        self.add(value, index, ("part", ".<closure>." + name))
            for name, value in _slots_of(obj):
                self.add(value, index, ("attribute", name))
            own = None if is_type else _dict_of(obj)
            if own is not None:
                self.attributes.add(id(own))
                for name, value in own.copy().items():
                    self.add(value, index, ("attribute", name if type(name) in _NAMED else _Name(name)))
                self.add(own, index, ("part", ".__dict__"))
            for each in gc.get_referents(obj):
                if kind is FrameType and type(each) is FrameType:
                    continue  # its caller has an entry by itself
                self.add(each, index, ("part", ":" + type(each).__name__))
            if kind.__flags__ & 1 << 9:  # C code of a class need not show it to the garbage collector
                self.add(kind, index, ("part", ":type"))
            if kind is FrameType and obj.f_back is not None:
                self.add(obj.f_back, index, ("part", ".f_back"))


def _flat(hooks):
    for each in hooks:
        if type(each) in (list, tuple, dict):
            yield from _flat(each.values() if type(each) is dict else each)
        else:
            yield each


mro = type.__dict__["__mro__"].__get__
_names = type.__dict__["__dict__"].__get__


def _dict_of(obj):
    """The object's __dict__, if it is one; nothing of the object's code runs."""
    try:
        found = attributes_of(obj)
    except Exception:
        return None
    return found if type(found) is dict else None


def _slots_of(obj):
    for each in mro(type(obj)):
        for name, slot in _names(each).items() if each.__flags__ & 1 << 9 else ():
            if type(slot) is MemberDescriptorType:
                try:
                    yield name, slot.__get__(obj)
                except Exception:
                    pass  # it is empty


# ---- What a fork refuses ----

_FARTHEST = 1_000_000  # a way that takes longer to find is of no use


def tell(error, refused, sentence, entry):
    """Has the exception that ends a fork say where the object is that it refuses. `entry`: _restore.begin_with's, or None."""
    path = path_to(refused, entry)
    if type(error) is TypeError:
        error.args = ("%s (with leaves_out it is left out; pyvm.fork.report() lists all)" % (": ".join((path, sentence)) if path else sentence),)
    elif path and getattr(error, "__notes__", None):
        error.__notes__[-1] = "in a copy of " + path


def path_to(wanted, entry):
    """The shortest way to an object from a module, what the fork is to call, or a frame; None: there is none."""
    walk = _walk_to(wanted, entry)
    index = walk.places.get(id(wanted))
    return None if index is None else walk.path(index)


def is_lost(wanted, entry, *more):
    """Whether nothing of a child leads to it but weak references: it is garbage, or of frames that are not there. `more`: where the child
    begins beside what path_to begins with."""
    walk = _walk_to(wanted, entry, *more)
    return id(wanted) not in walk.places and len(walk.objects) < _FARTHEST


def _walk_to(wanted, entry, *more):
    walk = Walk(entry, *more)
    modules = [(name, module) for name, module in sys.modules.copy().items() if name.partition(".")[0] not in OF_PACKAGE]
    for name, module in sorted(modules, key=lambda item: item[0] != "__main__"):
        walk.add(module, None, ("module", name))
    walk.add_hooks()
    for root, obj in _of_entry(entry):
        walk.add(obj, None, ("root", root))
    for obj in more:
        for each in gc.get_referents(obj):
            walk.add(each, None, ("root", "the interpreter"))
    while id(wanted) not in walk.places and walk.next < len(walk.objects) < _FARTHEST:
        walk.expand(walk.next, walk.objects[walk.next])
        walk.next += 1
    return walk


def _of_entry(entry):
    kind, what = entry or (None, None)
    if kind == "call":
        yield from zip(("target", "args", "kwargs"), what)
    elif kind == "frames":
        for code, variables, local, _, fast, stack, *_ in what:
            home = "%s.%s" % (variables.get("__name__"), code.co_qualname)
            names = (*code.co_varnames, *(each for each in code.co_cellvars if each not in code.co_varnames), *code.co_freevars)
            for name, value in zip(names, fast):
                if type(value) is CellType:
                    value = next(iter(gc.get_referents(value)), None)
                yield "%s.<locals>.%s" % (home, name), value
            for name, value in (local or {}).items() if local is not variables else ():
                yield "%s.<locals>.%s" % (home, name), value
            for value in stack:
                yield "%s.<a value in use>" % home, value
