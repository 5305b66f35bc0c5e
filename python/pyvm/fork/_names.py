"""What a clone has by a name: of modules that it imports, and of PyVM's own."""
import sys
from types import BuiltinFunctionType, FunctionType, ModuleType

from . import _c_modules, _modules, _restore, _streams, _there
from ._objects import ATOMS, CONTAINERS, is_a, mangled, module_of
from ._special_modules import AS_PYTHON, NAME_C

_PLAIN = ATOMS | CONTAINERS | {id(ModuleType)}


class Names:
    """`imports`: names of the modules that the clone imports by itself."""

    def __init__(self, imports):
        self.imports = imports
        self.inner = set()  # modules of the package's own that the state needs while it is unpacked
        self._names = {id(module): name for name in reversed(imports) if (module := sys.modules.get(name))}
        self._in_c = None  # by address: the module and the name of what C code has made

    def imported_name(self, module):
        """Which need not be its __name__: _decimal's is decimal on CPython 3.12."""
        return self._names.get(id(module))

    def is_variable(self, obj, name):
        module = getattr(obj, "__module__", None)
        return module in self.imports and vars(sys.modules[module]).get(name) is obj

    def is_imported(self, obj):
        """Whether the clone finds a function or a class by its name."""
        home = module_of(obj)
        is_inner = _modules.is_inner(home or "")
        if is_inner:
            self.inner.add(home)
        module = (is_inner or home in self.imports) and sys.modules.get(home)
        first, *more = obj.__qualname__.split(".")
        found = vars(module).get(first) if module else None  # not by a __getattr__ of the module's
        if not module or not is_inner and not self._is_as_there(home, first, found):
            return False
        for name in more:
            last, found = found, getattr(found, mangled(name, found), None)
        if found is not obj:
            return False
        if not more or _modules.is_ours(home) or type(obj) is not FunctionType:
            return True
        # A program may have put a method in place of another, too.
        place = getattr(last, "__name__", None), mangled(name, last)
        return self.imports[home][1].get(place) == _there.mark_of_attribute(obj)

    def _is_as_there(self, module, name, value):
        """Whether the clone has the same under this name, and not another, or nothing, as a program has put it there."""
        if _modules.is_ours(module):
            return True
        names, marks = self.imports[module]
        return name in names and (not marks or marks.get(name) == _there.mark_of(value))

    def is_there(self, kind):
        """Also if its name is of a module that is not imported: collections.abc is _collections_abc."""
        return self.is_imported(kind) or self.in_module(kind) is not None

    def in_module(self, obj):
        """Where a module in C has the object: a type, a function, or what it has made of a type of its own; None: nowhere."""
        if self._in_c is None:
            self._in_c = {}
            for name in sorted(self.imports):
                module = sys.modules.get(name)
                # What is there and has no spec, C code has made for others: Cython's modules share types by such a one.
                if module and not (_modules.is_python(module) and getattr(module, "__spec__", None)):
                    self._index(module, self.imports[name])
            for name in NAME_C:
                self._index(sys.modules[name])
        found = self._in_c.get(id(obj))
        return (_restore.existing, found) if found else None

    def _index(self, module, there=None, *steps):
        """`there`: what the clone has of it, if a program may have changed the module. `steps`: from `module` to one below it that C code
        has made with it."""
        within = module
        for step in steps:
            within = vars(within)[step]
        for name, value in vars(within).copy().items():
            if type(value) is ModuleType and (steps or there and name in there[0]) and self._is_made_with(within, value):
                self._in_c[id(value)] = (module, *steps, name)
                self._index(module, None, *steps, name)
            if id(type(value)) in _PLAIN or is_a(value, FunctionType) or module is sys and name in _streams.NAMES:
                continue
            if there and not (_is_own if module.__name__ in AS_PYTHON else _c_modules.is_same)(module, name, value, there):
                continue
            place = module, *steps, name
            self._in_c.setdefault(id(value), place)
            if is_a(value, BuiltinFunctionType) and isinstance(value.__self__, BuiltinFunctionType):
                self._in_c.setdefault(id(value.__self__), (*place, "__self__"))
            if type(value) is not type:
                self._in_c.setdefault(id(type(value)), (*place, "__class__"))

    def _is_made_with(self, module, inner):
        """A module in C may make others, which nobody imports, and a clone has them with it."""
        is_c = not _modules.is_python(module) or id(module) in self._in_c
        return is_c and getattr(inner, "__spec__", None) is None and id(inner) not in self._names and id(inner) not in self._in_c


def _is_own(module, name, value, there):
    """Whether the clone's has it by itself, and a program has not set it, as sys.last_exc, or a hook."""
    is_function = isinstance(value, BuiltinFunctionType) and value.__self__ is module
    return name in there[0] and (is_function or not callable(value))
