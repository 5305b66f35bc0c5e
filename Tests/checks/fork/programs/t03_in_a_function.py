# Forks in a function that a loop calls: both go on with the loop.
from forking import fork, say, wait_all

turn = 0


def fork_it():
    say("turn", turn, "begins")
    if fork():
        say("turn", turn, "parent")
    else:
        say("turn", turn, "child")


while turn < 3:
    turn += 1
    fork_it()
wait_all()
# Expected in any order:
# 1 turn 1 begins
# 1 turn 1 parent
# 1 turn 1 child
# 2 turn 2 begins
# 2 turn 2 parent
# 2 turn 2 child
# 4 turn 3 begins
# 4 turn 3 parent
# 4 turn 3 child
