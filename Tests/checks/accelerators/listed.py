"""codegen/accelerators.toml: reading it, writing it, and what comes from it."""
import os
import re
import tomllib

from trying import ROOT

PATH = "codegen/accelerators.toml"
TABLE = "Sources/engine/interpreters/blocked.h"
PAGE = "docs/reference/accelerators.md"
VERSIONS = ["shared-gil", "own-gil", "once", "watched", "refused"]
FIELDS = {"name": str, "twin": str, **dict.fromkeys(VERSIONS, list), "allowed": bool, "reason": str}
# CPython runs the code of a module that it then refuses, in the interpreter that it refuses it to; later ones do not.
RUNS_WHAT_IT_REFUSES = ["3.12"]


class Row:
    def __init__(self, fields):
        for field, value in fields.items():
            if not isinstance(value, FIELDS.get(field, ())):
                raise SystemExit(f"{PATH}: {fields.get('name')}: '{field}' is unknown, or not what it should be")
        if not fields.get("name") or not fields.get("reason"):
            raise SystemExit(f"{PATH}: {fields.get('name')}: a module needs a name and a reason")
        self.name, self.twin, self.reason = fields["name"], fields.get("twin"), fields["reason"]
        self.allowed = fields.get("allowed", False)
        self.versions = {field: fields.get(field, []) for field in VERSIONS}

    def fails(self, version, kind):
        return version in self.versions.get(kind, []) or self.is_refused(version, kind)

    def is_refused(self, version, kind):
        """Whether it is refused without blocking."""
        fields = {"own-gil": ["refused"], "shared-gil": ["once", "watched"]}.get(kind, [])
        return any(version in self.versions[field] for field in fields)

    def is_blocked(self, version, kind):
        if self.is_refused(version, kind):
            return kind == "own-gil" and version in RUNS_WHAT_IT_REFUSES
        return self.fails(version, kind) and not self.is_allowed(version, kind)

    def is_only_refused(self, version, kind):
        return self.is_refused(version, kind) and not self.is_blocked(version, kind)

    def is_allowed(self, version, kind):
        return self.allowed and kind == "shared-gil" and version in self.versions[kind]

    def text(self):
        lines = ["[[module]]", f'name = "{self.name}"']
        if self.twin:
            lines.append(f'twin = "{self.twin}"')
        for field, versions in self.versions.items():
            if versions:
                lines.append(f"{field} = [" + ", ".join(f'"{version}"' for version in versions) + "]")
        return "\n".join(lines + ["allowed = true"] * self.allowed + [f'reason = "{self.reason}"']) + "\n"


