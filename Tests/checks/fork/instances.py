"""Instances of all kinds of classes in a child: they have what they have, and no code of their classes runs to make them.

    python instances.py
"""
import array
import collections
import datetime
import decimal
import functools
import gc
import os
import pathlib
import types
import unittest
import weakref

import pyvm.fork
from asking import ask

ran = []


class HTTPError(Exception):
    def __init__(self, code, text):
        ran.append("exception")
        super().__init__("%s %s" % (code, text))
        self.code = code

    def __reduce__(self):
        raise TypeError("not for pickles")


class OwnOSError(OSError):
    def __init__(self, path):
        super().__init__(2, "none", path)
        self.own = 1


class OwnImportError(ImportError):
    def __init__(self, name):
        super().__init__("none", name=name, path="p")

    def __setattr__(self, name, value):
        raise AttributeError(name)


class OwnUnicodeError(UnicodeDecodeError):
    def __init__(self, raw):
        super().__init__("utf8", raw, 0, 1, "why")


class OwnSyntaxError(SyntaxError):
    def __init__(self):
        super().__init__("m", ("f", 1, 2, "t"))


class Keyed(KeyError):
    def __new__(cls, one, other):
        made = super().__new__(cls, one)
        made.other = other
        return made

    def __init__(self, *args):
        pass


class Bytes(bytearray):
    def __init__(self, content, more):
        super().__init__(content)
        self.more = more


class Delta(datetime.timedelta):
    def __new__(cls, *, days):
        return super().__new__(cls, days)


class Stamp(datetime.datetime):
    def __new__(cls, year):
        return super().__new__(cls, year, 1, 2)


class Zone(datetime.tzinfo):
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "Zone"


class Number(decimal.Decimal):
    def __new__(cls, text, unit):
        made = super().__new__(cls, text)
        made.unit = unit
        return made


class Deque(collections.deque):
    def __init__(self, one, other):
        ran.append("deque")
        super().__init__([one, other], 5)

    def append(self, item):
        raise RuntimeError("append")

    extend = append


class Ordered(collections.OrderedDict):
    def __init__(self, key, value):
        super().__init__({key: value})

    def __setitem__(self, key, value):
        if self:
            raise RuntimeError("frozen")
        super().__setitem__(key, value)


class Defaults(collections.defaultdict):
    def __init__(self, value):
        super().__init__(list, {value: 1})


class Array(array.array):
    def __new__(cls, *numbers):
        ran.append("array")
        made = super().__new__(cls, "i", numbers)
        made.own = "own"
        return made

    def __reduce_ex__(self, protocol):
        raise TypeError("not for pickles")


class Partial(functools.partial):
    def __new__(cls, function, one, other):
        made = super().__new__(cls, function, one)
        made.other = other
        return made


class Space(types.SimpleNamespace):
    def __init__(self, one, other):
        super().__init__(one=one)


def below(base):
    """A class that tells something else of itself, wherever it is asked."""
    def other(self, *args):
        raise RuntimeError("asked")

    names = "__str__", "__repr__", "__int__", "__index__", "__float__", "__complex__", "__bytes__", "__iter__", "__len__", "keys", "items", "copy", "__getitem__"
    return type("Below", (base,), {"__slots__": (), **dict.fromkeys(names, other)} if base in (int, bytes, tuple) else dict.fromkeys(names, other))


asked = [below(base)(value) for base, value in (
    (int, 7), (float, 1.5), (complex, 1j), (str, "text"), (bytes, b"raw"), (tuple, (1, 2)), (frozenset, (1, 2)), (list, (1, 2)), (set, (1, 2)), (dict, {1: 2}))]


def content(obj):
    """By functions of the class in C."""
    base = type(obj).__mro__[1]
    return base.__name__, base.__repr__(obj) if base not in (set, frozenset) else sorted(base.__or__(base(), obj))


def parts(obj):
    """What the classes below have to tell of an object."""
    names = ("args", "errno", "filename", "name", "path", "object", "reason", "lineno", "maxlen", "default_factory", "func", "year", "days")
    found = {name: getattr(obj, name) for name in names if hasattr(obj, name)}
    content = list(obj.items()) if hasattr(obj, "items") else list(obj) if hasattr(obj, "__iter__") else str(obj)
    return type(obj).__name__, found, dict(vars(obj)), content


