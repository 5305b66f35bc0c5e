"""Runs a package's tests in a place: plain Python, or two VMs of a kind at once."""
import json
import os
import shutil
import subprocess

from building import HERE, ROOT, TOOLS, with_python

LIMIT_S = 900
VMS = 2


class RunError(Exception):
    pass


def command_of(place, version, build):
    python = with_python("--interpreter", version)
    if place == "plain":
        return [python], 1
    pyvm = [build / "bin/pyvm", "run", "--vms", str(VMS), "--kind", place, "--python", python]
    return [ROOT / "scripts/with-python", version, *pyvm], VMS


def run(folder, package, version, place, build):
    """The outcomes of the tests, one dict for each Python that ran them."""
    notes = folder / "notes" / place
    shutil.rmtree(notes, ignore_errors=True)
    notes.mkdir(parents=True)
    command, pythons = command_of(place, version, build)
    environment = {**os.environ, "PYTHONPATH": "%s:%s" % (folder / package["path"], TOOLS),
                   "PYTHONDONTWRITEBYTECODE": "1"}
    arguments = [HERE / "tested.py", notes, ",".join(package["modules"]), "-q", "-c", os.devnull, "--rootdir", ".", "--capture=sys", "-p",
                 "no:cacheprovider", "-p", "no:faulthandler", *package["tests"]]
    log = folder / "notes" / (place + ".log")
    with log.open("wb") as output:
        try:
            done = subprocess.run([*command, *arguments], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                  stderr=subprocess.STDOUT, timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            raise RunError("its tests do not end") from None
    found = [json.loads(file.read_text(encoding="utf-8")) for file in notes.glob("*.json")]
    for each in found:
        if not each["missing"] and not each["outcomes"]:
            raise RunError("pytest has run nothing: %s" % log)
        if each["missing"]:
            raise RunError("cannot be imported: %s" % "; ".join(each["missing"]))
    if len(found) != pythons or done.returncode < 0:
        raise RunError("ended with status %d, and %d of %d have told of their tests: %s" % (
            done.returncode, len(found), pythons, log))
    return [each["outcomes"] for each in found]


def differences(expected, outcomes):
    """What ends otherwise, as lines."""
    for name in sorted(expected.keys() | outcomes.keys()):
        before, now = expected.get(name, "not run"), outcomes.get(name, "not run")
        if before != now:
            yield "%s: %s, natively %s" % (name, now, before)
