# The same, but the child may not have begun.
import subprocess
from forking import command, say

say(subprocess.run(command("""
from forking import fork, kill, stay
pid = fork()
if pid:
    kill(pid, 9)
else:
    stay()
""")).returncode)
# Expected:
# 0
