# A handler of SIGINT in the child ends it.
import signal
import sys
from forking import Gate, fork, kill, say, stay, waitpid

gate = Gate()
child = fork()
if child:
    gate.pass_through()
    kill(child, signal.SIGINT)
    say("ok 2, status", waitpid(child, 0)[1])
else:
    signal.signal(signal.SIGINT, lambda number, frame: sys.exit())
    say("ok 1")
    gate.open()
    stay()
    say("not interrupted")
# Expected:
# ok 1
# ok 2, status 0
