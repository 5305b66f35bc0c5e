"""What a child has of asynchronous generators.

    python asynchronous.py
"""

import asyncio
import gc
import sys
import unittest

import pyvm.fork
from asking import ask


def stepped(awaitable):
    """What it gives, if it waits for nothing."""
    try:
        awaitable.send(None)
    except StopIteration as done:
        return done.value


class Asynchronous(unittest.TestCase):
    """Asynchronous generators that are not running."""

    def test_generators(self):
        ended = []

        async def count(to):
            try:
                for number in range(to):
                    got = yield number
                    if got:
                        yield got
            finally:
                ended.append(to)

        generators = new, begun, over, closed, unused = [count(to) for to in (5, 6, 0, 7, 8)]
        self.assertEqual([stepped(anext(begun)), stepped(begun.asend("got"))], [0, "got"])
        for end in lambda: stepped(anext(over)), lambda: stepped(anext(over)):
            self.assertRaises(StopAsyncIteration, end)
        stepped(closed.aclose())
        stepped(unused.aclose())
        held = {"itself": count(9)}

        async def of_itself():
            yield held
            yield held["itself"]

        held["itself"] = of_itself()
        stepped(anext(held["itself"]))

        def use():
            told = list(ended)
            found = [stepped(anext(new)), stepped(anext(begun)), stepped(anext(held["itself"])) is held["itself"]]
            for each in over, closed, unused:
                with self.assertRaises(StopAsyncIteration):
                    stepped(anext(each))
            stepped(begun.aclose())
            names = [(each.__name__, each.__qualname__, each.ag_running, each.ag_frame is None) for each in generators]
            return told, found, list(ended), names

        answered = ask(use)
        self.assertEqual(answered, use())
        self.assertEqual(answered[:3], ([0], [0, 1, True], [0, 6]))

    def test_hooks(self):
        """Those that a generator has been told to when it began are its own."""
        told = []

        async def count():
            yield 1
            yield 2

        before = sys.get_asyncgen_hooks()
        self.addCleanup(sys.set_asyncgen_hooks, *before)
        sys.set_asyncgen_hooks(lambda each: told.append("first"), lambda each: told.append("garbage"))
        generators = [count(), count()]
        stepped(anext(generators[0]))

        def use():
            sys.set_asyncgen_hooks(lambda each: told.append("another's first"), lambda each: told.append("another's garbage"))
            found = list(told), stepped(anext(generators[0])), stepped(anext(generators[1]))
            del generators[0], generators[0]
            return found, told

        self.assertEqual(ask(use), ((["first"], 2, 1), ["first", "another's first", "garbage", "another's garbage"]))


class Garbage(unittest.TestCase):
    """A task that has ended waits for the collector; asyncio knows it by weak references, and no child can have it."""

    def test_an_ended_loop(self):
        async def fail():
            try:
                raise KeyError("first")
            except KeyError as error:
                first = error
            raise first

        gc.collect()
        gc.disable()
        self.addCleanup(gc.enable)
        with self.assertRaises(KeyError):
            asyncio.run(fail())
        known = "_scheduled_tasks" if sys.version_info >= (3, 12) else "_all_tasks"
        self.assertEqual(ask(lambda: len(list(getattr(asyncio.tasks, known)))), 0)
        self.assertEqual(pyvm.fork.report().refused, [])


if __name__ == "__main__":
    unittest.main()
