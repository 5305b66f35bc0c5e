"""Programs that the parent has started: a child has copies of their Popen objects, and takes no status from the parent.

    python started.py
"""

import errno
import os
import subprocess
import unittest

import pyvm.fork
from asking import ask


def started(status):
    """One that waits until its input ends."""
    return subprocess.Popen(["sh", "-c", "read line; exit %d" % status], stdin=subprocess.PIPE)


def ends(program):
    program.stdin.close()
    os.waitid(os.P_PID, program.pid, os.WEXITED | os.WNOWAIT)


def waits_for(pid):
    found = set()
    for wait in (lambda: os.waitpid(pid, os.WNOHANG), lambda: os.wait4(pid, os.WNOHANG), lambda: os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG)):
        try:
            found.add(wait())
        except OSError as error:
            found.add(error.errno)
    return found


class Started(unittest.TestCase):
    def test_of_the_parent(self):
        program = started(5)
        ends(program)
        self.assertEqual(ask(lambda: (waits_for(program.pid), program.poll())), ({errno.ECHILD}, 0))  # as Popen has it after os.fork
        self.assertEqual(program.wait(), 5)

    def test_at_the_end_of_a_child(self):
        program = started(6)
        ends(program)
        self.assertEqual(pyvm.fork(int).wait(), 0)  # Popen.__del__ asks
        self.assertEqual(program.wait(), 6)

    def test_of_a_parent_s_parent(self):
        program = started(7)
        ends(program)
        self.assertEqual(ask(lambda: ask(lambda: waits_for(program.pid))), {errno.ECHILD})
        self.assertEqual(program.wait(), 7)

    def test_of_a_template(self):
        program = started(8)
        ends(program)
        with pyvm.fork.Template() as template, template.clone() as clone:
            self.assertEqual(clone.call("__main__:waits_for", program.pid), {errno.ECHILD})
        self.assertEqual(program.wait(), 8)

    def test_of_the_child(self):
        self.assertEqual(ask(lambda: subprocess.run(["sh", "-c", "exit 9"]).returncode), 9)
        self.assertEqual(ask(lambda: ask(lambda: os.waitstatus_to_exitcode(os.system("exit 3")))), 3)


class Installed(Started):
    @classmethod
    def setUpClass(cls):
        pyvm.fork.install()
        cls.addClassCleanup(pyvm.fork.uninstall)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # subprocess warns of those that are still running
