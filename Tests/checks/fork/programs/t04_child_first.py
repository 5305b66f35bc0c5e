# In an expression; the child ends first.
import sys
from forking import fork, say, wait

(say("parent"), wait()) if fork() else (say("child"), sys.exit())
# Expected in any order:
# 1 parent
# 1 child
