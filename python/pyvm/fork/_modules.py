"""Modules of the state: which of them a clone imports by itself, and how."""
import sys
from _frozen_importlib import FrozenImporter
from _frozen_importlib_external import SourceFileLoader, SourcelessFileLoader
from types import ModuleType

from pyvm._makers import is_python as is_python_class

from . import _waiting
from ._special_modules import AGAIN, AGAIN_BELOW, INSIDE, LATER


def is_python(module):
    """Whether Python code has made its variables."""
    spec = getattr(module, "__spec__", None)
    if spec is None:
        return True  # __main__, and what code has made by hand
    loader = getattr(module, "__loader__", None) or spec.loader
    is_own = type(loader).__module__ == "_pyvm"
    return is_own or loader is FrozenImporter or isinstance(loader, (SourceFileLoader, SourcelessFileLoader)) or _is_of_source(module, loader)


def _is_of_source(module, loader):
    """Whether a loader of the program's, as pytest has one, has made it of a file of Python code."""
    file = vars(module).get("__file__")
    return is_python_class(type(loader)) and type(file) is str and file.endswith((".py", ".pyc"))


def is_ours(name):
    """Of PyVM's own modules, which a clone imports by itself. What stands on multiprocessing is cloned with that. `name`: also what a
    class has for its module's, which need not be text: Cython has a descriptor there."""
    if type(name) is not str:
        return False
    return name == "_pyvm" or name.partition(".")[0] == "pyvm" and name.split(".")[1:2] != ["multiprocessing"]


def is_inner(name):
    """A module of the package that nobody imports but the package: it has no state, and a clone imports it when it needs it."""
    return is_ours(name) and "._" in name


def here():
    return {name: module for name, module in sys.modules.copy().items() if isinstance(module, ModuleType)}


def objects_here(there):
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
        for name, module in here().items():
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
    return [INSIDE.get(name, name) for name, module in here().items()
            if is_imported_again(name, module) and not is_inner(name) and name not in LATER]


def is_imported_again(name, module):
    return is_ours(name) or name in AGAIN or "." in name and name.partition(".")[0] in AGAIN_BELOW or not is_python(module)
