"""NGINX Unit's module for Python, and those of Unit's own tests that run WSGI and ASGI applications in it."""
import json
import os
import re
import shutil
import subprocess
import sys

import side
from building import HERE, TOOLS
from running import LIMIT_S, RunError


def prepare(folder):
    """The server: it knows nothing of Python."""
    log = folder / "prepare.log"
    side.do(["./configure", "--no-regex"], folder, log)
    side.do(["make", "-j2", "unitd"], folder, log)


def build(folder, chosen):
    config = chosen.python_config(folder / "python")
    log = folder / "build.log"
    side.do(["./configure", "python", "--config=%s" % config, "--module=python"], folder, log)
    side.do(["make", "-j2", "python"], folder, log)
    chosen.check(folder, "*-python.dep", [folder / "build/lib/unit/modules/python.unit.so"])
    chosen.wrap(folder / "build/sbin/unitd")


def run(folder, environment, only=()):
    """What becomes of each test; or of those with these names."""
    notes, tests = folder / "notes", folder / "test"
    shutil.rmtree(notes, ignore_errors=True)
    notes.mkdir()
    files = sorted(file.name for pattern in ("test_python_*.py", "test_asgi_*.py") for file in tests.glob(pattern))
    # Applications are to run as the user who can read the CPythons.
    user = ["--user", "root"] if os.geteuid() == 0 else []
    command = [sys.executable, HERE / "tested.py", notes, "", "-q", "-c", os.devnull, "--rootdir", ".", "-p", "no:cacheprovider",
               *user, *(only or files)]
    with (folder / "tests.log").open("wb") as log:
        subprocess.run(command, cwd=tests, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, timeout=LIMIT_S,
                       env={**environment, "PYTHONPATH": str(TOOLS), "PYTHONDONTWRITEBYTECODE": "1"})
    found = [*notes.glob("*.json")]
    if not found:
        raise RunError("its tests have not run: %s" % log.name)
    told = json.loads(found[0].read_text(encoding="utf-8"))["outcomes"]
    # Names have the version that the module was compiled for.
    return {re.sub(r"\[\d[^]]*\]", "", name): outcome for name, outcome in told.items()}
