"""Forks where something is in the way: each in a process of its own, which must write what is said here, and end.

    python faults.py [NAME...]
    python faults.py --third 0|1|2
"""

import os
import re
import subprocess
import sys
import textwrap

import faults_of_ends
import faults_of_states
import faults_of_threads

LIMIT_S = 60
FAULTS = {**faults_of_states.FAULTS, **faults_of_threads.FAULTS, **faults_of_ends.FAULTS}


def run(name, source, expected):
    source = "import pyvm\n" + textwrap.dedent(source)
    try:
        done = subprocess.run(
            [sys.executable, "-c", source], capture_output=True, text=True, timeout=LIMIT_S
        )
    except subprocess.TimeoutExpired as error:
        return f"it did not end; wrote {error.stdout} {error.stderr}"
    if done.returncode == 0 and not done.stderr and re.fullmatch(expected, done.stdout.strip()):
        return None
    return f"exit status {done.returncode}; wrote {done.stdout}{done.stderr}"


def main():
    os.environ.pop("PYTHONUNBUFFERED", None)  # what is in a buffer is in the child's, too
    if sys.argv[1:2] == ["--third"]:
        names = list(FAULTS)[int(sys.argv[2]) :: 3]
    else:
        names = [name for name in FAULTS if not sys.argv[1:] or any(each in name for each in sys.argv[1:])]
    failures = {name: failure for name in names if (failure := run(name, *FAULTS[name]))}
    for name, failure in failures.items():
        print(f"faults: a fork {name}: {failure}", file=sys.stderr)
    print(f"faults: {len(names) - len(failures)} of {len(names)} are as they should be")
    sys.exit(bool(failures))


main()
