"""The state of this VM in a parcel, and a VM that becomes what it says."""
import _thread
import copyreg
import sys
from _frozen_importlib import FrozenImporter
from _frozen_importlib_external import SourceFileLoader, SourcelessFileLoader
from types import BuiltinFunctionType, FunctionType, ModuleType

import _pyvm
from pyvm._makers import is_python as is_python_class

from . import _c_modules, _files, _restore, _restore_classes, _restore_settings, _settings, _there, _waiting
from ._codes import Codes
from ._restore import Later

# Modules whose variables belong to the interpreter that they are in.
FRESH = {
    "_frozen_importlib": "it is what imports", "_frozen_importlib_external": "it is what imports", "zipimport": "its cache",
    "encodings": "its cache of codecs", "codecs": "what it names is the interpreter's",
}
# Modules in Python that a clone imports again all the same.
AGAIN = {"types": "it names types of CPython's own", "typing": "C code calls its functions", "ctypes": "its functions are pointers"}
# Modules in C that import the package which imports them: so that goes first, or it does without them.
INSIDE = {"_asyncio": "asyncio", "_zoneinfo": "zoneinfo"}
_ATOMS = (int, float, complex, str, bytes, bool, type(None), tuple, frozenset)
_SIMPLE = {int, float, complex, str, bytes, bool, type(None)}
_CODE = (FunctionType, BuiltinFunctionType, ModuleType, type)
_FUNCTIONS = (FunctionType, BuiltinFunctionType, type)
_CONTAINERS = (list, dict, set)


def is_python(module):
    """Whether Python code has made its variables."""
    spec = getattr(module, "__spec__", None)
    if spec is None:
        return True  # __main__, and what code has made by hand
    loader = getattr(module, "__loader__", None) or spec.loader
    is_own = type(loader).__module__ == "_pyvm"
    return is_own or loader is FrozenImporter or isinstance(loader, (SourceFileLoader, SourcelessFileLoader))


def attributes_of(obj):
    """Its __dict__, past a __getattribute__ of its class; None: it has none, or the class shows something else, and fails."""
    try:
        return object.__getattribute__(obj, "__dict__")
    except Exception:
        return None


def is_plain(kind):
    """Whether nothing but object is below its classes in Python."""
    return next(each for each in kind.__mro__ if not is_python_class(each)) is object


def is_ours(name):
    """Of PyVM's own modules, which a clone imports by itself. What stands on multiprocessing is cloned with that. `name`: also what a
    class has for its module's, which need not be text: Cython has a descriptor there."""
    if type(name) is not str:
        return False
    return name == "_pyvm" or name.partition(".")[0] == "pyvm" and name.split(".")[1:2] != ["multiprocessing"]


def is_inner(name):
    """A module of the package that nobody imports but the package: it has no state, and a clone imports it when it needs it."""
    return is_ours(name) and "._" in name


def mangled(name, kind):
    """As a class has it under: __setup is _Printer__setup in _Printer."""
    if name.startswith("__") and not name.endswith("__") and isinstance(kind, type) and kind.__name__.strip("_"):
        return "_%s%s" % (kind.__name__.lstrip("_"), name)
    return name


def is_a(obj, kinds):
    """By its type alone: isinstance asks an object for its __class__, too, which may run its code."""
    return issubclass(type(obj), kinds)


def modules_here():
    return {name: module for name, module in sys.modules.copy().items() if isinstance(module, ModuleType)}


def _objects_here(there):
    """What code has put in place of modules: objects, and None, which keeps a module from being imported. What is below a module that
    the clone imports comes with that: typing.io, before CPython 3.13."""
    return {name: each for name, each in sys.modules.copy().items()
            if not isinstance(each, ModuleType) and not is_ours(name) and name.rpartition(".")[0] not in there}


def resolve_lazy_imports(start):
    """Of CPython 3.15: nothing but their names could be had of them, and these leave open what they are for. Modules that each VM
    has from its `start` have the same."""
    known = 0
    while known != len(sys.modules):  # what is imported may import lazily itself
        known = len(sys.modules)
        for name, module in modules_here().items():
            for value in () if name in start else vars(module).copy().values():
                if type(value).__name__ == "lazy_import":
                    try:
                        value.resolve()
                    except Exception:
                        pass  # it is refused, or left out


def to_import():
    """Names of the modules that a clone imports by itself: those in C, PyVM's own, and codecs, which are half in C. What is in
    Python among them may wait: nobody asks for what it has."""
    _waiting.fill_all()
    return [INSIDE.get(name, name) for name, module in modules_here().items()
            if is_imported_again(name, module) and not is_inner(name) and name not in ("types", "typing")]


def is_imported_again(name, module):
    return is_ours(name) or name in AGAIN or name.startswith(("encodings.", "ctypes.")) or not is_python(module)


