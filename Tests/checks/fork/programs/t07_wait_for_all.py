# Three children, and a wait for each; then there is nobody to wait for.
import sys
from forking import fork, say, wait

for number in 1, 2, 3:
    if fork():
        say("parent", number)
    else:
        say("child", number)
        sys.exit()
try:
    while True:
        wait()
        say("waited")
except ChildProcessError:
    say("nobody is left")
# Expected in any order:
# 1 child 1
# 1 child 2
# 1 child 3
# 1 parent 1
# 1 parent 2
# 1 parent 3
# 3 waited
# 1 nobody is left
