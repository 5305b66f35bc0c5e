# Each imports a module for itself.
import sys
from forking import fork, say, wait_all

if fork():
    import plistlib

    say("plistlib" in sys.modules, plistlib.loads(plistlib.dumps([1])) == [1])
else:
    import plistlib

    say("plistlib" in sys.modules, plistlib.loads(plistlib.dumps([1])) == [1])
wait_all()
# Expected:
# True True
# True True
