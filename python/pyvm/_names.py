"""What functions name: global variables, submodules, annotations."""
import sys
from types import CodeType, ModuleType

from ._bare import packable
from ._remembered import Remembered


def _find_opmap():
    """Numbers of instructions, by their names. On CPython 3.12 `opcode` imports a C module that a process can import once: an
    isolated VM that had it could not leave its copy of libpython to the next."""
    if sys.version_info[:2] != (3, 12):
        from opcode import opmap
        return opmap
    import builtins
    from importlib.util import find_spec

    def without_c(name, *arguments):
        if name == "_opcode":
            raise ImportError(name)
        return __import__(name, *arguments)

    variables = {"__name__": "opcode", "__builtins__": {**vars(builtins), "__import__": without_c}}
    exec(find_spec("opcode").loader.get_code("opcode"), variables)
    return variables["opmap"]


opmap = _find_opmap()

# Of these instructions the argument is a number in co_names; of the first kind, with another bit below it.
_SHIFTED = {opmap["LOAD_GLOBAL"]}
_NAMING = {opmap[name] for name in ("LOAD_GLOBAL", "STORE_GLOBAL", "DELETE_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS")
           if name in opmap}
_EXTENDED = opmap["EXTENDED_ARG"]


@Remembered
def global_names(code):
    """The names of all global variables that the code reads or writes, with those of functions and classes in it."""
    found = {}
    _add_global_names(code, found)
    return found


def _add_global_names(code, found):
    instructions, names, high = code.co_code, code.co_names, 0
    for i in range(0, len(instructions), 2):
        operation, argument = instructions[i], instructions[i + 1] | high
        high = argument << 8 if operation == _EXTENDED else 0
        if operation in _NAMING:
            found[names[argument >> 1 if operation in _SHIFTED else argument]] = None
    for each in code.co_consts:
        if isinstance(each, CodeType):
            _add_global_names(each, found)


def _all_names(code):
    names = set(code.co_names)
    return names.union(*(_all_names(each) for each in code.co_consts if isinstance(each, CodeType)))


def submodules_used(code, values):
    """Imported submodules that the code may reach as attributes of a package: they are not imported elsewhere by themselves."""
    packages = [value for value in values if isinstance(value, ModuleType) and getattr(value, "__path__", None) is not None]
    if not packages:
        return []
    names, prefixes = _all_names(code), tuple(package.__name__ + "." for package in packages)
    return [module for name, module in list(sys.modules.items())
            if isinstance(name, str) and name.startswith(prefixes) and isinstance(module, ModuleType)
            and any(name.startswith(prefix) and names.issuperset(name[len(prefix):].split(".")) for prefix in prefixes)]


def is_importable(obj):
    """Whether a function or a class is found by its name in a module that other VMs can import, and so crosses by it."""
    module = sys.modules.get(obj.__module__) if isinstance(obj.__module__, str) and obj.__module__ != "__main__" else None
    found = module if getattr(module, "__spec__", None) is not None else None
    try:
        for name in obj.__qualname__.split("."):
            found = getattr(found, name)
    except Exception:
        return False
    return found is obj


def annotations_of(obj):
    """The annotations as a dict, or the function that makes them, with their texts for CPythons before 3.14.

    None: there are none.
    """
    lazy = getattr(obj, "__annotate__", None)
    try:
        found = obj.__annotations__
    except Exception:  # they name what is not there yet
        from annotationlib import Format, get_annotations
        return lazy, get_annotations(obj, format=Format.STRING)
    return (None, {name: packable(value) for name, value in found.items()}) if found else None


def set_annotations(obj, lazy, annotations):
    if lazy is not None and sys.version_info >= (3, 14):
        obj.__annotate__ = lazy
    else:
        obj.__annotations__ = annotations
