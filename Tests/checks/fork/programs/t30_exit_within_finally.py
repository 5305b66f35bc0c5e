# A child that exits within functions runs none of their handlers: what these would remove is the parent's.
import os
import tempfile
from forking import exit, fork, say, waitpid


def work():
    pid = fork()
    if pid == 0:
        exit(7)
    return os.waitstatus_to_exitcode(waitpid(pid, 0)[1])


def with_file():
    with tempfile.NamedTemporaryFile() as file:
        try:
            say("status", work(), os.path.exists(file.name))
        finally:
            say("finally")
        return os.path.exists(file.name)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *raised):
        say("left", raised[0])


with Manager():
    say("there:", with_file())
# Expected:
# status 7 True
# finally
# there: True
# left None
