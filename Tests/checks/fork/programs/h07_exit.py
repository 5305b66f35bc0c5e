# exit ends the process that calls it alone; what runs at its end, and what status it has.
import atexit
import os
import sys
from forking import exit, fork, say, say_exception, waitpid

sys.excepthook = say_exception
atexit.register(say, "exit handler")


def end_of(function, *arguments):
    pid = fork()
    if pid == 0:
        try:
            function(*arguments)
        finally:
            say("finally")
        sys.exit(9)
    return os.waitstatus_to_exitcode(waitpid(pid, 0)[1])


def fail():
    raise ValueError("uncaught")


say("sys.exit(3):", end_of(sys.exit, 3))
say("sys.exit():", end_of(sys.exit))
say("an exception:", end_of(fail))
say("at once:", end_of(exit, 6))
say("modulo 256:", end_of(exit, 256 + 2))
say("by the end of the code:", end_of(lambda: None))
say("the parent is still here")
# Expected:
# finally
# exit handler
# sys.exit(3): 3
# finally
# exit handler
# sys.exit(): 0
# finally
# ValueError: uncaught
# exit handler
# an exception: 1
# at once: 6
# modulo 256: 2
# finally
# exit handler
# by the end of the code: 9
# the parent is still here
# exit handler
