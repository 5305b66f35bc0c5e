"""The clone of a VM that has imported the whole standard library: nothing is left out, and the library works in it.

    library.py KIND
"""
import sys
from pathlib import Path

import pyvm

HERE = Path(__file__).parent
# What takes a screen, prints, or is no module to import.
NOT_IMPORTED = {"antigravity", "this", "idlelib", "turtledemo", "test", "tkinter", "turtle", "pydoc_data", "lib2to3", "ensurepip", "venv"}


def import_library(skipped):
    import importlib
    import warnings
    warnings.simplefilter("ignore")
    missing = []
    for name in sorted(sys.stdlib_module_names, key=lambda name: (name.startswith("_"), name)):  # _asyncio is not for who comes first
        if name in skipped or name.startswith(("_test", "_xx", "__")):
            continue
        try:
            importlib.import_module(name)
        except Exception:  # it is not of this system, or not for this kind of VM
            missing.append(name)
    return len(sys.modules), missing


def compare(lines, missing):
    """How many lines there are for these modules, and those whose value is another in a clone."""
    import importlib
    import re
    from pyvm.fork._clone import clone
    import __main__

    def shown(value):
        return re.sub(r"0x[0-9a-f]+|started \d+", "", str(value))

    if "pyexpat" in missing:
        missing = [*missing, "etree"]
    words = [set(re.findall(r"[a-z_0-9]+", line)) for line in lines]
    lines = [line for line, used in zip(lines, words) if not used & {name.lstrip("_") for name in missing}]
    for name in set().union(*words) & set(sys.modules) & set(sys.stdlib_module_names):
        setattr(__main__, name, sys.modules[name])
    importlib.import_module("xml.etree.ElementTree")
    made = clone()
    different = []
    for line in lines:
        here, there = shown(eval(line, vars(__main__))), shown(made.eval("str((%s))" % line))
        if here != there:
            different.append((line, here, there))
    modules = made.eval("len(__import__('sys').modules)")
    made.close()
    return len(lines), different, modules


def main():
    kind = sys.argv[1]
    vm = pyvm.VM(kind)
    count, missing = vm.call(import_library, NOT_IMPORTED)
    used, different, modules = vm.call(compare, (HERE / "uses.txt").read_text().splitlines(), missing)
    vm.close()
    assert not different, different
    assert modules >= count > 300 and used > 20, (modules, count, used)
    print("%s: %d modules cloned, %d uses alike" % (kind, count, used))


if __name__ == "__main__":
    main()
