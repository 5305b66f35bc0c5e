"""What a program has changed in modules in C: a clone imports these anew, and then has the changes, too.

What the clone has under each name is told by the marks of _there.py. What is set in place of another is set last: until then, and
afterwards by `originals`, what was there is found by its name.
"""
import marshal
import sys
from types import BuiltinFunctionType, FunctionType, ModuleType

from pyvm._makers import is_python

from . import _there
from ._objects import CONTAINERS, SIMPLE, module_of
from ._special_modules import OWN

_MISSING = object()
_ADDRESSES = 1 << 32  # numbers from here on may be addresses, which each interpreter has others of

originals = {}  # by module and name, what the module had before the changes


def _is_of_name(mark):
    """Of a function or a class."""
    if mark is None:
        return False
    plain = marshal.loads(mark)
    return type(plain) is tuple and plain[0] == "name"


def is_same(module, name, value, there):
    """Whether the clone has this there by itself. What has no mark here or there counts as the same, if C code may have made it."""
    names, marks = there
    if type(value) is BuiltinFunctionType and value.__self__ is module and value.__name__ == name:
        return name in marks or name in names
    if name not in names and name not in marks:
        return False
    if type(value) is FunctionType and (value.__module__ or "").partition(".")[0] == "pyvm":
        return True  # the package's own stands in for it (_environment.py), and does in the clone
    mark = marks.get(name)
    here = marshal.dumps(value, 2) if id(type(value)) in SIMPLE else _there.mark_of(value)
    if mark is None or here is None and id(type(value)) not in CONTAINERS:
        return type(value) is not FunctionType and (mark is None or not _is_made_here(value))
    return mark == here or type(value) is int and value >= _ADDRESSES and type(marshal.loads(mark)) is int


def _is_made_here(value):
    return is_python(type(value)) or isinstance(value, type) and is_python(value)


def changes_of(cloner, name, module, there):
    """What is set, and the names of what is gone; containers that the clone has get their content."""
    from . import _restore
    names, marks = there
    changed, gone = {}, [each for each in marks if type(each) is str and each not in vars(module) and _is_of_name(marks[each])]
    for each, value in vars(module).copy().items():
        is_special = each.startswith("__") and each.endswith("__")
        if each in OWN.get(name, ()) or is_special and not _is_of_name(marks.get(each)):
            continue
        same = is_same(module, each, value, there)
        if id(type(value)) in CONTAINERS and each in marks:
            cloner.space(value, (_restore.existing, (module, each)))
            if not same:
                cloner.data.append(_restore.Later(_restore.refill, value, value.copy()))
        elif same:
            continue
        elif (cloner.in_module(value) or (None, None))[1] != (module, each):
            changed[each] = value
    return changed, gone


def original(cloner, obj):
    """Where the clone has had a function or a type in whose place the program has put another; None: nowhere."""
    home = getattr(obj, "__self__", None)
    home = home.__name__ if isinstance(home, ModuleType) else module_of(obj)
    name = getattr(obj, "__qualname__", None)
    module = sys.modules.get(home) if type(home) is str else None
    there = cloner.imports.get(home) if isinstance(module, ModuleType) else None
    if there is None or vars(module).get(name, _MISSING) is obj:
        return None
    is_known = there[1].get(name) == marshal.dumps(_there.named("%s.%s" % (module_of(obj), name), obj), 2)
    return (find, (home, name)) if is_known else None


def find(home, name):
    """In the clone."""
    return originals[home, name] if (home, name) in originals else vars(sys.modules[home])[name]


def change(module, changes):
    changed, gone = changes
    variables = vars(module)
    for name in (*changed, *gone):
        if name in variables:
            originals.setdefault((module.__name__, name), variables[name])
    variables.update(changed)
    for name in gone:
        variables.pop(name, None)
