"""The order of floors in a tree, and how a violation of it is told."""

from dataclasses import dataclass
from pathlib import Path


class Unusable(Exception):
    """The check cannot do its work: floors.toml is wrong, or a tool is missing."""


@dataclass(frozen=True, order=True)
class Violation:
    file: str  # from the root of the repository
    line: int  # 0: the whole file
    text: str  # what, the rule, what to do

    def __str__(self):
        return f"{self.file}:{self.line}: {self.text}" if self.line else f"{self.file}: {self.text}"


class Order:
    """Folders and files of a tree, lowest first. A file named for itself is a floor, wherever it stands."""

    def __init__(self, floors):
        self.height = {floor: height for height, floor in enumerate(floors)}
        if len(self.height) != len(floors):
            raise Unusable(f"floors.toml names a floor twice: {', '.join(floors)}")

    def floor(self, path):
        """The floor of a file, by its path in the tree; None: it stands on none."""
        parts = path.split("/")
        for count in range(len(parts), 0, -1):
            floor = "/".join(parts[:count])
            if floor in self.height:
                return floor
        return None

    def is_above(self, path, other):
        """Does `path` stand on a higher floor than `other`? Not where either stands on none."""
        floor, below = self.floor(path), self.floor(other)
        return floor is not None and below is not None and self.height[floor] > self.height[below]

    def homeless(self, root, paths):
        """A violation for each folder, or file of the tree's root, that stands on no floor."""
        folders = {path.rpartition("/")[0] or path for path in paths if self.floor(path) is None}
        return [Violation(f"{root}/{folder}", 0, "stands on no floor: give it a place in the order of floors.toml")
                for folder in sorted(folders)]

    def unused(self, root, paths):
        """A violation for each floor on which nothing stands: what floors.toml says of it holds nothing."""
        used = {self.floor(path) for path in paths}
        return [Violation(f"{root}/{floor}", 0, "is a floor of floors.toml, but no file stands on it: take it out")
                for floor in self.height if floor not in used]


def files_below(folder, *suffixes):
    """The files with these suffixes, by their paths in the folder."""
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*")
                  if path.suffix in suffixes and path.is_file())
