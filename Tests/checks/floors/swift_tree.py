"""
The rule of a Swift tree: what a folder declares is named only there and in folders above. That is its types, functions
outside types, and what it adds to types of others (String). What an extension adds to a type of the tree is not looked at:
whose member a `.name` is, only the compiler knows.
"""

from pathlib import Path

from order import Order, Violation, files_below
from swift_names import names


class SwiftTree:
    def __init__(self, name, data, root):
        self.name = name
        self.sources = data["sources"]
        self.module = data["module"]
        self.order = Order(data["order"])
        folder = Path(root) / self.sources
        self.files = files_below(folder, ".swift")
        self.names = {file: names((folder / file).read_text()) for file in self.files}
        self.types = self.declared("types")
        self.nested = self.declared("nested")
        self.functions = self.declared("functions")
        self.promised = set().union(*(names.promised for names in self.names.values()))
        members = set().union(*(names.members for names in self.names.values()))
        # A call of a method looks as that of a function of the same name: such a function is let pass.
        self.functions = {name: files for name, files in self.functions.items() if name not in members}
        own_types = set(self.types) | {name for _, name in self.nested}
        brought = self.declared("brought")
        names_of_own = members | {name for type, name in brought if type in own_types}
        self.brought = {}
        for (type, name), files in brought.items():
            if type not in own_types and name not in names_of_own:
                self.brought.setdefault(name, []).extend(files)
        self.symbols = set(self.types) | set(self.nested) | set(self.functions) | set(self.brought)
        self.edges = set()
        self.violations = {}

    def declared(self, kind):
        """Name to the files that declare it."""
        found = {}
        for file, names in self.names.items():
            for name in getattr(names, kind):
                found.setdefault(name, []).append(file)
        return found

    def check(self):
        if not self.files:
            return [Violation(self.sources, 0, "has no Swift files: floors.toml names the wrong folder")]
        for file, names in self.names.items():
            for line, name, owner, around in names.uses:
                name, declaring = self.meant(file, name, owner, around)
                if not self.are_above(self.types.get(owner, []), file):  # else the owner is told
                    self.use(file, line, name, declaring)
            for line, name in names.calls:
                if name not in names.own:
                    self.use(file, line, name, self.functions.get(name, []))
            for line, name in names.reached:
                self.use(file, line, name, self.brought.get(name, []))
        return (self.order.homeless(self.sources, self.files) + self.order.unused(self.sources, self.files)
                + list(self.violations.values()))

    def meant(self, file, name, owner, around):
        """What a name means, and the files that declare it: none, where it means nothing of the tree."""
        if owner and owner != self.module:
            return f"{owner}.{name}", self.nested.get((owner, name), [])
        for outer in reversed(around):
            if (outer, name) in self.nested:
                return f"{outer}.{name}", self.nested[outer, name]
        if name in self.names[file].own or name in self.promised:
            return name, []
        return name, self.types.get(name, [])

    def are_above(self, declaring, file):
        return bool(declaring) and all(self.order.is_above(other, file) for other in declaring)

    def use(self, file, line, name, declaring):
        """Where several files declare it, any of them that is not above is taken for the one that is meant."""
        self.edges |= {(file, name, other) for other in declaring if other != file}
        if self.are_above(declaring, file) and (file, name) not in self.violations:
            self.violations[file, name] = Violation(
                f"{self.sources}/{file}", line, f"names {name} of {self.sources}/{declaring[0]}, a floor above "
                f"({self.order.floor(file)} is below {self.order.floor(declaring[0])}): move one of the two")
