# What a child sets in its environment is its own, and its children's.
import os
import subprocess
import sys
from forking import fork, say, wait_all

os.environ["A"] = "parent's"
os.environ.pop("B", None)
if fork() == 0:
    os.environ["A"] = "child's"
    os.environ["B"] = "new"
    if fork() == 0:
        say("grandchild:", os.environ["A"], os.getenv("B"))
        sys.exit()
    wait_all()
    say("child:", subprocess.check_output(["sh", "-c", "echo $A $B"], text=True).strip())
    del os.environ["A"]
    sys.exit()
wait_all()
say("parent:", os.environ["A"], os.getenv("B"))
say("parent:", subprocess.check_output(["sh", "-c", "echo $A ${B-unset}"], text=True).strip())
# Expected:
# grandchild: child's new
# child: child's new
# parent: parent's None
# parent: parent's unset
