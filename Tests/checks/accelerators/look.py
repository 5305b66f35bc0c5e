"""
Looks at C modules in a VM, and adds a line of JSON for each to a file: what its probe returns, the marks of other VMs that
it finds in the module, and where the module's objects are. In plain python it only runs the probes.

    look.py OUTPUT FOLDER LIFTED MODULE...

FOLDER has the package probes. LIFTED are modules, with commas between, that PyVM's blocking is not to apply to; in plain
python, modules that cannot be imported. two_vms.c says which VM this is: `way` and `turn`.
"""

import gc
import importlib
import json
import os
import sys

output, folder, lifted, *modules = sys.argv[1:]
lifted = lifted.split(",")
way, turn = globals().get("way", "plain"), globals().get("turn", 0)
IMMORTAL = 1 << 28  # the least count of an object whose references CPython does not count
MOST = 2000  # objects of a module that are looked at

if "token" not in globals():  # what follows is kept for the next run in this VM
    token = os.urandom(8).hex()
    marked_dicts = []
    own_subclasses = []


def lift():
    """Blocked modules that are named are loaded all the same: the `self` of PyVM's function is CPython's."""
    import _imp

    for name in ("create_builtin", "create_dynamic"):
        blocking = getattr(_imp, name)
        if callable(getattr(blocking, "__self__", None)):
            setattr(_imp, name, lifting(blocking))


def lifting(blocking):
    def create(spec, *arguments):
        return (blocking.__self__ if spec.name in lifted else blocking)(spec, *arguments)

    return create


# ---- A module's objects ----


def is_of_another(cls, module):
    owner = sys.modules.get(cls.__module__)
    return owner not in (module, None) and getattr(owner, "__file__", "").endswith(".so")


def below(value):
    """The names and values below an object."""
    if isinstance(value, type):
        names = [(name, item) for name, item in vars(value).items() if name != "__doc__"]
        return names + [("__bases__", base) for base in value.__bases__]
    if isinstance(value, dict):
        return [(name, item) for name, item in value.items() if not isinstance(item, str)]
    if isinstance(value, (list, set)):
        return list(enumerate(value))
    return list(vars(value).items()) if hasattr(value, "__dict__") else []


def is_changeable(value, module):
    if isinstance(value, type):
        return value.__module__ not in ("builtins", "abc") and not is_of_another(value, module)
    if isinstance(value, (dict, list, set, bytearray)) or hasattr(value, "__dict__"):
        return not isinstance(value, type(sys))
    return type(value).__module__ == module.__name__


def objects_of(module):
    """The objects below a module that code may change: {address: (path, object)}."""
    found = {}
    waiting = [(f"{module.__name__}.{name}", value) for name, value in vars(module).items() if name[:2] != "__"]
    while waiting and len(found) < MOST:
        path, value = waiting.pop()
        if id(value) not in found and path.count(".") < 5 and is_changeable(value, module):
            found[id(value)] = path, value
            waiting += [(f"{path}.{name}", item) for name, item in below(value)[:300]]
    return found


# ---- Marks ----


def can_have_mark(value):
    return type(value) is dict or hasattr(value, "__dict__") and not isinstance(value, (dict, list, set, bytearray))


def mark_of(value):
    return (value if isinstance(value, dict) else vars(value)).get("pyvm_mark")


def leave_mark(value):
    try:
        if isinstance(value, dict):
            value["pyvm_mark"] = token
            marked_dicts.append(value)
        else:
            value.pyvm_mark = token
    except (TypeError, AttributeError):
        pass  # CPython lets nobody change it


def has_foreign_subclass(cls):
    own = type.__subclasses__(cls)
    return any(each.__name__ == "PyVMMark" and vars(each).get("pyvm_mark") != token for each in own)


def leave_subclass(cls):
    try:
        own_subclasses.append(type("PyVMMark", (cls,), {"pyvm_mark": token}))
    except Exception:
        pass  # not one to derive from


def foreign_marks(objects):
    """The paths of objects that another VM has changed; then this VM changes them."""
    found = [path for path, value in objects.values() if can_have_mark(value) and mark_of(value) not in (None, token)]
    for path, value in objects.values():
        if can_have_mark(value):
            leave_mark(value)
    return sorted(found)


def foreign_subclasses(objects):
    """The paths of classes that show another VM's subclass; then this VM adds its own."""
    classes = [(path, value) for path, value in objects.values() if isinstance(value, type)]
    found = [path for path, cls in classes if has_foreign_subclass(cls)]
    for path, cls in classes:
        if not issubclass(cls, type):
            leave_subclass(cls)
    return sorted(found)


# ---- Looking ----


def values_of(name, answer):
    from probes import probe_of

    probe = probe_of(name)
    try:
        answer["values"] = [str(value) for value in probe()] if probe else []
    except ImportError as error:
        answer["missing"] = str(error)
    except BaseException as error:
        answer["values"] = [f"{type(error).__name__}: {error}"]


def look_at(name):
    answer = {"module": name, "way": way, "turn": turn}
    while marked_dicts:
        marked_dicts.pop().pop("pyvm_mark", None)
    values_of(name, answer)  # first the public module: some C modules cannot be imported before it
    try:
        module = importlib.import_module(name)
    except Exception as error:
        answer["refused"] = f"{type(error).__name__}: {error}"
        return answer
    answer["names"] = sorted(name for name in vars(module) if name[:2] != "__")
    if way != "plain":
        objects = objects_of(module)
        counted = {place: path for place, (path, value) in objects.items() if sys.getrefcount(value) < IMMORTAL}
        answer["places"] = counted
        answer["marks"] = foreign_marks(objects)
        answer["subclasses"] = foreign_subclasses(objects)
    return answer


if way == "plain":
    sys.modules.update({name: None for name in lifted if name})
else:
    lift()
if folder not in sys.path:
    sys.path.insert(0, folder)
for name in modules:
    line = json.dumps(look_at(name)) + "\n"
    with open(output, "a") as to:
        to.write(line)
gc.collect()
