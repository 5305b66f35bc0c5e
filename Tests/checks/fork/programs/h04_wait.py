# wait and waitpid: for one, for any, without waiting, for who is no child, and twice for the same.
import os
import sys
from forking import Gate, exit, fork, say, wait, waitpid


def refuses(function, *arguments):
    try:
        function(*arguments)
    except ChildProcessError:
        return True
    return False


say("nobody to wait for:", refuses(wait), refuses(waitpid, -1, 0), refuses(waitpid, -1, os.WNOHANG))
gate = Gate()
pid = fork()
if pid == 0:
    gate.only_waits()
    gate.pass_through()
    exit(3)
say("not yet:", waitpid(pid, os.WNOHANG) == (0, 0), waitpid(-1, os.WNOHANG) == (0, 0))
gate.open()
found, status = waitpid(pid, 0)
say("one:", found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
say("twice:", refuses(waitpid, pid, 0))
say("no child:", refuses(waitpid, 1, 0), refuses(waitpid, 4194305 + 1000000, 0))
statuses = {}
for number in 5, 6, 7:
    pid = fork()
    if pid == 0:
        exit(number)
    statuses[pid] = number
found = {}
while len(found) < 3:
    pid, status = waitpid(-1, 0)
    found[pid] = os.waitstatus_to_exitcode(status)
say("any:", found == statuses)
say("nobody is left:", refuses(wait))
# Expected:
# nobody to wait for: True True True
# not yet: True True
# one: True True 3 3
# twice: True
# no child: True True
# any: True
# nobody is left: True
