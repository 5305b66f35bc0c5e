"""Vim's interface to Python 3, src/if_python3.c, and Vim's own test of it."""
import re
import subprocess

import side
from building import with_python
from running import LIMIT_S, RunError

FEATURES = ["--with-features=huge", "--disable-gui", "--without-x", "--disable-nls", "--disable-gpm", "--disable-canberra",
            "--disable-libsodium", "--enable-python3interp"]


def prepare(folder):
    """Everything that is the same for each CPython: configure only looks whether there is one."""
    version = with_python("--list").split()[0]
    interpreter = with_python("--interpreter", version)
    log = folder / "prepare.log"
    side.do(["./configure", *FEATURES, "--with-python3-command=%s" % interpreter], folder / "src", log)
    side.do(["make", "-j2", "vim"], folder / "src", log)


def build(folder, chosen):
    side.do(["make", "-W", "if_python3.c", "PYTHON3_CFLAGS=-MD %s" % chosen.compiling, "PYTHON3_LIBS=%s" % chosen.linking, "vim"],
            folder / "src", folder / "build.log")
    chosen.check(folder, "if_python3.d", [folder / "src/vim"])
    chosen.wrap(folder / "src/vim")


def run(folder, environment, only=()):
    """What becomes of each test; or of those with these names."""
    tests = folder / "src/testdir"
    if only:
        environment = {**environment, "TEST_FILTER": "^\\(%s\\)()" % "\\|".join(only)}
    for name in ("test_python3.res", "messages", "test.log"):
        (tests / name).unlink(missing_ok=True)
    with (folder / "tests.log").open("wb") as log:
        subprocess.run(["make", "test_python3.res", "VIMPROG=%s" % (folder / "src/vim")], cwd=tests, stdin=subprocess.DEVNULL,
                       stdout=log, stderr=subprocess.STDOUT, env={**environment, "TERM": "xterm"}, timeout=LIMIT_S)
    if not (tests / "messages").exists():
        raise RunError("its test has not run: %s" % log.name)
    return outcomes((tests / "messages").read_text(encoding="utf-8", errors="replace"))


def outcomes(messages):
    found = {name: "passed" for name in re.findall(r"^Executed (Test_\w+)\(\)", messages, re.MULTILINE)}
    found |= {name: "skipped" for name in re.findall(r"^SKIPPED (Test_\w+)\(\)", messages, re.MULTILINE)}
    return found | {name: "failed" for name in re.findall(r"^Found errors in (Test_\w+)\(\)", messages, re.MULTILINE)}