def pack(there, leaves_out=False, duplicate=None, entry=None, running=()):
    """A parcel of this VM's state; `there`: what the clone has (_there.import_all).

    Returns what is refused, too, and the descriptors that are made (_files.Files). `duplicate`: see there. `entry`: what the
    clone begins with (_restore.begin_with). `running`: see Cloner.
    """
    from ._cloner import Cloner
    parcel, cloner = pack_by(lambda there: Cloner(there, leaves_out, duplicate, running), there, entry)
    imports, first, groups, anew = cloner.related
    last = max((piece for pieces, *_ in groups.values() for piece in pieces), default=-1)
    whole = _pyvm.whole(parcel, cloner.layout, last + 1)  # which a clone lets go of when it has begun
    return _pyvm.pack((imports, parcel, whole, cloner.layout, first, groups, anew)), cloner.refused, cloner.files


def pack_by(make, there, entry=None, resolves=True):
    """What is in such a parcel, and the cloner, which `make` makes."""
    there, streams, start = there
    if resolves:
        resolve_lazy_imports(start)
    modules = modules_here()
    there = {name: names for name, names in there.items() if name in modules and name != "__main__"}
    entered = {name: module for name, module in modules.items() if name in there or not is_inner(name)}
    for name, module in modules.items():
        if name not in there and name != "__main__" and is_imported_again(name, module):
            there[name] = set(vars(module)), {}  # another thread has imported it meanwhile; the clone will when it is asked for it
    cloner = make(there)
    cloner.pieces.start = start
    try:
        return _pyvm.pack_state(_steps(cloner, modules, entered, there, streams, entry), cloner, cloner.spaces), cloner
    except BaseException as error:
        cloner.files.abandon()
        if cloner.culprit:
            from ._walk import tell
            tell(error, *cloner.culprit, entry)
        raise


def _steps(cloner, modules, entered, there, streams, entry):
    """The pieces that are packed, one after the other. Names first, functions and classes next, data last."""
    pieces, new, fresh = cloner.pieces, {}, {modules.get(name) for name in FRESH}
    for name, module in modules.items():
        if name not in there and module not in new:
            new[module] = name
            pieces.may_wait(module, name)
        cloner.know_module(module)
    cloner.space(sys.modules, (_restore.existing, (sys, "modules")))
    _files.know_streams(cloner, streams)
    changes, replaced = [], []

    def begin():
        yield from new
        yield Later(_restore.enter_modules, {name: module for name, module in entered.items() if name not in there}, list(entered))
        for name in there:
            if modules[name] in fresh or name in AGAIN or is_ours(name):
                continue
            if not is_python(modules[name]) and name != "sys":
                replaced.append((modules[name], _c_modules.changes_of(cloner, name, modules[name], there[name])))
            else:
                changes.append((modules[name], _changes(cloner, name, modules[name], there[name])))
        # So the clone begins with these, and not with the module that has sys.maxsize, too.
        yield [value for _, data in changes for value in data.values() if type(value) in _SIMPLE]

    yield pieces.of(None, begin())
    order = sorted(_in_order(new), key=lambda module: new[module] == "__main__")  # which may need them all
    variables = {module: _split(vars(module).copy()) for module in order}
    if sys.modules.get("re") in new:
        _forget_patterns(variables[sys.modules["re"]][1])
    _settings.queue_dialects(pieces)
    for module, (code, _) in variables.items():
        yield pieces.of(module, [Later(_restore.set_variables, module, code)], Codes(module))
    for module in (None, *order):
        yield pieces.of(module, cloner.rest())

    def set_data(module, data):
        yield Later(_restore.set_variables, module, data)
        yield from cloner.rest()

    for module, data in changes:
        if data:
            yield pieces.of(None, set_data(module, data))
    for module in order:
        if variables[module][1]:
            yield pieces.of(module, set_data(module, variables[module][1]))

    def end():
        yield Later(_restore.set_hooks, None, (_pyvm.fork_hooks(), _pyvm.exit_hooks()))
        yield Later(_restore_settings.put, None, _settings.read())
        yield from cloner.rest()
        if objects := _objects_here(there):
            yield Later(_restore.enter_objects, None, objects)
            yield from cloner.rest()
        for module, each in replaced:
            if any(each):
                yield Later(_c_modules.change, module, each)
        yield from cloner.rest()
        yield Later(_restore.begin_with, None, (_thread.get_ident(), entry))
        yield from cloner.rest()
        yield from cloner.files.last()

    yield pieces.of(None, end())


def _in_order(modules):
    """What others need goes before them: what they have of it is made with it, and not it with them."""
    by_name, needs, found = {name: module for module, name in modules.items()}, {}, {}
    for begin in modules:
        left = [begin]
        while left:
            module = left[-1]
            if module not in needs:
                needs[module] = [each for each in _homes_of(module, by_name) if each in modules]
            while needs[module] and needs[module][-1] in needs:
                needs[module].pop()
            if needs[module]:
                left.append(needs[module].pop())
            else:
                found[left.pop()] = True
    return list(found)


def _homes_of(module, by_name):
    """The modules that it has, and those whose functions and classes, or objects of these, it has."""
    found = {}
    for value in vars(module).copy().values():
        if is_a(value, ModuleType):
            found[value] = True
            continue
        home = value if is_a(value, _CODE) else type(value)
        if home not in _SIMPLE and type(name := getattr(home, "__module__", None)) is str and name in by_name:
            found[by_name[name]] = True
    found.pop(module, None)
    return found


