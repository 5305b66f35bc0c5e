# What runpy runs as __main__ forks with its variables, and the __main__ that was there before is back behind it.
import os
import runpy
import sys
import tempfile
from forking import exit, fork, say, waitpid

SOURCE = """
import sys
from forking import fork, say
number = 5

def main():
    global pid
    pid = fork()
    if pid == 0:
        say(number, sys.modules["__main__"].number, main.__globals__ is vars(sys.modules["__main__"]))

main()
"""
number = 1
pid = fork()
if pid == 0:
    with tempfile.TemporaryDirectory() as folder:
        sys.path.insert(0, folder)
        with open(os.path.join(folder, "forks.py"), "w") as file:
            file.write(SOURCE)
        before = sys.modules["__main__"]
        for run in (
            lambda: runpy.run_path(file.name, run_name="__main__"),
            lambda: runpy.run_module("forks", run_name="__main__", alter_sys=True),
        ):
            pid = run()["pid"]
            if pid == 0:
                say("back:", sys.modules["__main__"] is before, number)
                exit(0)
            say("status", waitpid(pid, 0)[1])
    exit(0)
waitpid(pid, 0)
# Expected:
# 5 5 True
# back: True 1
# status 0
# 5 5 True
# back: True 1
# status 0
