"""What the workers do; a module, since some of the peers can only send what can be imported."""
import os
import time

PAUSE, COUNT = 0.05, 3_000_000


def pause():
    time.sleep(PAUSE)


def count(times):
    total = 0
    for i in range(times):
        total += i & 3
    return total


def size(array):
    return array.nbytes


def _family(process):
    yield process
    for thread in os.listdir("/proc/%d/task" % process):
        with open("/proc/%d/task/%s/children" % (process, thread)) as file:
            for child in file.read().split():
                yield from _family(int(child))


def proportional_memory():
    """Megabytes of this process and those that it has started; what they share counts once."""
    total = 0
    for process in _family(os.getpid()):
        with open("/proc/%d/smaps_rollup" % process) as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    return total / 1024
