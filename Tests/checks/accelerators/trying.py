"""Runs C modules in two VMs of one process (two_vms.c, look.py), and compares them with plain python."""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
from pythons import ROOT, with_python

WITH_PYTHON = os.path.join(ROOT, "scripts/with-python")
LOOK = os.path.join(HERE, "look.py")
SECONDS = 120

LIST_MODULES = """
import os, sys
folders = [folder for folder in sys.path if folder.endswith("lib-dynload")]
names = {file.split(".")[0] for folder in folders for file in os.listdir(folder)} | set(sys.builtin_module_names)
print(*sorted(name for name in names if not name.startswith(("_test", "xx", "_xx", "_ctypes_test"))))
"""


def plain_python(version):
    return [with_python("--interpreter", version)]


def run(command, output):
    """The lines of JSON in the file, and how the program failed, or None."""
    if os.path.exists(output):
        os.remove(output)
    try:
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS)
        failure = None if done.returncode == 0 else f"exit status {done.returncode}"
        said = done.stderr.decode(errors="replace").strip()
    except subprocess.TimeoutExpired:
        failure, said = "it hangs", ""
    answers = []
    if os.path.exists(output):
        with open(output) as lines:
            answers = [json.loads(line) for line in lines]
    return answers, failure and f"{failure}: {said[-800:]}"


# ---- Comparing ----


def fault_of_values(plain, answer):
    found, expected = answer.get("values", []), plain.get("values", [])
    if len(found) != len(expected):
        return f"{found or answer.get('missing')}, not {expected or plain.get('missing')}"
    for index, (one, other) in enumerate(zip(found, expected)):
        if one != other:
            return f"value {index} is {one}, not {other}"
    return None


def faults_of(kind, plain, answer):
    """What is wrong with an answer of a VM: (kind of fault, text)."""
    if "refused" in answer and "refused" not in plain:
        yield "refused", answer["refused"]
    text = fault_of_values(plain, answer)
    if text and not ("missing" in answer and "missing" in plain):
        yield "differs", text
    if "names" in answer and "names" in plain and answer["names"] != plain["names"]:
        yield "names", ", ".join(sorted(set(answer["names"]) ^ set(plain["names"])))
    if answer.get("marks"):
        yield "changed by another VM", ", ".join(answer["marks"][:6])
    if answer.get("subclasses") and kind != "shared-gil":  # there CPython's own types show them, too, on 3.11
        yield "has another VM's subclasses", ", ".join(answer["subclasses"][:6])


def fault_of_places(answers):
    """Two interpreters with two GILs must have no counted object in common."""
    places = [answer.get("places", {}) for answer in answers if answer["way"] == "beside"]
    both = set(places[0]) & set(places[1]) if len(places) > 1 else ()
    return ", ".join(sorted({places[0][place] for place in both})[:6])


def compare(kind, plain, answers):
    """What is wrong with a module: {kind of fault: text}."""
    faults = {}
    for answer in answers:
        for fault, text in faults_of(kind, plain, answer):
            faults.setdefault(fault, f"{answer['way']} {answer['turn']}: {text}")
    shared = kind != "shared-gil" and fault_of_places(answers)
    if shared:
        faults["shared by the VMs"] = shared
    return faults


# ---- Trying ----


class Trial:
    def __init__(self, build, version, folder):
        self.build, self.version = build, version
        self.output = os.path.join(folder, "answers")
        self.known = {}

    def modules(self):
        command = [*plain_python(self.version), "-c", LIST_MODULES]
        return subprocess.check_output(command, text=True).split()

    def plain(self, names, without):
        """What modules do in plain python that lacks other modules: {module: answer}."""
        key = ",".join(sorted(without))
        known = self.known.setdefault(key, {})
        missing = [name for name in names if name not in known]
        if missing:
            answers, failure = run([*plain_python(self.version), LOOK, self.output, HERE, key, *missing], self.output)
            if failure:
                raise SystemExit(f"trying: plain python {self.version}: {failure}")
            known.update({answer["module"]: answer for answer in answers})
        return known

    def faults(self, kind, names, without, lifted=()):
        """The faults of those modules that have some: of all in one process, where that works."""
        if not names:
            return {}
        program = os.path.join(self.build, "tests/accelerators/two_vms")
        command = [program, kind, LOOK, self.output, HERE, ",".join(lifted), *names]
        answers, failure = run([WITH_PYTHON, self.version, *command], self.output)
        if failure and len(names) > 1:
            half = len(names) // 2
            return self.faults(kind, names[:half], without) | self.faults(kind, names[half:], without)
        if failure:
            return {names[0]: {"fails": failure}}
        plain, found = self.plain(names, () if lifted else without), {}
        for name in names:
            own = [answer for answer in answers if answer["module"] == name]
            faults = compare(kind, plain[name], own)
            if faults:
                found[name] = faults
        return found
