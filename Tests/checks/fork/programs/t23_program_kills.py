# A program of its own forks, kills its child, and ends well.
import subprocess
from forking import command, say

say(subprocess.run(command("""
from forking import Gate, fork, kill, stay
gate = Gate()
pid = fork()
if pid:
    gate.pass_through()
    kill(pid, 9)
else:
    gate.open()
    stay()
""")).returncode)
# Expected:
# 0