held = [HTTPError(404, "gone"), OwnOSError("p"), OwnImportError("n"), OwnUnicodeError(b"x"), OwnSyntaxError(), Keyed(1, 2), Bytes(b"ab", 2),
        Delta(days=3), Stamp(2020), Zone("z"), Number("1.5", "m"), Deque(1, 2), Ordered(1, 2), Defaults(1), Space(1, 2), Array(1, 2)]
partial = Partial(max, 2, 3)


class BelowC(unittest.TestCase):
    """Of classes in Python that are below one in C: exceptions, deques, dates."""

    def test_they_have_what_they_have(self):
        ran.clear()
        self.assertEqual(ask(lambda: [parts(each) for each in held]), [parts(each) for each in held])
        self.assertEqual(ask(lambda: (partial(5), partial.args, partial.other, type(partial).__name__)), (5, (2,), 3, "Partial"))
        self.assertEqual(ask(lambda: ran), [], "no __init__ runs")

    def test_nobody_asks_them(self):
        self.assertEqual(ask(lambda: [content(each) for each in asked]), [content(each) for each in asked])

    def test_they_may_lead_to_themselves(self):
        error, queue, mapping = HTTPError(1, "a"), Deque(1, 2), Ordered(1, 2)
        error.own, vars(queue)["own"] = error, queue
        collections.deque.append(queue, queue)
        collections.OrderedDict.__setitem__(mapping, "own", mapping)

        def look():
            return error.own is error, queue.own is queue, queue[2] is queue, mapping["own"] is mapping, list(mapping) == [1, "own"]

        self.assertEqual(ask(look), (True,) * 5)


class Node:
    """Its hash is that of what it has, and what it has leads to it as a key."""

    def __init__(self, key):
        self.neighbours, self.names, self.pairs = {self_of(self, key)}, {self: "name"}, {(self, 1): 2}
        self.ordered, self.counted = collections.OrderedDict({self: 1}), collections.defaultdict(int, {self: 1})
        self.more, self.weak, self.weak_names = Mapping({self: 1}), weakref.WeakSet([self]), weakref.WeakKeyDictionary({self: 1})

    def __hash__(self):
        return hash(self.key)

    def __eq__(self, other):
        return self.key == other.key


def self_of(node, key):
    node.key = key
    return node


class Mapping(dict):
    pass


views = [type(getattr(collections.OrderedDict(), name)()) for name in ("keys", "values", "items")] + [type(iter(collections.OrderedDict()))]


class Keys(unittest.TestCase):
    def test_types_of_views(self):
        self.assertEqual(ask(lambda: [each.__name__ for each in views] + [type(collections.OrderedDict().keys()) is views[0]]),
                         ["odict_keys", "odict_values", "odict_items", "odict_iterator", True])

    def test_objects_that_lead_to_dicts_which_have_them_as_keys(self):
        nodes = [Node("a"), Node(("b", 1))]
        nodes[0].neighbours.add(nodes[1])
        nodes[1].names[nodes[0]] = "other"

        def look():
            one, two = nodes
            return [[each in each.neighbours, each.names[each], each.pairs[each, 1], list(each.ordered) == [each], each.counted[each], each.more[each],
                     each in each.weak, each.weak_names[each]] for each in nodes], two in one.neighbours, two.names[one], len(one.neighbours)

        expected = [[True, "name", 2, True, 1, 1, True, 1]] * 2, True, "other", 2
        self.assertEqual(look(), expected)
        self.assertEqual(ask(look), expected)


live = weakref.WeakSet()
ends = []  # where to write who has ended
references = []


class Task:
    """As those of a graph: its hash needs its name alone."""

    def __init__(self, name):
        self.others, self.name, self.last = frozenset(), name, []

    def __hash__(self):
        return hash(("task", self.name))

    def __eq__(self, other):
        return self.name == other.name


class Whole(Task):
    """Its hash needs what it leads to."""

    def __hash__(self):
        return hash((self.name, len(self.last)))


