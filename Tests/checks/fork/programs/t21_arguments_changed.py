# Forks in a function that has bound its arguments anew; both leave it by an exception.
import sys
from forking import fork, say_exception

sys.excepthook = say_exception


def function(*arguments):
    arguments = [3]
    if fork():
        raise RuntimeError(arguments[0])
    raise RuntimeError(arguments[0])


function(2)
# Expected:
# RuntimeError: 3
# RuntimeError: 3
