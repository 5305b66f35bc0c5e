# An asyncio loop that waits for nothing else is woken by a signal of another process, once for each.
import asyncio
import signal
import sys
from forking import Gate, fork, kill, say, waitpid


async def count_signals(ready):
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    seen = []

    def handle(number):
        seen.append(number)
        if number == signal.SIGUSR2:
            done.set_result(seen)
        ready.open()

    for number in signal.SIGUSR1, signal.SIGTERM, signal.SIGUSR2:
        loop.add_signal_handler(number, handle, number)
    loop.call_soon(ready.open)
    return await done


gate = Gate()
pid = fork()
if pid == 0:
    seen = asyncio.run(count_signals(gate))
    sys.exit(5 if seen == [signal.SIGUSR1, signal.SIGTERM, signal.SIGUSR1, signal.SIGUSR2] else 1)
gate.only_waits()
for number in signal.SIGUSR1, signal.SIGTERM, signal.SIGUSR1, signal.SIGUSR2:
    gate.pass_through()
    kill(pid, number)
say("exit", waitpid(pid, 0)[1] >> 8)
# Expected:
# exit 5