class Frozen(unittest.TestCase):
    """Objects that are in a frozenset which they lead to."""

    def test_they_are_found(self):
        one, other, pair = Task("one"), Task("other"), Task("pair")
        one.others, other.others, pair.others = frozenset([other, one]), frozenset([one]), frozenset([(pair, 1)])
        both = frozenset([one, other])

        def look():
            return (one in other.others, other in one.others, one in one.others, one in both, next(iter(other.others)) is one, (pair, 1) in pair.others,
                    len(both), one.name, one.last)

        for begin in lambda: (one, look), lambda: (both, look), lambda: (pair, look), lambda: (other.others, look):
            self.assertEqual(ask(functools.partial(lambda held: held[1](), begin())), look())
        self.assertEqual(ask(look), look())

    def test_refused(self):
        whole = Whole("whole")
        whole.others = frozenset([whole])
        with self.assertRaisesRegex(TypeError, r"^args\[0\]: it is in a frozenset that it leads to, and its hash needs what is made only then \("):
            pyvm.fork(int, (whole,))
        self.assertEqual(ask(lambda: repr(whole), leaves_out=True), "<a __main__.Whole, left out by the fork>")


class Local:
    def __init__(self):
        self.inner = []
        live.add(self)

    def __del__(self):
        os.write(ends[0], b"deleted ")


class OfFrames(unittest.TestCase):
    """Objects of the parent's frames, which a child of a function has not, and to which weak references lead."""

    def setUp(self):
        self.reading, writing = os.pipe()
        ends[:] = [writing]

    def ended(self):
        os.close(ends[0])
        with open(self.reading, "rb") as file:
            return file.read()

    def test_they_stay_and_nothing_of_them_ends_in_the_child(self):
        local = Local()
        weakref.finalize(local, os.write, ends[0], b"finalized ")
        references.append(weakref.ref(local, lambda _: os.write(ends[0], b"called ")))

        def look():
            gc.collect()
            return len(live), references[0]() in live

        self.assertEqual(ask(look), (1, True))
        self.assertEqual(ask(lambda: ask(look)), (1, True), "also in a child's child")
        del local
        references.clear()
        self.assertEqual(self.ended(), b"deleted called finalized ", "in the parent, once")

    def test_what_the_child_has_ends_there(self):
        box = [Local()]

        def look():
            before = len(live)
            box.clear()
            return before, len(live)

        self.assertEqual(ask(look), (1, 0))
        box.clear()
        self.assertEqual(self.ended(), b"deleted deleted ", "in the child, and in the parent")

    def test_bound_methods_are_of_their_functions(self):
        class Base:
            def work(self):
                return "base"

        class Derived(Base):
            def work(self):
                return "derived"

            def methods(self):
                return super().work, types.MethodType(lambda self: "by hand", self), self.__private

            def __private(self):
                return "private"

        class Items(list):
            def append(self, item):
                super().append(("changed", item))

            def __getitem__(self, place):
                return "changed"

            def methods(self):
                return super().append, super().__getitem__, self.append

        methods, (append, get, own) = Derived().methods(), Items().methods()

        def call():
            append(1), own(2)
            return [method() for method in methods], get(0), list(append.__self__)

        self.assertEqual(ask(call), (["base", "by hand", "private"], 1, [1, ("changed", 2)]))

    def test_a_dict_that_the_class_hides(self):
        class Proxy:
            __slots__ = "__dict__", "to"

            @property
            def __dict__(self):
                raise LookupError("nobody asks it")

        proxy = Proxy()
        proxy.to, proxy.name = 1, "a name"
        self.assertEqual(ask(lambda: (proxy.to, proxy.name)), (1, "a name"))

    def test_hashes_that_objects_keep_count_in_the_child(self):
        path = pathlib.PurePosixPath("/a/b")
        found = {path: 1}  # which keeps its hash now
        self.assertEqual(ask(lambda: (found[pathlib.PurePosixPath("/a/b")], hash("text"), hash(b"text"))),
                         (1, hash("text"), hash(b"text")))


if __name__ == "__main__":
    unittest.main()
