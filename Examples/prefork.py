"""A server as Unix has them: it loads what takes long, then forks workers, which accept connections from one socket, and forks
another in the place of each that ends. A connection sends one line, and gets the number of times that this word is in a file;
the line "crash" ends its worker.

    python prefork.py FILE [PORT] [WORKERS]

But for the first two lines behind these it is a program for os.fork. With them the children are VMs of this process: they run in
parallel, and work where os.fork is refused.
"""

import pyvm.fork

pyvm.fork.install()

import collections
import os
import signal
import socket
import sys


def serve(listener, words):
    while True:
        connection = listener.accept()[0]
        with connection, connection.makefile("rw") as lines:
            word = lines.readline().strip()
            if word == "crash":
                os._exit(1)
            lines.write(f"{words[word]} says {os.getpid()}\n")


def start(listener, words):
    """The worker's pid. In the worker it does not return."""
    pid = os.fork()
    if pid:
        return pid
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    serve(listener, words)


def stop(number, frame):
    sys.exit()


def main(name, port=0, workers=3):
    with open(name) as file:
        words = collections.Counter(file.read().split())
    listener = socket.create_server(("127.0.0.1", int(port)))
    signal.signal(signal.SIGTERM, stop)
    pids = {start(listener, words) for number in range(int(workers))}
    print("listens to port", listener.getsockname()[1], flush=True)
    try:
        while True:
            pid, status = os.wait()
            print("worker", pid, "ended with", os.waitstatus_to_exitcode(status), flush=True)
            pids.remove(pid)
            pids.add(start(listener, words))
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGTERM)


if __name__ == "__main__":
    main(*sys.argv[1:])
