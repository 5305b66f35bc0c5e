"""The state of this VM in a parcel, and a VM that becomes what it says."""
import _thread
import sys
from _frozen_importlib import FrozenImporter
from _frozen_importlib_external import SourceFileLoader, SourcelessFileLoader
from itertools import chain
from types import BuiltinFunctionType, FunctionType, ModuleType

import _pyvm
from pyvm import _classes
from pyvm._classes import _is_python as is_python_class

from . import _files, _restore, _settings
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
_CONTAINERS = (list, dict, set)


def is_python(module):
    """Whether Python code has made its variables."""
    spec = getattr(module, "__spec__", None)
    if spec is None:
        return True  # __main__, and what code has made by hand
    loader = getattr(module, "__loader__", None) or spec.loader
    is_own = type(loader).__module__ == "_pyvm"
    return is_own or loader is FrozenImporter or isinstance(loader, (SourceFileLoader, SourcelessFileLoader))


def is_plain(kind):
    """Whether nothing but object is below its classes in Python."""
    return next(each for each in kind.__mro__ if not is_python_class(each)) is object


def is_ours(name):
    """Of PyVM's own modules, which a clone imports by itself. What stands on multiprocessing is cloned with that."""
    return name == "_pyvm" or name.partition(".")[0] == "pyvm" and name.split(".")[1:2] != ["multiprocessing"]


def is_inner(name):
    """A module of the package that nobody imports but the package: it has no state, and a clone imports it when it needs it."""
    return is_ours(name) and "._" in name


def modules_here():
    return {name: module for name, module in sys.modules.copy().items() if isinstance(module, ModuleType)}


def resolve_lazy_imports():
    """Of CPython 3.15: nothing but their names could be had of them, and these leave open what they are for."""
    known = 0
    while known != len(sys.modules):  # what is imported may import lazily itself
        known = len(sys.modules)
        for module in modules_here().values():
            for value in vars(module).copy().values():
                if type(value).__name__ == "lazy_import":
                    try:
                        value.resolve()
                    except Exception:
                        pass  # it is refused, or left out


def to_import(resolves=True):
    """Names of the modules that a clone imports by itself: those in C, PyVM's own, and codecs, which are half in C."""
    if resolves:
        resolve_lazy_imports()
    return [INSIDE.get(name, name) for name, module in modules_here().items()
            if is_imported_again(name, module) and not is_inner(name)]


def is_imported_again(name, module):
    return is_ours(name) or name in AGAIN or name.startswith(("encodings.", "ctypes.")) or not is_python(module)


def import_all(names):
    """In the clone: imports them; returns which objects are there now, in variables. What has a number or None there has not
    what the parent may have there."""
    missing = _import_each(names)
    return {name: {each for each, value in vars(module).copy().items() if type(value) not in _ATOMS}
            for name, module in modules_here().items()}, missing


def import_names(names):
    missing = _import_each(names)
    if missing:
        raise RuntimeError("the clone cannot import %s" % missing)


def _import_each(names):
    """Why some could not be imported, by name."""
    from importlib import import_module

    from ._environment import install
    install()
    missing = {}
    for name in names:
        try:
            import_module(name)
        except Exception as error:
            missing[name] = "%s: %s" % (type(error).__name__, error)
    return missing


def pack(there, leaves_out=False, duplicate=None, entry=None, running=()):
    """A parcel of this VM's state; `there`: the names of variables by those of the modules that the clone has.

    Returns what is refused, too, and the descriptors that are made (_files.Files). `duplicate`: see there. `entry`: what the
    clone begins with (_restore.begin_with). `running`: see Cloner.
    """
    from ._cloner import Cloner
    parcel, cloner = pack_by(lambda there: Cloner(there, leaves_out, duplicate, running), there, entry)
    return _pyvm.pack((sorted(cloner.inner), parcel)), cloner.refused, cloner.files


def pack_by(make, there, entry=None):
    """What is in such a parcel, and the cloner, which `make` makes."""
    modules = modules_here()
    there = {name: names for name, names in there.items() if name in modules and name != "__main__"}
    entered = {name: module for name, module in modules.items() if name in there or not is_inner(name)}
    for name, module in modules.items():
        if name not in there and name != "__main__" and is_imported_again(name, module):
            there[name] = set(vars(module))  # another thread has imported it meanwhile; the clone will when it is asked for it
    cloner = make(there)
    try:
        root = _Root(lambda: chain(_steps(cloner, modules, entered, there, entry), cloner.files.last()))
        return _pyvm.pack_state(root, cloner, cloner.spaces), cloner
    except BaseException as error:
        cloner.files.abandon()
        if cloner.culprit:
            from ._walk import tell
            tell(error, *cloner.culprit, entry)
        raise


class _Root:
    def __init__(self, steps):
        self.steps = steps

    def __reduce__(self):
        return list, (), None, self.steps()


