"""The CPythons here and the kinds of VM on them, for checks that are written in Python."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def with_python(*words):
    """What scripts/with-python says."""
    return subprocess.run([ROOT / "scripts/with-python", *words], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def command_of(version, *words):
    """The variables and the words with which scripts/with-python runs a program: for who runs it often."""
    # No spaces, as it is split at them. -I: this Python is not the one of PYTHONHOME.
    tell = "print(__import__('json').dumps([dict(__import__('os').environ),__import__('sys').argv[1:]]))"
    told = subprocess.run([ROOT / "scripts/with-python", version, *words], stdout=subprocess.PIPE, check=True,
                          env={**os.environ, "PYVM_UNDER": f"{sys.executable} -Ic {tell}"}).stdout
    variables, command = json.loads(told)
    return {name: variables[name] for name in ("PYVM_PYTHON", "PYTHONHOME") if name in variables}, command


def releases_of(version):
    """All patch releases of a version that are here; one that is asked for, alone."""
    return with_python("--releases", version).split() if version.count(".") == 1 else [version]


def kinds_of(version, kinds=("shared-gil", "isolated", "own-gil")):
    """Those of the kinds that a version or a patch release has: 3.11 has no interpreters with a GIL of their own."""
    return [kind for kind in kinds if (version.split(".")[:2], kind) != (["3", "11"], "own-gil")]
