"""What has something in it that a child cannot have goes by the reducer of its class, if it has one of its own.

    python reducers.py
"""

import copyreg
import gc
import hashlib
import unittest

import pyvm.fork
from asking import ask

asked = []  # addresses: it must not lead to what these are of


def opened():
    return hashlib.md5(b"text")


def below(depth):
    return [below(depth - 1)] if depth else opened()


class Part:
    """What something leads to that is not in a child."""


class Table:
    """As an index of pandas, which has a cache."""

    def __init__(self, names):
        self.names, self.first, self.cache = names, self, {}

    def use(self):
        self.cache["engine"] = {"parts": [Part(), (opened(), Part())]}
        return self

    def __reduce__(self):
        asked.append(id(self))
        return make_table, (type(self), self.names), None


class SlotsAlone:
    __slots__ = "number", "content"

    def __init__(self):
        self.number, self.content = 5, opened()

    def __getstate__(self):
        return None, {"number": self.number}


class Forks:
    def __init__(self):
        self.content = opened()

    def __reduce__(self):
        pyvm.fork(int).wait()
        return int, ()


def make_table(kind, names):
    return kind(names)


class Image:
    """As Pillow's, which has no __init__ that a child could call."""

    def __init__(self, size, *others):
        self.size, self.others, self.content = size, others, opened()

    def __getstate__(self):
        asked.append(id(self))
        return [self.size, self.others]

    def __setstate__(self, state):
        self.__init__(state[0], *state[1], *LAST)  # which is behind all that leads to images


class Named(dict):
    def __init__(self, name):
        self.name = name
        self["connection"] = opened()

    def __reduce__(self):
        return Named, (self.name,), {"more": self.name * 2}, None, iter([("key", self.name)])


class Slotted:
    __slots__ = "name", "content"

    def __init__(self, name):
        self.name, self.content = name, opened()

    def __hash__(self):
        return hash(self.name)

    def __getnewargs__(self):
        return self.name,

    def __new__(cls, name):
        made = super().__new__(cls)
        made.name = name
        return made

    def __getstate__(self):
        return None


class Registered:
    def __init__(self, number):
        self.number, self.content = number, opened()


copyreg.pickle(Registered, lambda obj: (Registered, (obj.number,)))


class Forbids:
    def __init__(self):
        self.content = opened()

    def __reduce_ex__(self, protocol):
        raise ValueError("it has no state")


class Over:
    """Its reducer does without what has none."""

    def __init__(self, part, number):
        self.part, self.number = part, number

    def __getstate__(self):
        asked.append(id(self))
        return {"number": self.number}


class InVain:
    def __init__(self, *parts):
        self.parts = parts

    def __getstate__(self):
        asked.append(id(self))
        return {"parts": self.parts}


class Plain:
    def __init__(self, content):
        self.content = content


def kept():
    pass


LAST = ["last"]