def _steps(cloner, modules, entered, there, entry):
    """What is packed, one after the other. Names first, functions and classes next, data last."""
    for module in modules.values():
        cloner.know_module(module)
    cloner.space(sys.modules, (_restore.existing, (sys, "modules")))
    _files.know_streams(cloner)
    new = {name: module for name, module in modules.items() if name not in there}
    yield from new.values()
    yield Later(_restore.enter_modules, None, entered)
    changes = []
    for name in there:
        if name not in FRESH and name not in AGAIN and not is_ours(name):
            changes.append((modules[name], _changes(cloner, modules[name], there[name])))
    variables = {name: _split(vars(module).copy()) for name, module in new.items()}
    for name, (code, _) in variables.items():
        yield Later(_restore.set_variables, new[name], code)
    yield from cloner.rest()
    # What a module needs was imported after it was begun, so the last goes first; what is in __main__ may need them all.
    for name in sorted(reversed(new), key="__main__".__eq__):
        changes.append((new[name], variables[name][1]))
    for module, data in changes:
        if data:
            yield Later(_restore.set_variables, module, data)
        yield from cloner.rest()
    yield Later(_restore.set_hooks, None, (_pyvm.fork_hooks(), _pyvm.exit_hooks()))
    yield Later(_settings.put, None, _settings.read())
    yield from cloner.rest()
    yield Later(_restore.begin_with, None, (_thread.get_ident(), entry))
    yield from cloner.rest()


def _split(variables):
    """What code may need as soon as it runs: functions, classes, modules, simple values; and the rest."""
    code, data = {}, {}
    for name, value in variables.items():
        (code if issubclass(type(value), _CODE) or type(value) in _SIMPLE else data)[name] = value
    return code, data


def _changes(cloner, module, names):
    """Of a module that the clone has imported itself: the variables that may be others there."""
    if not is_python(module) and module.__name__ not in ("sys", "builtins", "_warnings"):
        return {}
    changed = {}
    for name, value in vars(module).copy().items():
        if name.startswith("__") and name.endswith("__") or name in _OWN.get(module.__name__, ()):
            continue
        if isinstance(value, type) and value.__module__ == module.__name__ and is_python_class(value) and cloner.is_imported(value):
            attributes = _changes_of_class(cloner, value)
            if attributes:
                cloner.data.append(Later(_restore.set_attributes, value, attributes))
            registered = [each for each in _classes._registered_with(value) if is_python_class(each) and not cloner.is_imported(each)]
            if registered:
                cloner.data.append(Later(_restore.register, value, registered))
        elif name not in names or module is sys and name in _files.STREAMS or _has_changed(cloner, value, module, name):
            changed[name] = value
    return changed


def _changes_of_class(cloner, kind):
    changed = {}
    for name, value in vars(kind).copy().items():
        if isinstance(value, FunctionType) or not (name.startswith("__") and name.endswith("__")):
            if _has_changed(cloner, value, kind, name):
                changed[name] = value
    return changed


def _has_changed(cloner, value, *place):
    """Whether the clone gets the value. What it has at the same place gets the content that it has here."""
    if isinstance(value, FunctionType):
        home = place[0].__name__ if isinstance(place[0], ModuleType) else place[0].__module__
        if not cloner.is_imported(value) or value.__module__ != home:  # it may have been put in place of another
            return True
        _know_inside(cloner, value, place)
    elif isinstance(value, BuiltinFunctionType):
        found = cloner.in_module(value)
        if found or not isinstance(value.__self__, (ModuleType, BuiltinFunctionType, FunctionType, type(None))):
            return not found or found[1][1] != place[-1]
        cloner.space(value, (_restore.existing, place))
    elif type(value) in _CONTAINERS:
        cloner.space(value, (_restore.existing, place))
        cloner.data.append(Later(_restore.refill, value, type(value)(value)))
    elif isinstance(value, (type, ModuleType)):
        return isinstance(value, type) and not cloner.is_imported(value) and not cloner.in_module(value)
    elif type(value) in _ATOMS:
        return True
    else:
        if is_plain(type(value)) and hasattr(value, "__dict__"):
            cloner.data.append(Later(_restore.set_dict, value, vars(value).copy()))
        cloner.space(value, (_restore.existing, place))
    return False


def _know_inside(cloner, function, place):
    """What a decorator has put into its variables is there, too."""
    for i, cell in enumerate(function.__closure__ or ()):
        inside = (*place, "__closure__", i)
        cloner.space(cell, (_restore.existing, inside))
        try:
            content = cell.cell_contents
        except ValueError:
            continue
        if isinstance(content, FunctionType) and id(content) not in cloner.spaces and not cloner.is_imported(content):
            cloner.space(content, (_restore.existing, (*inside, "cell_contents")))
            _know_inside(cloner, content, (*inside, "cell_contents"))


# What is each interpreter's own, of modules whose variables are cloned. Locks of imports are those of threads that are not there.
_OWN = {"sys": {"modules", "path_importer_cache"}, "importlib._bootstrap": {"_module_locks", "_blocking_on"}}
