# One that is killed while it imports keeps no other process from importing.
import os
import signal
import sys
from forking import Gate, exit, fork, kill, say, stay, waitpid

begun = Gate()


class Finder:
    """Looks for a module for ever."""

    @staticmethod
    def find_spec(name, path, target=None):
        if name == "sought":
            begun.open()
            stay()


pid = fork()
if pid == 0:
    sys.meta_path.insert(0, Finder)
    import sought
begun.pass_through()
kill(pid, signal.SIGTERM)
say("killed:", os.WTERMSIG(waitpid(pid, 0)[1]))
pid = fork()
if pid == 0:
    import wave

    say("imported:", wave.__name__)
    exit(7)
say("ended:", os.WEXITSTATUS(waitpid(pid, 0)[1]))
# Expected:
# killed: 15
# imported: wave
# ended: 7
