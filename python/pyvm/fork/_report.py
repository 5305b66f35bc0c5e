"""What becomes of each object of this VM in a child. What is told is what the packing of the state does: it is done, and thrown away."""
import gc
import sys
from collections import Counter
from types import BuiltinFunctionType, FunctionType, ModuleType

import _pyvm
from pyvm._makers import is_python

# What these import is part of the state.
from . import _child, _clone, _cloner, _instances, _left_out, _modules, _restore, _state, _waiting  # noqa: F401
from ._objects import below_python, full_name, module_of
from ._walk import Walk, mro, shown

KINDS = ("copied", "shared", "fresh", "refused", "unreached")
_SHARED_FILE = "the open file is shared, with its offset"
_SHARED_HANDLE = "it stands for a thing of the process, which both have"
_LAZY = "a fork imports what it is for"
_UNREACHED = "no module leads to it: a thread's frames have it, or C code, or it waits for the garbage collector"


class Entry:
    """An object: its kind, the name of its type, the way to it, how many bytes it takes, and why it is so, or None."""

    __slots__ = ("kind", "type", "path", "size", "why")

    def __init__(self, kind, type, path, size, why):
        self.kind, self.type, self.path, self.size, self.why = kind, type, path, size, why

    def __repr__(self):
        return "<%s %s: %s%s>" % (self.kind, self.type, self.path, ": " + self.why if self.why else "")


class Report:
    """All objects of a VM as they were; it holds none of them. Entries are made when they are asked for."""

    def __init__(self, walk, kinds, whys, sizes):
        self._places, self._types, self._parents, self._steps = walk.places, walk.types, walk.parents, walk.steps
        self._kinds, self._whys, self._sizes = kinds, whys, sizes

    def __len__(self):
        return len(self._kinds)

    def __iter__(self):
        return map(self._entry, range(len(self)))

    def _entry(self, index):
        return Entry(KINDS[self._kinds[index]], self._types[index], self._path(index), self._sizes[index], self._whys.get(index))

    def _path(self, index):
        steps = []
        while index is not None:
            steps.append(self._steps[index])
            index = self._parents[index]
        return "".join(map(shown, reversed(steps)))

    def of(self, obj):
        """The entry of an object that was there, and still is; None: it was not."""
        index = self._places.get(id(obj))
        return None if index is None else self._entry(index)

    @property
    def refused(self):
        """The entries of what a fork refuses, or leaves out."""
        return [self._entry(index) for index, kind in enumerate(self._kinds) if KINDS[kind] == "refused" and index in self._whys]

    @property
    def counts(self):
        """How many objects there are of each kind, and how many bytes they take: a dict of pairs."""
        sizes = Counter()
        for kind, size in zip(self._kinds, self._sizes):
            sizes[kind] += size
        found = Counter(self._kinds)
        return {kind: (found[number], sizes[number]) for number, kind in enumerate(KINDS)}

    @property
    def modules(self):
        """The same for each module by which objects are reached."""
        found = {}
        homes = []
        for index, parent in enumerate(self._parents):
            home = (self._steps[index][1] if self._steps[index][0] == "module" else None) if parent is None else homes[parent]
            homes.append(home)
            pair = found.setdefault(home, {}).setdefault(KINDS[self._kinds[index]], [0, 0])
            pair[0] += 1
            pair[1] += self._sizes[index]
        return {home: {kind: tuple(pair) for kind, pair in kinds.items()} for home, kinds in found.items()}

    def text(self):
        lines = ["%10s %9d objects %12d bytes" % (kind, *pair) for kind, pair in self.counts.items()]
        modules = sorted(self.modules.items(), key=lambda item: -item[1].get("copied", (0, 0))[1])  # not by what is fresh: CPython's
        lines += ["", "the modules with most to copy:"]
        lines += ["  %s: %s" % (home or "(not by a module)", ", ".join("%s %d objects, %d bytes" % (kind, *pair) for kind, pair in kinds.items()))
                  for home, kinds in modules[:20]]
        refused = self.refused
        if refused:
            lines += ["", "refused:"]
            lines += ["  %s, a %s: %s" % (each.path, each.type, each.why) for each in refused]
        return "\n".join(lines) + "\n"

    def json(self, objects=True):
        """docs/fork.md#the-report has what is in it. `objects`: with each object, not only those that are refused."""
        import json
        named = lambda pairs: {kind: {"objects": pair[0], "bytes": pair[1]} for kind, pair in pairs.items()}  # noqa: E731
        told = self if objects else self.refused
        return json.dumps({
            "version": 1, "counts": named(self.counts), "modules": [{"name": home, **named(kinds)} for home, kinds in self.modules.items()],
            "objects": [{"kind": each.kind, "type": each.type, "path": each.path, "bytes": each.size, **({"why": each.why} if each.why else {})}
                        for each in told]})


# ---- Walking: what there is, and where ----


class _Walk(Walk):
    def __init__(self, known):
        """`known`: what gc.get_objects() has given."""
        super().__init__(known)
        for name, module in list(sys.modules.items()):
            self.add(module, None, ("module", name))
        self.add_hooks()
        self.walk()
        for kind in _c_types(object, set()):
            self.add(kind, None, ("root", "the type " + _type_name(kind)))
        self.walk()
        self.reached = len(self.objects)
        # Not those of other threads: sys._current_frames gives other interpreters' frames, too, and breaks these.
        frame = sys._getframe()
        while frame is not None and frame.f_globals.get("__name__") == __name__:
            frame = frame.f_back
        if frame is not None:
            self.add(frame, None, ("root", "frame"))
        self.walk()
        for each in known:
            self.add(each, None, ("root", "interpreter"))
        self.walk()
        self.types = [_type_name(type(each)) for each in self.objects]


