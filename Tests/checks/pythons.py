"""The CPythons here and the kinds of VM on them, for checks that are written in Python."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def with_python(*words):
    """What scripts/with-python says."""
    return subprocess.run([ROOT / "scripts/with-python", *words], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def releases_of(version):
    """All patch releases of a version that are here; one that is asked for, alone."""
    return with_python("--releases", version).split() if version.count(".") == 1 else [version]


def kinds_of(version, kinds=("shared-gil", "isolated", "own-gil")):
    """Those of the kinds that a version or a patch release has: 3.11 has no interpreters with a GIL of their own."""
    return [kind for kind in kinds if (version.split(".")[:2], kind) != (["3", "11"], "own-gil")]
