# A signal that comes just after the fork waits until the child has its handlers; what nobody handles ends it.
import os
import signal
from forking import Gate, exit, fork, kill, say, stay, waitpid

large = [[number] for number in range(100_000)]  # a child that is made of it is not there at once

begun = Gate()


def handle(number, frame):
    say("handled", number == signal.SIGUSR1)
    exit(5)


def status_of(number):
    try:
        pid = fork()
        if pid == 0:
            begun.open()
            stay()
    except KeyboardInterrupt:
        say("interrupted", len(large))
        exit(4)
    if os.environ["FORKING"] == "os":
        begun.pass_through()  # CPython forgets what comes while it forks
    kill(pid, number)
    return waitpid(pid, 0)[1]


pid = fork()
if pid == 0:
    signal.signal(signal.SIGUSR1, handle)
    signal.signal(signal.SIGUSR2, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    say("status", status_of(signal.SIGUSR1) >> 8)
    say("status", status_of(signal.SIGINT) >> 8)
    say("signal", status_of(signal.SIGUSR2) == signal.SIGUSR2)
    say("signal", status_of(signal.SIGKILL) == signal.SIGKILL)
    exit(0)
waitpid(pid, 0)
# Expected:
# handled True
# status 5
# interrupted 100000
# status 4
# signal True
# signal True
