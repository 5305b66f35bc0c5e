"""Modules by value: those that Python code made and that no import would find."""
import sys

from ._bare import itself, module_of

_NOT_COPIED = ("__builtins__", "__loader__", "__spec__")


def reduce_module(module):
    if sys.modules.get(module.__name__) is module and _is_made_by_import(module.__name__):
        return import_module, (module.__name__,)
    made, bare_globals = module_of(module)
    state = {name: value for name, value in vars(module).items() if name not in _NOT_COPIED}
    # The state has the Bare of its variables, so that it lives as long as the parcel is packed.
    return itself, (made,), (bare_globals, state), None, None, set_module


def _is_made_by_import(name):
    """Of a module without a spec: each VM has its __main__; others come with the package that they are in."""
    package = name.partition(".")[0]
    return name == "__main__" or package != name and getattr(sys.modules.get(package), "__spec__", None) is not None


def import_module(name):
    __import__(name)
    return sys.modules[name]


def set_module(module, state):
    vars(module).update(state[1])
