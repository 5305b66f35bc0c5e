"""Whether ARCHITECTURE.md lists the floors as floors.toml has them, and names each folder in a table."""

import re
import tomllib

MAP = "ARCHITECTURE.md"
FLOORS = "Tests/checks/floors/floors.toml"
PARENTS = ["Sources", "Tools/Sources"]  # each folder in them is a part

TABLE = re.compile(r"^\| (\w+), highest first \|[^\n]*\n\|[ |:-]+\n((?:\|[^\n]*\n?)*)", re.MULTILINE)
LIST = re.compile(r"`(\w+)`, lowest first:((?:(?:,|\s|and\b)*`[^`\n]+`)*)")
SPAN = re.compile(r"`([^`\n]+)`")


def check_floors(root, document):
    """The floors of a C tree are a table, those of a Swift tree a list: each whole, and in order."""
    if document.path != MAP:
        return
    if not (root / FLOORS).is_file():
        yield 1, f"there is no {FLOORS} to hold the floors against"
        return
    trees = tomllib.loads((root / FLOORS).read_text())
    tables = {table[1]: list(floors_of_table(document, table)) for table in TABLE.finditer(document.prose)}
    lists = {found[1]: list(floors_of_list(document, found)) for found in LIST.finditer(document.prose)}
    for name, tree in trees.get("c", {}).items():
        yield from compare(f"table `{name}, highest first`", tables.get(name), tree["order"][::-1])
    for tree in trees.get("swift", {}).values():
        module = tree["module"]
        yield from compare(f"list \"`{module}`, lowest first:\"", lists.get(module), tree["order"])


def floors_of_table(document, table):
    """(line, floor) of each name in a first cell; at the end (line, None)."""
    for number, row in enumerate(table[2].splitlines()):
        for floor in SPAN.findall(row.split("|")[1]):
            yield document.line(table.start(2)) + number, floor.removesuffix("/")
    yield document.line(table.end() - 1), None


def floors_of_list(document, found):
    """As of a table."""
    for floor in SPAN.finditer(found[2]):
        yield document.line(found.start(2) + floor.start()), floor[1].removesuffix("/")
    yield document.line(found.end()), None


def compare(what, told, floors):
    """The first floor that is told otherwise than floors.toml has it."""
    if told is None:
        yield 1, f"there is no {what}, with the floors of {FLOORS}"
        return
    for (line, floor), wanted in zip(told, [*floors, None]):
        if floor != wanted:
            yield line, f"the {what} has {floor or 'its end'} where {FLOORS} has {wanted or 'its end'}"
            return


def check_parts(root, folders, named, document):
    """Each folder of `folders`, or one in it, has its place in a table, and so has each in PARENTS; `named` are the paths
    in tables."""
    if document.path != MAP:
        return
    named = {path.rstrip("/") for path in named}
    parts = [path.relative_to(root).as_posix() for parent in PARENTS for path in (root / parent).glob("*") if path.is_dir()]
    missing = [part for part in parts if part not in named]
    missing += [folder for folder in folders if (root / folder).is_dir()
                and not any(f"{path}/".startswith(f"{folder}/") for path in named.union(parts))]
    for folder in missing:
        yield 1, f"{folder} is in no table"
