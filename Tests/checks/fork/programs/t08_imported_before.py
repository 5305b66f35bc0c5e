# A module that was imported before is there in both.
import sys
import sysconfig
from forking import fork, say, wait_all

fork()
say(sysconfig.get_python_version() == "%d.%d" % sys.version_info[:2])
wait_all()
# Expected:
# True
# True
