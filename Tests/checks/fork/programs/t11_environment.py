# Programs that each starts see its own environment.
import os
import subprocess
from forking import fork, say, wait_all


def variable():
    return subprocess.check_output(["sh", "-c", "echo $TST"], text=True).strip()


os.environ["TST"] = "foo"
if fork():
    wait_all()
    say("parent before:", variable())
    os.environ["TST"] = "bar"
    say("parent after:", variable())
else:
    say("child before:", variable())
    os.environ["TST"] = "baz"
    say("child after:", variable())
# Expected:
# child before: foo
# child after: baz
# parent before: foo
# parent after: bar
