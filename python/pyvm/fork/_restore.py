"""What a new VM does to become the clone of another: its modules, what is there already, what it begins with.

The functions here, and in the files _restore_*.py, are what a parcel of state calls. A clone imports those of the latter that its state needs.
What is here each needs: in any VM there are functions and classes that are not as the library has made them.
"""
import sys

from . import _environment, _waiting

# Not from the module types: a clone that does not use it need not import it.
ModuleType, _Function, _Cell = type(sys), type(lambda: None), type((lambda x: lambda: x)(0).__closure__[0])


class Later:
    """setter(obj, state), when the clone has come that far."""

    __slots__ = ("call",)

    def __init__(self, setter, obj, state):
        self.call = setter, (obj, state)

    def __reduce__(self):
        return self.call


def is_left_out(value):
    """Where something is, its module is (_left_out.py)."""
    module = sys.modules.get("pyvm.fork._left_out")
    return module is not None and type(value) is module.LeftOut


# ---- Modules ----


def make_module(kind, name, is_main):
    """Without its variables. There is one already that is __main__; runpy puts others of that name in its place."""
    if is_main:
        vars(sys.modules["__main__"]).clear()
        return sys.modules["__main__"]
    module = ModuleType.__new__(kind, name)
    ModuleType.__init__(module, name)
    return module


def make_waiting(group, name, variables):
    """One that may wait, with the variables that it has meanwhile."""
    module = _waiting.make(name, group)
    _waiting.vars_of(module).update(variables)
    return module


def loaded(name):
    return sys.modules.get(name) or _waiting.imported(name)


_OWN = ("pyvm", "_pyvm", _environment.NAME)  # of the clone itself


def enter_modules(modules, names):
    """In the order in which they are there. One that is gone from the parent's is gone from ours."""
    for name in set(sys.modules) - set(names):
        if name.partition(".")[0] not in _OWN:
            del sys.modules[name]
    for name in names:
        there = sys.modules.pop(name, None)
        module = modules.get(name) or _waiting.make_again(name, there)
        if module is not None:  # else it is imported when it is needed
            sys.modules[name] = module


def enter_objects(_, objects):
    sys.modules.update(objects)


def set_variables(module, variables):
    vars(module).update(variables)


# ---- What is there already ----


def existing(place, *steps):
    """What is there already: a variable of a module, an attribute of a class, an item, and what these lead to."""
    for step in steps:
        own = vars(place) if isinstance(place, (type, ModuleType)) else {}
        place = place[step] if isinstance(step, int) else own[step] if step in own else getattr(place, step)
    return place


def refill(container, content):
    """Makes what is there already have the content of the parent's."""
    container.clear()
    container.extend(content) if isinstance(container, list) else container.update(content)


def update_dict(obj, attributes):
    vars(obj).update(attributes)


def set_dict(obj, attributes):
    vars(obj).clear()
    vars(obj).update(attributes)


def set_attributes(kind, attributes):
    """Past what a metaclass does when an attribute is set."""
    for name, value in attributes.items():
        try:
            type.__setattr__(kind, name, value)
        except TypeError:  # a metaclass made by C code
            setattr(kind, name, value)


def is_finder(obj):
    return getattr(type(obj), "__module__", None) == "_pyvm" and type(obj).__name__ == "Finder"


def finder():
    return next(filter(is_finder, sys.meta_path))


# ---- Functions ----


def make_function(code, variables, name, cells):
    return _Function(code, variables, name, None, cells)


def make_cell():
    return _Cell()


def set_function(function, state):
    for name, value in state.items():
        if name == "__dict__":
            function.__dict__.update(value)
        else:
            setattr(function, name, value)


def set_cell(cell, content):
    cell.cell_contents = content


# ---- What begins ----


def set_hooks(_, hooks):
    """Those of os.register_at_fork and of atexit, in place of what the clone's own modules have registered."""
    import atexit
    import _pyvm
    at_fork, at_exit = hooks
    _pyvm.set_fork_hooks(*at_fork)
    atexit._clear()
    threading = sys.modules.get("threading")
    if getattr(threading, "_SHUTTING_DOWN", False):
        return  # the parent's own end has begun, and a child of an exit handler must not begin with that again
    for function, args, kwargs in at_exit:
        atexit.register(function, *args, **(kwargs or {}))


beginning = None  # what the thread is to go on with


def begin_with(_, what):
    global beginning
    beginning = what
