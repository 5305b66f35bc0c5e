# Each has a pid of its own, and knows its parent's.
import os
import sys
from forking import fork, getpid, getppid, say, waitpid

parent = getpid()
reader, writer = os.pipe()
pid = fork()
if pid:
    os.close(writer)
    with open(reader) as file:
        say("the child's own pid is what fork gave:", int(file.read()) == pid)
    say("the parent keeps its pid:", getpid() == parent and pid != parent and pid > 1)
    say("waited:", waitpid(pid, 0) == (pid, 0))
else:
    os.close(reader)
    os.write(writer, str(getpid()).encode())
    os.close(writer)
    sys.exit(getppid() != parent)
# Expected:
# the child's own pid is what fork gave: True
# the parent keeps its pid: True
# waited: True
