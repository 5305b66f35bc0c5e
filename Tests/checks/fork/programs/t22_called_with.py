# The child still sees how the function it is in was called.
import inspect
import sys
from forking import fork, say, waitpid


def function(first, second):
    pid = fork()
    if pid:
        say("waitpid", waitpid(pid, 0)[0] == pid)
    else:
        frame = sys._getframe()
        values = inspect.getargvalues(frame)
        names = ", ".join(values.locals[name] for name in values.args)
        say(f"called as {frame.f_code.co_name}({names}) by {frame.f_back.f_code.co_name}")
        sys.exit(0)


function("foo", "bar")
# Expected:
# called as function(foo, bar) by <module>
# waitpid True
