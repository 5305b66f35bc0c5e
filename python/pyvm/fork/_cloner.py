"""How each object gets into the clone of a VM: what the packer asks about (Sources/engine/copy/pack/cloner.h).

Functions, classes and modules go by value, all but those of modules that the clone imports itself. What refers to much (a function's
defaults, a class's data) comes later than the object, so no cycle goes through how an object is made.
"""
import _thread
import builtins
import copyreg
import marshal
import sys
from _functools import _lru_cache_wrapper
from _weakref import CallableProxyType, ProxyType, ref
from types import AsyncGeneratorType, BuiltinFunctionType, CellType, CodeType, CoroutineType, FunctionType, GeneratorType, GetSetDescriptorType, MemberDescriptorType, ModuleType

import _pyvm
from pyvm import _by_value, _classes
from pyvm._makers import is_python

from . import _below, _c_modules, _c_objects, _files, _left_out, _pieces, _refusals, _restore, _restore_classes, _restore_functions, _restore_instances, _restore_threads, _restore_weak, _shared, _state
from ._restore import Later

_RLock = type(_thread.RLock())
_OWN = {"__dict__", "__weakref__", "_abc_impl", "__slots__", "__classcell__"}  # of a class: made with it
_PLAIN = {int, float, complex, str, bytes, bool, type(None), tuple, list, dict, set, frozenset, ModuleType}
_CODES = ("gi_code", "cr_code", "ag_code")
_AT_ONCE = (FunctionType, property, staticmethod, classmethod)
_TURNS = 1000
_FUNCTIONS = ("__qualname__", "__module__", "__doc__", "__defaults__", "__kwdefaults__")


def _below_python(kind):
    """The first of a class's bases that C code has made."""
    return next(each for each in kind.__mro__ if not is_python(each))


def _no_rule(obj):
    raise TypeError("%r goes by its name, and its module is not there yet" % obj)


def _reduced(obj, reducer):
    """By pickle's protocol. What its iterators give is taken at once: other threads may change a deque, say, meanwhile."""
    for turn in range(_TURNS):
        reduced = reducer(obj) if reducer else obj.__reduce_ex__(5)
        if type(reduced) is not tuple or len(reduced) < 4:
            break
        try:
            taken = [each if each is None else iter(list(each)) for each in reduced[3:5]]
        except RuntimeError as error:
            if "during iteration" not in str(error) or turn == _TURNS - 1:
                raise
        else:
            return (*reduced[:3], *taken, *reduced[5:])
    return reduced


def _is_slot(kind, value):
    return type(value) is MemberDescriptorType and value.__objclass__ is kind


