"""asyncio: run_in_executor, and calls that are interrupted when their task is cancelled, in groups and with time limits, too."""
import asyncio
import unittest

import pyvm
import pyvm.asyncio


def forever(channel):
    channel.put("begun")
    try:
        while True:
            pass
    except KeyboardInterrupt:
        channel.put("interrupted")
        raise


def wait_for(channel):
    return channel.get()


def fails_after(channel):
    channel.get()
    raise ValueError("wrong")


class Asyncio(unittest.IsolatedAsyncioTestCase):
    @classmethod
    def setUpClass(cls):
        cls.executor = pyvm.PoolExecutor(2)

    @classmethod
    def tearDownClass(cls):
        cls.executor.shutdown()

    def setUp(self):
        self.channel = pyvm.Channel()

    async def told(self):
        return await asyncio.to_thread(self.channel.get, timeout=30)

    async def test_run_in_executor(self):
        loop = asyncio.get_running_loop()
        vm = await loop.run_in_executor(self.executor, pyvm.current)
        self.assertNotEqual(vm, pyvm.current())
        results = await asyncio.gather(*(loop.run_in_executor(self.executor, pow, i, 2) for i in range(100)))
        self.assertEqual(results, [i * i for i in range(100)])
        with self.assertRaises(ZeroDivisionError):
            await loop.run_in_executor(self.executor, lambda: 1 / 0)

    async def test_cancel_of_what_waits(self):
        loop = asyncio.get_running_loop()
        gate, told = pyvm.Channel(), pyvm.Channel()
        blockers = [loop.run_in_executor(self.executor, wait_for, gate) for _ in range(2)]
        waiting = loop.run_in_executor(self.executor, told.put, "ran")
        waiting.cancel()
        await asyncio.sleep(0)  # the loop tells the executor
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        gate.put_many([1, 2])
        self.assertEqual(sorted(await asyncio.gather(*blockers)), [1, 2])
        await loop.run_in_executor(self.executor, abs, 1)
        self.assertEqual(len(told), 0)

    async def test_cancel_of_run_in_executor_lets_the_call_run(self):
        loop, gate = asyncio.get_running_loop(), pyvm.Channel()

        def waits(told, gate):
            told.put("begun")
            told.put(gate.get())

        task = asyncio.ensure_future(loop.run_in_executor(self.executor, waits, self.channel, gate))
        self.assertEqual(await self.told(), "begun")
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        gate.put("went on")
        self.assertEqual(await self.told(), "went on")

    async def test_call(self):
        self.assertEqual(await pyvm.asyncio.call(self.executor, pow, 2, exp=10), 1024)
        with self.assertRaises(ZeroDivisionError):
            await pyvm.asyncio.call(self.executor, lambda: 1 / 0)

    async def test_cancel_of_call_interrupts(self):
        task = asyncio.create_task(pyvm.asyncio.call(self.executor, forever, self.channel))
        self.assertEqual(await self.told(), "begun")
        task.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await task
        self.assertEqual(await self.told(), "interrupted")

    async def test_time_limit(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.2):
                await pyvm.asyncio.call(self.executor, forever, self.channel)
        if await self.told() == "begun":
            self.assertEqual(await self.told(), "interrupted")

    async def test_group(self):
        gate = pyvm.Channel()
        with self.assertRaises(ExceptionGroup) as caught:
            async with asyncio.TaskGroup() as group:
                group.create_task(pyvm.asyncio.call(self.executor, forever, self.channel))
                group.create_task(pyvm.asyncio.call(self.executor, fails_after, gate))
                self.assertEqual(await self.told(), "begun")
                gate.put("go")
        self.assertIsInstance(caught.exception.exceptions[0], ValueError)
        self.assertEqual(await self.told(), "interrupted")


if __name__ == "__main__":
    unittest.main()
