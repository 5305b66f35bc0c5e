"""The CPythons here and the kinds of VM on them, for checks that are written in Python."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def with_python(*words):
    """What scripts/with-python says."""
    return subprocess.run([ROOT / "scripts/with-python", *words], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def kinds_of(version, kinds=("shared-gil", "isolated", "own-gil")):
    """Those of the kinds that the CPython has: 3.11 has no interpreters with a GIL of their own."""
    return [kind for kind in kinds if (version, kind) != ("3.11", "own-gil")]
