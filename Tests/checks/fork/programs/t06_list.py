# Each process has a list of its own, and its own place in the loop.
from forking import fork, say, wait_all

values = [1, 2, 3]
for place, value in enumerate(values):
    if fork():
        say("parent", value)
        values[place] = f"[{value}]"
    else:
        say("child", value)
        values[place] = f"-{value}-"
say(*values)
wait_all()
# Expected in any order:
# 1 parent 1
# 1 child 1
# 2 parent 2
# 2 child 2
# 4 parent 3
# 4 child 3
# 1 [1] [2] [3]
# 1 -1- [2] [3]
# 1 [1] -2- [3]
# 1 [1] [2] -3-
# 1 -1- -2- [3]
# 1 -1- [2] -3-
# 1 [1] -2- -3-
# 1 -1- -2- -3-