class Taken(unittest.TestCase):
    def setUp(self):
        asked.clear()

    def test_by_a_function(self):
        """It is one object wherever it is, and nothing of what it leaves behind is there."""
        table = Table(["a", "b"]).use()
        held = {"table": table, "names": table.names, "other": Table([]), "all": [table]}
        held["all"].append(held)

        def look():
            table, parts = held["table"], sum(type(each) is Part for each in gc.get_objects())
            return (held["names"] is table.names, table.first is table, table.cache, held["all"][0] is table, held["other"].first is held["other"],
                    held["all"][1] is held, parts)

        self.assertEqual(ask(look), (True, True, {}, True, True, True, 0))
        self.assertEqual(asked, [id(table)])

    def test_by_a_state(self):
        images = kept.content = [Image(number) for number in range(60)]
        self.addCleanup(delattr, kept, "content")
        first, image = images[:2]
        image.others = [image, images]

        def look():
            found = kept.content
            return ([each.size for each in found], found[1].others[0] is found[1], found[1].others[1] is found, found[0].others,
                    found[0].content.digest(), first is found[0])

        self.assertEqual(ask(look), (list(range(60)), True, True, ("last",), opened().digest(), True))
        self.assertEqual(len(asked), 60)

    def test_in_a_frame(self):
        table = Table(["a"]).use()
        pid = pyvm.fork()
        if pid == 0:
            pyvm.exit(table.cache == {} and table.names == ["a"])
        self.assertEqual(pyvm.waitpid(pid, 0)[1] >> 8, 1)
        self.assertTrue(table.cache)

    def test_others(self):
        named, slotted, registered = Named("n"), Slotted("s"), Registered(3)
        both = {slotted, "text"}

        def look():
            return (dict(named, connection=None), named.more, slotted.name, slotted in both, len(both), hasattr(slotted, "content"),
                    registered.number, registered.content.name)

        self.assertEqual(ask(look), ({"connection": None, "key": "n"}, "nn", "s", True, 2, False, 3, "md5"))

    def test_only_who_has_it(self):
        """Those that are around it, or beside it, go as they are."""
        table = Table(["a"]).use()
        over = Over([table], 5)
        over.more, beside = 6, Over(None, 7)
        self.assertEqual(ask(lambda: (over.more, over.part[0] is table, beside.part)), (6, True, None))
        self.assertEqual(asked, [id(table)])

    def test_the_next_one_around(self):
        over = Over({"forbids": (Forbids(), [Forbids()])}, 5)
        self.assertEqual(ask(lambda: vars(over)), {"number": 5})
        self.assertEqual(asked, [id(over)])

    def test_many_in_each_other(self):
        """Each is asked once, from the inside to the outside."""
        inner = made = InVain(below(3))
        for depth in range(20):
            made = InVain(made, [made])
        over = Over(made, 1)
        self.assertEqual(ask(lambda: vars(over)), {"number": 1})
        self.assertEqual((len(asked), len(set(asked)), asked[0], asked[-1]), (22, 22, id(inner), id(over)))

    def test_report(self):
        table, forbids = Table(["a"]).use(), Forbids()
        kept.content = table, forbids
        self.addCleanup(delattr, kept, "content")
        report = pyvm.fork.report()
        self.assertRegex(repr(report.of(table)), "^<copied .*Table: .*: its class's own reducer makes it anew, .* _hashlib.HASH cannot be")
        self.assertEqual([each.path for each in report.refused], ["__main__.kept.content[1].content"])
        self.assertRegex(report.refused[0].why, "inside a VM; a __main__.Forbids has it, and its reducer fails: ValueError: it has no state")


class Refused(unittest.TestCase):
    def refused(self, *args):
        with self.assertRaises(TypeError) as caught:
            pyvm.fork(int, args)
        return str(caught.exception)

    def test_slots_alone(self):
        slotted = SlotsAlone()
        self.assertEqual(ask(lambda: (slotted.number, hasattr(slotted, "content"))), (5, False))

    def test_one_that_forks(self):
        forks = Forks()
        with self.assertRaisesRegex(TypeError, "its reducer fails: RuntimeError: code that a fork calls .* cannot fork"):
            ask(lambda: forks)

    def test_both_reasons(self):
        self.assertRegex(self.refused(Forbids()), r"^args\[0\].content: _hashlib.HASH cannot be in a child: what it has .* inside a VM"
                         r"; a __main__.Forbids has it, and its reducer fails: ValueError: it has no state \(")
        self.assertRegex(self.refused(InVain(below(1))), r"^args\[0\].parts\[0\]\[0\]: .*; a __main__.InVain has it, and what its reducer gives has one, too \(")

    def test_what_is_in_another_object(self):
        """That a reducer of another object's class would do without is not known."""
        self.assertRegex(self.refused(Over(Plain(opened()), 1)), r"^args\[0\].part.content: _hashlib.HASH cannot be .* inside a VM \(")

    def test_left_out(self):
        table, forbids, more = Table(["a"]).use(), Forbids(), Plain(opened())
        table.names.append(opened())
        answered = ask(lambda: (table.names[0], len(table.names), repr(forbids.content), repr(more.content)), leaves_out=True)
        left = "<a _hashlib.HASH, left out by the fork>"
        self.assertEqual(answered, ("a", 2, left, left))


unittest.main()
