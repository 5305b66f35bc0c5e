# Both end with an exception that nobody catches.
import sys
from forking import fork, say_exception

sys.excepthook = say_exception
if fork():
    raise RuntimeError("parent died")
raise RuntimeError("child died")
# Expected in any order:
# 1 RuntimeError: parent died
# 1 RuntimeError: child died
