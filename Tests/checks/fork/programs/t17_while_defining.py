# Forks while a function is being defined; what is behind runs as well, which Perl's emulation cannot.
import sys
from forking import fork, say


def begin():
    if fork():
        sys.exit()
    say("inner")


def function(value=begin()):
    return value


say("outer", function())
# Expected:
# inner
# outer None
