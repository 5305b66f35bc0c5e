# The child becomes another program; its status is the child's.
from forking import execvp, fork, say, waitpid

child = fork()
if child:
    say("parent got", waitpid(child, 0)[1])
else:
    execvp("echo", ["echo", "foo"])
# Expected:
# foo
# parent got 0
