"""`python -m pyvm top`: what it shows of processes with pools, and says of others. Pools are in processes of their own."""
import importlib.util
import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

BUILD = Path(os.environ["PYVM_LIBRARY"]).parents[1]
ENVIRONMENT = {**{name: value for name, value in os.environ.items() if name != "PYVM_TOP"}, "PYTHONPATH": str(BUILD / "python")}
ENVIRONMENT.pop("PYVM_LIBRARY")  # the package in BUILD has its own
LIMIT = 60
NOBODY = 65534

PREAMBLE = """
import os, signal, sys
signal.alarm(100)
from pyvm import PoolExecutor

def tell(text="ready"):
    print(text, flush=True)
    sys.stdin.readline()

def pool(workers=2, **more):
    executor = PoolExecutor(workers, min_workers=workers, **more)
    assert list(executor.map(abs, range(-5, 5), chunksize=1)) == [5, 4, 3, 2, 1, 0, 1, 2, 3, 4]
    return executor
"""

DROPS = """
import threading
executor = pool()
assert [each for each in threading.enumerate() if each.name == "pyvm-top"]
before = len(os.listdir("/proc/self/fd"))
executor.shutdown()
for _ in range(5):
    pool(1).shutdown()
assert threading.enumerate() == [threading.main_thread()]
assert len(os.listdir("/proc/self/fd")) <= before
tell()
"""
RENEWS = """
executor = pool(2, max_tasks_per_worker=2)
tell()
for _ in range(30):
    executor.submit(abs, 1).result()
tell()
"""
IN_WORKERS = """
def inside():
    import builtins
    from pyvm import PoolExecutor
    builtins.kept = PoolExecutor(1, kind="shared-gil")
    return builtins.kept.submit(abs, -3).result()

executor = pool(1)
assert executor.submit(inside).result() == 3
tell()
"""
FORKS = """
import warnings
warnings.simplefilter("ignore")
executor = pool()
child = os.fork()
if child == 0:
    signal.alarm(100)
    print(os.getpid(), flush=True)
    signal.pause()
sys.stdin.readline()
os._exit(0)
"""
FORKS_BEFORE = """
child = os.fork()
if child == 0:
    executor = pool(1, kind="shared-gil")
    tell(str(os.getpid()))
    executor.shutdown()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""
REFUSES = """
import socket

class Refused:
    def __init__(self, *_):
        raise PermissionError(1, "no")

socket.socket = Refused
executor = pool()
tell()
"""


class Program:
    """A Python process that runs the code; `next` has it go on after a tell(), and gives what it tells next."""

    def __init__(self, code, **environment):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([sys.executable, "-B", "-c", PREAMBLE + code], stdin=pipe, stdout=pipe, stderr=pipe,
                                        text=True, env={**ENVIRONMENT, **environment})
        self.pid = self.process.pid
        self.told = self.process.stdout.readline().strip()

    def next(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        with self.process:
            self.process.kill()

    def end(self):
        """Its exit status and what is on stderr."""
        _, said = self.process.communicate("\n", timeout=LIMIT)
        return self.process.returncode, said


def command(*words):
    return [sys.executable, "-B", "-m", "pyvm", "top", *map(str, words)]


def top(*words):
    return subprocess.run(command(*words), env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          timeout=LIMIT, check=False)


def watch(pid, *words, **more):
    return subprocess.Popen(command(pid, *words), env=ENVIRONMENT, **more)


def connect(pid):
    client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    client.settimeout(LIMIT)
    try:
        client.connect("\0pyvm-%d" % pid)
    except BaseException:
        client.close()
        raise
    return client


def ask(pid):
    with connect(pid) as client, client.makefile("rb") as file:
        return file.read()


def settled(pid, done):
    """Waits until the process's pools have done so many calls, and their workers are idle."""
    until = time.monotonic() + LIMIT
    while time.monotonic() < until:
        pools = json.loads(ask(pid))["pools"]
        if sum(pool["done"] for pool in pools) == done and all(pool["idle"] == pool["workers"] for pool in pools):
            return
    raise AssertionError(pools)


