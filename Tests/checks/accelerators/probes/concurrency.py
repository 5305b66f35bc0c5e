"""The probes of modules for threads, tasks and processes."""

from probes.outcome import caught, outcome


def _asyncio():
    import asyncio, concurrent.futures, gc

    async def caught_cancel():
        async def sleeper():
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                return "caught"

        task = asyncio.create_task(sleeper(), name="sleeper")
        await asyncio.sleep(0)
        task.cancel()
        return await task, task.get_name()

    async def all_of_it():
        loop = asyncio.get_running_loop()
        future, others = loop.create_future(), []
        future.add_done_callback(lambda f: others.append(f.result()))
        loop.call_soon(future.set_result, 5)
        answer = [
            loop is own[0],
            await future,
            await asyncio.gather(asyncio.sleep(0, 1), fails(), return_exceptions=True),
        ]
        await asyncio.sleep(0)
        answer += [
            others,
            await caught_cancel(),
            len(asyncio.all_tasks()),
            asyncio.current_task() in asyncio.all_tasks(),
        ]
        for _ in range(20):
            await asyncio.sleep(0.0005)
            if asyncio.get_running_loop() is not loop:
                answer.append("another VM's loop")
        new = loop.create_future()
        answer += [
            caught(asyncio.InvalidStateError, new.result),
            isinstance(new, asyncio.Future),
            isinstance(asyncio.current_task(), asyncio.Task),
        ]
        new.cancel("because")
        answer += [caught(asyncio.CancelledError, new.result), repr(new).split()[1].rstrip(">")]
        try:
            await asyncio.wait_for(asyncio.sleep(5), 0.001)
        except asyncio.TimeoutError:
            answer.append("timeout")
        async with asyncio.TaskGroup() as group:
            task = group.create_task(asyncio.sleep(0, 5))
        answer.append(task.result())
        queue = asyncio.Queue()
        await queue.put(1)
        answer += [
            await queue.get(),
            await loop.run_in_executor(None, len, "four"),
            await asyncio.to_thread(len, "five5"),
        ]
        answer.append(outcome(asyncio.ensure_future, 3))
        return answer

    async def fails():
        raise LookupError("x")

    async def generator():
        yield 1

    own, answer = [None], [outcome(asyncio.get_running_loop), asyncio._get_running_loop()]
    loop = own[0] = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: answer.append(context["message"]))
    answer += [str(value) for value in loop.run_until_complete(all_of_it())]
    lost = loop.create_future()
    lost.set_exception(KeyError("lost"))
    del lost
    gc.collect()
    loop.close()
    answer += [asyncio._get_running_loop(), caught(RuntimeError, loop.run_until_complete, loop.create_future())]
    answer += [
        issubclass(asyncio.CancelledError, BaseException),
        concurrent.futures.CancelledError is not None,
        outcome(asyncio.run, nested()),
    ]
    return answer


async def nested():
    import asyncio

    coroutine = asyncio.sleep(0)
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        return str(error)
    finally:
        coroutine.close()


def _queue():
    import queue

    q = queue.SimpleQueue()
    q.put(1)
    return [
        q.get(),
        caught(queue.Empty, q.get, False),
        caught(queue.Empty, q.get_nowait),
        caught(queue.Empty, queue.Queue().get, False),
    ]


def _contextvars():
    import contextvars

    variable = contextvars.ContextVar("probe", default=1)
    token = variable.set(2)
    inner = contextvars.copy_context().run(lambda: (variable.set(3), variable.get())[1])
    variable.reset(token)
    return [
        inner,
        variable.get(),
        caught(LookupError, contextvars.ContextVar("none").get),
        contextvars.Token.MISSING is token.old_value,
    ]


def _thread():
    import threading

    local, seen = threading.local(), []
    local.x = 1
    thread = threading.Thread(target=lambda: seen.append(hasattr(local, "x")), name="probe")
    thread.start()
    thread.join()
    lock = threading.RLock()
    with lock:
        held = caught(RuntimeError, threading.Lock().release)
    return [seen, held, caught(RuntimeError, lock.release), local.x, threading.active_count() >= 1]


def _multiprocessing():
    import _multiprocessing, multiprocessing.synchronize as s, multiprocessing as m

    lock = m.get_context("fork").Lock()
    return [
        lock.acquire(False),
        lock.acquire(False),
        lock.release(),
        isinstance(lock._semlock, _multiprocessing.SemLock),
        caught(ValueError, lock.release),
        s.SemLock.__name__,
    ]


def _posixshmem():
    import _posixshmem

    return [caught(FileNotFoundError, _posixshmem.shm_unlink, "/pyvm-no-such-memory")]


def _posixsubprocess():
    import subprocess

    done = subprocess.run(["/bin/echo", "text"], capture_output=True, text=True)
    return [
        done.stdout,
        caught(FileNotFoundError, subprocess.run, ["/no/such/program"]),
        caught(subprocess.CalledProcessError, lambda: subprocess.check_output(["/bin/false"])),
    ]


def select():
    import os, select, selectors

    a, b = os.pipe()
    os.write(b, b"x")
    with selectors.DefaultSelector() as selector:
        selector.register(a, selectors.EVENT_READ)
        ready = [key.fd == a for key, _ in selector.select(1)]
    answer = [
        ready,
        select.select([a], [], [], 0)[0] == [a],
        select.error is OSError,
        caught(ValueError, select.select, [-1], [], [], 0),
    ]
    os.close(a)
    os.close(b)
    poll = select.epoll()
    poll.close()
    return answer + [caught(ValueError, poll.fileno)]


def _signal():
    import signal

    return [
        signal.Signals(2).name,
        signal.strsignal(2),
        isinstance(signal.getsignal(signal.SIGUSR1), (signal.Handlers, type(None))),
        caught(ValueError, signal.strsignal, 10000),
    ]