class List:
    def __init__(self, head, rows):
        self.head, self.rows = head, {row.name: row for row in sorted(rows, key=lambda row: row.name)}

    @classmethod
    def read(cls):
        with open(os.path.join(ROOT, PATH)) as file:
            text = file.read()
        rows = [Row(fields) for fields in tomllib.loads(text).get("module", [])]
        return cls(text.partition("[[module]]")[0], rows)

    def write(self):
        rows = [row for row in self.rows.values() if any(row.versions.values())]
        with open(os.path.join(ROOT, PATH), "w") as file:
            file.write(self.head + "\n".join(row.text() for row in rows))

    def failing(self, version, kind):
        return [name for name, row in self.rows.items() if row.fails(version, kind)]

    def blocked(self, version, kind):
        return [name for name, row in self.rows.items() if row.is_blocked(version, kind)]

    def note(self, version, kind, name, faults):
        """Adds a version to a module's row, or takes it out. The reason of a new row is what was found."""
        if kind == "isolated" or faults and any(fault.startswith("twin") for fault in faults):
            return  # nothing that blocking could mend
        if faults is None:
            for versions in self.rows[name].versions.values():
                if version in versions:
                    versions.remove(version)
            return
        if name not in self.rows:
            reason = re.sub(r"[^ -~]|[\"\\]", " ", "; ".join(faults.values()))[:200]
            self.rows[name] = Row({"name": name, "reason": reason})
        field = kind
        if any("does not support loading" in text or "only be loaded once" in text for text in faults.values()):
            field = {"own-gil": "refused", "shared-gil": "once"}[kind]
        elif any("use it in an isolated VM" in text for text in faults.values()):
            field = "watched"
        versions = self.rows[name].versions[field]
        self.rows[name].versions[field] = sorted({*versions, version}, key=lambda each: int(each[2:]))

    # ---- What comes from it ----

    def versions(self):
        found = {version for row in self.rows.values() for versions in row.versions.values() for version in versions}
        return sorted(found, key=lambda version: int(version[2:]))

    def table(self):
        lines = [TABLE_HEAD]
        for version in self.versions():
            lines.append(f"#if PY_MINOR_VERSION == {version[2:]}")
            for row in self.rows.values():
                kinds = [kind for kind in ("shared-gil", "own-gil") if row.is_blocked(version, kind)]
                flags = ["PYVM_BLOCKED_" + kind.upper().replace("-", "_") for kind in kinds]
                if row.is_allowed(version, "shared-gil"):
                    flags.append("PYVM_BLOCKED_UNTIL_MAIN_HAS_IT")
                if flags:
                    flags = " | ".join(flags)
                    lines.append(f'    {{"{row.name}", {flags}}},')
            lines.append("#endif")
        return "\n".join(lines + [TABLE_END])

    def page(self):
        lines = [PAGE_HEAD, "| module | serves instead | CPython, kind of VM | what is wrong |", "| --- | --- | --- | --- |"]
        for row, kind, versions in self.groups(Row.is_blocked):
            twin = f"`{row.twin}`" if row.twin else "nothing"
            lines.append(f"| `{row.name}` | {twin} | {versions}, {kind} | {row.reason} |")
        lines += [PAGE_ALLOWED, "| module | CPython, kind of VM | what is wrong |", "| --- | --- | --- |"]
        lines += [f"| `{row.name}` | {versions}, {kind} | {row.reason} |" for row, kind, versions in self.groups(Row.is_allowed)]
        lines += [PAGE_REFUSED, "| module | CPython, kind of VM |", "| --- | --- |"]
        lines += [f"| `{row.name}` | {versions}, {kind} |" for row, kind, versions in self.groups(Row.is_only_refused)]
        return "\n".join(lines) + "\n"

    def groups(self, holds):
        """Rows, kinds and "3.11, 3.12" of the versions for which `holds` is true."""
        for row in self.rows.values():
            for kind in ("shared-gil", "own-gil"):
                versions = [version for version in self.versions() if holds(row, version, kind)]
                if versions:
                    yield row, kind, ", ".join(versions)

    def render(self, only_check=False):
        """Writes the files, or only looks. Those that are not up to date."""
        stale = []
        for path, text in ((TABLE, self.table()), (PAGE, self.page())):
            whole = os.path.join(ROOT, path)
            old = open(whole).read() if os.path.exists(whole) else ""
            if old != text:
                stale.append(path)
                if not only_check:
                    with open(whole, "w") as file:
                        file.write(text)
        return stale if only_check else []


TABLE_HEAD = """\
/* Generated by Tests/checks/accelerators/try-accelerators. Do not edit: the modules of codegen/accelerators.toml. */
/* blocked.h: the C modules that are not made for several interpreters, by kind of VM. */
#ifndef PYVM_ENGINE_BLOCKED_H
#define PYVM_ENGINE_BLOCKED_H

#include "engine/cpython/headers.h"

enum {
    PYVM_BLOCKED_SHARED_GIL = 1,
    PYVM_BLOCKED_OWN_GIL = 2,
    PYVM_BLOCKED_UNTIL_MAIN_HAS_IT = 4 /* in shared-gil VMs: the main interpreter loads it first */
};

typedef struct pyvm_blocked {
    const char *name;
    unsigned flags;
} pyvm_blocked;

/* Up to one without a name. */
static const pyvm_blocked pyvm_blocked_modules[] = {"""

TABLE_END = """\
    {NULL, 0},
};

#endif
"""

PAGE_HEAD = """\
<!-- Generated by Tests/checks/accelerators/try-accelerators. Do not edit: the modules of codegen/accelerators.toml. -->
# C modules that are not made for several interpreters

Some of the standard library's modules in C keep for the whole process what belongs to one interpreter. Each was tried in
two VMs of one process (`make accelerators`), and compared with plain python. Isolated VMs have a copy of everything, and
all modules work there as in plain python.

## Blocked

Importing such a module raises ImportError in these VMs, in the words that CPython uses for modules that it refuses. Where
the standard library has a twin in Python, that serves: `import decimal` works as always, and is slower. Where there is
none, CPython refuses the module as well; PyVM does so before any of the module's code runs.
"""

PAGE_ALLOWED = """
## Not isolated

These are loaded, since nothing could serve instead, and what is wrong with them is seldom met. The main interpreter, which
never ends, loads them first.
"""

PAGE_REFUSED = """
## Refused

CPython loads these in no own-GIL VM, or in one shared-GIL VM of the process; in others they raise ImportError. PyVM
refuses `readline`, which takes over the input of all interpreters, in all sub-interpreters.
"""
