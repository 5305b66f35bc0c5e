"""What one kind of executor does, measured in a process of its own: prints a line of JSON.

    peer.py KIND
"""
import json
import os
import sys
import time

import work

WORKERS, SINGLE, MANY, CHUNK, MEGABYTES = 2, 5000, 100_000, 100, 100


def make(kind, workers):
    """submit(fn, *args) -> a function that gives the result, map(fn, items, chunk) -> list, close()"""
    if kind == "mpire":
        import mpire
        pool = mpire.WorkerPool(workers, use_dill=False)
        return (lambda fn, *args: pool.apply_async(fn, args).get,
                lambda fn, items, chunk: pool.map(fn, items, chunk_size=chunk), lambda: pool.__exit__(None, None, None))
    executor = new_executor(kind, workers)
    return (lambda fn, *args: executor.submit(fn, *args).result,
            lambda fn, items, chunk: list(executor.map(fn, items, chunksize=chunk)), executor.shutdown)


def new_executor(kind, workers):
    if kind.startswith("pyvm"):
        import pyvm
        return pyvm.PoolExecutor(workers, kind=kind.partition(" ")[2], min_workers=workers)
    if kind == "loky":
        import loky
        return loky.ProcessPoolExecutor(workers)
    import concurrent.futures
    return getattr(concurrent.futures, {"threads": "ThreadPoolExecutor", "processes": "ProcessPoolExecutor",
                                        "interpreters": "InterpreterPoolExecutor"}[kind])(workers)


def best(times, function):
    results = []
    for _ in range(times):
        begin = time.perf_counter()
        function()
        results.append(time.perf_counter() - begin)
    return min(results)


def wait(calls):
    for call in calls:
        call()


def start(kind):
    def once():
        submit, _, close = make(kind, WORKERS)
        wait([submit(work.pause) for _ in range(WORKERS)])
        closes.append(close)
    closes = []
    seconds = best(3, once)
    wait(closes)
    return (seconds - work.PAUSE) * 1e3


def measures(kind):
    yield "start", start(kind)
    submit, map, close = make(kind, WORKERS)
    wait([submit(work.pause) for _ in range(WORKERS)])
    yield "single", SINGLE / best(3, lambda: wait([submit(abs, i) for i in range(SINGLE)]))
    yield "batched", MANY / best(3, lambda: map(abs, range(MANY), CHUNK))
    serial = best(3, lambda: [work.count(work.COUNT) for _ in range(2 * WORKERS)])
    yield "speedup", serial / best(3, lambda: wait([submit(work.count, work.COUNT) for _ in range(2 * WORKERS)]))
    try:
        import numpy
        array = numpy.ones(MEGABYTES * 125_000)
        wait([submit(work.size, array)])
        yield "array", best(5, lambda: wait([submit(work.size, array)])) * 1e3
    except Exception as error:
        said = [line.strip() for line in str(error).splitlines() if line.strip()]
        reason = "".join(said[-1:]).rpartition("Original error was: ")[2].partition(",")[0]  # the part that NumPy does not add
        yield "array", (type(error).__name__ + ": " + reason)[:120].rstrip(": ")
    close()


def memory(kind):
    """Megabytes that eight workers take, in all processes together."""
    before = work.proportional_memory()
    submit, _, close = make(kind, 8)
    wait([submit(work.pause) for _ in range(8)])
    after = work.proportional_memory()
    close()
    return after - before


def main():
    kind = sys.argv[1]
    found = {"memory": memory(kind)}
    found.update(measures(kind))
    print(json.dumps({"kind": kind, **found}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
