# A child that is killed says nothing any more.
from forking import Gate, fork, kill, say, stay, waitpid

gate = Gate()
child = fork()
if child:
    gate.pass_through()
    kill(child, 9)
    say("ok 2, status", waitpid(child, 0)[1])
else:
    say("ok 1")
    gate.open()
    stay()
    say("not killed")
# Expected:
# ok 1
# ok 2, status 9
