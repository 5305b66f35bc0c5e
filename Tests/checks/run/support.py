"""What the checks of `pyvm run` share."""

import difflib
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
from pythons import ROOT, command_of, kinds_of, releases_of, with_python


def environment(**more):
    """Only what programs need: other variables of Python's would change what is compared."""
    names = ("PATH", "HOME", "PYENV_ROOT", "XDG_DATA_HOME", "TMPDIR", "LD_LIBRARY_PATH", "PYVM_ENGINES")
    return {"LANG": "C.UTF-8", **{name: os.environ[name] for name in names if name in os.environ}, **more}


def place_between(version):
    """
    (place, places) of a version between the oldest and the newest; None for these two. Most of what the checks look at is the
    command's own code, the same on all versions, and what CPython changes of it between two versions is in the newest, too. So
    these two have the whole, and the versions between share it.
    """
    between = with_python("--list").split()[1:-1]
    version = ".".join(version.split(".")[:2])
    return (between.index(version), len(between)) if version in between else None


def difference(expected, found):
    """Of two answers: (status, output, errors)."""

    def lines(answer):
        output = [f"out: {line}" for line in answer[1].splitlines()] + [f"err: {line}" for line in answer[2].splitlines()]
        return [f"status {answer[0]}"] + output

    differing = difflib.unified_diff(lines(expected), lines(found), "python", "pyvm run", lineterm="", n=1)
    return "\n".join("    " + line for line in differing)
