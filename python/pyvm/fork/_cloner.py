"""How each object gets into the clone of a VM: what the packer asks about (Sources/engine/copy/pack/cloner.h).

Functions, classes and modules go by value, all but those of modules that the clone imports itself. What refers to much (a function's
defaults, a class's data) comes later than the object, so no cycle goes through how an object is made.
"""
import copyreg
import sys
from types import GetSetDescriptorType, MemberDescriptorType, ModuleType

from pyvm import _by_value
from pyvm._makers import is_python

from . import _c_modules, _classes, _early, _files, _functions, _instances, _left_out, _modules, _own_reducers, _pieces
from . import _refusals, _restore, _restore_classes, _rules, _settings, _threads, _weak, _wrappers
from ._names import Names
from ._objects import full_name, is_a, module_of
from ._restore import Later

_REDUCERS = {**_functions.REDUCERS, **_threads.REDUCERS, **_weak.REDUCERS, **_wrappers.REDUCERS, GetSetDescriptorType: _classes.getset,
             MemberDescriptorType: _classes.member}
_REDUCERS = {id(kind): reducer for kind, reducer in _REDUCERS.items()}  # a metaclass need have no hash
_BELOW = {type: _classes.kind, **_threads.BELOW, **_weak.BELOW}  # for all classes below these


def _no_rule(obj):
    raise TypeError("%r goes by its name, and its module is not there yet" % obj)


