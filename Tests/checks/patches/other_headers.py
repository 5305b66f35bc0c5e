#!/usr/bin/env python3
"""Makes the headers of a patch release that is not here from those of another one and from the snapshot of both.

    other_headers.py --stages SNAPSHOT                the patch releases that changed an item of the public headers
    other_headers.py SNAPSHOT FOLDER RELEASE NEW      makes NEW, the headers of RELEASE, from FOLDER (with Python.h)

What RELEASE lacks is taken out, what it has otherwise is put in. Private items stay as they are.
"""
import re
import shutil
import sys
from pathlib import Path

LINE = re.compile(r"(?P<kind>\w+) (?P<text>.*) @ (?P<header>\S+)(?P<marks>.*)")


class Item:
    def __init__(self, line):
        parts = LINE.match(line)
        self.kind, self.text, self.header = parts["kind"], parts["text"], parts["header"]
        marks = dict(mark.split("=", 1) for mark in parts["marks"].split() if "=" in mark)
        self.since, self.until = micro(marks.get("from", "0.0.0")), micro(marks.get("until", "0.0.9999"))
        self.is_intricate = " intricate" in parts["marks"]
        pattern = r"[*\s](\w+)\(" if self.kind == "function" else r"^(\w+)"
        self.name = re.search(pattern, " " + self.text if self.kind == "function" else self.text)[1]

    def is_in(self, release):
        return self.since <= release < self.until

    @property
    def members(self):
        return re.findall(r"[^;{}]+(?=;)", self.text)


def micro(release):
    return int(release.split(".")[2])


def changing(snapshot):
    lines = Path(snapshot).read_text().splitlines()
    return [Item(line) for line in lines if re.search(r" (from|until)=", line)]


def is_private(item):
    return item.name.startswith("_") or item.is_intricate


class Headers:
    def __init__(self, folder):
        self.folder = folder

    def change(self, header, old, new):
        path = self.folder / header
        text, count = re.subn(old, new.replace("\\", r"\\"), path.read_text(), flags=re.DOTALL)
        if not count:
            sys.exit(f"other_headers: {header} has no {old}")
        path.write_text(text)

    def append(self, header, text):
        path = self.folder / header
        path.write_text(f"{path.read_text()}\n{text}\n")

    def take_out(self, item):
        if item.kind == "function":
            self.change(item.header, rf"PyAPI_FUNC\([^)]*\)\s*{item.name}\s*\([^;]*?\)\s*;", "")
        elif item.kind in ("macro", "constant", "literal"):
            self.append(item.header, f"#undef {item.name}")

    def put_in(self, item):
        if item.kind == "function":
            self.append(item.header, f"extern {item.text};")
        elif item.kind == "macro": # its body is in no snapshot
            name, parameters = re.match(r"(\w+)(.*)", item.text).groups()
            self.append(item.header, f"#ifndef {name}\n#define {name}{parameters} 0\n#endif")
        elif item.kind in ("constant", "literal"):
            self.append(item.header, f"#define {item.name} {item.text.split(' = ', 1)[1]}")

    def remake(self, old, new):
        """A struct with other members at its end."""
        for member in old.members[len(new.members) :]:
            self.change(old.header, re.escape(member.strip()).replace(r"\ ", r"\s*") + r"\s*;", "")
        last = re.escape(old.members[-1].strip()).replace(r"\ ", r"\s*") + r"\s*;"
        for member in new.members[len(old.members) :]:
            self.change(old.header, last, f"{old.members[-1].strip()}; {member.strip()};")


def make(snapshot, folder, release, new):
    shutil.copytree(folder, new)
    headers = Headers(Path(new))
    here = micro(re.search(r'PY_VERSION\s+"([^"+]+)', (headers.folder / "patchlevel.h").read_text())[1])
    there = micro(release)
    items = [item for item in changing(snapshot) if not is_private(item)]
    for item in items:
        others = [other for other in items if (other.kind, other.name) == (item.kind, item.name)]
        if item.is_in(here) and not item.is_in(there):
            after = next((other for other in others if other.is_in(there)), None)
            if after and item.kind in ("struct", "union"):
                headers.remake(item, after)
            elif not after:
                headers.take_out(item)
        elif item.is_in(there) and not any(other.is_in(here) for other in others):
            headers.put_in(item)
    headers.change("patchlevel.h", r"(?<=PY_MICRO_VERSION)\s+\d+", f" {there}")
    headers.change("patchlevel.h", r'(?<=PY_VERSION)\s+"[^"]*"', f' "{release}"')


if sys.argv[1] == "--stages":
    items = [item for item in changing(sys.argv[2]) if not is_private(item)]
    version = Path(sys.argv[2]).stem
    stages = {0} | {item.since for item in items} | {item.until for item in items}
    print("\n".join(f"{version}.{stage}" for stage in sorted(stages) if stage < 9999))
else:
    make(*sys.argv[1:])