def is_listening(pid):
    try:
        connect(pid).close()
    except ConnectionRefusedError:
        return False
    return True


class Looking(unittest.TestCase):
    def look(self, *words):
        done = top(*words, "--json", "--once", "--interval", "0.05")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout)

    def refused(self, text, *words):
        for more in ("--once",), ("--json",):
            done = top(*words, *more)
            self.assertEqual((done.returncode, done.stdout), (1, ""), done)
            self.assertRegex(done.stderr, r"\Apython -m pyvm top: .*%s.*\n\Z" % text)

    def test_numbers(self):
        code = "executor = pool(thread_name_prefix='one \\x1b[1m', memory_limit=1 << 30)\nother = pool(1, kind='shared-gil')\ntell()"
        with Program(code) as program:
            settled(program.pid, 20)
            said = self.look(program.pid)
            self.assertEqual((said["pid"], said["python"].split(".")[:2]), (program.pid, list(map(str, sys.version_info[:2]))))
            one, other = said["pools"]
            self.assertEqual([one[name] for name in ("name", "max_workers", "workers", "idle", "running", "waiting")],
                             ["one \x1b[1m", 2, 2, 2, 0, 0])
            self.assertEqual((one["done"], sum(worker["tasks"] for worker in one["each"])), (10, 10))
            self.assertEqual([worker["kind"] for worker in one["each"] + other["each"]], ["isolated"] * 2 + ["shared-gil"])
            self.assertEqual([worker["place"] for worker in one["each"] + other["each"]], [0, 1, 0])
            self.assertEqual(len({worker["vm"] for worker in one["each"] + other["each"]}), 3)
            for worker in one["each"]:
                self.assertEqual((worker["busy"], worker["tasks_per_second"], worker["bytes_in_per_second"]), (0, 0, 0))
                self.assertGreater(worker["memory"], 0)
            table = top(program.pid, "--once", "--interval", "0.05").stdout
            self.assertRegex(table, r"\Aprocess %d: CPython %s, .*\n\npool 1, one \?\[1m\n"
                             r"workers 2 of 2  idle 2  waiting 0  running 0  done 10  0 tasks/s\n\n"
                             r"WORKER .*BUSY.*\n     0 +\d+  isolated .*\n     1 " % (program.pid, said["python"]))
            row = next(line for line in top().stdout.splitlines() if line.split()[0] == str(program.pid))
            self.assertEqual(row.split()[1:8], [said["python"], "2", "3", "3", "0", "0", "20"])
            listed = [json.loads(line) for line in top("--json").stdout.splitlines()]
            self.assertEqual([len(each["pools"]) for each in listed if each["pid"] == program.pid], [2])

    def test_busy(self):
        code = "executor = pool(1)\ndef forever():\n    while True:\n        pass\nfuture = executor.submit(forever)\n"
        with Program(code + "while not future.running():\n    pass\ntell()\nfuture.interrupt()") as program:
            pool, = self.look(program.pid)["pools"]
            self.assertEqual((pool["running"], pool["idle"]), (1, 0))
            self.assertGreater(pool["each"][0]["busy"], 0)
            self.assertEqual(program.end(), (0, ""))

    def test_lines(self):
        with Program("executor = pool()\ntell()\nexecutor.shutdown()\ntell()") as program:
            with watch(program.pid, "--json", "--interval", "0.02", stdout=subprocess.PIPE) as client:
                looks = [json.loads(client.stdout.readline()) for _ in range(3)]
                self.assertEqual([len(each["pools"]) for each in looks], [1, 1, 1])
                self.assertEqual(sorted({each["time_ns"] for each in looks}), [each["time_ns"] for each in looks])
                program.next()
                while json.loads(client.stdout.readline())["pools"]:
                    pass
                self.assertEqual(program.end(), (0, ""))
                for line in client.stdout:
                    self.assertEqual(json.loads(line)["pools"], [])
                self.assertEqual(client.wait(LIMIT), 0)

    def test_reader_ends(self):
        with Program("executor = pool()\ntell()") as program:
            with watch(program.pid, "--json", "--interval", "0.02", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as client:
                client.stdout.readline()
                client.stdout.close()
                self.assertEqual((client.wait(LIMIT), client.stderr.read()), (0, b""))

    def test_terminal(self):
        with Program("executor = pool()\ntell()") as program:
            for ends in "q", "\x03":
                main, side = pty.openpty()
                client = watch(program.pid, "--interval", "0.1", stdin=side, stdout=side, stderr=side, start_new_session=True,
                               preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)))
                os.close(side)
                shown = self.read_until(main, lambda text: text.count(b"q ends") >= 3)
                self.assertIn(b"workers 2 of 2", shown)
                os.write(main, ends.encode())
                shown = self.read_until(main, lambda text: False)
                self.assertEqual(client.wait(LIMIT), 0)
                os.close(main)
                self.assertIn(b"\x1b[?1049l", shown)
                self.assertIn(b"workers 2 of 2", shown.rpartition(b"\x1b[?1049l")[2])

    def read_until(self, terminal, is_enough):
        text = b""
        while not is_enough(text):
            self.assertTrue(select.select([terminal], [], [], LIMIT)[0], text)
            try:
                text += os.read(terminal, 1 << 16)
            except OSError:  # the other side is closed
                break
        return text

    def test_wrong_command_lines(self):
        self.refused("there is no process 999999999", 999999999)
        for words in ("abc",), ("1", "--interval", "0"), ("1", "--interval", "x"), ("1", "2"):
            self.assertEqual(top(*words).returncode, 2, words)

    def test_without_pools(self):
        self.refused("process %d has no pools" % os.getpid(), os.getpid())
        with Program("tell()\nexecutor = pool()\ntell()\nexecutor.shutdown()\ntell()\nexecutor = pool()\ntell()") as program:
            self.refused("process %d has no pools" % program.pid, program.pid)
            program.next()
            settled(program.pid, 10)
            self.assertEqual([pool["done"] for pool in self.look(program.pid)["pools"]], [10])
            program.next()
            self.assertFalse(is_listening(program.pid))
            program.next()
            self.assertEqual([pool["number"] for pool in self.look(program.pid)["pools"]], [2])

    def test_switched_off(self):
        with Program("executor = pool()\ntell()", PYVM_TOP="0") as program:
            self.refused("PYVM_TOP=0", program.pid)

    def test_other_answers(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
            listener.bind("\0pyvm-%d" % os.getpid())
            listener.listen()
            answers = [b""]

            def serve():
                try:
                    while True:  # also those who list all processes ask
                        with listener.accept()[0] as client:
                            client.sendall(answers[0])
                except OSError:  # the end
                    pass
            thread = threading.Thread(target=serve, daemon=True)
            thread.start()
            good = {"format": 1, "python": "3", "time_ns": 1, "pools": []}
            for answer, text in ((b"[1", "something else"), (b"[]", "something else"), (b'{"format": 9}', "format 9"),
                                 (json.dumps({**good, "pools": [1]}).encode(), "something else"), (b"", "has no pools")):
                answers[:] = [answer]
                with self.subTest(answer):
                    self.refused(text, os.getpid())
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(LIMIT)


class Telling(unittest.TestCase):
    def test_exit(self):
        code = "executor = pool()\ntell()\nimport time\nexecutor.submit(time.sleep, 0.2)"
        with Program(code) as program, connect(program.pid) as silent:
            self.assertEqual(program.end(), (0, ""))
            self.assertTrue(silent.recv(1))
        self.assertFalse(is_listening(program.pid))

    def test_exit_by_exception(self):
        with Program("executor = pool()\ntell()\nexecutor = None\nraise SystemExit(3)") as program:
            self.assertEqual(program.end(), (3, ""))

    def test_dropped(self):
        with Program(DROPS) as program:
            self.assertEqual((program.told, *program.end()), ("ready", 0, ""))

    def test_silent_clients(self):
        with Program("executor = pool()\ntell()") as program:
            silent = [connect(program.pid) for _ in range(20)]
            self.assertEqual(len(json.loads(ask(program.pid))["pools"]), 1)
            for client in silent:
                client.close()
            self.assertEqual(program.end(), (0, ""))

    def test_client_that_does_not_read(self):
        """More than a socket takes: the process goes on after a second, and at its exit at once."""
        code = "executor = pool(1, kind='shared-gil', thread_name_prefix='x' * 500_000)\ntell()"
        with Program(code) as program, connect(program.pid), connect(program.pid):
            self.assertGreater(len(ask(program.pid)), 500_000)
            with connect(program.pid):
                self.assertEqual(program.end(), (0, ""))

    def test_many_looks(self):
        """While VMs come and go."""
        with Program(RENEWS) as program:
            program.process.stdin.write("\n")
            program.process.stdin.flush()
            looks = []
            while not select.select([program.process.stdout], [], [], 0)[0] or len(looks) < 20:
                looks.append(json.loads(ask(program.pid))["pools"][0]["done"])
            self.assertTrue(looks == sorted(looks))
            settled(program.pid, 40)
            program.process.stdout.readline()
            self.assertEqual(program.end(), (0, ""))

    def test_in_workers(self):
        """A VM's own pool is not shown; its main VM's is, if there is one."""
        with Program(IN_WORKERS) as program:
            self.assertEqual([pool["number"] for pool in json.loads(ask(program.pid))["pools"]], [1])

    def test_fork(self):
        """The child, which goes on after its parent, has nothing of the parent's socket."""
        with Program(FORKS) as program:
            child = int(program.told)
            try:
                self.assertFalse(is_listening(child))
                self.assertEqual(len(json.loads(ask(program.pid))["pools"]), 1)
                program.process.stdin.write("\n")
                program.process.stdin.flush()
                self.assertEqual(program.process.wait(LIMIT), 0)
                self.assertFalse(is_listening(program.pid))
                os.kill(child, 0)
            finally:
                os.kill(child, signal.SIGKILL)

    def test_fork_before(self):
        with Program(FORKS_BEFORE) as program:
            self.assertEqual(len(json.loads(ask(int(program.told)))["pools"]), 1)
            self.assertFalse(is_listening(program.pid))
            self.assertEqual(program.end(), (0, ""))

    def test_name_is_taken(self):
        with Program("tell()\nexecutor = pool()\ntell()") as program, socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as thief:
            thief.bind("\0pyvm-%d" % program.pid)
            thief.listen()
            self.assertEqual(program.next(), "ready")
            done = top(program.pid, "--once")
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn("its name is taken by process %d" % os.getpid(), done.stderr)
            self.assertEqual(program.end(), (0, ""))

    def test_sockets_are_not_allowed(self):
        with Program(REFUSES) as program:
            self.assertEqual(program.told, "ready")
            self.assertFalse(is_listening(program.pid))
            self.assertEqual(program.end(), (0, ""))

    @unittest.skipUnless(os.geteuid() == 0, "only root can be another user")
    def test_another_user(self):
        about = importlib.util.spec_from_file_location("the_top", BUILD / "python/pyvm/_top_asking.py")
        module = importlib.util.module_from_spec(about)
        about.loader.exec_module(module)
        with Program("executor = pool(1, kind='shared-gil')\ntell()") as program, tempfile.TemporaryFile() as said:
            child = os.fork()
            if child == 0:
                try:
                    os.setuid(NOBODY)
                    os.write(said.fileno(), b"%r " % ask(program.pid))
                    module.ask(program.pid)
                except BaseException as error:
                    os.write(said.fileno(), str(error).encode())
                os._exit(0)
            until = time.monotonic() + LIMIT
            while os.waitpid(child, os.WNOHANG)[0] == 0:
                self.assertLess(time.monotonic(), until)
                time.sleep(0.01)
            said.seek(0)
            self.assertRegex(said.read(), rb"\Ab'' process \d+ belongs to another user; only that user and root may look\Z")


if __name__ == "__main__":
    unittest.main()
