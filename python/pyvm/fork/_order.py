"""In which order modules are packed, and in which the variables of each."""
import sys
from types import BuiltinFunctionType, FunctionType, ModuleType

from ._objects import SIMPLE, is_a

_CODE = (FunctionType, BuiltinFunctionType, ModuleType, type)


def in_order(modules):
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
        if id(home) not in SIMPLE and type(name := getattr(home, "__module__", None)) is str and name in by_name:
            found[by_name[name]] = True
    found.pop(module, None)
    return found


def split(variables):
    """What code may need as soon as it runs: functions, classes, modules, simple values; and the rest."""
    code, data = {}, {}
    for name, value in variables.items():
        (code if issubclass(type(value), _CODE) or id(type(value)) in SIMPLE else data)[name] = value
    return code, data


def thin_out(variables, names):
    """Of caches: what other code has, too, goes. Who asks for it again makes it once more."""
    caches = {name: value.copy() for name, value in variables.items() if name in names and type(value) is dict}
    counted = {}  # an object, and how many references the caches have
    for cache in caches.values():
        for key in cache:
            counted.setdefault(id(cache[key]), [cache[key], 0])[1] += 2  # its own, and that of its copy
    alone = [object(), 0]
    least = sys.getrefcount(alone[0]) - alone[1]
    others = {number for number, each in counted.items() if sys.getrefcount(each[0]) - each[1] > least}
    for name, cache in caches.items():
        variables[name] = {key: pattern for key, pattern in cache.items() if id(pattern) not in others}