class Cloner(Names):
    """`imports`: names of the modules that the clone imports by itself. `running`: generators whose frames are
    cloned, too, and their global variables."""

    is_patient = False  # what is busy ends the packing by _files.Busy: it will be tried again

    def __init__(self, imports, leaves_out=False, duplicate=None, running=()):
        super().__init__(imports)
        self.leaves_out, self.files = leaves_out, _files.Files(duplicate)
        self.running = {id(generator): space for generator, space in running}
        self.refused = []  # objects, and why
        self.reducers = _own_reducers.Reducers()  # or those of the time before, if the state is packed again
        self.entry = None  # what the clone begins with (_restore.begin_with)
        self.culprit = None  # the object that ends the fork, and why
        self.word = "clone" if duplicate else "child"
        self.spaces, self.asked = {}, _rules.asked()
        self.pieces = _pieces.Pieces(self)
        self.functions, self.data = self.pieces.queues[None]  # of Later: what functions and cells have goes first, as code may need it
        self.codes = None  # those that the piece has at once (_codes.py)
        self.needs = set()  # what the piece needs that is packed (Sources/engine/copy/pack/pieces.h)
        # What they find is there: no piece needs the one that did so first.
        self.finders = {_restore.existing, _restore.loaded, _restore.finder, _restore_classes.type_below, _c_modules.find, vars}
        self._rules = {}  # by addresses of types, with these
        self._kept = []  # addresses in `spaces` are theirs
        self._reducers = {**_REDUCERS, id(getattr(sys.modules.get("weakref"), "KeyedRef", None)): _weak.keyed}

    def __call__(self, obj):
        reducer = self._reducers.get(id(type(obj)))
        if reducer is not None:
            return reducer(obj, self)
        if is_a(obj, ModuleType):
            return self.module(obj)
        for base, reducer in _BELOW.items():
            if is_a(obj, base):
                return reducer(obj, self)
        enum = sys.modules.get("enum")
        if enum and is_a(obj, enum.Enum):
            return _instances.member(obj, self)
        if _restore.is_finder(obj):
            return _restore.finder, ()
        if is_a(obj, BaseException):
            _instances.queue_parts(obj, self)
        return self.other(obj)

    def other(self, obj):
        kind = type(obj)
        if _modules.is_ours(module_of(kind)):
            return NotImplemented
        found = self.in_module(obj)
        if found:
            return found
        if self.reducers.goes_so(obj):
            return self.reducers.reduced(obj, self)
        try:
            rule = self.rule_of(kind)
            if rule:
                return rule(obj, self)
            is_instance = kind.__flags__ & 1 << 9 and is_python(kind) or _rules.parts_of(kind)
            reduced = _instances.instance(obj, self) if is_instance else None
            if reduced and id(obj) in self.reducers.early:
                reduced = _early.reduced(obj, reduced)
            if reduced:
                return reduced
        except Exception as error:
            if _instances.registered(kind) is None:  # else the program knows how to make one
                return self.refuse(obj, error)
        by_value = _by_value.reducer_of(kind)
        try:
            reduced = _instances.reduced_by(obj, _instances.registered(kind))
            has_more = kind.__basicsize__ > object.__basicsize__ and not is_python(kind)
            if has_more and type(reduced) is tuple and reduced[0] is copyreg._reconstructor:
                # CPython 3.11 that was started again takes protocol 0 for all, which makes an object of C without its content.
                raise TypeError("cannot pickle %r object" % kind.__name__)
            if not isinstance(reduced, str) or self.is_variable(obj, reduced):
                return _instances.with_pairs_later(obj, reduced, self)
            by_value = (rule := _rules.by_name(kind)) and (lambda obj: rule(obj, self)) or by_value or _no_rule
        except Exception as error:
            if not by_value:
                return self.refuse(obj, error)
        try:
            return by_value(obj)
        except Exception as error:
            return self.refuse(obj, error)

    def rule_of(self, kind):
        """What _rules.py has for its objects; None: nothing."""
        if id(kind) not in self._rules:
            self._rules[id(kind)] = kind, *_rules.of(kind)
        _, rule, is_at_once = self._rules[id(kind)]
        if is_at_once:
            self.at_once()
        return rule

    def refuse(self, obj, error):
        """What it is within is needed: the packer asks refuse_within (Sources/engine/copy/pack/cloner.h)."""
        if self.is_patient and is_a(error, _files.Busy):
            raise error from None
        return [error]

    def refuse_within(self, obj, error, holders):
        sentence = _refusals.sentence_of(type(obj))
        if not sentence and str(error).startswith("cannot pickle"):
            sentence = "C code has made it, and tells nothing of what is in it"
        if sentence:
            error = TypeError("%s cannot be in a %s: %s" % (full_name(type(obj)), self.word, sentence))
        if self.reducers.take(obj, error, holders) or self.reducers.is_again:
            return _left_out.left_out, ("",)  # all this is thrown away
        if said := self.reducers.failures(error, [obj, *holders]):
            error = TypeError("%s%s" % (error, said))
        is_left_out = self.leaves_out or self._is_lost(obj)
        self.refused.append((obj, error))
        if is_left_out:
            return _left_out.left_out, (full_name(type(obj)),)
        self.culprit = obj, "%s" % error
        try:
            raise error from None
        finally:
            self.refused, error = [], None  # its traceback has this frame, and so all that the program's frames have

    def _is_lost(self, obj):
        """Then weak references to it are to nothing in the child, as they are after a collection, or when its frame has ended."""
        from contextvars import copy_context

        from ._walk import is_lost
        return is_lost(obj, self.entry, list(copy_context().items()), list(_settings.read()))

    def rest(self):
        """What is to come later, until nothing is left."""
        while self.functions or self.data:
            yield (self.functions or self.data).pop(0)

    def postpone(self, container, content):
        """A dict or a set is filled when all has been made that is under way (Sources/engine/copy/pack/postponed.h)."""
        self.data.append(Later(_restore.refill, container, content))

    def hash_early(self, items, holders):
        """Of a frozenset that cannot be made before its items have a hash (Sources/engine/copy/pack/postponed.h)."""
        self.reducers.take_early(_early.those_of(items, holders))

    def end(self):
        """It keeps nothing that it has met. It is in a cycle, and must not wait for the garbage collector."""
        vars(self.pieces).clear()
        vars(self).clear()

    def waits(self):
        """Of each piece, whether it waits: when all are known."""
        self.related = self.pieces.relate(self.imports)
        first = set(self.related[1])
        return bytes(number not in first for number in range(len(self.pieces.known)))

    def space(self, container, reduced):
        """The clone has this dict, list or set already: `reduced` tells where."""
        self._kept.append(container)
        self.spaces[id(container)] = reduced

    def at_once(self):
        """The piece has what is of the thread that begins, or of what it begins with: it does not wait."""
        self.needs.add(None)

    # ---- Modules ----

    def module(self, module):
        if _modules.is_inner(module.__name__):
            self.inner.add(module.__name__)
            return _restore.loaded, (sys.intern(module.__name__),)
        name = self.imported_name(module)
        if name:
            if not self.pieces.is_anew(name):
                self.needs.add(name)
            return _restore.loaded, (sys.intern(name),)
        if found := self.in_module(module):
            return found
        if id(vars(module)) not in self.spaces:  # one that is not in sys.modules
            self.know_module(module)
            self.data.append(Later(_restore.set_variables, module, vars(module).copy()))
        group = self.pieces.groups.get(module)
        if group:
            return _restore.make_waiting, (group, module.__name__, self.pieces.basic(module))
        return _restore.make_module, (type(module), module.__name__, module is sys.modules.get("__main__"))

    def know_module(self, module):
        self.space(vars(module), (vars, (module,)))
