# A handler of SIGCHLD waits for children that have ended, as servers have one: for a child's own children, too.
import os
import signal
import time
from forking import exit, fork, say, stay, waitpid, kill

ended = []


def reap(number, frame):
    while True:
        try:
            pid, status = waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        ended.append(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 100 + os.WEXITSTATUS(status))


def wait_for(count):
    while len(ended) < count:
        time.sleep(0.01)
    return sorted(ended)


signal.signal(signal.SIGCHLD, reap)
for status in 3, 4:
    if fork() == 0:
        exit(status)
pid = fork()
if pid == 0:
    stay()
kill(pid, signal.SIGTERM)
say("ended:", wait_for(3))
del ended[:]
if fork() == 0:
    if fork() == 0:
        exit(5)
    say("a child's:", wait_for(1))
    exit(6)
say("its own:", wait_for(1))
# Expected:
# ended: [15, 103, 104]
# a child's: [105]
# its own: [106]
