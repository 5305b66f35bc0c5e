# The status word is as wait(2) has it.
import sys
from forking import fork, say, waitpid

child = fork()
if child:
    say("parent got", waitpid(child, 0)[1])
else:
    sys.exit(42)
# Expected:
# parent got 10752
