# waitpid and wait give the pid that fork has given.
import sys
from forking import fork, say, wait, waitpid

pid = fork()
if pid:
    say("forked first")
    say("waitpid", waitpid(pid, 0) == (pid, 0))
else:
    say("first child")
    sys.exit(0)
pid = fork()
if pid:
    say("forked second")
    say("wait", wait() == (pid, 0))
else:
    say("second child")
    sys.exit(0)
# Expected in any order:
# 1 forked first
# 1 first child
# 1 waitpid True
# 1 forked second
# 1 second child
# 1 wait True
