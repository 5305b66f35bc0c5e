"""Which pieces a parcel of state is in, and which of them a clone begins with (docs/internals/clone.md#pieces)."""
import sys
from types import ModuleType

from . import _modules
from ._special_modules import INSIDE

_BASIC = ("__name__", "__file__", "__package__")


def is_of_library(module, name):
    """Of CPython's own library. Others' modules are made at once: their classes are found by __subclasses__, and what they have may
    call their code while it is made. CPython's names of its modules lack those that its build makes, which begin with _."""
    folder, file = getattr(sys, "_stdlib_dir", None), vars(module).get("__file__")
    is_there = type(file) is str and type(folder) is str and file.startswith(folder + "/") and "-packages" not in file[len(folder):]
    return is_there and (name.startswith("_") or name.partition(".")[0] in sys.stdlib_module_names)


class Root:
    """A piece: a list of what is in it, which is found while it is packed."""

    __slots__ = ("steps",)

    def __init__(self, steps):
        self.steps = steps

    def __reduce__(self):
        return list, (), None, iter(self.steps)


class Pieces:
    """`groups`: by modules that may wait, the names of their groups. All else is of the group None, with which a clone begins."""

    def __init__(self, cloner):
        self.cloner, self.groups = cloner, {}
        self.start = ()  # names of the modules that each VM has
        self.known = []  # of each piece: its group, and what it needs
        self.queues = {None: ([], [])}
        self.last = []  # what comes behind all data, of the group None

    def may_wait(self, module, name):
        if type(module) is ModuleType and name != "__main__" and is_of_library(module, name):
            self.groups[module] = name
            self.queues[name] = [], []

    def queue_of(self, group):
        """For what is to come with the module, or with what the clone begins with if that has no such group."""
        return self.queues.get(group, self.queues[None])

    def last_of_all(self, step):
        """Of what code of the state is to make: behind the data that this needs."""
        (self.last if self.cloner.data is self.queues[None][1] else self.cloner.data).append(step)

    def is_of_start(self, name):
        """Whether each VM has the module, under whatever name: collections.abc is _collections_abc."""
        return name in self.start or sys.modules.get(name) in map(sys.modules.get, self.start)

    def is_anew(self, name):
        """Of modules that a clone imports itself: whether it may wait. It is in Python, and no VM has it from the start."""
        module = sys.modules.get(name)
        return ("." not in name and name in self.cloner.imports and module is not None and module.__name__ == name and
                not self.is_of_start(name) and not _modules.is_ours(name) and _modules.is_python(module) and is_of_library(module, name))

    def of(self, module, steps, codes=None):
        """The next piece. What comes later of what is in it is of the same group. `codes`: which it has at once."""
        group = module and self.groups.get(module)
        self.cloner.needs, self.cloner.codes = set(), codes
        self.cloner.functions, self.cloner.data = self.queues[group]
        self.known.append((group, self.cloner.needs))
        return Root(steps)

    def basic(self, module):
        """What a module has while it waits."""
        variables = vars(module)
        found = {name: variables[name] for name in _BASIC if type(variables.get(name)) is str}
        path = variables.get("__path__")
        return {**found, "__path__": path.copy()} if type(path) is list and all(type(each) is str for each in path) else found

    def relate(self, there):
        """What the clone imports, which pieces it begins with, and the groups that wait (_waiting.State)."""
        homes = {id(vars(module)): name for module, name in self.groups.items()}
        order = [name for name in _modules.here() if name in there and not _modules.is_inner(name)]
        anew = {name for name in order if self.is_anew(name)}
        pieces = {group: [] for group in self.queues}
        needs, imports = {group: set() for group in (*pieces, *anew)}, {group: set() for group in pieces}
        for number, (group, wanted) in enumerate(self.known):
            pieces[group].append(number)
            for each in wanted:
                if each is None:
                    needs[None].add(group)
                elif isinstance(each, str):
                    (needs if each in anew else imports)[group].add(each)
                elif each < 0:
                    needs[group].add(self.known[-each - 1][0])
                elif each in homes:
                    needs[group].add(homes[each])
        first = _closure(needs)
        waiting = pieces.keys() - first
        begins = set().union(*(imports[group] for group in pieces if group in first)) | anew & first
        by_others = set().union(*(imports[group] for group in waiting))
        begins |= {name for name in order if name not in by_others and not _modules.is_python(sys.modules[name]) and _has_effects(name)}
        below = {}  # who imports a package has the modules below it that are here
        for name in order:
            below.setdefault(name.rpartition(".")[0], set()).add(name)
        begins = _with_below(begins, below)
        groups = {group: (tuple(pieces[group]), tuple(needs[group] - first - {group}),
                          _names(order, _with_below(imports[group], below) - begins)) for group in waiting}
        numbers = sorted(number for group in pieces if group in first for number in pieces[group])
        later = {name: _names(order, below.get(name, ())) for name in anew - first}
        return [*_names(order, begins), *sorted(self.cloner.inner)], numbers, groups, later


def _has_effects(name):
    """To be imported may be all that a module in C is for, but for those that CPython has for itself."""
    first = name.partition(".")[0]
    return first not in sys.builtin_module_names and not (first.startswith("_") and first in sys.stdlib_module_names)


def _with_below(names, below):
    """And the names of the modules below them."""
    return names.union(*(below.get(name, ()) for name in names))


def _names(order, names):
    return tuple(INSIDE.get(name, name) for name in order if name in names)


def _closure(needs):
    found, left = set(), [None]
    while left:
        group = left.pop()
        if group not in found:
            found.add(group)
            left += needs[group]
    return found
