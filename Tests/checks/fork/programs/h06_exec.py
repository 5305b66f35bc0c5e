# exec in a child: the other program has its environment, folder and files, and what is behind never runs.
import os
import sys
import tempfile
from forking import execvp, fork, say, waitpid


def run(*command):
    pid = fork()
    if pid == 0:
        os.environ["TST"] = "child's"
        os.chdir("/")
        execvp(command[0], command)
        say("not reached")
    return os.waitstatus_to_exitcode(waitpid(pid, 0)[1])


say("status", run("sh", "-c", "exit 5"))
say("signal", run("sh", "-c", "kill -TERM $$"))
say("status", run("sh", "-c", "echo $TST; pwd"))
os.environ.pop("TST", None)
say("parent", os.getenv("TST"), os.getcwd() != "/")

pid = fork()
if pid == 0:
    try:
        execvp("/nonexistent/program", ["program"])
    except FileNotFoundError:
        say("not found, and goes on")
    sys.exit(4)
say("status", waitpid(pid, 0)[1] >> 8)

with tempfile.TemporaryFile("w+") as file:
    pid = fork()
    if pid == 0:
        os.dup2(file.fileno(), 1)
        execvp("echo", ["echo", "into the file"])
    waitpid(pid, 0)
    file.seek(0)
    say("redirected:", file.read().strip())
# Expected:
# status 5
# signal -15
# child's
# /
# status 0
# parent None True
# not found, and goes on
# status 4
# redirected: into the file
