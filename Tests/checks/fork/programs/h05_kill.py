# Signals: who is there, a default action, one that is ignored, a handler, and none that can be caught.
import os
import signal
import sys
from forking import Gate, fork, kill, say, stay, waitpid


def child_that(prepare=lambda: None, work=stay):
    gate = Gate()
    pid = fork()
    if pid:
        gate.pass_through()
        return pid
    prepare()
    gate.open()
    work()
    sys.exit(0)


def end_of(pid):
    status = waitpid(pid, 0)[1]
    return f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else f"exit {os.WEXITSTATUS(status)}"


def fails_to_kill(pid, number):
    try:
        kill(pid, number)
    except ProcessLookupError:
        return True
    return False


def spin():
    while True:
        pass


def handle():
    signal.signal(signal.SIGUSR1, lambda number, frame: sys.exit(7))


pid = child_that()
kill(pid, 0)
kill(pid, signal.SIGCHLD)
kill(pid, signal.SIGWINCH)
kill(pid, signal.SIGTERM)
say("TERM, asleep:", end_of(pid))
say("gone:", fails_to_kill(pid, 0))

pid = child_that(work=spin)
kill(pid, signal.SIGHUP)
say("HUP, busy:", end_of(pid))

pid = child_that(handle)
kill(pid, signal.SIGUSR1)
say("USR1, handled:", end_of(pid))

pid = child_that(lambda: signal.signal(signal.SIGTERM, signal.SIG_IGN))
kill(pid, signal.SIGTERM)
kill(pid, signal.SIGKILL)
say("TERM ignored, then KILL:", end_of(pid))

pid = child_that(lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
kill(pid, signal.SIGINT)
say("INT, by default:", end_of(pid))

gate = Gate()
pid = fork()
if pid == 0:
    try:
        gate.open()
        stay()
    except KeyboardInterrupt:
        sys.exit(8)
gate.pass_through()
kill(pid, signal.SIGINT)
say("INT, KeyboardInterrupt caught:", end_of(pid))
# Expected:
# TERM, asleep: signal 15
# gone: True
# HUP, busy: signal 1
# USR1, handled: exit 7
# TERM ignored, then KILL: signal 9
# INT, by default: signal 2
# INT, KeyboardInterrupt caught: exit 8
