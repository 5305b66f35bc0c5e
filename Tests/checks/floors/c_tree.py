"""The rules of a C tree: includes, headers, links between its files, names of its symbols."""

import re
from pathlib import Path

import circles
from c_text import declarations, includes, line_of_name
from objects import read_objects
from order import Order, Violation, files_below


class CTree:
    def __init__(self, name, data, root, build):
        self.name = name
        self.root = Path(root)
        self.build = Path(build)
        self.sources = data["sources"]
        self.folder = self.root / self.sources
        self.make = data["make"]
        self.order = Order(data["order"])
        self.generated = data.get("generated", [])
        self.prefix = data["prefix"]
        self.free_names = [re.compile(pattern) for pattern in data.get("free_names", [])]
        self.own_root = data["include_as"]
        self.below = data["below"]  # how an include begins: the folder with what is below everything
        self.object_folders = data["objects"]
        self.versions = data.get("versions")
        self.files = files_below(self.folder, ".c", ".h")
        self.text = {file: (self.folder / file).read_text() for file in self.files}
        self.violations = []
        self.symbols = set()
        self.edges = set()

    def path(self, file):
        return f"{self.sources}/{file}"

    def tell(self, file, line, text):
        self.violations.append(Violation(self.path(file), line, text))

    def check(self):
        if not self.files:
            return [Violation(self.sources, 0, "has no C files: floors.toml names the wrong folder")]
        self.violations += self.order.homeless(self.sources, self.files)
        self.violations += self.order.unused(self.sources, self.files)
        for file in self.files:
            for line, path, quoted in includes(self.text[file]):
                self.check_include(file, line, path, quoted)
        for name, folder in self.below.items():
            self.check_below(name, folder)
        sets = self.object_sets()
        for objects in sets:
            self.check_links(objects)
            self.check_circles(objects)
            self.check_names(objects)
        if sets:
            for file in self.files:
                if not self.is_generated(file):
                    self.check_declarations(file, sets)
        return self.violations

    def is_generated(self, file):
        return any(file.startswith(folder + "/") for folder in self.generated)

    # Includes

    def check_include(self, file, line, path, quoted):
        first, _, rest = path.partition("/")
        if first == self.own_root:
            if rest not in self.text:
                self.tell(file, line, f'includes "{path}", which is not there')
            elif self.order.is_above(rest, file):
                self.tell(file, line, f'includes "{path}" of a floor above ({self.order.floor(file)} is below '
                          f"{self.order.floor(rest)}): a file includes its own folder and those below; move one of the two")
        elif first in self.below:
            if not (self.root / self.below[first] / rest).is_file():
                self.tell(file, line, f'includes "{path}", which is not there')
        elif quoted and rest and (self.folder.parent / path).is_file():
            self.tell(file, line, f'includes "{path}" of another tree: what both need belongs into one of '
                      f'{", ".join(self.below)}')
        elif quoted:
            self.tell(file, line, f'includes "{path}": an include names the file from its root, '
                      f'"{self.own_root}/folder/file.h"')

    def check_below(self, name, folder):
        """What is below every tree includes none."""
        for file in files_below(self.root / folder, ".c", ".h"):
            for line, path, quoted in includes((self.root / folder / file).read_text()):
                first, _, rest = path.partition("/")
                if rest and first not in self.below and (self.folder.parent / path).is_file():
                    self.violations.append(Violation(
                        f"{folder}/{file}", line, f'includes "{path}": {name} is below everything, and includes only '
                        f"{', '.join(self.below)}; move one of the two"))

    # Declarations

    def check_declarations(self, file, sets):
        """A header declares what its own .c file defines; a .c file nothing of others. Generated files have no headers."""
        own = str(Path(file).with_suffix(".c"))
        for line, name in declarations(self.text[file]):
            definers = {objects.definer[name] for objects in sets if name in objects.definer}
            if own in definers or any(self.is_generated(definer) for definer in definers):
                continue
            if definers:
                definer = min(definers)
                self.tell(file, line, f"declares {name}, which {self.path(definer)} defines: a header declares its own file "
                          f"alone, and a .c file declares nothing of others; it belongs into {Path(definer).stem}.h")
            elif file.endswith(".h") and name.startswith(self.prefix) and not line_of_name(self.text.get(own, ""), name):
                # An engine of another CPython may have what its own file names.
                self.tell(file, line, f"declares {name}, which no file of the tree defines: take it out")

    # Objects

    def object_sets(self):
        """The sets of objects that are there and whole; a violation for each that is not."""
        folders = sorted(folder for folder in self.build.glob(self.object_folders)
                         if folder.is_dir() and self.is_current(folder))
        if not folders:
            self.violations.append(Violation(
                self.sources, 0, f"has no objects in {self.shown(self.object_folders)}: {self.make}"))
        sets = []
        for folder in folders:
            object_of = {file: folder / (file[:-2] + ".o") for file in self.files if file.endswith(".c")}
            missing = [file for file, path in object_of.items() if not path.is_file()]
            older = [file for file, path in object_of.items() if file not in missing
                     and path.stat().st_mtime < (self.folder / file).stat().st_mtime]
            for files, what in (missing, "has no object"), (older, "is newer than its object"):
                if files:
                    more = f" (and {len(files) - 1} more)" if len(files) > 1 else ""
                    self.tell(files[0], 0, f"{what} in {self.shown(folder.relative_to(self.build))}{more}: {self.make}")
            if not missing and not older:
                sets.append(read_objects(folder.name, object_of))
        return sets

    def is_current(self, folder):
        """False: its CPython is gone, and nobody builds it any more. Where no list was made, by hand, all are current."""
        listed = self.build / self.versions if self.versions else None
        if listed is None or not listed.is_file():
            return True
        return folder.name.rpartition("-")[2] in (line.split()[0] for line in listed.read_text().splitlines() if line)

    def shown(self, path):
        build = self.build.relative_to(self.root) if self.build.is_relative_to(self.root) else self.build
        return f"{build}/{path}"

    def check_links(self, objects):
        for file, symbol, definer in objects.edges():
            self.edges.add((file, symbol, definer))
            if self.order.is_above(definer, file):
                self.tell(file, line_of_name(self.text[file], symbol), f"uses {symbol} of {self.path(definer)}, a floor "
                          f"above ({self.order.floor(file)} is below {self.order.floor(definer)}): move one of the two, "
                          "or pass it as a pointer")

    def check_circles(self, objects):
        graph = {}
        for file, symbol, definer in objects.edges():
            graph.setdefault(file, {}).setdefault(definer, symbol)
        for knot in circles.knots(graph):
            way = circles.describe(graph, circles.circle(graph, knot))
            self.tell(knot[0], 0, f"is in a circle ({len(knot)} files that need one another): {way}: "
                      "files must not need each other; move a function down, or pass it as a pointer")

    # Names

    def check_names(self, objects):
        for file, symbols in sorted(objects.defined.items()):
            begin = self.prefix + Path(file).stem.replace("-", "_")
            for symbol in sorted(symbols):
                self.symbols.add(symbol)
                if self.is_generated(file) or any(pattern.search(symbol) for pattern in self.free_names):
                    continue
                if symbol != begin and not symbol.startswith(begin + "_"):
                    self.tell(file, line_of_name(self.text[file], symbol), f"defines {symbol}: a global symbol is {begin} "
                              f"or begins with {begin}_, as its file is named; rename it, move it, or make it static")
