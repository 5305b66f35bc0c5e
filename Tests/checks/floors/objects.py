"""What the object files of a tree define and need, by nm."""

import re
import shutil
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field

from order import Unusable

SYMBOL = re.compile(r"^(.*?)(?:\[[^]]*\])?: (\S+) ([A-Za-z])(?: |$)")


@dataclass
class Objects:
    """One set of object files, of one engine for instance. Files are sources, by their paths in the tree."""
    name: str
    defined: dict = field(default_factory=lambda: defaultdict(set))  # file: symbols
    needed: dict = field(default_factory=lambda: defaultdict(set))   # file: symbols
    definer: dict = field(default_factory=dict)                      # symbol: file

    def edges(self):
        """(file, symbol, file that defines it), within the tree."""
        for file in sorted(self.needed):
            for symbol in sorted(self.needed[file]):
                if symbol in self.definer and self.definer[symbol] != file:
                    yield file, symbol, self.definer[symbol]


def read_objects(name, object_of):
    """The symbols of the objects; `object_of` has each source's."""
    if not shutil.which("nm"):
        raise Unusable("needs nm, of binutils")
    run = subprocess.run(["nm", "-P", "-A", "-g", *object_of.values()], capture_output=True, text=True)
    if run.returncode:
        raise Unusable(f"nm: {run.stderr.strip()}")
    source_of = {str(path): source for source, path in object_of.items()}
    objects = Objects(name)
    for line in run.stdout.splitlines():
        match = SYMBOL.match(line)
        if not match:
            raise Unusable(f"does not understand what nm says: {line}")
        source, symbol, kind = source_of[match[1]], match[2], match[3]
        if kind in "Uwv":
            objects.needed[source].add(symbol)
        else:
            objects.defined[source].add(symbol)
            objects.definer[symbol] = source
    return objects