def _c_types(kind, found):
    """Types that C code has made, and that need be in no module: each interpreter makes its own."""
    for each in type.__subclasses__(kind):
        if id(each) not in found:
            found.add(id(each))
            if not is_python(each):
                yield each
            yield from _c_types(each, found)


def _type_name(kind):
    get = type.__dict__["__module__"].__get__
    module = get(kind)
    return "%s.%s" % (module, type.__dict__["__qualname__"].__get__(kind)) if isinstance(module, str) else kind.__name__


# ---- Recording: what the packing does with each ----


class _Recorder(_cloner.Cloner):
    """A cloner that notes what it says of each object. Nothing is left behind in the VM."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.met = []  # filled by the packer (Sources/engine/copy/pack/cloner.c)
        self.kinds, self.whys = {}, {}

    def __call__(self, obj):
        if full_name(type(obj)) == "builtins.lazy_import":
            self.whys[id(obj)] = _LAZY
            return _left_out.left_out, ("lazy_import",)
        reduced = super().__call__(obj)
        if type(reduced) is list:
            return reduced
        if self.reducers.goes_so(obj):
            self.whys[id(obj)] = _one_line(self.reducers.taken[id(obj)][2])
        elif reduced is NotImplemented:
            if _is_handle(obj):
                self.kinds[id(obj)], self.whys[id(obj)] = "shared", _SHARED_HANDLE
            elif issubclass(type(obj), _NAMES):
                self.kinds[id(obj)] = "fresh"
        elif isinstance(reduced, str) or reduced[0] in (_restore.existing, _restore.loaded):
            self.kinds[id(obj)] = "fresh"
        elif full_name(below_python(type(obj))) in _OPEN:
            self.kinds[id(obj)], self.whys[id(obj)] = "shared", _SHARED_FILE
        return reduced

    def refuse_within(self, obj, error, holders):
        reduced = super().refuse_within(obj, error, holders)
        if self.refused:
            self.kinds[id(obj)], self.whys[id(obj)] = "refused", _one_line(self.refused[-1][1])
        return reduced


_NAMES = (type, ModuleType, FunctionType, BuiltinFunctionType)
_OPEN = {"_io.FileIO", "_socket.socket", "select.epoll"}


def _is_handle(obj):
    return module_of(type(obj)) in ("_pyvm", "pyvm") and not issubclass(type(obj), (type, ModuleType))


def _one_line(error):
    return " ".join(("%s" % error).split())


def make():
    """The report of this VM."""
    _waiting.fill_all()
    known = gc.get_objects()
    with _clone.one_at_a_time:
        kind, options = _clone.recipe()
        names = _modules.to_import()
        made = _pyvm.make(kind, True, options)
        try:
            there = _clone.imported(made.call("pyvm.fork._there:import_all", names))
        finally:
            _pyvm.end(made)
        return _report(there, known)


def _report(there, known):
    walk = _Walk(known)
    parcel, recorder = _state.pack_by(lambda there: _Recorder(there, True), there, resolves=False)
    del parcel
    recorder.kinds.update((id(module), "fresh") for name, module in _modules.here().items() if name in there[0] and name != "__main__")
    packed = set(map(id, recorder.met)) | recorder.spaces.keys()  # what is in the latter is filled anew, but for functions
    own = {id(vars(each)) for each in _modules.here().values() if recorder.kinds.get(id(each)) == "fresh"}
    numbers = {kind: number for number, kind in enumerate(KINDS)}
    kinds, whys = bytearray(len(walk.objects)), {}
    for index, obj in enumerate(walk.objects):
        parent = walk.parents[index]
        kind = recorder.kinds.get(id(obj))
        if id(obj) in own:
            kind = "fresh"  # a clone has it, and gets what is different in it
        elif kind is None and id(obj) in packed:
            kind = "fresh" if id(obj) in recorder.spaces and issubclass(type(obj), _NAMES) else "copied"
            if _is_handle(obj):  # which the packer takes without asking
                kind, recorder.whys[id(obj)] = "shared", _SHARED_HANDLE
        if kind is not None and (kind != "refused" or index < walk.reached):
            kinds[index] = numbers[kind]
            if id(obj) in recorder.whys:
                whys[index] = recorder.whys[id(obj)]
        elif index >= walk.reached:
            kinds[index] = numbers["unreached"]
            whys[index] = _UNREACHED
        else:  # a part of what it is reached by, with which it is made
            kinds[index] = numbers["fresh"] if parent is None else kinds[parent]
    sizes = [_size(each) for each in walk.objects]
    recorder.end()
    return Report(walk_of(walk), kinds, whys, sizes)


def walk_of(walk):
    """Without the objects."""
    walk.objects = walk.attributes = walk.hidden = None
    return walk


def _size(obj):
    """Nothing of the object's code runs."""
    kind = type(obj)
    for each in mro(kind):
        if "__sizeof__" in each.__dict__:
            own = each.__dict__["__sizeof__"]
            return sys.getsizeof(obj) if not isinstance(own, FunctionType) else object.__sizeof__(obj)
    return 0