class Cloner:
    """`imports`: names of the modules that the clone imports by itself. `running`: generators whose frames are
    cloned, too, and their global variables."""

    def __init__(self, imports, leaves_out=False, duplicate=None, running=()):
        _shared.prepare()
        self.imports, self.leaves_out, self.files = imports, leaves_out, _files.Files(duplicate)
        self.running = {id(generator): space for generator, space in running}
        self.refused = []  # objects, and why
        self.culprit = None  # the object that ends the fork, and why
        self.word = "clone" if duplicate else "child"
        self.inner = set()  # modules of the package's own that the state needs while it is unpacked
        self._names = {id(module): name for name in reversed(imports) if (module := sys.modules.get(name))}
        self.spaces = {}
        self.pieces = _pieces.Pieces(self)
        self.functions, self.data = self.pieces.queues[None]  # of Later: what functions and cells have goes first, as code may need it
        self.codes = None  # those that the piece has at once (_codes.py)
        self.needs = set()  # what the piece needs that is packed (Sources/engine/copy/pack/pieces.h)
        self.finders = {_restore.existing, _restore.loaded, _restore.finder, _c_modules.find, vars}  # of what is there: no piece needs the one that did so first
        self._kept = []  # addresses in `spaces` are theirs
        self._in_c = None  # by address: the module and the name of a type made in C
        self._reducers = {
            FunctionType: self.function, BuiltinFunctionType: self.builtin, CodeType: self.code, CellType: self.cell, _lru_cache_wrapper: self.cached,
            _thread.LockType: self.lock, getattr(_thread, "_ThreadHandle", None): self.handle, _RLock: self.rlock, _thread._local: self.local, ref: self.weak,
            GeneratorType: self.generator, CoroutineType: self.generator, AsyncGeneratorType: self.generator, getattr(sys.modules.get("weakref"), "KeyedRef", None): self.keyed, GetSetDescriptorType: self.getset,
            ProxyType: self.proxy, CallableProxyType: self.proxy,
        }

    def __call__(self, obj):
        reducer = self._reducers.get(type(obj))
        if reducer is not None:
            return reducer(obj)
        if _state.is_a(obj, type):
            return self.kind(obj)
        if _state.is_a(obj, ModuleType):
            return self.module(obj)
        enum = sys.modules.get("enum")
        if enum and _state.is_a(obj, enum.Enum):
            return self.member(obj)
        if type(obj).__module__ == "_pyvm" and type(obj).__name__ == "Finder":
            return _restore.finder, ()
        for base, reducer in ((_thread._local, self.local), (ref, self.weak)):
            if _state.is_a(obj, base):
                return reducer(obj)
        if _state.is_a(obj, BaseException):
            self.data.append(Later(_restore_instances.set_causes, obj, (obj.__cause__, obj.__context__, obj.__suppress_context__, obj.__traceback__)))
        return self.other(obj)

    def other(self, obj):
        kind = type(obj)
        if _state.is_ours(kind.__module__):
            return NotImplemented
        found = self.in_module(obj)
        if found:
            return found
        shared = _shared.rule_of(kind)
        if shared:
            self.at_once()
            try:
                return shared(obj, self)
            except Exception as error:
                return self.refuse(obj, error)
        if kind.__flags__ & 1 << 9 and is_python(kind) or _c_objects.base_rule_of(kind):
            try:
                reduced = self.instance(obj)
            except Exception as error:
                return self.refuse(obj, error)
            if reduced:
                return reduced
        rule = _c_objects.rule_of(kind, self)
        if rule is not None:
            try:
                return rule(obj)
            except Exception as error:
                return self.refuse(obj, error)
        by_value = _by_value.reducer_of(kind)
        try:
            reduced = _reduced(obj, copyreg.dispatch_table.get(kind))
            has_more = kind.__basicsize__ > object.__basicsize__ and not is_python(kind)
            if has_more and type(reduced) is tuple and reduced[0] is copyreg._reconstructor:
                # CPython 3.11 that was started again takes protocol 0 for all, which makes an object of C without its content.
                raise TypeError("cannot pickle %r object" % kind.__name__)
            if not isinstance(reduced, str) or self.is_variable(obj, reduced):
                return self.with_pairs_later(obj, reduced)
            by_value = _c_objects.unnamed_rule_of(kind) or by_value or _no_rule
        except Exception as error:
            if not by_value:
                return self.refuse(obj, error)
        try:
            return by_value(obj)
        except Exception as error:
            return self.refuse(obj, error)

    def with_pairs_later(self, obj, reduced):
        """Of an OrderedDict, say, whose keys may lead to it."""
        if type(reduced) is not tuple or len(reduced) < 5 or reduced[4] is None:
            return reduced
        if pairs := list(reduced[4]):
            self.data.append(Later(_restore_instances.set_items, obj, (type(obj), pairs)))
        return (*reduced[:4], None, *reduced[5:])

    def refuse(self, obj, error):
        sentence = _refusals.sentence_of(type(obj))
        if not sentence and str(error).startswith("cannot pickle"):
            sentence = "C code has made it, and tells nothing of what is in it"
        if sentence:
            error = TypeError("%s.%s cannot be in a %s: %s" % (type(obj).__module__, type(obj).__qualname__, self.word, sentence))
        self.refused.append((obj, error))
        if self.leaves_out:
            return _left_out.left_out, ("%s.%s" % (type(obj).__module__, type(obj).__qualname__),)
        self.culprit = obj, "%s" % error
        try:
            raise error from None
        finally:
            self.refused, error = [], None  # its traceback has this frame, and so all that the program's frames have

    def rest(self):
        """What is to come later, until nothing is left."""
        while self.functions or self.data:
            yield (self.functions or self.data).pop(0)

    def postpone(self, container, content):
        """A dict or a set is filled when all has been made that is under way (Sources/engine/copy/pack/postponed.h)."""
        self.data.append(Later(_restore.refill, container, content))

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

    def is_variable(self, obj, name):
        module = getattr(obj, "__module__", None)
        return module in self.imports and vars(sys.modules[module]).get(name) is obj

    def is_imported(self, obj):
        """Whether the clone finds a function or a class by its name."""
        is_inner = _state.is_inner(obj.__module__ or "")
        if is_inner:
            self.inner.add(obj.__module__)
        module = (is_inner or obj.__module__ in self.imports) and sys.modules.get(obj.__module__)
        first, *more = obj.__qualname__.split(".")
        found = vars(module).get(first) if module else None  # not by a __getattr__ of the module's
        for name in more:
            found = getattr(found, _state.mangled(name, found), None)
        return found is obj

    def is_there(self, kind):
        """Also if its name is of a module that is not imported: collections.abc is _collections_abc."""
        return self.is_imported(kind) or self.in_module(kind) is not None

    # ---- Modules ----

    def module(self, module):
        if _state.is_inner(module.__name__):
            self.inner.add(module.__name__)
            return _restore.loaded, (sys.intern(module.__name__),)
        if id(module) in self._names:  # which need not be its __name__: _decimal's is decimal on CPython 3.12
            if not self.pieces.is_anew(self._names[id(module)]):
                self.needs.add(self._names[id(module)])
            return _restore.loaded, (sys.intern(self._names[id(module)]),)
        if id(vars(module)) not in self.spaces:  # one that is not in sys.modules
            self.know_module(module)
            self.data.append(Later(_restore.set_variables, module, vars(module).copy()))
        group = self.pieces.groups.get(module)
        if group:
            return _restore.make_waiting, (group, module.__name__, self.pieces.basic(module))
        return _restore.make_module, (type(module), module.__name__)

    def know_module(self, module):
        self.space(vars(module), (vars, (module,)))

    # ---- Functions ----

    def function(self, function):
        if self.is_imported(function):
            return NotImplemented
        made = FunctionType(function.__code__, {}, function.__name__, None, function.__closure__)  # as the clone will make it
        variables = function.__globals__
        if id(variables) in self.spaces and variables.get("__name__") not in (None, "__main__"):
            made.__module__ = variables["__name__"]
        state = {name: value for name in _FUNCTIONS if (value := getattr(function, name)) is not None and value != getattr(made, name)}
        if function.__dict__:
            state["__dict__"] = function.__dict__
        annotate = getattr(function, "__annotate__", None)
        if annotate is not None:
            state["__annotate__"] = annotate
        elif annotations := function.__annotations__:
            state["__annotations__"] = annotations
        if parameters := getattr(function, "__type_params__", None):
            state["__type_params__"] = parameters
        if not isinstance(function.__module__, (str, type(None))):
            state["__module__"] = function.__module__
        if state:
            self.functions.append(Later(_restore_functions.set_function, function, state))
        return _restore_functions.make_function, (function.__code__, variables, function.__name__, function.__closure__)

    def code(self, code):
        if self.codes and id(code) in self.codes.places:
            return self.codes.reduced(code)
        return marshal.loads, (marshal.dumps(code),)

    def cell(self, cell):
        try:
            self.functions.append(Later(_restore_functions.set_cell, cell, cell.cell_contents))
        except ValueError:
            pass  # it is empty
        return _restore_functions.make_cell, ()

    def cached(self, cached):
        parameters = cached.cache_parameters()
        home = sys.modules.get(cached.__module__)
        is_of_library = isinstance(home, ModuleType) and _pieces.is_of_library(home, home.__name__)
        try:  # the library calls again for what it would have found
            kept = None if is_of_library else _c_objects.kept_by(cached, self.files)
        except Exception as error:
            return self.refuse(cached, error)
        attributes, info, functools = vars(cached).copy(), type(cached.cache_info()), sys.modules.get("functools")
        if info is getattr(functools, "_CacheInfo", None):
            info = None
        if getattr(attributes.get("cache_parameters"), "__globals__", None) is getattr(functools, "__dict__", cached):
            del attributes["cache_parameters"]
        self.data.append(Later(_restore.update_dict, cached, attributes))
        if kept:
            self.data.append(Later(_restore_functions.fill_cached, cached, kept))
        return _restore_functions.make_cached, (cached.__wrapped__, parameters["maxsize"], parameters["typed"], info)

    def generator(self, generator):
        """A coroutine or an asynchronous generator, too. One that runs is refused, unless the frames that are cloned are its."""
        if id(generator) in self.running:
            code, name = next((getattr(generator, each), generator.__name__) for each in _CODES if hasattr(generator, each))
            return _pyvm.make_generator, (code, self.running[id(generator)], name, generator.__qualname__)
        try:
            code, variables, name, qualified, *state = _pyvm.generator_parts(generator)
        except Exception as error:
            return self.refuse(generator, error)
        self.data.append(Later(_restore_functions.fill_generator, generator, tuple(state)))
        if isinstance(generator, AsyncGeneratorType):
            self.data.append(Later(_restore_functions.set_iteration, generator, _pyvm.iteration_of(generator)))
        return _pyvm.make_generator, (code, variables, name, qualified)

    # ---- Classes ----

    def kind(self, kind):
        if self.is_imported(kind):
            # By the module that makes it, where that is another: collections imports more than deque is in.
            is_elsewhere = kind.__module__ == "collections.abc" or kind.__module__ != "builtins" and not is_python(kind)
            return is_elsewhere and self.in_module(kind) or NotImplemented
        if not is_python(kind) or self.in_module(kind):
            return self.kind_in_c(kind)
        first = _classes.first_of(kind)
        if _below_python(type(kind)) is not type:
            # Its metaclass, in C, makes more of it than CPython does of others.
            whole = {name: value for name, value in vars(kind).copy().items()
                     if name not in _OWN and not _is_slot(kind, value) and type(value).__name__ != "CField"}
            return _restore_classes.make_class, (type(kind), kind.__name__, kind.__bases__, {**whole, **first})
        now, data = {}, {}
        for name, value in vars(kind).copy().items():
            if name in first or name in _OWN or _is_slot(kind, value):
                continue
            # Functions may have objects of the class, which could not be made as long as it is abstract. To set __class__ later
            # would change the class's own.
            is_now = _state.is_a(value, _AT_ONCE) or value is None or name == "__abstractmethods__"
            (first if name == "__class__" else now if is_now else data)[name] = value
        if data:
            self.data.append(Later(_restore_classes.set_attributes, kind, data))
        if registered := _classes._registered_with(kind):
            self.data.append(Later(_restore_classes.register, kind, registered))
        return (_restore_classes.make_class, (type(kind), kind.__name__, kind.__bases__, first), now, None, None,
                _restore_classes.set_attributes)

    def kind_in_c(self, kind):
        """Its own name may be of a module in Python, as ast.AST is of _ast."""
        found = self.in_module(kind)
        if found:
            return found
        if kind.__module__ == "builtins" and getattr(builtins, kind.__name__, None) is kind:
            return NotImplemented
        rule = _c_modules.original(self, kind) or _c_objects.type_rule_of(kind)
        if rule:
            return rule
        return self.refuse(kind, TypeError("the type %s.%s is in no module" % (kind.__module__, kind.__qualname__)))

    def in_module(self, obj):
        """Where a module in C has the object: a type, a function, or what it has made of a type of its own; None: nowhere."""
        if self._in_c is None:
            self._in_c = {}
            for name in sorted(self.imports):
                module = sys.modules.get(name)
                # What is there and has no spec, C code has made for others: Cython's modules share types by such a one.
                if module and not (_state.is_python(module) and getattr(module, "__spec__", None)):
                    self._index(module, name != "sys" and self.imports[name])
            for name in ("types", "_collections_abc"):
                self._index(sys.modules[name])
        found = self._in_c.get(id(obj))
        return (_restore.existing, found) if found else None

    def _index(self, module, there=None):
        """`there`: what the clone has of it, if a program may have changed the module."""
        for name, value in vars(module).copy().items():
            if type(value) in _PLAIN or _state.is_a(value, FunctionType) or module is sys and name in _files.STREAMS:
                continue
            if there and not _c_modules.is_same(module, name, value, there):
                continue
            self._in_c.setdefault(id(value), (module, name))
            if _state.is_a(value, BuiltinFunctionType) and isinstance(value.__self__, BuiltinFunctionType):
                self._in_c.setdefault(id(value.__self__), (module, name, "__self__"))
            if type(value) is not type:
                self._in_c.setdefault(id(type(value)), (module, name, "__class__"))

    def builtin(self, function):
        """PyVM's own stand in for some of CPython's: their __self__ is the function that they replace."""
        if isinstance(function.__self__, (ModuleType, BuiltinFunctionType, FunctionType, type(None))):
            return self.in_module(function) or _c_modules.original(self, function) or NotImplemented
        return NotImplemented

    def getset(self, descriptor):
        """From CPython 3.15 on, those that show __dict__ and weak references belong to no class."""
        if descriptor.__name__ in ("__dict__", "__weakref__") and descriptor.__name__ not in vars(descriptor.__objclass__):
            return _restore_classes.make_getset, (descriptor.__name__,)
        return NotImplemented

    def member(self, member):
        kind = type(member)
        if self.is_imported(kind):
            return NotImplemented
        base = _below_python(kind)
        value = None if base is object else _below.VALUES[base](member) if base in _below.VALUES else base.__new__(base, member)
        return _restore_instances.new_member, (kind, base, value), vars(member).copy(), None, None, _restore.set_dict

    def instance(self, obj):
        """Of a class in Python: what it has, whatever its reducers would say. None: below that class is one of C code that has a say."""
        kind = type(obj)
        base = _below_python(kind)
        attributes, slots = _state.attributes_of(obj), {}
        if base in _below.VALUES:
            made = _restore_instances.new_member, (kind, base, _below.VALUES[base](obj))
        elif base in _below.ITEMS:
            made = _restore_instances.new_member, (kind, base, None)
            self.data.append(Later(_restore_instances.fill, obj, (base, _below.ITEMS[base](obj))))
        elif (rule := _c_objects.base_rule_of(base)) is not None:
            self.at_once()
            made = _restore_instances.new_member, (kind, base, None)
            if rule.set:
                self.data.append(Later(rule.set, obj, rule.get(obj, self.files)))
        elif base is object:
            made = _restore_instances.new_member, (kind, base, None)
        elif _c_objects.rule_of(kind, self) is not None or (reducer := _below.reducer_of(base)) is None or (
                made := _below.made(obj, base, _reduced(obj, reducer), attributes or {}, self.data)) is None:
            return None
        for each in kind.__mro__:
            for name, slot in vars(each).copy().items() if is_python(each) else ():
                if type(slot) is MemberDescriptorType and slot.__objclass__ is each and name not in slots:
                    try:
                        slots[each, name] = slot.__get__(obj)
                    except AttributeError:
                        pass
        if not attributes and not slots:
            return made
        return (*made, (dict(attributes or {}), slots), None, None, _restore_instances.set_instance)

    # ---- What belongs to threads ----

    def lock(self, lock):
        return _restore_threads.make_lock, (lock.locked(),)

    def rlock(self, lock):
        count = int(repr(lock).partition("count=")[2].partition(" ")[0])
        if lock._is_owned():
            self.at_once()
        return _restore_threads.make_rlock, (lock._is_owned(), count)

    def handle(self, handle):
        self.at_once()
        is_own = handle.ident == _thread.get_ident() and not handle.is_done()  # one that has ended may have had the same
        return _restore_threads.make_handle, (handle.ident, is_own)

    def local(self, local):
        if vars(local):
            self.at_once()
        return _restore_threads.make_local, (type(local), (), {}), vars(local).copy(), None, None, _restore.set_dict

    # ---- Weak references ----

    def weak(self, reference):
        more = (vars(reference).copy(), None, None, _restore.set_dict) if getattr(reference, "__dict__", None) else ()
        return (_restore_weak.make_weak, (type(reference), reference(), reference.__callback__)) + more

    def proxy(self, proxy):
        return _restore_weak.make_proxy, _pyvm.proxied(proxy)

    def keyed(self, reference):
        return _restore_weak.make_weak, (type(reference), reference(), reference.__callback__, reference.key)
