# A child that runs into the limit of open files gets an error; what it has opened is closed by its end.
import errno
import os
import resource
from forking import exit, fork, say, waitpid

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
for turn in range(3):
    pid = fork()
    if pid == 0:
        opened = []
        try:
            while len(opened) < 1000:
                opened.append(os.open("/dev/null", os.O_RDONLY))
        except OSError as error:
            exit(1 if error.errno == errno.EMFILE and len(opened) > 100 else 2)
        exit(3)
    say("child:", os.waitstatus_to_exitcode(waitpid(pid, 0)[1]))
    files = [os.open("/dev/null", os.O_RDONLY) for number in range(100)]
    say("parent: still can")
    for file in files:
        os.close(file)
# Expected:
# child: 1
# parent: still can
# child: 1
# parent: still can
# child: 1
# parent: still can
