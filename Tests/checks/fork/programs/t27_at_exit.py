# An exit handler that the child has set runs at the child's end, once.
import atexit
import sys
from forking import fork, say, waitpid

pid = fork()
if pid:
    waitpid(pid, 0)
else:
    atexit.register(say, "END")
    sys.exit()
# Expected:
# END
