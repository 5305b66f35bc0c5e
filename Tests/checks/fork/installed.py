"""What pyvm.fork.install() puts in os's place, what it leaves, and how it goes away.

    python installed.py
"""

import functools
import os
import posix
import signal
import subprocess
import sys
import unittest

import pyvm

NAMES = ("fork", "getpid", "getppid", "kill", "_exit", "execv", "execve", "wait", "waitpid", "wait3", "wait4", "waitid")


class Installed(unittest.TestCase):
    def setUp(self):
        pyvm.fork.install()

    def tearDown(self):
        pyvm.fork.uninstall()

    def child_that_exits(self, status):
        return pyvm.fork(os._exit, (status,)).pid

    def test_goes_away(self):
        pyvm.fork.install()
        self.assertTrue(pyvm.fork.is_installed())
        self.assertFalse([name for name in NAMES if getattr(os, name) is getattr(posix, name)])
        for turn in range(2):
            pyvm.fork.uninstall()
            self.assertFalse(pyvm.fork.is_installed())
            self.assertFalse([name for name in NAMES if getattr(os, name) is not getattr(posix, name)])

    def test_what_others_have_put_there_stays(self):
        mine = os.kill = lambda *args: None
        pyvm.fork.uninstall()
        self.assertIs(os.kill, mine)
        os.kill = posix.kill

    def test_children_have_it(self):
        pid = os.fork()
        if pid == 0:
            inner = os.fork()
            if inner == 0:
                os._exit(5 if os.getppid() == pyvm.getppid() else 1)
            os._exit(os.WEXITSTATUS(os.waitpid(inner, 0)[1]) + pyvm.fork.is_installed())
        self.assertGreater(pid, 1 << 22)
        self.assertEqual(os.waitpid(pid, 0), (pid, 6 << 8))

    def test_children_do_not_have_it(self):
        pyvm.fork.uninstall()
        self.assertEqual(pyvm.fork(exec, ("import pyvm, sys; sys.exit(pyvm.fork.is_installed())",)).wait(), 0)

    def test_pids_are_taken(self):
        def ask(of):
            asked = [os.getpgid(of), os.getsid(of), os.sched_getaffinity(of), os.sched_getscheduler(of), os.getpriority(os.PRIO_PROCESS, of)]
            os.sched_setaffinity(of, asked[2])
            os.setpriority(os.PRIO_PROCESS, of, asked[4])
            return asked

        group = os.getpgid(0)
        pid = os.fork()
        if pid == 0:
            os.setpgrp()
            os.setpgid(os.getpid(), 0)
            os._exit(10 + (ask(os.getpid()) == ask(0) and os.getpgid(0) == group))
        for function in os.getpgid, os.getsid, os.sched_getaffinity, os.pidfd_open:
            with self.assertRaisesRegex(ProcessLookupError, f"{pid} is a pseudo-process"):
                function(pid)
        self.assertEqual(os.waitpid(pid, 0), (pid, 11 << 8))
        os.close(os.pidfd_open(os.getpid()))

    def test_priority_is_a_childs(self):
        if os.fork() == 0:
            os.setpriority(os.PRIO_PROCESS, os.getpid(), 7)
            os._exit(os.nice(0))
        self.assertEqual((os.wait()[1] >> 8, os.getpriority(os.PRIO_PROCESS, 0)), (7, os.nice(0)))

    def test_sessions_of_programs(self):
        source = "import os; raise SystemExit(os.getsid(0) == os.getpid())"
        if os.fork() == 0:
            preexec = subprocess.run([sys.executable, "-c", source], preexec_fn=os.setsid).returncode
            os._exit(preexec + subprocess.run([sys.executable, "-c", source], start_new_session=True).returncode)
        self.assertEqual(os.wait()[1] >> 8, 2)

    def test_of_the_system(self):
        self.assertEqual(os.getpid(), posix.getpid())
        self.assertEqual(subprocess.run([sys.executable, "-c", "raise SystemExit(4)"]).returncode, 4)
        program = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        os.kill(program.pid, signal.SIGTERM)
        self.assertEqual(os.waitpid(program.pid, 0), (program.pid, signal.SIGTERM))
        program.returncode = 0  # it is waited for

    def test_both_kinds(self):
        program = subprocess.Popen([sys.executable, "-c", "pass"])
        pid = self.child_that_exits(2)
        self.assertEqual({os.wait(), os.wait()}, {(program.pid, 0), (pid, 2 << 8)})
        program.returncode = 0
        for wait in os.wait, functools.partial(os.waitpid, -1, os.WNOHANG), functools.partial(os.wait3, 0):
            self.assertRaises(ChildProcessError, wait)

    def test_usage(self):
        pid = self.child_that_exits(3)
        self.assertEqual(os.wait4(pid, 0)[:2], (pid, 3 << 8))
        pid = self.child_that_exits(3)
        found = os.wait3(0)
        self.assertEqual(found[:2], (pid, 3 << 8))
        self.assertEqual(found[2].ru_utime, 0)

    def test_waitid(self):
        found = os.waitid(os.P_PID, self.child_that_exits(3), os.WEXITED)
        self.assertEqual((found.si_status, found.si_code, found.si_signo), (3, os.CLD_EXITED, signal.SIGCHLD))
        pid = self.child_that_stays()
        self.assertIsNone(os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG))
        self.assertEqual(os.waitpid(pid, os.WNOHANG), (0, 0))
        os.kill(pid, signal.SIGTERM)
        found = os.waitid(os.P_ALL, 0, os.WEXITED)
        self.assertEqual((found.si_pid, found.si_status, found.si_code), (pid, signal.SIGTERM, os.CLD_KILLED))
        for options in 0, os.WEXITED | os.WNOWAIT:
            with self.assertRaisesRegex(OSError, "of pseudo-processes waitid tells"):
                os.waitid(os.P_PID, pid, options)
        self.assertRaises(ChildProcessError, os.waitid, os.P_PID, pid, os.WEXITED)

    def child_that_stays(self):
        return pyvm.fork(exec, ("import time\nfor nap in range(1200): time.sleep(0.05)",)).pid

    def test_exec(self):
        pid = os.fork()
        if pid == 0:
            os.execlp("sh", "sh", "-c", "exit 9")
        self.assertEqual(os.waitpid(pid, 0)[1], 9 << 8)
        pid = os.fork()
        if pid == 0:
            os.execle("/bin/sh", "sh", "-c", "exit $N", {"N": "8"})
        self.assertEqual(os.waitpid(pid, 0)[1], 8 << 8)

    def test_bad_use(self):
        self.assertRaises(TypeError, os.fork, 1)
        self.assertRaises(TypeError, os.kill, 1 << 22)
        self.assertRaises(TypeError, os.kill, (1 << 22) + 1, "TERM")
        self.assertRaises(TypeError, os.waitpid, "1", 0)
        self.assertRaises(ProcessLookupError, os.kill, (1 << 23) + 1, 0)
        self.assertRaises(ChildProcessError, os.waitpid, (1 << 23) + 1, 0)
        self.assertRaises(OverflowError, os.waitpid, 1 << 80, 0)
        with self.assertRaisesRegex(RuntimeError, "sorted is C code between two frames"):
            sorted([2, 1], key=lambda number: os.fork())

    def test_pool_of_processes(self):
        """Its workers are forked by the first call, below `map`, which is half through its iterators."""
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        with ProcessPoolExecutor(2, mp_context=get_context("fork")) as executor:
            self.assertEqual(list(executor.map(abs, range(-3, 3), chunksize=2)), [3, 2, 1, 0, 1, 2])

    def test_finalizers_of_multiprocessing(self):
        """They ask for the pid by the function that os had when their module was imported."""
        from multiprocessing import util

        pyvm.fork.uninstall()
        pyvm.fork.install()
        pid = os.fork()
        if pid == 0:
            ends = []
            util.Finalize(None, ends.append, (1,), exitpriority=1)()
            os._exit(len(ends))
        self.assertEqual(os.waitpid(pid, 0)[1], 1 << 8)


unittest.main()