def _forget_patterns(variables):
    """Of re's caches, those that other code has, too: to make each of them is most of what a clone with re costs."""
    caches = {name: value.copy() for name, value in variables.items() if name in ("_cache", "_cache2") and type(value) is dict}
    counted = {}  # a pattern, and how many references the caches have
    for cache in caches.values():
        for key in cache:
            counted.setdefault(id(cache[key]), [cache[key], 0])[1] += 2  # its own, and that of its copy
    alone = [object(), 0]
    least = sys.getrefcount(alone[0]) - alone[1]
    others = {number for number, each in counted.items() if sys.getrefcount(each[0]) - each[1] > least}
    for name, cache in caches.items():
        variables[name] = {key: pattern for key, pattern in cache.items() if id(pattern) not in others}


def _split(variables):
    """What code may need as soon as it runs: functions, classes, modules, simple values; and the rest."""
    code, data = {}, {}
    for name, value in variables.items():
        (code if issubclass(type(value), _CODE) or type(value) in _SIMPLE else data)[name] = value
    return code, data


def _changes(cloner, name, module, there):
    """Of a module in Python that the clone has imported itself, and of sys: the variables that may be others there."""
    names, marks = there
    changed = {}
    for name, value in vars(module).copy().items():
        if name.startswith("__") and name.endswith("__") or name in _OWN.get(module.__name__, ()):
            continue
        if is_a(value, type) and value.__module__ == module.__name__ and is_python_class(value) and cloner.is_there(value):
            attributes = cloner.is_imported(value) and _changes_of_class(cloner, value, marks)
            if attributes:
                cloner.data.append(Later(_restore_classes.set_attributes, value, attributes))
            _settings.queue_registered(cloner, value, marks.get((name, None), ()))
        elif name in marks and marks[name] == _there.mark_of(value):
            if type(value) not in _ATOMS and type(value) not in _FUNCTIONS:
                cloner.space(value, (_restore.existing, (module, name)))
        elif name not in names or module is sys and name in _files.STREAMS or _has_changed(cloner, value, module, name):
            changed[name] = value
    return changed


def _changes_of_class(cloner, kind, marks):
    changed = {}
    for name, value in vars(kind).copy().items():
        if is_a(value, FunctionType) or not (name.startswith("__") and name.endswith("__")):
            if (kind.__name__, name) in marks and marks[kind.__name__, name] == _there.mark_of(value):
                continue
            if _has_changed(cloner, value, kind, name):
                changed[name] = value
    return changed


def _has_changed(cloner, value, *place):
    """Whether the clone gets the value. What it has at the same place gets the content that it has here."""
    if is_a(value, FunctionType):
        if not cloner.is_imported(value) or value.__module__ != _home_of(place):  # it may have been put in place of another
            return True
        _know_inside(cloner, value, place)
    elif is_a(value, BuiltinFunctionType):
        found = cloner.in_module(value)
        if found or not isinstance(value.__self__, (ModuleType, BuiltinFunctionType, FunctionType, type(None), frozenset)):
            return not found or found[1][1] != place[-1]
        cloner.space(value, (_restore.existing, place))
    elif type(value) in _CONTAINERS:
        cloner.space(value, (_restore.existing, place))
        content = type(value)(value)
        if value is copyreg.dispatch_table:
            content = _settings.queue_reducers(cloner.pieces, content)
        cloner.data.append(Later(_restore.refill, value, content))
    elif is_a(value, ModuleType):
        return False
    elif is_a(value, type):
        if cloner.is_imported(value) or cloner.in_module(value):
            return False
        if not is_python_class(value) or value.__module__ != _home_of(place):
            return True
        cloner.space(value, (_restore.existing, place))  # functools._CacheInfo is CacheInfo by its name
    elif type(value) in _ATOMS:
        return True
    else:
        attributes = attributes_of(value) if is_plain(type(value)) else None
        if attributes is not None:
            cloner.data.append(Later(_restore.set_dict, value, attributes.copy()))
        cloner.space(value, (_restore.existing, place))
    return False


def _home_of(place):
    return place[0].__name__ if isinstance(place[0], ModuleType) else place[0].__module__


def _know_inside(cloner, function, place):
    """What a decorator has put into its variables is there, too."""
    for i, cell in enumerate(function.__closure__ or ()):
        inside = (*place, "__closure__", i)
        cloner.space(cell, (_restore.existing, inside))
        try:
            content = cell.cell_contents
        except ValueError:
            continue
        if is_a(content, FunctionType) and id(content) not in cloner.spaces and not cloner.is_imported(content):
            cloner.space(content, (_restore.existing, (*inside, "cell_contents")))
            _know_inside(cloner, content, (*inside, "cell_contents"))


# What is each interpreter's own, of modules whose variables are cloned. Locks of imports are those of threads that are not there.
_OWN = {"sys": {"modules", "path_importer_cache"}, "importlib._bootstrap": {"_module_locks", "_blocking_on"}}
