# Both catch an exception of their own.
from forking import fork, say, wait

if fork():
    try:
        raise RuntimeError("parent died")
    except RuntimeError as error:
        say(error, "in line", error.__traceback__.tb_lineno)
    wait()
else:
    try:
        raise RuntimeError("child died")
    except RuntimeError as error:
        say(error, "in line", error.__traceback__.tb_lineno)
# Expected in any order:
# 1 parent died in line 6
# 1 child died in line 12
