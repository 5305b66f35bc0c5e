# A handler runs in the child, which goes on; the parent can still wait for it.
import signal
import time
from forking import Gate, fork, kill, say, waitpid

ready, handled = Gate(), []
pid = fork()
if pid:
    ready.pass_through()
    say(1)
    kill(pid, signal.SIGTERM)
    say(4, waitpid(pid, 0)[1])
else:
    signal.signal(signal.SIGTERM, lambda number, frame: (say(2), handled.append(number)))
    ready.open()
    while not handled:
        time.sleep(0.01)
    say(3)
# Expected:
# 1
# 2
# 3
# 4 0
