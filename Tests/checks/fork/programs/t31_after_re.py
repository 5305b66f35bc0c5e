# What the library keeps of earlier calls, some of it objects of C, hinders no fork.
import fnmatch
import json
import re
import urllib.parse
from forking import exit, fork, say, waitpid

used = (re.sub("(a)", r"\1b", "aa"), fnmatch.filter(["one.py", "two.c"], "*.py"), urllib.parse.urlsplit("http://host/path").path,
        json.dumps({"a": [1]}))
pid = fork()
if pid == 0:
    say(re.sub("(a)", r"\1b", "aa"), fnmatch.filter(["one.py", "two.c"], "*.py"), urllib.parse.urlsplit("http://host/path").path)
    exit(0)
say("status", waitpid(pid, 0)[1])
# Expected:
# abab ['one.py'] /path
# status 0
