"""The code of a module's functions, which is in one piece as a whole: names and texts that they have in common are made once."""
import marshal
from types import CodeType, FunctionType

from ._objects import module_of


class Codes:
    """All that is found in a module's variables, and in those of its classes."""

    def __init__(self, module):
        self.places, self._kept = {}, []  # by addresses, and what has these
        self._add(vars(module).copy(), module.__name__, set())

    def _add(self, variables, home, seen):
        for value in variables.values():
            for function in _functions_of(value):
                if type(function) is FunctionType and function.__module__ == home:
                    self._add_code(function.__code__)
            if issubclass(type(value), type) and module_of(value) == home and id(value) not in seen:
                seen.add(id(value))
                self._add(vars(value).copy(), home, seen)

    def _add_code(self, code):
        if type(code) is CodeType and id(code) not in self.places:
            self.places[id(code)] = len(self._kept)
            self._kept.append(code)

    def reduced(self, code):
        """As __reduce__, of a code that is in it."""
        return tuple.__getitem__, (self, self.places[id(code)])

    def __reduce__(self):
        return marshal.loads, (marshal.dumps(tuple(self._kept)),)


def _functions_of(value):
    if issubclass(type(value), (staticmethod, classmethod)):  # isinstance may run the value's code
        return value.__func__,
    if issubclass(type(value), property):
        return value.fget, value.fset, value.fdel
    return value,
