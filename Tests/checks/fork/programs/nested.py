# Three levels: each waits for its own child, and gives on what that has given it.
import os
import sys
from forking import fork, getpid, getppid, say, waitpid


def go_down(level, parents):
    pid = fork()
    if pid == 0:
        assert getppid() == parents[-1] and getpid() not in parents
        parents = [*parents, getpid()]
        say("level", level, "has", len(set(parents)), "pids")
        sys.exit(go_down(level + 1, parents) + 1 if level < 3 else 10)
    return os.waitstatus_to_exitcode(waitpid(pid, 0)[1])


say("at the top:", go_down(1, [getpid()]))
# Expected:
# level 1 has 2 pids
# level 2 has 3 pids
# level 3 has 4 pids
# at the top: 12
