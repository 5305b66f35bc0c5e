# The current folder and the umask: names of files mean what they mean where the process is; its threads are there, too.
import os
import sys
import tempfile
import threading
from forking import exit, fork, say, wait_all

with tempfile.TemporaryDirectory() as top:
    os.chdir(top)
    os.umask(0o022)
    for name in "parent", "child":
        os.mkdir(name)
        with open(f"{name}/file", "w") as file:
            file.write(name)
    if fork() == 0:
        os.chdir("child")
        os.umask(0o077)
        thread = threading.Thread(target=lambda: say("a thread of the child reads", open("file").read()))
        thread.start()
        thread.join()
        with open("made", "w"):
            say("the child makes %o" % (os.stat("made").st_mode & 0o777))
        exit(0)
    os.chdir("parent")
    wait_all()
    say("the parent reads", open("file").read())
    with open("made", "w"):
        say("the parent makes %o" % (os.stat("made").st_mode & 0o777))
    say(sorted(os.listdir("../child")))
    os.chdir("/")
# Expected:
# a thread of the child reads child
# the child makes 600
# the parent reads parent
# the parent makes 644
# ['file', 'made']
