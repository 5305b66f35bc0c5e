# In an expression; the parent ends first, and the child goes on.
import sys
from forking import Gate, fork, say

gate = Gate()
if fork():
    say("parent")
    gate.only_opens()
    gate.open()
    sys.exit()
gate.only_waits()
say("child", gate.pass_through(), gate.pass_through())
# Expected in any order:
# 1 parent
# 1 child True False
