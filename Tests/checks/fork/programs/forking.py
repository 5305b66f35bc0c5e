"""What the programs fork with: os's own functions, or those of pyvm with the same signatures and status words.

FORKING in the environment says which: os's for "os" and "installed", where they are pyvm's under os's names.
"""

import os
import sys
import time

if os.environ["FORKING"] in ("os", "installed"):
    fork, wait, waitpid, kill, exit = os.fork, os.wait, os.waitpid, os.kill, os._exit
    getpid, getppid, execvp = os.getpid, os.getppid, os.execvp
else:
    import pyvm

    fork, wait, waitpid, kill, exit = pyvm.fork, pyvm.wait, pyvm.waitpid, pyvm.kill, pyvm.exit
    getpid, getppid, execvp = pyvm.getpid, pyvm.getppid, pyvm.execvp


def say(*words):
    """Writes a line in one piece, so that those of several processes do not mix."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def say_exception(kind, value, traceback):
    """A sys.excepthook: one line, so that the order of lines does not matter."""
    say(f"{kind.__name__}: {value}")


def stay():
    """Sleeps for a minute, in naps: the handler of a signal that comes just before a sleep runs after it."""
    for nap in range(1200):
        time.sleep(0.05)


def wait_all():
    """Waits until there is no child any more. How many there were."""
    count = 0
    while True:
        try:
            wait()
        except ChildProcessError:
            return count
        count += 1


class Gate:
    """A pipe on which one process waits for others: wait() returns when each other holder has let go or ended."""

    def __init__(self):
        self.reader, self.writer = os.pipe()

    def open(self):
        """Lets those go on who wait."""
        os.write(self.writer, b".")

    def pass_through(self):
        """Waits until one has opened it, once for each time; False: nobody is left who could."""
        return os.read(self.reader, 1) == b"."

    def only_waits(self):
        os.close(self.writer)

    def only_opens(self):
        os.close(self.reader)


def command(source):
    """The command that runs `source` as a program of its own, which forks in the same way."""
    return [sys.executable, os.environ["FORKING_RUN"], "-", source]
