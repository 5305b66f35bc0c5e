# From the parent to the child, and from the child to the parent.
import os
import sys
from forking import fork, say, wait


def pipe_to_fork():
    reader, writer = os.pipe()
    pid = fork()
    os.close(reader if pid else writer)
    return pid, writer if pid else reader


def pipe_from_fork():
    reader, writer = os.pipe()
    pid = fork()
    os.close(writer if pid else reader)
    return pid, reader if pid else writer


pid, end = pipe_to_fork()
if pid:
    with open(end, "w") as file:
        file.write("pipe_to_fork\n")
    wait()
else:
    with open(end) as file:
        for line in file:
            say(line.rstrip())
    sys.exit()

pid, end = pipe_from_fork()
if pid:
    with open(end) as file:
        for line in file:
            say(line.rstrip())
    wait()
else:
    with open(end, "w") as file:
        file.write("pipe_from_fork\n")
    sys.exit()
# Expected:
# pipe_to_fork
# pipe_from_fork
