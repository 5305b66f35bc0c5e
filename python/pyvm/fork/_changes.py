"""What a program has changed in modules in Python that a clone imports by itself, and in sys."""
import copyreg
import sys
from types import BuiltinFunctionType, FunctionType, ModuleType

from pyvm._makers import is_python

from . import _restore, _settings, _streams, _there
from ._objects import ATOMS, CONTAINERS, attributes_of, is_a, is_plain, module_of
from ._restore import Later
from ._special_modules import OWN

_FUNCTIONS = frozenset(map(id, (FunctionType, BuiltinFunctionType, type)))


def changes_of(cloner, name, module, there):
    """Of a module in Python that the clone has imported itself, and of sys: the variables that may be others there."""
    names, marks = there
    changed = {}
    for name, value in vars(module).copy().items():
        if name.startswith("__") and name.endswith("__") or name in OWN.get(module.__name__, ()):
            continue
        if is_a(value, type) and module_of(value) == module.__name__ and is_python(value) and cloner.is_there(value):
            attributes = cloner.is_imported(value) and _changes_of_class(cloner, value, marks)
            if attributes:
                cloner.data.append(Later(_restore.set_attributes, value, attributes))
            _settings.queue_registered(cloner, value, marks.get((name, None), ()))
        elif name in marks and marks[name] == _there.mark_of(value):
            if id(type(value)) not in ATOMS and id(type(value)) not in _FUNCTIONS:
                cloner.space(value, (_restore.existing, (module, name)))
        elif name not in names or module is sys and name in _streams.NAMES or _has_changed(cloner, value, module, name):
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
        if not cloner.is_imported(value) or module_of(value) != _home_of(place):  # it may have been put in place of another
            return True
        _know_inside(cloner, value, place)
    elif is_a(value, BuiltinFunctionType):
        found = cloner.in_module(value)
        if found or not isinstance(value.__self__, (ModuleType, BuiltinFunctionType, FunctionType, type(None), frozenset)):
            return not found or found[1][1] != place[-1]
        cloner.space(value, (_restore.existing, place))
    elif id(type(value)) in CONTAINERS:
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
        if not is_python(value) or module_of(value) != _home_of(place) or value.__qualname__ == place[-1]:
            return True
        cloner.space(value, (_restore.existing, place))  # functools._CacheInfo is CacheInfo by its name
    elif id(type(value)) in ATOMS or place[0] is sys and callable(value):  # the latter: a hook
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
