"""Programs that wait, and the signals that come meanwhile: python and pyvm run must answer them alike."""

from signal import (SIGALRM, SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGIO, SIGPWR, SIGRTMAX, SIGRTMIN, SIGSTKFLT, SIGTERM, SIGURG,
                    SIGUSR1, SIGUSR2, SIGVTALRM, SIGWINCH, SIGXCPU)

BEGUN = "\nprint('begun', flush=True)\n"

# Signals that few programs handle. Each is sent when the one before has arrived.
SELDOM = [SIGCONT, SIGIO, SIGPWR, SIGSTKFLT, SIGVTALRM, SIGXCPU, SIGRTMIN, SIGRTMIN + 5, SIGRTMAX - 1]
HARMLESS = [SIGCHLD, SIGCONT, SIGURG, SIGWINCH]

# A name; a program, which prints "begun" before it waits; the signals.
PROGRAMS = {
    "sleep": ("import time" + BEGUN + "time.sleep(60)", [SIGINT]),
    "loop": (BEGUN + "while True: pass", [SIGINT]),
    "input": (BEGUN + "input()", [SIGINT]),
    "reading": ("import sys" + BEGUN + "sys.stdin.read()", [SIGINT]),
    "queue": ("import queue" + BEGUN + "queue.Queue().get()", [SIGINT]),
    "simple queue": ("import queue" + BEGUN + "queue.SimpleQueue().get()", [SIGINT]),
    "lock": ("import threading\nlock = threading.Lock()\nlock.acquire()" + BEGUN + "lock.acquire()", [SIGINT]),
    "condition": ("import threading\nchange = threading.Condition()" + BEGUN + "with change: change.wait(60)", [SIGINT]),
    "socket": ("import socket\nends = socket.socketpair()" + BEGUN + "ends[0].recv(1)", [SIGINT]),
    "select": ("import select" + BEGUN + "select.select([], [], [], 60)", [SIGINT]),
    "child": ("import subprocess, sys\nchild = subprocess.Popen(['sleep', '60'], start_new_session=True)" + BEGUN
              + "try: child.wait()\nfinally: child.kill()", [SIGINT]),
    "thread": ("import threading, time\nt = threading.Thread(target=time.sleep, args=(3,))\nt.start()" + BEGUN + "t.join()",
               [SIGINT]),
    "server": ("import asyncio\nasync def main():\n    server = await asyncio.start_server(lambda r, w: w.close(), '127.0.0.1', 0)\n"
               "    print('begun', flush=True)\n    async with server: await server.serve_forever()\n"
               "try: asyncio.run(main())\nexcept KeyboardInterrupt: print('ended well')", [SIGINT]),
    "task": ("import asyncio\nasync def main():\n    print('begun', flush=True)\n    try: await asyncio.sleep(60)\n"
             "    finally: print('cancelled')\nasyncio.run(main())", [SIGINT]),
    "caught": ("import sys, time" + BEGUN + "try: time.sleep(60)\nexcept KeyboardInterrupt: sys.exit(3)", [SIGINT]),
    "caught twice": ("import time" + BEGUN + "for i in range(2):\n    try: time.sleep(60)\n"
                     "    except KeyboardInterrupt: print('begun', i, flush=True)\nprint('end')", [SIGINT, SIGINT]),
    "finally": ("import atexit, time\natexit.register(print, 'handler')" + BEGUN + "try: time.sleep(60)\nfinally: print('finally')",
                [SIGINT]),
    "own handler": ("import signal, time\ndone = []\nsignal.signal(signal.SIGINT, lambda n, f: done.append(n))" + BEGUN
                    + "while not done: time.sleep(0.05)\nprint(done)", [SIGINT]),
    "default": ("import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_DFL)" + BEGUN + "time.sleep(60)", [SIGINT]),
    "term": ("import time" + BEGUN + "try: time.sleep(60)\nfinally: print('never')", [SIGTERM]),
    "hang-up": ("import time" + BEGUN + "time.sleep(60)", [SIGHUP]),
    "user": ("import time" + BEGUN + "time.sleep(60)", [SIGUSR1]),
    "term handled": ("import signal, sys, time\nsignal.signal(signal.SIGTERM, lambda n, f: sys.exit(int(n)))" + BEGUN
                     + "time.sleep(60)", [SIGTERM]),
    "user handled": ("import signal, time\ndone = []\nsignal.signal(signal.SIGUSR2, lambda n, f: done.append(n))" + BEGUN
                     + "while not done: time.sleep(0.05)\nprint(done)", [SIGUSR2]),
    "seldom handled": (f"import signal, time\nnumbers = {[*map(int, SELDOM)]}\ndone = []\n"
                       "for number in numbers: signal.signal(number, lambda n, f: done.append(n))\n"
                       "for number in numbers:\n    print('begun', flush=True)\n"
                       "    while number not in done: time.sleep(0.05)\nprint(done)", SELDOM),
    "input and output": ("import time" + BEGUN + "time.sleep(60)", [SIGIO]),
    "processor time": ("import time" + BEGUN + "time.sleep(60)", [SIGXCPU]),
    "real-time": ("import time" + BEGUN + "time.sleep(60)", [SIGRTMIN]),
    "harmless": (f"import time\nfor i in range({len(HARMLESS)}):\n    print('begun', flush=True)\n    time.sleep(0.8)", HARMLESS),
    "alarm": ("import signal, time\nclass Late(Exception): pass\ndef late(*what): raise Late\nsignal.signal(signal.SIGALRM, late)\n"
              "signal.alarm(1)" + BEGUN + "try: time.sleep(60)\nexcept Late: print('late')", []),
    "timer": ("import signal, time\nseen = []\nsignal.signal(signal.SIGALRM, lambda *what: seen.append(1))\n"
              "signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)" + BEGUN + "while len(seen) < 3: time.sleep(0.02)\nprint('three')", []),
    "asyncio handler": ("import asyncio, signal\nasync def main():\n    done = asyncio.Event()\n"
                        "    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, done.set)\n"
                        "    print('begun', flush=True)\n    await done.wait()\nasyncio.run(main())\nprint('end')", [SIGUSR1]),
    "own signal": ("import _thread, os, signal, threading, time\ndone = []\nsignal.signal(signal.SIGUSR1, lambda n, f: done.append(n))" + BEGUN
                   + "os.kill(os.getpid(), signal.SIGUSR1)\nprint(done)\n"
                   "if hasattr(os, 'pidfd_open'): signal.pidfd_send_signal(os.pidfd_open(os.getpid()), signal.SIGUSR1)\nprint(done)\n"
                   "signal.signal(signal.SIGINT, lambda n, f: done.append(n))\nseen = 0\n"
                   "for i in range(200): before = len(done); _thread.interrupt_main(); seen += len(done) > before\nprint(seen)\n"
                   "done.clear()\n"
                   "threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1)).start()\n"
                   "while not done: time.sleep(0.01)\nprint(done)", []),
    "interrupt_main": ("import _thread, threading, time\nthreading.Timer(0.3, _thread.interrupt_main).start()" + BEGUN
                       + "while True: time.sleep(0.05)", []),
    # The program has ended, and python ends.
    "ending: thread": ("import atexit, threading, time\natexit.register(print, 'handler')\n"
                       "threading.Thread(target=time.sleep, args=(60,)).start()" + BEGUN, [SIGINT]),
    "ending: executor": ("import atexit, time\nfrom concurrent.futures import ThreadPoolExecutor\n"
                         "atexit.register(print, 'handler')\nThreadPoolExecutor().submit(time.sleep, 60)" + BEGUN, [SIGINT]),
    "ending: term handled": ("import atexit, signal, sys, threading, time\natexit.register(print, 'handler')\n"
                             "signal.signal(signal.SIGTERM, lambda n, f: sys.exit(int(n)))\n"
                             "threading.Thread(target=time.sleep, args=(60,)).start()" + BEGUN, [SIGTERM]),
    "ending: own handler": ("import signal, threading, time\nsignal.signal(signal.SIGINT, lambda n, f: print('seen', flush=True))\n"
                            "def work():\n    time.sleep(2)\n    print('worked', flush=True)\n"
                            "threading.Thread(target=work).start()" + BEGUN, [SIGINT]),
    "ending: exit handler": ("import atexit, time\ndef wait():\n    print('begun', flush=True)\n    time.sleep(60)\n"
                             "atexit.register(print, 'last')\natexit.register(wait)", [SIGINT]),
    "ending: exit handler in C": ("import atexit, time\natexit.register(print, 'last')\natexit.register(time.sleep, 60)" + BEGUN,
                                  [SIGINT]),
    "ending: lock in C": ("import atexit, threading\nlock = threading.Lock()\nlock.acquire()\natexit.register(print, 'last')\n"
                          "atexit.register(lock.acquire)" + BEGUN, [SIGINT]),
    "ending: twice": ("import atexit, threading, time\natexit.register(time.sleep, 60)\natexit.register(print, 'begun', flush=True)\n"
                      "threading.Thread(target=time.sleep, args=(60,)).start()" + BEGUN, [SIGINT, SIGINT]),
}

# Those that never wait.
BUSY_PROGRAMS = ["loop"]

# It looks at no signals for a long time.
BUSY = "print('begun', flush=True)\nx = sum(range(10 ** 11))\n"
