# Each makes a folder named after its pid and goes there.
import os
import tempfile
from forking import exit, fork, getpid, say, wait

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    who = "parent" if fork() else "child"
    name = f"f{getpid()}.tst"
    os.mkdir(name)
    os.chdir(name)
    say(who, os.path.basename(os.getcwd()) == name)
    os.chdir("..")
    os.rmdir(name)
    if who == "child":
        exit(0)
    wait()
    os.chdir("/")
# Expected in any order:
# 1 parent True
# 1 child True
