# Each imports a module for itself.
import sys
from forking import fork, say, wait_all

if fork():
    import tomllib

    say("tomllib" in sys.modules, tomllib.loads("a = [1]") == {"a": [1]})
else:
    import tomllib

    say("tomllib" in sys.modules, tomllib.loads("a = [1]") == {"a": [1]})
wait_all()
# Expected:
# True True
# True True
