# Forks in code that was compiled at run time, and is called as a function: exec is written in C, which no emulation
# can run again in the middle.
import types
from forking import fork, say, wait_all


def function_of(source):
    return types.FunctionType(compile(source, "(text)", "exec"), globals())


function_of("global pid; pid = fork()")()
try:
    function_of("raise RuntimeError('%s died' % ('parent' if pid else 'child'))")()
except RuntimeError as error:
    say(error, "in", error.__traceback__.tb_next.tb_frame.f_code.co_filename)
wait_all()
# Expected in any order:
# 1 parent died in (text)
# 1 child died in (text)
