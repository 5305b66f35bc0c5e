# A child outlives the parent that has ended, and gets another parent; nobody else is told of its end as of that one's.
import os
import sys
from forking import Gate, fork, getpid, getppid, say, waitpid

orphaned, reported = Gate(), Gate()
middle = fork()
if middle == 0:
    middle = getpid()
    if fork() == 0:
        orphaned.only_waits()
        say("the grandchild's parent is its maker:", getppid() == middle)
        reported.open()
        orphaned.pass_through()
        say("it has another now:", getppid() != middle)
        reported.open()
        sys.exit(0)
    reported.pass_through()
    sys.exit(5)
say("the middle one has ended:", os.waitstatus_to_exitcode(waitpid(middle, 0)[1]))
orphaned.open()
reported.pass_through()
say("the end")
# Expected:
# the grandchild's parent is its maker: True
# the middle one has ended: 5
# it has another now: True
# the end
